"""What the channel itself says, in the one shape of a reply: refusals, faults, and help first."""

from __future__ import annotations

from channels.one_reply import Reply
from components.help_first import MEETS_DANGER
from knowledge import Knowledge
from knowledge.help_shown import help_for_all, help_of
from knowledge.languages import DEFAULT


def phrase(knowledge: Knowledge, name: str, outcome: str, language: str | None) -> Reply:
    """A sentence of phrases.yml, with the help lines beside it."""
    language = language or DEFAULT
    return {
        "text": knowledge.phrase(name, language),
        "language": language,
        "outcome": outcome,
        "sources": [],
        "buttons": [],
        "help": help_for_all(knowledge, language),
    }


def help_first(knowledge: Knowledge, entry: str, language: str | None) -> Reply:
    """The entry that helps, without Rasa and without an action server."""
    language, answer = language or DEFAULT, knowledge.answers[entry]
    return {
        "text": knowledge.fill(answer.text[language], language),
        "language": language,
        "outcome": "crisis" if entry in MEETS_DANGER else "disclosure",
        "entry": entry,
        "sources": [],
        "buttons": [],
        "help": help_of(knowledge, answer, language),
    }
