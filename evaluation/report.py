"""Writes evaluation/report.md from results."""

from __future__ import annotations

from evaluation.asking import Result
from evaluation.figures import (
    accuracy,
    confusions,
    grouped,
    language_match,
    overall,
    wrong_answers,
)

WEAKEST = 15
HEAD = """# How well it understands

Written by `make evaluate`: questions the model has never been shown, by writers who had not read
what it learns from. Shares stand with their 95 % interval. A wrong answer is an answer to something
else than was asked, the worst error; an offer of questions is none.

"""


def report(results: list[Result]) -> str:
    """The report in Markdown."""
    sections = (_head, _by_language, _by_style, _weakest_entries, _worst_confusions)
    return "\n\n".join(section(results) for section in sections) + "\n"


def _head(results: list[Result]) -> str:
    rows = [
        ("accuracy", str(accuracy(results))),
        ("wrong answers", str(wrong_answers(results))),
        ("language recognised", str(language_match(results))),
        *((name, f"{value:.3f}") for name, value in overall(results).items()),
    ]
    return HEAD + _table(("figure", "value"), rows)


def _by_language(results: list[Result]) -> str:
    rows = [
        (str(name), str(accuracy(group)), str(wrong_answers(group)))
        for name, group in grouped(results, lambda r: r.question.language).items()
    ]
    return "## By language\n\n" + _table(("language", "accuracy", "wrong answers"), rows)


def _by_style(results: list[Result]) -> str:
    rows = [
        (str(name), str(accuracy(group)), str(wrong_answers(group)))
        for name, group in grouped(results, lambda r: r.question.style).items()
    ]
    return "## By style\n\n" + _table(("style", "accuracy", "wrong answers"), rows)


def _weakest_entries(results: list[Result]) -> str:
    groups = grouped(results, lambda r: r.question.intent)
    weakest = sorted(groups.items(), key=lambda item: accuracy(item[1]).value)[:WEAKEST]
    rows = [(f"`{name}`", str(accuracy(group))) for name, group in weakest]
    return f"## The {WEAKEST} weakest entries\n\n" + _table(("entry", "accuracy"), rows)


def _worst_confusions(results: list[Result]) -> str:
    rows = [
        (f"`{asked}`", f"`{got}`", str(len(wrong)), wrong[0].question.text.replace("|", "/"))
        for asked, got, wrong in confusions(results)
    ]
    return "## The ten worst confusions\n\n" + _table(
        ("asked", "understood", "times", "for example"), rows
    )


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
