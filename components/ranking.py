"""Puts an intent first in a message's ranking, as every part after the classifier does it."""

from __future__ import annotations

from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message


def put_first(message: Message, name: str, confidence: float) -> None:
    """The intent of the message is `name` from here on; the others follow as they were."""
    first = {"name": name, "confidence": confidence}
    others = [e for e in message.get(INTENT_RANKING_KEY) or [] if e["name"] != name]
    message.set(INTENT, first, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [first, *others], add_to_output=True)
