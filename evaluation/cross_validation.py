"""Judges every training example by models that have not learned it, and what they advise.

python -m evaluation.cross_validation writes evaluation/cross_validation.md.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np

import launch.start  # noqa: F401  (must come first)
from evaluation.asking import is_answer
from evaluation.examples import read_examples
from evaluation.figures import Share
from evaluation.folds import Judged, cross_validate
from evaluation.questions import FOLDER
from evaluation.tables import table
from knowledge import Knowledge

WEAKEST = 20
TEMPERATURES = (0.1, 0.12, 0.15, 0.18, 0.2, 0.25, 0.3, 0.35, 0.4)
THRESHOLDS = (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)
# An offer of three questions helps, but costs a turn: half as bad as a wrong answer.
COST_OF_AN_OFFER = 0.5
HEAD = """# Cross-validation

Written by `make cross-validate`: every training example, judged by a model that learned the other
four fifths (five folds). Most examples are odd on purpose, so these figures lie below those on
questions as people ask them (`report.md`).

"""


def main() -> None:
    """Train five times, write the page, print it."""
    judged = cross_validate(read_examples())
    text = HEAD + "\n\n".join([_shares(judged), _weakest(judged), _advice(judged)]) + "\n"
    (FOLDER.parent / "cross_validation.md").write_text(text, encoding="utf-8")
    print(text)


def share_by(judged: Judged, field: str) -> dict[str, Share]:
    """How many were understood, by a field of the examples: `intent` or `language`."""
    groups = defaultdict(list)
    for example, right in zip(judged.examples, judged.right, strict=True):
        groups[getattr(example, field)].append(right)
    return {name: Share(int(sum(rights)), len(rights)) for name, rights in groups.items()}


def _shares(judged: Judged) -> str:
    everything = Share(int(judged.right.sum()), len(judged.right))
    rows = [("all", str(everything))]
    rows += [(name, str(share)) for name, share in sorted(share_by(judged, "language").items())]
    return table(("language", "understood"), rows)


def _weakest(judged: Judged) -> str:
    shares = sorted(share_by(judged, "intent").items(), key=lambda item: item[1].value)
    rows = [(f"`{name}`", str(share)) for name, share in shares[:WEAKEST]]
    return f"## The {WEAKEST} weakest intents\n\n" + table(("intent", "understood"), rows)


def _advice(judged: Judged) -> str:
    """The temperature with the lowest log loss, and the threshold with the lowest cost."""
    losses = {t: _log_loss(judged, t) for t in TEMPERATURES}
    best = min(losses, key=losses.__getitem__)
    rows = [(str(t), f"{loss:.3f}") for t, loss in losses.items()]
    knowledge = Knowledge.read()
    answers = np.array([is_answer(name, knowledge) for name in judged.intents])
    costs = [(t, _cost(judged, answers, best, t)) for t in THRESHOLDS]
    spelt = [(str(t), *(f"{share:.1%}" for share in shares)) for t, shares in costs]
    heads = ("threshold", "right", "wrong answers", "offers", "cost")
    return (
        "## The settings these scores advise\n\n"
        + table(("temperature", "log loss"), rows)
        + f"\n\nAt temperature {best}, an offer costing half of a wrong answer:\n\n"
        + table(heads, spelt)
    )


def confidences(scores: np.ndarray, temperature: float) -> np.ndarray:
    """Softmax of scores, shape (examples, intents), each row summing to 1."""
    sharp = scores / temperature
    odds = np.exp(sharp - sharp.max(axis=1, keepdims=True))
    return odds / odds.sum(axis=1, keepdims=True)


def _log_loss(judged: Judged, temperature: float) -> float:
    sure = confidences(judged.scores, temperature)
    own = sure[np.arange(len(sure)), judged.places]
    return float(-np.log(np.maximum(own, 1e-9)).mean())


def _cost(
    judged: Judged, answers: np.ndarray, temperature: float, threshold: float
) -> tuple[float, ...]:
    """Shares of right, wrong answers and offers, and their cost.

    `answers` tells which intents lead to an answer, shape (intents,).
    """
    sure = confidences(judged.scores, temperature).max(axis=1)
    offered = sure < threshold
    right = (judged.right & ~offered).mean()
    wrong = (~judged.right & ~offered & answers[judged.scores.argmax(axis=1)]).mean()
    return right, wrong, offered.mean(), wrong + COST_OF_AN_OFFER * offered.mean()


if __name__ == "__main__":
    main()
