"""The slots an action leaves behind for the next turn."""

from __future__ import annotations

from typing import Any

from rasa_sdk.events import SlotSet

from actions.conversation import (
    CARE,
    ENTRY,
    INTRODUCED,
    LANGUAGE,
    LANGUAGE_CHOSEN,
    MISSED,
    ORGANISATION,
    TOLD_MORE,
    Conversation,
)
from actions.organisations import ABOUT_ONE


def remember(
    conversation: Conversation,
    entry: str | None = None,
    organisation: str | None = None,
    missed: int = 0,
    introduced: bool = True,
    told_more: str | None = None,
    care: bool = False,
) -> list[dict[str, Any]]:
    """Events that keep the language, the entry, the organisation and what went wrong."""
    values = {LANGUAGE: conversation.language, MISSED: missed, INTRODUCED: introduced}
    if entry:
        values[ENTRY] = entry
    if entry in ABOUT_ONE:
        # An unknown one is forgotten too, or the next question would be about the one before.
        values[ORGANISATION] = organisation
    if care:
        values[CARE] = True
    if told_more:
        values[TOLD_MORE] = told_more
    return [SlotSet(name, value) for name, value in values.items()]


def choose_language(language: str) -> list[dict[str, Any]]:
    """Events that keep a language the visitor asked for, whatever is written later."""
    return [SlotSet(LANGUAGE, language), SlotSet(LANGUAGE_CHOSEN, True)]
