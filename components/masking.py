"""What of a message is understood: its question, organisations replaced by one word."""

from __future__ import annotations

from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from components.organisation_names import ENTITY

MASK = "organisationx"
# Set where the message is "no, I meant …": the place in the text where the question begins.
QUESTION_FROM = "question_from"


def asked_text(message: Message) -> str:
    """The text of a message without the "no, I meant" before its question."""
    return (message.get(TEXT) or "")[message.get(QUESTION_FROM) or 0 :]


def masked(message: Message, mask: str = MASK) -> str:
    """The question of a message with `mask` where an organisation was found."""
    text = message.get(TEXT) or ""
    found = [e for e in message.get(ENTITIES) or [] if e["entity"] == ENTITY]
    begin = message.get(QUESTION_FROM) or 0
    for entity in sorted(found, key=lambda e: -e["start"]):
        if entity["start"] >= begin:
            text = f"{text[: entity['start']]} {mask} {text[entity['end'] :]}"
    return text[begin:]
