"""A turn is one object, whatever the actions said in how many messages."""

from __future__ import annotations

from channels.one_reply import OneReply
from tests.waiting import wait_for


def said(*messages: dict) -> OneReply:
    channel = OneReply()
    for message in messages:
        wait_for(channel.send_response("x", message))
    return channel


def test_texts_are_joined_and_never_split():
    reply = said(
        {"text": "Jeg er en robot."},
        {"text": "Ja.\n\nDet var den.", "buttons": [{"title": "a", "payload": "/b"}],
         "custom": {"outcome": "answered", "language": "nb"}},
    ).reply  # fmt: skip

    assert reply["text"] == "Jeg er en robot.\n\nJa.\n\nDet var den."
    assert reply["buttons"] == [{"title": "a", "payload": "/b"}]
    assert reply["outcome"] == "answered"
    assert reply["sources"] == []


def test_half_a_turn_is_no_reply():
    assert said().reply is None
    assert said({"text": "Jeg er en robot."}).reply is None
