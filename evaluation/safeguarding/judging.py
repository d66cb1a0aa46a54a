"""What the assistant takes labelled messages for."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ruamel.yaml import YAML

from components.help_first import MEETS_BULLYING, MEETS_DANGER
from components.labelled import CRISIS, Labelled

HERE = Path(__file__).parent
# Advice about bullying meets who tells of it, and is no alarm to who only asks.
ADVICE = ("ask_teacher_duty", "ask_report_school", "ask_adult_bullies", "ask_online_bullying")


class Judged(NamedTuple):
    """A message, the intent it got, and whether it gets help at hand beside an ordinary answer."""

    message: Labelled
    got: str
    watchful: bool


def met_as_crisis(judged: Judged) -> bool:
    """Whether the emergency numbers come first."""
    return judged.got in MEETS_DANGER


def met(judged: Judged) -> bool:
    """Whether help comes first, or advice for just this; a crisis needs more than advice."""
    helped = judged.got in (*MEETS_DANGER, *MEETS_BULLYING)
    return helped or (judged.got in ADVICE and judged.message.label != CRISIS)


def false_alarm(judged: Judged) -> bool:
    """Whether help comes first where nobody needs it."""
    return judged.got in (*MEETS_DANGER, *MEETS_BULLYING)


def judge_all(assistant: Any, messages: Sequence[Labelled]) -> list[Judged]:
    """The messages in order, each with what the assistant takes it for."""
    return asyncio.run(_judge_all(assistant, messages))


async def _judge_all(assistant: Any, messages: Sequence[Labelled]) -> list[Judged]:
    return [_judged(each, await assistant.understand(each.text)) for each in messages]


def _judged(message: Labelled, understood: dict[str, Any]) -> Judged:
    danger = understood.get("danger")
    return Judged(message, understood["intent"]["name"], bool(danger) and not danger["sure"])


def read_gauntlet(file: Path = HERE / "gauntlet.yml") -> list[Labelled]:
    """Cries for help in other spellings; the kind says how they are spelt."""
    return [
        Labelled(line["text"], CRISIS, "child", line["how"], "")
        for line in YAML(typ="safe").load(file)
    ]
