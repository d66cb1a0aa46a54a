"""Figures of a peer, at the threshold at which it does best."""

from __future__ import annotations

from evaluation.asking import is_answer
from evaluation.cross_validation import COST_OF_AN_OFFER
from evaluation.figures import Share
from evaluation.peers.guess import Guess
from evaluation.questions import Question
from knowledge import Knowledge

STEPS = 200


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
