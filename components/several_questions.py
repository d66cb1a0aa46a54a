"""Finds the questions in a message: two in one, the one in a long story, a cry for help."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message

from components.component import Component
from components.confidence_gate import SENSITIVE
from components.question_classifier import PARTS
from components.ranking import put_first

QUESTIONS = "questions"
ANSWERED = "ask_"
# "Whom do I contact?" leans on the sentence before it: alone it is no question of its own.
LEANING = ("ask_contact", "ask_helplines", "ask_capabilities", "ask_bot_identity", "ask_join")
# Who asks for this tells of bullying too; the whole message decides.
ELSEWHERE = ("out_of_scope_own_case", "out_of_scope_harmful")
CATCH_ALL = "out_of_scope_other_topic"
Asked = dict[str, Any]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class SeveralQuestions(Component):
    """Sets `questions`, [{"name", "confidence", "start", "end"}] in the order asked.

    The first is the message's intent. A sentence out of its story may look like anything, so what
    a part asks counts only where the message as a whole hints at it too, or where it is as plain
    a question as can be. The settings were chosen
    on half of evaluation/double and long (docs/decisions/0006-several-questions.md).
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Confidences of a part, and of the same intent in the whole message, that are enough.

        `asked`, `asked_in_whole`: for a part that is a question; `plainly`: for a plain one,
        whatever the whole says; `told`, `told_in_whole`: for a part that is no question; `cry`,
        `cry_in_whole`: for a cry for help. Below `settled` the whole message gives way to a
        single sure part. `most`: how many questions are answered.
        """
        return {
            "asked": 0.7,
            "asked_in_whole": 0.002,
            "plainly": 0.98,
            "told": 0.95,
            "told_in_whole": 0.02,
            "cry": 0.6,
            "cry_in_whole": 0.1,
            "settled": 0.4,
            "most": 3,
        }

    def process(self, messages: list[Message]) -> list[Message]:
        """Looks for several questions in each message that has parts."""
        for message in messages:
            parts = message.get(PARTS)
            asked = self._asked(message, parts) if parts else []
            if asked:
                put_first(message, asked[0]["name"], asked[0]["confidence"])
                message.set(QUESTIONS, asked[: self._config["most"]], add_to_output=True)
        return messages

    def _asked(self, message: Message, parts: list[dict[str, Any]]) -> list[Asked]:
        """The questions to answer in order; none where the message is best taken as a whole."""
        whole, found = message.get(INTENT), self._found(message, parts)
        cries = [each for each in found if each["name"] in SENSITIVE]
        questions = [each for each in found if each["name"] not in SENSITIVE]
        if whole["name"] in SENSITIVE:
            return [{**whole, "start": 0, "end": 0}, *questions]
        if cries and whole["name"] not in ELSEWHERE:
            return [cries[0], *questions]
        return questions if len(questions) > 1 or self._unsettled(whole) else []

    def _unsettled(self, whole: dict[str, Any]) -> bool:
        """A story about anything looks like another topic, whatever its question is."""
        return whole["confidence"] < self._config["settled"] or whole["name"] == CATCH_ALL

    def _found(self, message: Message, parts: list[dict[str, Any]]) -> list[Asked]:
        """What the parts ask, each once, in order."""
        whole = {e["name"]: e["confidence"] for e in message.get(INTENT_RANKING_KEY) or []}
        found: dict[str, Asked] = {}
        for part in parts:
            best = part["ranking"][0]
            if self._counts(part, best, whole.get(best["name"], 0.0), message.get(INTENT)):
                span = {"start": part["start"], "end": part["end"]}
                found.setdefault(best["name"], {**best, **span})
        return list(found.values())

    def _counts(
        self, part: dict[str, Any], best: Asked, in_whole: float, whole: dict[str, Any]
    ) -> bool:
        """Whether a part asks what it seems to."""
        if best["name"] in SENSITIVE:
            return self._reaches("cry", best["confidence"], in_whole)
        if not best["name"].startswith(ANSWERED):
            return False
        plainly = part["plainly"] and best["name"] not in LEANING
        if plainly and best["confidence"] >= self._config["plainly"]:
            return True
        asked_in_whole = 1.0 if self._unsettled(whole) else in_whole
        asked = part["asks"] and self._reaches("asked", best["confidence"], asked_in_whole)
        return asked or self._reaches("told", best["confidence"], in_whole)

    def _reaches(self, kind: str, confidence: float, in_whole: float) -> bool:
        enough, enough_in_whole = self._config[kind], self._config[f"{kind}_in_whole"]
        return confidence >= enough and in_whole >= enough_in_whole
