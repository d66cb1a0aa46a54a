"""Which of the closed list of outcomes a turn with an entry counts as."""

from __future__ import annotations

from knowledge.records import Answer

PREMISE_CORRECTED = "premise_corrected"
CRISES = ("tell_crisis", "tell_crisis_of_another")
DISCLOSURES = (
    "ask_help_child", "ask_help_parent", "ask_help_kindergarten", "ask_help_friend",
    "ask_help_pupil", "ask_help_adult",
)  # fmt: skip
HELP_OUTCOMES = ("crisis", "disclosure")
TALK = {"small_talk": "small_talk", "out_of_scope": "out_of_scope"}


def outcome_of(entry: Answer) -> str:
    """The outcome a reply with this entry counts as, its premises apart."""
    if entry.id in CRISES:
        return "crisis"
    return "disclosure" if entry.id in DISCLOSURES else TALK.get(entry.topic, "answered")


def is_answer(entry: Answer) -> bool:
    """Small talk and refusals are none: they remember nothing and show no sources."""
    return entry.topic not in TALK
