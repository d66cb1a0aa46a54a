"""Runs the actions inside the server's process: no port, no HTTP, the same rasa_sdk code."""

from __future__ import annotations

import asyncio
from typing import Any

import jsonschema
from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor

_SCHEMA = RemoteAction.action_response_format_spec()
_VALIDATOR = jsonschema.validators.validator_for(_SCHEMA)(_SCHEMA)


def _validate(action: RemoteAction, result: dict[str, Any]) -> bool:
    """Rasa's check of what an action returned, without checking the schema itself each time.

    That check took 30 ms of each message; raises jsonschema.ValidationError like Rasa's.
    """
    _VALIDATOR.validate(result)
    return True


class InProcessActions(EndpointConfig):
    """An action endpoint whose request is a call. Raises BrokenKnowledge on a broken base."""

    def __init__(self) -> None:
        super().__init__(url="in-process", enable_selective_domain=True)
        self._executor = ActionExecutor()
        self._executor.register_package("actions")
        RemoteAction._validate_action_result = _validate

    @property
    def names(self) -> list[str]:
        """The names of the actions it can run."""
        return list(self._executor.actions)

    async def request(self, *args: Any, json: dict[str, Any], **kwargs: Any) -> Any:
        """Run the action named in `json`, as a POST to an action server would.

        In a thread of its own: an action that hangs must not hold the server and its time limits.
        """
        return await asyncio.to_thread(asyncio.run, self._executor.run(json))
