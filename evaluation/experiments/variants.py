"""The variants: each learns examples and gives every held-out question a score per intent."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.base import ClassifierMixin
from sklearn.calibration import CalibratedClassifierCV
from sklearn.linear_model import SGDClassifier
from sklearn.svm import LinearSVC

from components.linear_model import vectorizers
from components.views import View
from evaluation.examples import Example, settings_of, to_learn

COST = settings_of("QuestionClassifier")["cost"]
Fields = tuple[str, ...]
ALL: Fields = ("words", "letters", "lemmas", "concepts")


class Asked(NamedTuple):
    """A held-out question as the classifier meets it, and its language."""

    view: View
    language: str


Variant = Callable[[list[Example], list[Asked], list[str]], np.ndarray]


def features(fields: Fields, learned: list[View], asked: list[View]) -> tuple[csr_matrix, ...]:
    """The features of the named fields, for what is learned and what is asked."""
    parts = []
    for name, (field, vectorizer) in vectorizers().items():
        if name in fields:
            first = vectorizer.fit_transform([getattr(view, field) for view in learned])
            parts.append((first, vectorizer.transform([getattr(view, field) for view in asked])))
    return hstack([a for a, _ in parts]).tocsr(), hstack([b for _, b in parts]).tocsr()


def svm(fields: Fields = ALL, typos: int = 1) -> Variant:
    """One linear SVM over some of the features."""
    return _fitted(lambda: LinearSVC(C=COST), fields, typos)


def logistic(fields: Fields = ALL) -> Variant:
    """Logistic regression over all features, by stochastic gradient descent."""
    return _fitted(lambda: SGDClassifier(loss="log_loss", alpha=2e-6, random_state=0), fields, 1)


def calibrated() -> Variant:
    """The SVM with Platt's calibration in three folds; its scores are log probabilities."""
    return _fitted(lambda: CalibratedClassifierCV(LinearSVC(C=COST), cv=3), ALL, 1)


def _fitted(make: Callable[[], ClassifierMixin], fields: Fields, typos: int) -> Variant:
    def score(examples: list[Example], asked: list[Asked], intents: list[str]) -> np.ndarray:
        views, names = to_learn(examples, typos)
        learned, questions = features(fields, views, [each.view for each in asked])
        # An array: the calibration counts each class in it.
        model = make().fit(learned, np.array(names))
        assert list(model.classes_) == intents
        if hasattr(model, "decision_function"):
            return model.decision_function(questions)
        return np.log(np.maximum(model.predict_proba(questions), 1e-9))

    return score


def mean_of(*variants: Variant) -> Variant:
    """An ensemble: the mean of several variants' scores."""

    def score(examples: list[Example], asked: list[Asked], intents: list[str]) -> np.ndarray:
        return np.mean([each(examples, asked, intents) for each in variants], axis=0)

    return score


def one_a_language(variant: Variant) -> Variant:
    """One model for each language; it is told the language of a question."""

    def score(examples: list[Example], asked: list[Asked], intents: list[str]) -> np.ndarray:
        scores = np.full((len(asked), len(intents)), -9.0)
        for language in ("nb", "nn", "en"):
            own = [e for e in examples if e.language == language]
            places = [p for p, each in enumerate(asked) if each.language == language]
            known = sorted({e.intent for e in own})
            columns = [intents.index(name) for name in known]
            found = variant(own, [asked[p] for p in places], known)
            scores[np.ix_(places, columns)] = found
        return scores

    return score
