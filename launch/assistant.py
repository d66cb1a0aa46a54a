"""The whole assistant in one process, without a port: for the shell and for tests."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

from launch.discretion import be_discreet
from launch.in_process_actions import InProcessActions

Reply = dict[str, Any]


class Assistant:
    """Answers messages with the real model and the real actions."""

    def __init__(self, model: Path) -> None:
        be_discreet()
        self.agent = Agent.load(str(model), action_endpoint=InProcessActions())

    async def say(
        self, text: str, sender: str, metadata: dict[str, Any] | None = None
    ) -> list[Reply]:
        """The replies to one message of one visitor, as Rasa's REST channel gives them."""
        channel = CollectingOutputChannel()
        await self.agent.handle_message(
            UserMessage(text, channel, sender_id=sender, input_channel="rest", metadata=metadata)
        )
        return channel.messages

    async def understand(self, text: str) -> dict[str, Any]:
        """What is understood of a text: intent, ranking, entities, language."""
        return await self.agent.parse_message(text)

    def component(self, kind: type) -> Any:
        """The component of a kind, as it runs in the model."""
        nodes = self.agent.processor.graph_runner._instantiated_nodes.values()
        return next(node._component for node in nodes if isinstance(node._component, kind))

    @staticmethod
    def new_sender() -> str:
        """A visitor nobody has heard of."""
        return uuid.uuid4().hex
