"""The website's channel without a network, and with what stands behind it made to fail."""

from __future__ import annotations

import json
from typing import Any

from channels.turn import Handler
from channels.website import Website
from tests.waiting import wait_for


class BrokenAgent:
    """A model that is only half loaded: it understands nothing."""

    async def parse_message(self, text: str) -> dict[str, Any]:
        raise RuntimeError("no model")

    async def handle_message(self, message: Any) -> None:
        raise RuntimeError("no model")


class Door:
    """Posts what a visitor sends, and keeps the conversation's token as the widget does."""

    def __init__(self, agent: Any, handle: Handler | None = None, **settings: Any) -> None:
        self._agent, self._handle = agent, handle or agent.handle_message
        self._desk = Website(**settings)._desk
        self.conversation: str | None = None

    def says(self, text: str, language: str | None = None, **fields: Any) -> dict[str, Any]:
        """The reply to a text, in the conversation that has begun."""
        return self.posts({"text": text, "language": language, **fields})[0]

    def presses(self, payload: str) -> dict[str, Any]:
        """The reply to a button."""
        return self.posts({"payload": payload})[0]

    def posts(self, body: dict[str, Any] | bytes) -> tuple[dict[str, Any], int]:
        """The reply to a body and the HTTP status."""
        if isinstance(body, dict):
            body = json.dumps({"conversation": self.conversation, **body}).encode()
        turn = self._desk.message(body, "127.0.0.1", self._agent, self._handle)
        reply, status = wait_for(turn)
        self.conversation = reply.get("conversation") or self.conversation
        return reply, status
