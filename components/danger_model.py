"""The learned layer of safeguarding: a linear model over words, letters, concepts and meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.svm import LinearSVC

from components.concepts import Concepts
from components.labelled import LABELS, NONE, Labelled
from components.linear_model import vectorizers
from components.sentence_vectors import vectors_of
from components.spelling import fold
from components.spelling_repair import SpellingRepair
from components.typos import with_typos
from components.views import View
from components.word_breaks import WordBreaks

FIELDS = ("words", "letters", "concepts")
# Ordinary questions are many and alike, so each counts for less than a labelled message.
QUESTION, WEIGHT_OF_A_QUESTION = "question", 0.3


class Odds(NamedTuple):
    """How likely a message is each label, 0..1; if it tells of something, of what, and who."""

    none: float
    disclosure: float
    crisis: float
    kind: str
    speaker: str

    @property
    def alarm(self) -> float:
        """The log odds that the message is no harmless one."""
        return float(np.log((self.crisis + self.disclosure + 1e-9) / (self.none + 1e-9)))


class DangerModel:
    """Learns the kinds of messages (a threat, an idiom, …) and sums them up to labels.

    Kinds are easier to tell apart than labels: a crisis has a dozen faces.
    """

    def __init__(self, concepts: Concepts, cost: float, typos: int, temperature: float) -> None:
        """`cost`: the C of the SVMs; `typos`: misspelt variants each; `temperature`: sharpness."""
        self._concepts, self._cost = concepts, cost
        self._typos, self._temperature = typos, temperature
        self._vectorizers = [vectorizers()[field] for field in FIELDS]

    def fit(self, messages: Sequence[Labelled]) -> DangerModel:
        """Learns kinds from all messages, speakers from those that tell of something."""
        texts = [each.text.casefold() for each in messages]
        self._breaks, self._repair = WordBreaks(texts), SpellingRepair(texts)
        vectors = vectors_of(texts)
        self._middle = vectors.mean(axis=0)
        rows = [(at, text) for at, each in enumerate(messages) for text in self._variants(each)]
        learned = [messages[at] for at, _ in rows]
        views = [self._view(text) for _, text in rows]
        for field, vectorizer in self._vectorizers:
            vectorizer.fit([getattr(view, field) for view in views])
        features = self._features(views, vectors[[at for at, _ in rows]])
        self._fit_kinds(features, learned)
        self._fit_speakers(features, learned)
        return self

    def _variants(self, message: Labelled) -> list[str]:
        typos = 0 if message.kind == QUESTION else self._typos
        return [message.text, *with_typos(message.text, typos)]

    def _fit_kinds(self, features: csr_matrix, learned: list[Labelled]) -> None:
        kinds = [f"{each.label} {each.kind}" for each in learned]
        weights = [WEIGHT_OF_A_QUESTION if m.kind == QUESTION else 1.0 for m in learned]
        machine = LinearSVC(C=self._cost).fit(features, kinds, sample_weight=weights)
        self._kinds, self._kind_weights, self._kind_bias = _plain(machine)
        self._label_of_kind = np.array([LABELS.index(kind.split()[0]) for kind in self._kinds])

    def _fit_speakers(self, features: csr_matrix, learned: list[Labelled]) -> None:
        told = [at for at, each in enumerate(learned) if each.label != NONE]
        speakers = [learned[at].speaker for at in told]
        machine = LinearSVC(C=self._cost).fit(features[told], speakers)
        self._speakers, self._speaker_weights, self._speaker_bias = _plain(machine)

    def _view(self, text: str) -> View:
        folded = fold(text)
        return View(folded, "", " ".join(self._concepts.of(re.findall(r"\w+", folded))))

    def _features(self, views: list[View], vectors: np.ndarray) -> csr_matrix:
        meant = vectors - self._middle
        meant /= np.linalg.norm(meant, axis=1, keepdims=True)
        seen = [
            vectorizer.transform([getattr(view, field) for view in views])
            for field, vectorizer in self._vectorizers
        ]
        return hstack([*seen, csr_matrix(meant)]).tocsr()

    def mended(self, text: str) -> str:
        """The text in lower case, misspelt words and words run together put right."""
        return self._repair.mend(self._breaks.mend(text))

    def odds_of(self, texts: Sequence[str]) -> list[Odds]:
        """The odds of each text."""
        texts = [self.mended(text) for text in texts]
        features = self._features([self._view(text) for text in texts], vectors_of(texts))
        scores = (features @ self._kind_weights + self._kind_bias) / self._temperature
        likely = np.exp(scores - scores.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        labels = np.stack([likely[:, self._label_of_kind == at].sum(axis=1) for at in range(3)], 1)
        grave = np.where(self._label_of_kind > 0, likely, 0.0).argmax(axis=1)
        speakers = (features @ self._speaker_weights + self._speaker_bias).argmax(axis=1)
        return [
            Odds(*map(float, row), self._kinds[kind].split()[1], self._speakers[who])
            for row, kind, who in zip(labels, grave, speakers, strict=True)
        ]


def _plain(machine: LinearSVC) -> tuple[list[str], np.ndarray, np.ndarray]:
    """The names, weights (features, names) and biases of a fitted machine, small and fast."""
    weights = np.ascontiguousarray(machine.coef_.T, dtype=np.float32)
    return [str(name) for name in machine.classes_], weights, machine.intercept_.astype(np.float32)
