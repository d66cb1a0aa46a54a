"""Notices short questions that point back: "who takes part in it?", "when did they join?"."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from components.component import Component
from components.masking import asked_text
from components.question_words import QuestionWords

POINTS_BACK = "points_back"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class PointingBack(Component):
    """Sets `points_back` to `it` or `them` on such messages; the actions know to what."""

    def __init__(self, config: dict[str, Any], *made_with: Any) -> None:
        super().__init__(config, *made_with)
        self._words = QuestionWords.from_file()

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`few_words`: a longer message says itself what it is about."""
        return {"few_words": 9}

    def process(self, messages: list[Message]) -> list[Message]:
        """Looks at each message's words."""
        for message in messages:
            words = self._words.folded(asked_text(message))
            if len(words) <= self._config["few_words"]:
                message.set(POINTS_BACK, self._words.points_to(words), add_to_output=True)
        return messages
