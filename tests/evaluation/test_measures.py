"""The figures agree with examples worked out by hand or published."""

from __future__ import annotations

import pytest

from evaluation.measures import auroc, calibration_error, interval, macro_f1


def test_wilson_interval():
    # Newcombe 1998, Statistics in Medicine 17:857, table I, 81 of 263 by the score method.
    assert interval(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)


def test_no_trials_say_nothing():
    assert interval(0, 0) == (0.0, 1.0)


def test_macro_f1_counts_each_intent_alike():
    assert macro_f1(["a", "a", "b"], ["a", "a", "a"]) == pytest.approx((0.8 + 0) / 2)


def test_auroc_of_a_perfect_and_a_reversed_score():
    assert auroc([False, True], [0.1, 0.9]) == 1.0
    assert auroc([False, True], [0.9, 0.1]) == 0.0


def test_calibration_error():
    # Two bins: 0.95 sure and always right, 0.55 sure and never right.
    assert calibration_error([0.95, 0.55], [True, False]) == pytest.approx((0.05 + 0.55) / 2)
