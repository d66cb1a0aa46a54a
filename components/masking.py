"""Replaces the organisations in a message by one word, so that any name asks the same."""

from __future__ import annotations

from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from components.organisation_names import ENTITY

MASK = "organisationx"


def masked(message: Message, mask: str = MASK) -> str:
    """The text of a message with `mask` where an organisation was found."""
    text = message.get(TEXT) or ""
    found = [e for e in message.get(ENTITIES) or [] if e["entity"] == ENTITY]
    for entity in sorted(found, key=lambda e: -e["start"]):
        text = f"{text[: entity['start']]} {mask} {text[entity['end'] :]}"
    return text
