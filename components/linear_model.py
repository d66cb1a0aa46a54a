"""A linear model over sparse features of text: the part of the classifier that is plain sklearn."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

WORD = r"(?u)\b\w+\b|[?!]+"


class LinearModel:
    """Scores a (text, lemmas) pair for every intent."""

    def __init__(self, cost: float) -> None:
        self._cost = cost
        self._words = TfidfVectorizer(ngram_range=(1, 3), token_pattern=WORD, sublinear_tf=True)
        self._lemmas = TfidfVectorizer(ngram_range=(1, 2), token_pattern=WORD, sublinear_tf=True)
        self._letters = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2
        )

    def fit(self, views: list[tuple[str, str]], intents: list[str]) -> LinearModel:
        """Learns from pairs of folded text and lemmas, and their intents."""
        texts, lemmas = zip(*views, strict=True)
        parts = [self._words.fit_transform(texts), self._lemmas.fit_transform(lemmas)]
        features = hstack([*parts, self._letters.fit_transform(texts)]).tocsr()
        machine = LinearSVC(C=self._cost).fit(features, intents)
        self.intents: list[str] = [str(name) for name in machine.classes_]
        self._weights = machine.coef_.T.astype(np.float32)
        self._bias = machine.intercept_.astype(np.float32)
        return self

    def scores(self, view: tuple[str, str]) -> np.ndarray:
        """The score of each of `intents` for one view, shape (intents,)."""
        return self.score_all([view])[0]

    def score_all(self, views: list[tuple[str, str]]) -> np.ndarray:
        """The scores of many views, shape (views, intents)."""
        return self._features(views) @ self._weights + self._bias

    def _features(self, views: list[tuple[str, str]]) -> csr_matrix:
        texts, lemmas = zip(*views, strict=True)
        parts = [self._words.transform(texts), self._lemmas.transform(lemmas)]
        return hstack([*parts, self._letters.transform(texts)]).tocsr()
