"""How it goes on after somebody has told of danger or bullying: gently, with help at hand."""

from __future__ import annotations

from actions.reply import Button
from knowledge import Knowledge
from knowledge.records import Answer
from knowledge.rendering import help_lines_in

# What is said instead of cheerful small talk and of "I did not understand".
CAREFUL = {
    "greet": "careful_thanks",
    "thanks": "careful_thanks",
    "goodbye": "careful_thanks",
    "praise": "careful_thanks",
    "how_are_you": "careful_not_understood",
    "deny": "careful_no",
    "complain": "careful_not_understood",
    "nlu_fallback": "careful_not_understood",
    "out_of_scope_nonsense": "careful_not_understood",
    "out_of_scope_other_topic": "careful_not_understood",
}
ALWAYS_SHOWN = ("police_emergency", "ambulance", "alarm_line", "mental_health_line")
HelpShown = list[dict[str, str]]


def help_of(knowledge: Knowledge, answer: Answer, language: str) -> HelpShown:
    """The help lines that the text of an answer gives, as a window shows them."""
    return _shown(knowledge, help_lines_in([("text", answer.text)], knowledge), language)


def help_for_all(knowledge: Knowledge, language: str) -> HelpShown:
    """The help lines for any danger and any age."""
    return _shown(knowledge, list(ALWAYS_SHOWN), language)


def way_back(knowledge: Knowledge, language: str) -> Button:
    """A button for whom we misunderstood."""
    return {"title": knowledge.phrase("way_back", language), "payload": "/something_else"}


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
