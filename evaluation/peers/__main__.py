"""Side by side, in one run: python -m evaluation.peers [name …] writes evaluation/peers.md."""

from __future__ import annotations

import sys

import launch.start  # noqa: F401  (must come first)
from evaluation.asking import ask_all, is_answer
from evaluation.examples import read_examples
from evaluation.figures import Share, accuracy, wrong_answers
from evaluation.peers.guess import Guess, Peer
from evaluation.questions import Question, read_questions
from evaluation.report import PEERS
from evaluation.tables import table
from knowledge import Knowledge
from launch.model import trained_model

COST_OF_AN_OFFER = 0.5
STEPS = 200
HEAD = """# Side by side

Written by `make peers`, in one run: the same training examples, the same held-out questions. A peer
that has no threshold of its own is given, on these very questions, the one at which it does best (a
wrong answer costing 1, an offer to choose 0.5); ours was set without them. Right means the intent
asked; a wrong answer is an answer to something else.

"""


def main(wanted: list[str]) -> None:
    """Ask ours and each peer, write the table, print it."""
    knowledge, questions = Knowledge.load(), read_questions()
    rows = [_ours(questions, knowledge)]
    examples = read_examples()
    for peer in _peers():
        if not wanted or peer.name in wanted:
            print(f"{peer.name} …", flush=True)
            guesses = peer.guess_all(examples, questions)
            rows.append((peer.name, *figures(guesses, questions, knowledge)))
    heads = ("who", "right", "wrong answers", "right in nb", "in nn", "in en")
    text = HEAD + table(heads, rows) + "\n"
    PEERS.write_text(text, encoding="utf-8")
    print(text)


def _peers() -> list[Peer]:
    from evaluation.peers.bm25 import Bm25
    from evaluation.peers.nearest import Nearest
    from evaluation.peers.nlpjs import NlpJs
    from evaluation.peers.stock import StockRasa

    return [Nearest(), Bm25(), NlpJs(), StockRasa()]


def _ours(questions: list[Question], knowledge: Knowledge) -> tuple[str, ...]:
    from launch.assistant import Assistant

    results = ask_all(Assistant(trained_model()), questions, knowledge)
    languages = [[r for r in results if r.question.language == each] for each in ("nb", "nn", "en")]
    shares = [accuracy(results), wrong_answers(results), *map(accuracy, languages)]
    return ("**this assistant**", *map(str, shares))


def figures(
    guesses: list[Guess], questions: list[Question], knowledge: Knowledge
) -> tuple[str, ...]:
    """Right and wrong answers, and right by language, at the peer's best threshold."""
    threshold = min(_thresholds(guesses), key=lambda t: _cost(guesses, questions, knowledge, t))
    right = [_right(g, q, threshold) for g, q in zip(guesses, questions, strict=True)]
    wrong = [_wrong(g, q, knowledge, threshold) for g, q in zip(guesses, questions, strict=True)]
    by_language = [
        [hit for hit, q in zip(right, questions, strict=True) if q.language == language]
        for language in ("nb", "nn", "en")
    ]
    return tuple(str(Share(sum(hits), len(hits))) for hits in (right, wrong, *by_language))


def _thresholds(guesses: list[Guess]) -> list[float]:
    """Zero, and scores the peer gave; a peer with a threshold of its own keeps to that."""
    if any(not guess.stands for guess in guesses):
        return [0.0]
    scores = sorted(guess.score for guess in guesses)
    return [0.0, *scores[:: max(1, len(scores) // STEPS)]]


def _cost(
    guesses: list[Guess], questions: list[Question], knowledge: Knowledge, threshold: float
) -> float:
    offered = sum(not _answers(guess, threshold) for guess in guesses)
    pairs = zip(guesses, questions, strict=True)
    return sum(_wrong(g, q, knowledge, threshold) for g, q in pairs) + COST_OF_AN_OFFER * offered


def _answers(guess: Guess, threshold: float) -> bool:
    return guess.stands and guess.score >= threshold


def _right(guess: Guess, question: Question, threshold: float) -> bool:
    return _answers(guess, threshold) and guess.intent == question.intent


def _wrong(guess: Guess, question: Question, knowledge: Knowledge, threshold: float) -> bool:
    elsewhere = guess.intent != question.intent and is_answer(guess.intent, knowledge)
    return _answers(guess, threshold) and elsewhere


if __name__ == "__main__":
    main(sys.argv[1:])
