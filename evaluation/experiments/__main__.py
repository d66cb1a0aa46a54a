"""Runs the experiments and prints the table: python -m evaluation.experiments (an hour)."""

from __future__ import annotations

import time

import numpy as np

import launch.start  # noqa: F401  (must come first)
from evaluation.asking import is_answer
from evaluation.examples import read_examples
from evaluation.experiments.as_met import as_met
from evaluation.experiments.repairs import gated, repaired, with_retrieval
from evaluation.experiments.variants import (
    ALL,
    Variant,
    calibrated,
    logistic,
    mean_of,
    one_a_language,
    svm,
)
from evaluation.questions import Question, read_questions
from evaluation.tables import table
from knowledge import Knowledge

OFFERED = 0.01  # all are compared where they offer questions to one visitor in a hundred
VARIANTS: dict[str, Variant] = {
    "words": svm(("words",)),
    "lemmas": svm(("lemmas",)),
    "letters": svm(("letters",)),
    "concepts": svm(("concepts",)),
    "words, letters, lemmas": svm(ALL[:3]),
    "all, learned without typos": svm(typos=0),
    "**all: in use**": svm(),
    "all, learned with two typos": svm(typos=2),
    "all, misspelt words repaired": repaired(svm()),
    "all, logistic regression": logistic(),
    "all, SVM calibrated (Platt)": calibrated(),
    "mean of three: words, letters, lemmas": mean_of(
        svm(("words",)), svm(("letters",)), svm(("lemmas",))
    ),
    "one model a language": one_a_language(svm()),
    "all, a gate of its own for out of scope": gated(svm()),
    "all, BM25 over the entries as second opinion": with_retrieval(svm()),
}


def main() -> None:
    """Train each variant on all examples, ask the held-out questions, print as it goes."""
    examples, questions = read_examples(), read_questions()
    asked = as_met(questions)
    intents = sorted({example.intent for example in examples})
    rows = []
    for name, variant in VARIANTS.items():
        begun = time.process_time()
        scores = variant(examples, asked, intents)
        minutes = (time.process_time() - begun) / 60
        rows.append((name, *_figures(scores, intents, questions), f"{minutes:.1f}"))
        print(" | ".join(rows[-1]), flush=True)
    heads = ("variant", "right", "wrong answers", "right in nb", "in nn", "in en", "CPU minutes")
    print(table(heads, rows))


def _figures(scores: np.ndarray, intents: list[str], questions: list[Question]) -> tuple[str, ...]:
    """Right, wrong answers and right by language, the least sure hundredth offered."""
    knowledge = Knowledge.read()
    best = scores.argmax(axis=1)
    ranked = np.sort(scores, axis=1)
    lead = ranked[:, -1] - ranked[:, -2]
    stands = lead > np.quantile(lead, OFFERED)
    right = stands & np.array(
        [intents[b] == q.intent for b, q in zip(best, questions, strict=True)]
    )
    answers = np.array([is_answer(intents[b], knowledge) for b in best])
    by_language = [
        right[[q.language == language for q in questions]].mean() for language in ("nb", "nn", "en")
    ]
    shares = right.mean(), (stands & ~right & answers).mean(), *by_language
    return tuple(f"{share:.1%}" for share in shares)


if __name__ == "__main__":
    main()
