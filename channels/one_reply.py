"""A whole turn as one object: text, sources and buttons together, never split at blank lines."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import OutputChannel

Reply = dict[str, Any]


class OneReply(OutputChannel):
    """Gathers what the actions say in a turn."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._reply: Reply = {"buttons": []}

    @classmethod
    def name(cls) -> str:
        """The channel's name in Rasa."""
        return "website"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep one message of an action: its text, its buttons, and what stands under `custom`."""
        if message.get("text"):
            self._texts.append(message["text"])
        self._reply["buttons"] += message.get("buttons") or []
        self._reply |= message.get("custom") or {}

    @property
    def reply(self) -> Reply | None:
        """The turn as one object, or None where nothing whole was said."""
        if not self._texts or "outcome" not in self._reply:
            return None
        return {"text": "\n\n".join(self._texts), "sources": [], **self._reply}
