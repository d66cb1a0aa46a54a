"""Tells the language a message is written in: nb, nn, en or other."""

from __future__ import annotations

from typing import Any

import joblib
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline, make_union

from components.component import Component
from components.languages_by_folder import LANGUAGE
from components.masking import masked

OTHER = "other"
FEWEST_WORDS = 3


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageDetector(Component):
    """Logistic regression over words and letter groups, trained on our own examples.

    Sets `language` on each message: {"name": nb | nn | en | other, "confidence": 0..1,
    "certain": bool}. Names of organisations are left out first: they pull to Norwegian.
    """

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        model: Pipeline | None = None,
    ) -> None:
        super().__init__(config, storage, resource)
        self._model = model

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`cost`: the C of the model; `certain_from`: the confidence that settles a language."""
        return {"cost": 10, "certain_from": 0.8}

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from every example whose folder names its language."""
        examples = [e for e in training_data.intent_examples if e.get(LANGUAGE)]
        texts, languages = [_plain(e) for e in examples], [e.get(LANGUAGE) for e in examples]
        self._model = _untrained(self._config["cost"]).fit(texts, languages)
        with self._storage.write_to(self._resource) as folder:
            joblib.dump(self._model, folder / "language.joblib", compress=3)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LanguageDetector:
        """The detector as it was trained."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, joblib.load(folder / "language.joblib"))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the examples as they are: their folders say their language."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `language` on each message that has text."""
        for message in messages:
            if message.get(TEXT):
                found = self.detect(_plain(message), message.get(TEXT).casefold())
                message.set(LANGUAGE, found, add_to_output=True)
        return messages

    def detect(self, text: str, with_names: str = "") -> dict[str, Any]:
        """The language of a text, how sure that is, and whether it is sure enough to act on.

        `with_names` is the text with the names that `text` leaves out: Foreldreutvalget is
        Bokmål and Foreldreutvalet Nynorsk, whatever language they pull an English text to.
        """
        scores = self._scores(text)
        if with_names:
            norwegian, split = scores["nb"] + scores["nn"], self._scores(with_names)
            share = split["nb"] / (split["nb"] + split["nn"])
            scores |= {"nb": norwegian * share, "nn": norwegian * (1 - share)}
        ranked = sorted(((score, name) for name, score in scores.items()), reverse=True)
        confidence, name = ranked[0]
        has_letters = any(letter.isalpha() for letter in text)
        certain = bool(has_letters and confidence >= self._config["certain_from"])
        if name == OTHER and not certain:
            # A word nobody has seen is no proof of a foreign language.
            confidence, name = ranked[1]
        return {"name": name, "confidence": float(confidence), "certain": certain}

    def _scores(self, text: str) -> dict[str, float]:
        """How likely each language is."""
        scores = self._model.predict_proba([text])[0]
        return {str(n): float(s) for n, s in zip(self._model.classes_, scores, strict=True)}


def _plain(message: Message) -> str:
    """The text without names of organisations, unless little else is left."""
    rest = masked(message, mask="")
    text = rest if len(rest.split()) >= FEWEST_WORDS else message.get(TEXT)
    return text.casefold()


def _untrained(cost: float) -> Pipeline:
    words = TfidfVectorizer(ngram_range=(1, 2), token_pattern=r"\b\w+\b", sublinear_tf=True)
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), sublinear_tf=True, min_df=2)
    return make_pipeline(make_union(words, letters), LogisticRegression(C=cost, max_iter=300))
