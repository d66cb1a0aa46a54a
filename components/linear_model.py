"""A linear model over sparse features of text: the part of the classifier that is plain sklearn."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from components.views import View

FIELDS = ("words", "letters", "lemmas", "concepts")
WORD = r"(?u)\b\w+\b|[?!]+"


class LinearModel:
    """Scores a view of a message for every intent."""

    def __init__(
        self,
        cost: float,
        leanings: dict[str, float] | None = None,
        fields: tuple[str, ...] = FIELDS,
    ) -> None:
        """`cost`: the C of the SVM; `leanings`: what some intents' scores are raised by."""
        self._cost, self._leanings = cost, leanings or {}
        self._vectorizers = [vectorizers()[field] for field in fields]

    def fit(self, views: list[View], intents: list[str]) -> LinearModel:
        """Learns from views of messages and their intents."""
        for field, vectorizer in self._vectorizers:
            vectorizer.fit([getattr(view, field) for view in views])
        machine = LinearSVC(C=self._cost).fit(self._features(views), intents)
        self.intents: list[str] = [str(name) for name in machine.classes_]
        # Row by row in memory: a product with one message would else copy all of it.
        self._weights = np.ascontiguousarray(machine.coef_.T, dtype=np.float32)
        leaning = [self._leanings.get(name, 0.0) for name in self.intents]
        self._bias = (machine.intercept_ + leaning).astype(np.float32)
        return self

    def scores(self, view: View) -> np.ndarray:
        """The score of each of `intents` for one view, shape (intents,)."""
        return self.score_all([view])[0]

    def score_all(self, views: list[View]) -> np.ndarray:
        """The scores of many views, shape (views, intents)."""
        return self._features(views) @ self._weights + self._bias

    def reasons(self, view: View, intent: str) -> list[tuple[str, float]]:
        """The features of a view and how much each speaks for an intent, the strongest first."""
        values = self._features([view]).tocoo()
        weights = self._weights[values.col, self.intents.index(intent)] * values.data
        names = [
            f"{field} '{name}'"
            for field, vectorizer in self._vectorizers
            for name in vectorizer.get_feature_names_out()
        ]
        spoken = [(names[c], float(w)) for c, w in zip(values.col, weights, strict=True)]
        return sorted(spoken, key=lambda reason: -reason[1])

    def _features(self, views: list[View]) -> csr_matrix:
        parts = [
            vectorizer.transform([getattr(view, field) for view in views])
            for field, vectorizer in self._vectorizers
        ]
        return hstack(parts).tocsr()


def vectorizers() -> dict[str, tuple[str, TfidfVectorizer]]:
    """The kinds of features: the field of a View that each reads, and how."""
    return {
        "words": ("text", _terms()),
        "letters": ("text", _letters()),
        "lemmas": ("lemmas", _terms()),
        "concepts": ("concepts", _terms()),
    }


def _terms() -> TfidfVectorizer:
    """TF-IDF of words and pairs of neighbouring words, seen twice or more."""
    return _tfidf(ngram_range=(1, 2), token_pattern=WORD)


def _letters() -> TfidfVectorizer:
    """TF-IDF of two to five neighbouring letters within words, seen twice or more."""
    return _tfidf(analyzer="char_wb", ngram_range=(2, 5))


def _tfidf(**settings: Any) -> TfidfVectorizer:
    """float32 like the weights: a product of two types copies the larger one each time."""
    return TfidfVectorizer(sublinear_tf=True, min_df=2, dtype=np.float32, **settings)
