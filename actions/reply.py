"""The one shape of a reply, the same in every channel."""

from __future__ import annotations

from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from knowledge import Knowledge
from knowledge.records import Source

SHOWN_SOURCES = 2
Button = dict[str, str]


def introduce(
    dispatcher: CollectingDispatcher, conversation: Conversation, knowledge: Knowledge
) -> None:
    """Say once a conversation that this is a robot."""
    if not conversation.introduced:
        text = knowledge.phrase("introduction", conversation.language)
        dispatcher.utter_message(text=text)


def reply(
    dispatcher: CollectingDispatcher,
    conversation: Conversation,
    text: str,
    outcome: str,
    buttons: list[Button] | None = None,
    **extra: Any,
) -> None:
    """Send one reply: text and buttons as usual, the rest under `custom`.

    `outcome` is one of the design's closed list; `extra` may hold entry, sources, reviewed.
    """
    custom = {"language": conversation.language, "outcome": outcome, **extra}
    custom["receipt"] = conversation.receipt
    dispatcher.utter_message(text=text, buttons=buttons or [], json_message=custom)


def as_shown(sources: list[Source]) -> list[dict[str, str]]:
    """The first sources, as the visitor sees them."""
    return [
        {
            "title": source.title,
            "publisher": source.publisher,
            **({"url": source.url} if source.url else {}),
            "as_of": source.as_of.isoformat(),
        }
        for source in sources[:SHOWN_SOURCES]
    ]


def buttons_for(
    knowledge: Knowledge, entries: list[str] | tuple[str, ...], language: str
) -> list[Button]:
    """A button for each entry: its question, and the intent that asks it."""
    return [
        {"title": knowledge.answers[name].question[language], "payload": f"/{name}"}
        for name in entries
        if name in knowledge.answers
    ]
