"""Second opinions: misspelt words mended, BM25 over the entries' own words, a gate."""

from __future__ import annotations

import re

import bm25s
import numpy as np

from components.spelling import fold
from components.spelling_repair import SpellingRepair
from evaluation.asking import out_of_scope
from evaluation.examples import Example
from evaluation.experiments.variants import Asked, Variant, svm
from knowledge import LANGUAGES, Knowledge

WEIGHT = 0.1
FAR = 9.0


def repaired(variant: Variant) -> Variant:
    """The questions' misspelt words mended, as the classifier in use mends them."""

    def score(examples: list[Example], asked: list[Asked], intents: list[str]) -> np.ndarray:
        repair = SpellingRepair(example.view.text for example in examples)
        mended = [
            each._replace(view=each.view._replace(text=repair.mend(each.view.text)))
            for each in asked
        ]
        return variant(examples, mended, intents)

    return score


def with_retrieval(variant: Variant) -> Variant:
    """BM25 over the entries' titles and texts adds to the scores of the entries it finds."""

    def score(examples: list[Example], asked: list[Asked], intents: list[str]) -> np.ndarray:
        scores = variant(examples, asked, intents)
        answers = Knowledge.read().answers
        for language in LANGUAGES:
            places = [p for p, each in enumerate(asked) if each.language == language]
            names = [name for name in intents if name in answers]
            texts = [f"{answers[n].question[language]} {answers[n].text[language]}" for n in names]
            found = _bm25([fold(t) for t in texts], [asked[p].view.text for p in places])
            columns = [intents.index(name) for name in names]
            scores[np.ix_(places, columns)] += WEIGHT * found
        return scores

    return score


def _bm25(texts: list[str], questions: list[str]) -> np.ndarray:
    """BM25 scores, each question's best one 1, shape (questions, texts)."""
    engine = bm25s.BM25()
    engine.index(bm25s.tokenize(texts, stopwords=None, show_progress=False), show_progress=False)
    words = [re.findall(r"\w\w+", question) for question in questions]
    found = np.array([engine.get_scores(w) if w else np.zeros(len(texts)) for w in words])
    return found / np.maximum(found.max(axis=1, keepdims=True), 1e-9)


def gated(variant: Variant) -> Variant:
    """A model of its own tells what is out of scope; the other ranks within its verdict."""

    def score(examples: list[Example], asked: list[Asked], intents: list[str]) -> np.ndarray:
        sides = [e._replace(intent=str(out_of_scope(e.intent))) for e in examples]
        verdict = svm()(sides, asked, ["False", "True"])
        outside = np.array([out_of_scope(name) for name in intents])
        barred = np.where(verdict[:, None] > 0, ~outside, outside)
        return variant(examples, asked, intents) - FAR * barred

    return score
