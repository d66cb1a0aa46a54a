"""Finds where the question begins in "no, I meant …", so that only the question is understood."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.component import Component
from components.masking import QUESTION_FROM
from components.question_words import QuestionWords


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class Corrections(Component):
    """Sets `question_from`, the place in the text, where a visitor takes a question back."""

    def __init__(self, config: dict[str, Any], *made_with: Any) -> None:
        super().__init__(config, *made_with)
        self._words = QuestionWords.from_file()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the examples as they are: each is learned whole."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `question_from` on the messages that take a question back."""
        for message in messages:
            begins = self._words.correction_ends(message.get(TEXT) or "")
            if begins:
                message.set(QUESTION_FROM, begins, add_to_output=True)
        return messages
