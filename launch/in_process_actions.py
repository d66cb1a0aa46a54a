"""Runs the actions inside the server's process: no port, no HTTP, the same rasa_sdk code."""

from __future__ import annotations

from typing import Any

from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor


class InProcessActions(EndpointConfig):
    """An action endpoint whose request is a call. Raises BrokenKnowledge on a broken base."""

    def __init__(self) -> None:
        super().__init__(url="in-process", enable_selective_domain=True)
        self._executor = ActionExecutor()
        self._executor.register_package("actions")

    @property
    def names(self) -> list[str]:
        """The names of the actions it can run."""
        return list(self._executor.actions)

    async def request(self, *args: Any, json: dict[str, Any], **kwargs: Any) -> Any:
        """Run the action named in `json`, as a POST to an action server would."""
        return await self._executor.run(json)
