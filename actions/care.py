"""How it goes on after somebody has told of danger or bullying: gently, with help at hand."""

from __future__ import annotations

from actions.reply import Button
from knowledge import Knowledge

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


def way_back(knowledge: Knowledge, language: str) -> Button:
    """A button for whom we misunderstood."""
    return {"title": knowledge.phrase("way_back", language), "payload": "/something_else"}
