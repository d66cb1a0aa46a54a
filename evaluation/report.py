"""Writes evaluation/report.md from results."""

from __future__ import annotations

from evaluation.asking import Result
from evaluation.figures import (
    accuracy,
    confusions,
    grouped,
    language_match,
    overall,
    questions_found,
    stories_right,
    wrong_answers,
)
from evaluation.questions import FOLDER
from evaluation.stories import KINDS, Told
from evaluation.tables import table

WEAKEST = 15
PEERS = FOLDER.parent / "peers.md"
HEAD = """# How well it understands

Written by `make evaluate`: questions the model has never been shown, by writers who had not read
what it learns from. Shares stand with their 95 % interval. A wrong answer is an answer to something
else than was asked, the worst error; an offer of questions is none.

"""


def report(results: list[Result], told: list[Told]) -> str:
    """The report in Markdown."""
    about_questions = (_head, _by_language, _by_style, _weakest_entries, _worst_confusions)
    sections = [section(results) for section in about_questions]
    return "\n\n".join([*sections, _stories(told), *_side_by_side()]) + "\n"


def _head(results: list[Result]) -> str:
    rows = [
        ("accuracy", str(accuracy(results))),
        ("wrong answers", str(wrong_answers(results))),
        ("language recognised", str(language_match(results))),
        *((name, f"{value:.3f}") for name, value in overall(results).items()),
    ]
    return HEAD + table(("figure", "value"), rows)


def _by_language(results: list[Result]) -> str:
    rows = [
        (str(name), str(accuracy(group)), str(wrong_answers(group)))
        for name, group in grouped(results, lambda r: r.question.language).items()
    ]
    return "## By language\n\n" + table(("language", "accuracy", "wrong answers"), rows)


def _by_style(results: list[Result]) -> str:
    rows = [
        (str(name), str(accuracy(group)), str(wrong_answers(group)))
        for name, group in grouped(results, lambda r: r.question.style).items()
    ]
    return "## By style\n\n" + table(("style", "accuracy", "wrong answers"), rows)


def _weakest_entries(results: list[Result]) -> str:
    groups = grouped(results, lambda r: r.question.intent)
    weakest = sorted(groups.items(), key=lambda item: accuracy(item[1]).value)[:WEAKEST]
    rows = [(f"`{name}`", str(accuracy(group))) for name, group in weakest]
    return f"## The {WEAKEST} weakest entries\n\n" + table(("entry", "accuracy"), rows)


def _worst_confusions(results: list[Result]) -> str:
    rows = [
        (f"`{asked}`", f"`{got}`", str(len(wrong)), wrong[0].question.text.replace("|", "/"))
        for asked, got, wrong in confusions(results)
    ]
    return "## The ten worst confusions\n\n" + table(
        ("asked", "understood", "times", "for example"), rows
    )


def _stories(told: list[Told]) -> str:
    rows = [
        (f"{kind}, {language}", str(stories_right(group)), str(questions_found(group)))
        for kind in KINDS
        for language, group in grouped(
            [each for each in told if each.story.kind == kind], lambda t: t.story.language
        ).items()
    ]
    heads = ("messages", "all that was asked, in order", "questions found")
    return "## Two questions in a message, and long stories\n\n" + table(heads, rows)


def _side_by_side() -> list[str]:
    """The table of the last `make peers`, where there is one."""
    if not PEERS.exists():
        return []
    lines = PEERS.read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line.startswith("|")]
    lead = "As `make peers` last measured it ([how](peers.md)):"
    return ["\n\n".join(["## Side by side with other engines", lead, "\n".join(rows)])]
