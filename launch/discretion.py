"""Keeps what is told in need to itself: such words reach no store, log, broker or figure.

Rasa writes a message's text into its event, hands the event to the store and the broker, and logs
it besides. So the text is forgotten right after it has been understood, before any of that.
"""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.trackers import DialogueStateTracker

from actions.outcomes import CRISES, DISCLOSURES
from components.safeguarding import DANGER

TOLD_IN_NEED = (*CRISES, *DISCLOSURES)
# What is kept of a message told in need: what answers it, and what counts it.
KEPT = (
    "intent", "intent_ranking", "language", "questions", "entities", "message_id", "metadata",
    "points_back", "bare_name", "question_from",
)  # fmt: skip


def be_discreet() -> None:
    """From here on Rasa understands messages discreetly, whatever channel they come in by."""
    MessageProcessor.parse_message = _parse_message


async def _parse_message(
    processor: MessageProcessor,
    message: UserMessage,
    tracker: DialogueStateTracker | None = None,
    only_output_properties: bool = True,
) -> dict[str, Any]:
    """Rasa's own, without its log line, and forgetting what is told in need."""
    tracker = tracker or DialogueStateTracker.from_events(message.sender_id, [])
    parsed = processor._parse_message_with_graph(message, tracker, only_output_properties)
    if parsed["intent"]["name"] in TOLD_IN_NEED or parsed.get(DANGER):
        message.text = ""
        parsed = forgetting(parsed)
    return parsed


def forgetting(parsed: dict[str, Any]) -> dict[str, Any]:
    """What was understood of a message, without its words and without what gives them away."""
    kept = {name: parsed[name] for name in KEPT if name in parsed}
    found = parsed.get(DANGER)
    danger = {DANGER: {name: found[name] for name in ("label", "sure")}} if found else {}
    return {**kept, **danger, "text": ""}
