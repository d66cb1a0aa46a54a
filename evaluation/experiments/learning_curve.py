"""How much more examples would help: accuracy by the share of the examples learned.

python -m evaluation.experiments.learning_curve prints the figures and draws
docs/decisions/learning-curve.png.
"""

from __future__ import annotations

import matplotlib
import numpy as np
from sklearn.model_selection import train_test_split

import launch.start  # noqa: F401  (must come first)
from evaluation.examples import Example, read_examples
from evaluation.experiments.as_met import as_met
from evaluation.experiments.variants import Asked
from evaluation.folds import trained_on
from evaluation.questions import Question, read_questions
from evaluation.tables import table
from knowledge import LANGUAGES
from launch.settings import PROJECT

matplotlib.use("Agg")
from matplotlib import pyplot  # noqa: E402  (the backend must be chosen first)

SHARES = (0.05, 0.1, 0.2, 0.4, 0.7, 1.0)
PICTURE = PROJECT / "docs" / "decisions" / "learning-curve.png"
Row = tuple[float, int, dict[str, float]]


def main() -> None:
    """Train at each share, ask the held-out questions, print and draw."""
    examples, questions = read_examples(), read_questions()
    asked = as_met(questions)
    rows = [_row(share, examples, questions, asked) for share in SHARES]
    shown = [
        (f"{share:.0%}", str(count), *(f"{right[name]:.1%}" for name in LANGUAGES))
        for share, count, right in rows
    ]
    print(table(("share", "examples", *LANGUAGES), shown))
    _draw(rows)


def _row(
    share: float, examples: list[Example], questions: list[Question], asked: list[Asked]
) -> Row:
    """The share, how many examples that is, and how much is right in each language."""
    part = _part(examples, share)
    model = trained_on(part)
    best = model.score_all([each.view for each in asked]).argmax(axis=1)
    right = np.array([model.intents[b] == q.intent for b, q in zip(best, questions, strict=True)])
    spoken = np.array([question.language for question in questions])
    return share, len(part), {name: float(right[spoken == name].mean()) for name in LANGUAGES}


def _part(examples: list[Example], share: float) -> list[Example]:
    """A share of the examples, the same of each intent."""
    if share == 1:
        return examples
    intents = [example.intent for example in examples]
    return train_test_split(examples, train_size=share, stratify=intents, random_state=0)[0]


def _draw(rows: list[Row]) -> None:
    figure, axes = pyplot.subplots(figsize=(6, 3.5))
    for name in LANGUAGES:
        counts = [count for _, count, _ in rows]
        axes.plot(counts, [100 * right[name] for *_, right in rows], marker="o", label=name)
    axes.set_xlabel("examples learned, all languages")
    axes.set_ylabel("held-out questions understood, %")
    axes.legend()
    figure.tight_layout()
    figure.savefig(PICTURE, dpi=100)


if __name__ == "__main__":
    main()
