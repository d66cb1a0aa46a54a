"""The questions offered to a visitor whom we may have misunderstood."""

from __future__ import annotations

from actions.outcomes import CRISES
from actions.reply import Button, buttons_for
from knowledge import Knowledge

OFFERED = 3
# Nobody is offered small talk or a refusal, and nobody is asked "are you in danger?" by a button.
TOPICS_NEVER_OFFERED = ("small_talk", "out_of_scope")
NEVER_OFFERED = (*CRISES, "ask_help_child")


def offers(knowledge: Knowledge, candidates: list[str], language: str) -> list[Button]:
    """Buttons for the first candidates that may be offered, and "something else"."""
    likely = [name for name in candidates if _may_offer(knowledge, name)]
    something_else = knowledge.phrase("something_else", language)
    return [
        *buttons_for(knowledge, likely[:OFFERED], language),
        {"title": something_else, "payload": "/something_else"},
    ]


def _may_offer(knowledge: Knowledge, name: str) -> bool:
    answer = knowledge.answers.get(name)
    if answer is None or name in NEVER_OFFERED:
        return False
    return answer.topic not in TOPICS_NEVER_OFFERED
