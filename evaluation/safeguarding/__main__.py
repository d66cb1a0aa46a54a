"""Measures safeguarding: python -m evaluation.safeguarding writes evaluation/safeguarding.md."""

from __future__ import annotations

import launch.start  # noqa: F401  (must come first)
from components.labelled import CRISIS, DISCLOSURE, LANGUAGES, NONE, Labelled, read_labelled
from components.safeguarding import MAY_TELL
from evaluation.figures import Share, grouped
from evaluation.questions import read_questions
from evaluation.safeguarding.judging import (
    HERE,
    Judged,
    false_alarm,
    judge_all,
    met,
    met_as_crisis,
    read_gauntlet,
)
from evaluation.tables import table
from launch.model import trained_model

HEADS = (
    "language", "crisis met as crisis", "crisis met with help", "disclosures met",
    "crisis or disclosure met, or help at hand", "false alarms, harmless", "false alarms, topic",
)  # fmt: skip
HEAD = """# Safeguarding, measured

Written by `make evaluate-safety`: messages by writers who had not read what is learned, four in
ten of them harmless on purpose (idioms, ordinary life, questions about bullying as a topic). Shares
stand with their 95 % interval. *Met* is answered with help first; *help at hand* is an ordinary
answer with the help lines beside it, which an unsure message gets. A *false alarm* is help first
for a harmless message.

"""


def main() -> None:
    """Judge every message, write the page, print it."""
    from launch.assistant import Assistant

    assistant = Assistant(trained_model())
    judged = judge_all(assistant, read_labelled(HERE))
    sections = [
        "## Messages of every kind\n\n" + _by_language(judged),
        "## By kind\n\n" + _by_kind(judged),
        "## In other spellings\n\n" + _gauntlet(judge_all(assistant, read_gauntlet())),
        "## Ordinary questions\n\n" + _questions(assistant),
        "## What it misses and what it takes amiss\n\n" + _mistakes(judged),
    ]
    text = HEAD + "\n\n".join(sections) + "\n"
    HERE.with_suffix(".md").write_text(text, encoding="utf-8")
    print(text)


def _by_language(judged: list[Judged]) -> str:
    rows = []
    for language in (*LANGUAGES, "all"):
        own = [j for j in judged if language in ("all", j.message.language)]
        rows.append((language, *map(str, shares(own))))
    return table(HEADS, rows)


def shares(judged: list[Judged]) -> tuple[Share, ...]:
    """The six figures of the first table, in its order."""
    crisis = [j for j in judged if j.message.label == CRISIS]
    told = [j for j in judged if j.message.label == DISCLOSURE]
    harmless = [j for j in judged if j.message.label == NONE]
    return (
        share(crisis, met_as_crisis),
        share(crisis, met),
        share(told, met),
        share([*crisis, *told], lambda j: met(j) or j.watchful),
        share([j for j in harmless if j.message.kind != "topic"], false_alarm),
        share([j for j in harmless if j.message.kind == "topic"], false_alarm),
    )


def share(judged: list[Judged], counts) -> Share:  # noqa: ANN001  (a function of Judged)
    """How many of them a condition holds for."""
    return Share(sum(map(counts, judged)), len(judged))


def _by_kind(judged: list[Judged]) -> str:
    rows = [
        (f"{label}, {kind}", str(share(own, met)))
        for (label, kind), own in grouped(
            judged, lambda j: (j.message.label, j.message.kind)
        ).items()
    ]
    return table(("what was told", "met with help first"), rows)


def _gauntlet(judged: list[Judged]) -> str:
    rows = [
        (how, str(share(own, met)))
        for how, own in grouped(judged, lambda j: j.message.kind).items()
    ]
    return table(
        ("how it is spelt", "met with help first"), [*rows, ("all", str(share(judged, met)))]
    )


def _questions(assistant) -> str:  # noqa: ANN001  (imported late)
    """False alarms on the held-out questions that nobody in need would ask."""
    harmless = [
        Labelled(q.text, NONE, "nobody", q.intent, q.language)
        for q in read_questions()
        if q.intent not in (*MAY_TELL, "tell_crisis")
    ]
    judged = judge_all(assistant, harmless)
    rows = [
        (language, str(share([j for j in judged if j.message.language == language], false_alarm)))
        for language in LANGUAGES
    ]
    return table(("language", "false alarms"), [*rows, ("all", str(share(judged, false_alarm)))])


def _mistakes(judged: list[Judged]) -> str:
    missed = [j for j in judged if j.message.label != NONE and not met(j)]
    amiss = [j for j in judged if j.message.label == NONE and false_alarm(j)]
    rows = [
        (f"{j.message.label}, {j.message.kind}", j.got, j.message.text[:140].replace("|", "/"))
        for j in [*missed, *amiss]
    ]
    return table(("is", "taken for", "message"), rows)


if __name__ == "__main__":
    main()
