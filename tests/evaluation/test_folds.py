"""Cross-validation judges each example by a model that has not learned it."""

from __future__ import annotations

import numpy as np
import pytest

from components.views import View
from evaluation.cross_validation import confidences, share_by
from evaluation.examples import Example, settings_of, to_learn
from evaluation.folds import Judged

A = Example("hallo igjen", "greet", "nb", View("hallo igjen alle", "hallo", ""))
B = Example("bye", "goodbye", "en", View("bye now", "bye", ""))


def test_each_example_is_judged_by_its_own_row():
    scores = np.array([[0.1, 0.9], [0.2, 0.8]])
    judged = Judged([A, B], ["goodbye", "greet"], scores)

    assert judged.right.tolist() == [True, False]
    assert share_by(judged, "language")["en"].value == 0


def test_confidences_add_up():
    sure = confidences(np.array([[1.0, 3.0, 2.0]]), temperature=0.5)

    assert sure.sum() == pytest.approx(1)
    assert sure.argmax() == 1


def test_typos_are_learned_beside_the_example():
    views, intents = to_learn([A], typos=1)

    assert intents == ["greet"] * len(views)
    assert views[0] == A.view
    assert len(views) == 2


def test_the_settings_are_those_of_the_pipeline():
    assert settings_of("QuestionClassifier")["cost"] > 0
