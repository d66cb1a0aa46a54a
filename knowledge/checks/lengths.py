"""Answers are short: the short answer first, more on request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.languages import LANGUAGES

if TYPE_CHECKING:
    from knowledge.base import Knowledge

LIMITS = {"question": 75, "text": 700, "more": 700, "correction": 250}  # characters, filled in
LISTS = {"ask_history_timeline": 900}  # a list may be longer
PARTNER_LISTS = 1300


def every_text_keeps_its_length(knowledge: Knowledge) -> Iterator[str]:
    """No text is longer than its limit, and none has a blank line, where Rasa would split it."""
    for entry in knowledge.stated:
        for field, texts in entry.said():
            for language in LANGUAGES:
                text = knowledge.fill(texts[language], language)
                limit = _limit(entry.id, field, texts[language])
                if len(text) > limit:
                    yield (
                        f"{entry.id} has {len(text)} characters of {field} in {language}; "
                        f"shorten it to {limit}"
                    )
                if "\n\n" in text:
                    yield f"{entry.id} has a blank line in its {field} in {language}; remove it"


def _limit(entry: str, field: str, text: str) -> int:
    if field == "text" and "{partners}" in text:
        return PARTNER_LISTS
    return LISTS.get(entry, LIMITS[field]) if field == "text" else LIMITS[field]
