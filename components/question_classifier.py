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
from components.typos import with_typos
from components.views import View, view_of

RANKED = 10


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class QuestionClassifier(Component):
    """One linear model for all languages; sets `intent` and `intent_ranking` (ten best).

    Each example is learned also in misspelt variants, so that typos are understood.
    """

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        concepts: Concepts | None = None,
        model: LinearModel | None = None,
    ) -> None:
        super().__init__(config, storage, resource)
        self._concepts, self._model = concepts or Concepts.from_file(), model

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`typos`: misspelt variants each; `cost`: the C of the model; `temperature`: sharpness."""
        return {"typos": 1, "cost": 0.5, "temperature": 1.0}

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from all examples that have an intent."""
        views, intents = [], []
        for example in training_data.intent_examples:
            for view in self._views_with_typos(example):
                views.append(view)
                intents.append(example.get(INTENT))
        self._model = LinearModel(self._config["cost"]).fit(views, intents)
        with self._storage.write_to(self._resource) as folder:
            joblib.dump((self._concepts, self._model), folder / "questions.joblib")
        return self._resource

    def _views_with_typos(self, example: Message) -> list[View]:
        view = view_of(example, self._concepts)
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
            concepts, model = joblib.load(folder / "questions.joblib")
        return cls(config, model_storage, resource, concepts, model)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the intent of each message, and its ten best."""
        for message in messages:
            if message.get(TEXT):
                ranking = self.rank(message)
                message.set(INTENT, ranking[0], add_to_output=True)
                message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def rank(self, message: Message) -> list[dict[str, Any]]:
        """The ten most likely intents, [{"name", "confidence" 0..1}], best first."""
        scores = self._model.scores(view_of(message, self._concepts)) / self._config["temperature"]
        odds = np.exp(scores - scores.max())
        odds /= odds.sum()
        best = np.argsort(-odds)[:RANKED]
        names = self._model.intents
        return [{"name": names[place], "confidence": float(odds[place])} for place in best]
