"""Draws the confusion matrix and how confidence relates to being right."""

from __future__ import annotations

from pathlib import Path

import matplotlib
import numpy as np

from evaluation.asking import Result

matplotlib.use("Agg")
from matplotlib import pyplot  # noqa: E402  (the backend must be chosen first)


def draw_confusions(results: list[Result], file: Path) -> None:
    """A square of all intents, asked against understood, as a picture."""
    names = sorted({r.question.intent for r in results} | {r.intent for r in results})
    place = {name: number for number, name in enumerate(names)}
    matrix = np.zeros((len(names), len(names)))
    for result in results:
        matrix[place[result.question.intent], place[result.intent]] += 1
    figure, axes = pyplot.subplots(figsize=(20, 20))
    axes.imshow(np.log1p(matrix), cmap="Blues")
    axes.set_xticks(range(len(names)), names, rotation=90, fontsize=6)
    axes.set_yticks(range(len(names)), names, fontsize=6)
    axes.set_xlabel("understood")
    axes.set_ylabel("asked")
    _save(figure, file)


def draw_confidence(results: list[Result], file: Path) -> None:
    """How often the likeliest intent was right, by its confidence."""
    confidence = np.array([r.confidence for r in results])
    right = np.array([r.best == r.question.intent for r in results])
    figure, axes = pyplot.subplots(figsize=(7, 4))
    bins = np.linspace(0, 1, 21)
    axes.hist([confidence[right], confidence[~right]], bins, stacked=True, label=["right", "wrong"])
    axes.set_xlabel("confidence of the likeliest intent")
    axes.set_ylabel("questions")
    axes.legend()
    _save(figure, file)


def _save(figure: pyplot.Figure, file: Path) -> None:
    figure.tight_layout()
    figure.savefig(file, dpi=80)
    pyplot.close(figure)
