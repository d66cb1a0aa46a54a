"""What every component here has in common: its settings, and where it keeps what it learned."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage


class Component(GraphComponent):
    """A component made from its settings in config.yml."""

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage | None = None,
        resource: Resource | None = None,
    ) -> None:
        self._config, self._storage, self._resource = config, storage, resource

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> GraphComponent:
        """A new component, yet to be trained if it is one that learns."""
        return cls(config, model_storage, resource)
