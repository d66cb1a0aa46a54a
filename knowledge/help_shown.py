"""Help lines as a window shows them: name, number, a link that calls it, and hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.records import Answer
from knowledge.rendering import help_lines_in

if TYPE_CHECKING:
    from knowledge.base import Knowledge

ALWAYS_SHOWN = ("police_emergency", "ambulance", "alarm_line", "mental_health_line")
TALK_TO = ("alarm_line", "mental_health_line")
HelpShown = list[dict[str, str]]


def help_of(knowledge: Knowledge, answer: Answer, language: str) -> HelpShown:
    """The help lines that the text of an answer gives."""
    return _shown(knowledge, help_lines_in([("text", answer.text)], knowledge), language)


def help_for_all(knowledge: Knowledge, language: str) -> HelpShown:
    """The help lines for any danger and any age."""
    return _shown(knowledge, list(ALWAYS_SHOWN), language)


def help_to_talk_to(knowledge: Knowledge, language: str) -> HelpShown:
    """The help lines to talk to, for any age: what an unsure message gets beside its answer."""
    return _shown(knowledge, list(TALK_TO), language)


def _shown(knowledge: Knowledge, names: list[str], language: str) -> HelpShown:
    lines = [knowledge.help_lines[name] for name in names]
    return [
        {
            "name": line.name[language],
            "number": line.number,
            "link": f"tel:{line.number.replace(' ', '')}",
            "hours": line.hours[language],
        }
        for line in lines
        if line.number
    ]
