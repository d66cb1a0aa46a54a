"""TF-IDF nearest neighbour: the intent of the training example most like the question."""

from __future__ import annotations

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_union

from evaluation.examples import Example
from evaluation.peers.guess import Guess
from evaluation.questions import Question

BATCH = 200


class Nearest:
    """Cosine similarity over words (1-2) and letters within words (2-5)."""

    name = "TF-IDF, nearest neighbour"

    def guess_all(self, examples: list[Example], questions: list[Question]) -> list[Guess]:
        """The intent of the nearest example, and the cosine, 0..1."""
        words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
        letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
        features = make_union(words, letters)
        learned = features.fit_transform([example.text for example in examples])
        asked = features.transform([question.text for question in questions])
        found = []
        for start in range(0, asked.shape[0], BATCH):
            likeness = (asked[start : start + BATCH] @ learned.T).toarray() / 2
            best = np.asarray(likeness.argmax(axis=1)).ravel()
            pairs = zip(likeness, best, strict=True)
            found += [Guess(examples[b].intent, float(row[b])) for row, b in pairs]
        return found
