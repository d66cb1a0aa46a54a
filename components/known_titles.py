"""A button's text typed by hand works like the button."""

from __future__ import annotations

import re
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from components.spelling import fold
from knowledge import Knowledge

SOMETHING_ELSE = "something_else"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class KnownTitles(GraphComponent):
    """Takes a message that is, letter for letter, an entry's question for that entry.

    Case, punctuation and missing æøå do not matter. The questions come from knowledge/.
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._titles = {
            _key(title): name
            for name, answer in knowledge.answers.items()
            for title in (answer.question.nb, answer.question.nn, answer.question.en)
        }
        button = knowledge.phrases[SOMETHING_ELSE].text
        self._titles |= {_key(text): SOMETHING_ELSE for text in (button.nb, button.nn, button.en)}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> KnownTitles:
        """The titles as they stand in knowledge/ now."""
        return cls(Knowledge.read())

    def process(self, messages: list[Message]) -> list[Message]:
        """Puts the entry whose question was typed first, with confidence 1."""
        for message in messages:
            name = self._titles.get(_key(message.get(TEXT) or ""))
            if name:
                known = {"name": name, "confidence": 1.0}
                others = [e for e in message.get(INTENT_RANKING_KEY) or [] if e["name"] != name]
                message.set(INTENT, known, add_to_output=True)
                message.set(INTENT_RANKING_KEY, [known, *others], add_to_output=True)
        return messages


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))
