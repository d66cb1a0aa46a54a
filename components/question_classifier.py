"""Ranks what a message may ask: words, lemmas, letters and concepts, and a linear model."""

from __future__ import annotations

from typing import Any

import joblib
import numpy as np
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.component import Component
from components.concepts import Concepts
from components.linear_model import LinearModel
from components.masking import QUESTION_FROM
from components.message_parts import message_of, parts_of
from components.question_words import QuestionWords
from components.spelling_repair import SpellingRepair
from components.typos import with_typos
from components.views import View, view_of

RANKED = 10
PARTS = "parts"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class QuestionClassifier(Component):
    """One linear model for all languages; sets `intent` and `intent_ranking` (ten best).

    Each example is learned also in misspelt variants, so that typos are understood. Sets `parts`
    too, for the component that looks for several questions in a message.
    """

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        concepts: Concepts | None = None,
        model: LinearModel | None = None,
        repair: SpellingRepair | None = None,
    ) -> None:
        super().__init__(config, storage, resource)
        self._concepts, self._model = concepts or Concepts.from_file(), model
        self._repair = repair or SpellingRepair()
        self._words = QuestionWords.from_file()

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`typos`: misspelt variants each; `cost`: the C of the model; `temperature`: sharpness.

        `leanings`: what the scores of some intents are raised by, for a catch-all that has too
        few examples for all it must catch.
        """
        return {"typos": 1, "cost": 0.5, "temperature": 1.0, "leanings": {}}

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from all examples that have an intent."""
        examples = training_data.intent_examples
        own = [view_of(example, self._concepts) for example in examples]
        self._repair = SpellingRepair(view.text for view in own)
        variants = [self._with_typos(view) for view in own]
        intents = [e.get(INTENT) for e, each in zip(examples, variants, strict=True) for _ in each]
        self._model = LinearModel(self._config["cost"], self._config["leanings"])
        self._model.fit([view for each in variants for view in each], intents)
        with self._storage.write_to(self._resource) as folder:
            learned = (self._concepts, self._model, self._repair)
            joblib.dump(learned, folder / "questions.joblib")
        return self._resource

    def _with_typos(self, view: View) -> list[View]:
        typos = with_typos(view.text, self._config["typos"])
        return [view, *(view._replace(text=typo) for typo in typos)]

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> QuestionClassifier:
        """The classifier as it was trained."""
        with model_storage.read_from(resource) as folder:
            learned = joblib.load(folder / "questions.joblib")
        return cls(config, model_storage, resource, *learned)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the intent of each message, and its ten best."""
        for message in messages:
            if message.get(TEXT):
                ranking = self.rank(message)
                message.set(INTENT, ranking[0], add_to_output=True)
                message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
                message.set(PARTS, self._rank_parts(message))
        return messages

    def _rank_parts(self, message: Message) -> list[dict[str, Any]]:
        """What each part may ask, [{"start", "end", "asks", "plainly", "ranking"}].

        Empty for a message of one part: that is the message itself, which is ranked already.
        """
        begin = message.get(QUESTION_FROM) or 0
        parts = parts_of(message.get(TEXT), self._words, begin)
        if len(parts) < 2:
            return []
        return [{**p._asdict(), "ranking": self.rank(message_of(message, p))} for p in parts]

    def carried_by(self, message: Message, intent: str) -> list[tuple[str, float]]:
        """The features of a message and how much each speaks for an intent, strongest first."""
        return self._model.reasons(self._view(message), intent)

    def _view(self, message: Message) -> View:
        return view_of(message, self._concepts, self._repair)

    def rank(self, message: Message) -> list[dict[str, Any]]:
        """The ten most likely intents, [{"name", "confidence" 0..1}], best first."""
        scores = self._model.scores(self._view(message)) / self._config["temperature"]
        odds = np.exp(scores - scores.max())
        odds /= odds.sum()
        best = np.argsort(-odds)[:RANKED]
        names = self._model.intents
        return [{"name": names[place], "confidence": float(odds[place])} for place in best]
