"""Sums results up: the figures that the report shows and the limits guard."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from evaluation.asking import Result, out_of_scope
from evaluation.measures import auroc, calibration_error, interval, macro_f1
from evaluation.stories import Told


@dataclass(frozen=True)
class Share:
    """Hits out of trials, with Wilson's 95 % interval."""

    hits: int
    trials: int

    @property
    def value(self) -> float:
        """The share itself, 0..1; 0 for no trials."""
        return self.hits / self.trials if self.trials else 0.0

    def __str__(self) -> str:
        low, high = interval(self.hits, self.trials)
        return f"{self.value:.1%} ({low:.1%}–{high:.1%}, n = {self.trials})"


def accuracy(results: list[Result]) -> Share:
    """How many were understood as asked."""
    return Share(sum(r.right for r in results), len(results))


def wrong_answers(results: list[Result]) -> Share:
    """How many got an answer to something else."""
    return Share(sum(r.wrong_answer for r in results), len(results))


def language_match(results: list[Result]) -> Share:
    """How many were taken for the language they are in."""
    return Share(sum(r.language == r.question.language for r in results), len(results))


def stories_right(told: list[Told]) -> Share:
    """How many messages were answered in all they ask, in order, and in nothing else."""
    return Share(sum(each.right for each in told), len(told))


def questions_found(told: list[Told]) -> Share:
    """How many of the questions in the messages were understood."""
    return Share(sum(each.found for each in told), sum(len(each.story.asked) for each in told))


def overall(results: list[Result]) -> dict[str, float]:
    """Macro F1, calibration error and the AUROC and F1 of telling what is out of scope."""
    outside = [out_of_scope(r.question.intent) for r in results]
    said_outside = [out_of_scope(r.intent) or r.intent == "nlu_fallback" for r in results]
    return {
        "macro F1": macro_f1([r.question.intent for r in results], [r.intent for r in results]),
        "calibration error": calibration_error(
            [r.confidence for r in results], [r.best == r.question.intent for r in results]
        ),
        "out of scope, AUROC": auroc(outside, [-r.in_scope for r in results]),
        "out of scope, F1": _f1(outside, said_outside),
    }


def grouped(results: list[Any], key: Callable[[Any], Hashable]) -> dict[Hashable, list[Any]]:
    """Results by a key, the keys in order."""
    groups = defaultdict(list)
    for result in results:
        groups[key(result)].append(result)
    return dict(sorted(groups.items(), key=lambda item: str(item[0])))


def confusions(results: list[Result], most: int = 10) -> list[tuple[str, str, list[Result]]]:
    """The pairs (asked, understood) that are mixed up most, with the questions."""
    wrong = [r for r in results if not r.right]
    pairs = Counter((r.question.intent, r.intent) for r in wrong)
    return [
        (asked, got, [r for r in wrong if (r.question.intent, r.intent) == (asked, got)])
        for (asked, got), _ in pairs.most_common(most)
    ]


def _f1(wanted: list[bool], got: list[bool]) -> float:
    both = sum(w and g for w, g in zip(wanted, got, strict=True))
    return 2 * both / max(1, sum(wanted) + sum(got))
