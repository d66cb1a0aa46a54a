"""One turn: hand the message on, wait for the whole reply, and never stay silent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import UserMessage

from channels import spoken
from channels.body import Body
from channels.lookout import Lookout
from channels.one_reply import OneReply, Reply
from components.help_first import MEETS_DANGER
from knowledge import Knowledge

logger = logging.getLogger(__name__)
Handler = Callable[[UserMessage], Awaitable[Any]]


class Turns:
    """Takes turns with visitors; `seconds` is how long one may take before we say so."""

    def __init__(self, knowledge: Knowledge, seconds: float) -> None:
        self._knowledge, self._seconds = knowledge, seconds
        self._lookout = Lookout()

    async def take(self, handle: Handler, agent: Any, body: Body, sender: str) -> Reply:
        """The reply to a message. Where Rasa, an action or the store fails, our own words."""
        reply = await self._replied(handle, body, sender)
        return reply or await self.fall_back(agent, body.text, body.language, "unavailable")

    async def fall_back(
        self, agent: Any, text: str, language: str | None, name: str, outcome: str = "unavailable"
    ) -> Reply:
        """Help where the text asks for it, else the phrase of this name."""
        need = await self._lookout.look(agent, text) if text else None
        if need is None:
            return spoken.phrase(self._knowledge, name, outcome, language)
        # Who is in danger is answered in the language written, whatever the page says.
        danger = need.entry in MEETS_DANGER
        said_in = need.language or language if danger else language or need.language
        return spoken.help_first(self._knowledge, need.entry, said_in)

    async def _replied(self, handle: Handler, body: Body, sender: str) -> Reply | None:
        """What Rasa and the actions say, or None where they fail, hang or say nothing."""
        channel = OneReply()
        metadata = {"language": body.language} if body.language else None
        text = body.payload or body.text
        message = UserMessage(text, channel, sender, input_channel="website", metadata=metadata)
        try:
            await asyncio.wait_for(handle(message), self._seconds)
        except asyncio.TimeoutError:
            logger.error("a turn took longer than %s seconds", self._seconds)
        except Exception as error:
            # The message of an error may hold what was written; its kind does not.
            logger.error("a turn failed: %s", type(error).__name__)
        reply = channel.reply
        return None if reply and reply["outcome"] == "unavailable" else reply
