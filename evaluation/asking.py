"""Asks the trained model every held-out question and keeps what it understood."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from components.help_first import MEETS_BULLYING, MEETS_DANGER
from evaluation.questions import Question
from knowledge import Knowledge

FALLBACK = "nlu_fallback"
# Who speaks decides which text helps; evaluation/safeguarding judges that, these questions do not.
HELP = (MEETS_DANGER, MEETS_BULLYING)
NO_ANSWERS = ("small_talk", "out_of_scope")


@dataclass(frozen=True)
class Result:
    """A question and what came of it."""

    question: Question
    intent: str
    best: str
    confidence: float
    in_scope: float
    answers: bool
    language: str
    besides: tuple[str, ...] = ()

    @property
    def right(self) -> bool:
        """What was asked is answered, after help where help comes first."""
        asked = self.question.intent
        helped = any(asked in kind and self.intent in kind for kind in HELP)
        return asked in (self.intent, *self.besides) or helped

    @property
    def wrong_answer(self) -> bool:
        """An answer was given, and it answers something else: the worst error."""
        return self.answers and not self.right


def ask_all(assistant: Any, questions: list[Question], knowledge: Knowledge) -> list[Result]:
    """The results in the order of the questions; `assistant` is a launch.assistant.Assistant."""
    return asyncio.run(_ask_all(assistant, questions, knowledge))


async def _ask_all(assistant: Any, questions: list[Question], knowledge: Knowledge) -> list[Result]:
    return [_result(q, await assistant.understand(q.text), knowledge) for q in questions]


def _result(question: Question, understood: dict[str, Any], knowledge: Knowledge) -> Result:
    ranking = [e for e in understood["intent_ranking"] if e["name"] != FALLBACK]
    scores = [e["confidence"] for e in ranking if not out_of_scope(e["name"])]
    intent = understood["intent"]["name"]
    return Result(
        question=question,
        intent=intent,
        best=ranking[0]["name"],
        confidence=ranking[0]["confidence"],
        in_scope=max(scores, default=0.0),
        answers=is_answer(intent, knowledge),
        language=understood["language"]["name"],
        besides=_after_help(understood),
    )


def _after_help(understood: dict[str, Any]) -> tuple[str, ...]:
    """What is answered after help that comes first."""
    helps = any(understood["intent"]["name"] in kind for kind in HELP)
    return tuple(each["name"] for each in understood.get("questions") or () if helps)


def out_of_scope(intent: str) -> bool:
    """Whether an intent is none of our business."""
    return intent.startswith("out_of_scope") or intent == "other_language"


def is_answer(intent: str, knowledge: Knowledge) -> bool:
    """Whether an intent leads to an answer from the sources, not to small talk or a refusal."""
    entry = knowledge.answers.get(intent)
    return entry is not None and entry.topic not in NO_ANSWERS
