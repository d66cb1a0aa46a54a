"""The figures: accuracy, wrong answers, macro F1, AUROC, calibration, each from plain numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from sklearn.metrics import f1_score, roc_auc_score

Z_95 = 1.959964  # the standard normal's 97.5 % quantile
BINS = 10


def interval(hits: int, trials: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share (Wilson 1927, JASA 22:209); (0, 1) for no trials."""
    if not trials:
        return 0.0, 1.0
    share, spread = hits / trials, Z_95**2 / trials
    middle = (share + spread / 2) / (1 + spread)
    half = math.sqrt(share * (1 - share) * spread + spread**2 / 4) / (1 + spread)
    return middle - half, middle + half


def macro_f1(wanted: Sequence[str], got: Sequence[str]) -> float:
    """The mean over intents of the F1 score, 0..1."""
    return float(f1_score(wanted, got, average="macro", labels=sorted(set(wanted))))


def auroc(positive: Sequence[bool], scores: Sequence[float]) -> float:
    """How well a score tells two classes apart: the area under the ROC curve, 0..1."""
    return float(roc_auc_score(positive, scores))


def calibration_error(confidences: Sequence[float], right: Sequence[bool]) -> float:
    """Expected calibration error, 0..1, over ten bins of equal width (Guo et al. 2017)."""
    confidence, hit = np.asarray(confidences), np.asarray(right, dtype=float)
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    gaps = [
        (bins == b).mean() * abs(hit[bins == b].mean() - confidence[bins == b].mean())
        for b in np.unique(bins)
    ]
    return float(sum(gaps))
