"""Turns an unsure answer into an offer: below the threshold the intent is nlu_fallback."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME as FALLBACK
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message

from components.component import Component

# Where a miss costs more than a false alarm, less confidence is enough.
SENSITIVE = ("ask_help_child", "ask_help_parent", "ask_help_kindergarten")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class ConfidenceGate(Component):
    """Keeps the best intent when it is sure enough; a cry for help passes with less."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`threshold` for ordinary questions, `sensitive_threshold` for cries for help."""
        return {"threshold": 0.3, "sensitive_threshold": 0.2}

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the intent to nlu_fallback where the best one is too unsure."""
        for message in messages:
            best = message.get(INTENT) or {}
            if best.get("name") and best["confidence"] < self.threshold_of(best["name"]):
                unsure = {"name": FALLBACK, "confidence": 1.0 - best["confidence"]}
                ranking = [unsure, *(message.get(INTENT_RANKING_KEY) or [])]
                message.set(INTENT, unsure, add_to_output=True)
                message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def threshold_of(self, name: str) -> float:
        """The confidence an intent needs."""
        return self._config["sensitive_threshold" if name in SENSITIVE else "threshold"]
