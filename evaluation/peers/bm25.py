"""BM25: the training example a search engine would find (Robertson and Zaragoza 2009)."""

from __future__ import annotations

import bm25s

from evaluation.examples import Example
from evaluation.peers.guess import Guess
from evaluation.questions import Question


class Bm25:
    """The best hit among the examples, by the bm25s library with its default settings."""

    name = "BM25"

    def guess_all(self, examples: list[Example], questions: list[Question]) -> list[Guess]:
        """The intent of the best hit, and its BM25 score (not bounded)."""
        engine = bm25s.BM25()
        engine.index(_words([e.text for e in examples]), show_progress=False)
        asked = _words([q.text for q in questions])
        hits, scores = engine.retrieve(asked, k=1, show_progress=False)
        return [
            Guess(examples[int(hit[0])].intent, float(score[0]))
            for hit, score in zip(hits, scores, strict=True)
        ]


def _words(texts: list[str]) -> bm25s.tokenization.Tokenized:
    return bm25s.tokenize(texts, stopwords=None, token_pattern=r"(?u)\b\w+\b", show_progress=False)
