"""Nobody can choose, guess or bend a conversation's token."""

from __future__ import annotations

from channels.conversation_tokens import ConversationTokens

tokens = ConversationTokens("a secret of ours")


def test_a_token_leads_to_its_sender():
    token, sender = tokens.new()

    assert tokens.sender_of(token) == sender
    assert len(sender) == 32


def test_each_is_new():
    assert len({tokens.new()[1] for _ in range(1_000)}) == 1_000


def test_a_bent_token_leads_nowhere():
    token, _ = tokens.new()
    bent = [
        token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :]
        for at in range(len(token))
    ]

    # The last letter of base64 may carry spare bits that say nothing.
    assert [tokens.sender_of(each) for each in bent[:-1]] == [None] * (len(bent) - 1)


def test_another_secret_reads_nothing():
    assert ConversationTokens("another").sender_of(tokens.new()[0]) is None


def test_a_made_up_token_leads_nowhere():
    assert [tokens.sender_of(each) for each in ("", "default", "a.b.c", "\0", "x" * 5_000)] == [
        None
    ] * 5
