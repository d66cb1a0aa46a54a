"""The page in three languages, and a reply on it without a script."""

from __future__ import annotations

import pytest

from channels.pages import Pages, language_wanted

REPLY = {
    "text": "Første.\n\nEn liste:\n- en\n- to",
    "language": "nb",
    "sources": [
        {"title": "<b>Tittel</b>", "publisher": "P", "url": "https://example.org/", "as_of": "2026"}
    ],
    "buttons": [{"title": "Videre?", "payload": "/ask_contact"}],
    "conversation": "token",
}


@pytest.mark.parametrize(
    ("language", "words"),
    [("nb", "Her svarer en robot"), ("nn", "Her svarer ein robot"), ("en", "A robot answers here")],
)
def test_introduces_the_assistant(knowledge, language, words):
    page = Pages(knowledge).page(language)

    assert f'<html lang="{language}">' in page
    assert words in page
    assert 'href="tel:113"' in page
    assert "<partnership-chat>" in page


def test_shows_a_reply_without_a_script(knowledge):
    page = Pages(knowledge).page("nb", "hva <script>er</script> det?", REPLY)

    assert "<p>Første.</p>" in page
    assert "<li>en</li><li>to</li>" in page
    assert "&lt;script&gt;er&lt;/script&gt;" in page
    assert "&lt;b&gt;Tittel&lt;/b&gt;" in page
    assert 'name="payload" value="/ask_contact"' in page
    assert 'value="token"' in page


@pytest.mark.parametrize(
    ("asked", "accepted", "language"),
    [
        ("nn", "en", "nn"),
        (None, "en-GB,en;q=0.9", "en"),
        (None, "no,nb;q=0.8", "nb"),
        (None, "nn-NO", "nn"),
        (None, "de,fr", "nb"),
        ("xx", "", "nb"),
    ],
)
def test_the_language_of_a_page(asked, accepted, language):
    assert language_wanted(asked, accepted) == language
