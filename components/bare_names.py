"""A message that is hardly more than an organisation's name asks about that organisation."""

from __future__ import annotations

import re
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from components.component import Component
from components.confidence_gate import SENSITIVE
from components.masking import masked
from components.organisation_names import ENTITY

ASKED = "ask_is_partner"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class BareNames(Component):
    """Takes "and FUB?" and "what about KS" for ask_is_partner, where nothing else is likely."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`few_words` beside the name at most; a `sure_from` confidence is left as it is."""
        return {"few_words": 2, "sure_from": 0.5}

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the intent of messages that are a bare name."""
        for message in messages:
            best = message.get(INTENT) or {}
            if self._is_bare_name(message) and not self._settled(best):
                asked = {"name": ASKED, "confidence": self._config["sure_from"]}
                others = [e for e in message.get(INTENT_RANKING_KEY) if e["name"] != ASKED]
                message.set(INTENT, asked, add_to_output=True)
                message.set(INTENT_RANKING_KEY, [asked, *others], add_to_output=True)
        return messages

    def _settled(self, best: dict[str, Any]) -> bool:
        """A likely question is left as it is, and so is any cry for help."""
        return best["name"] in SENSITIVE or best["confidence"] >= self._config["sure_from"]

    def _is_bare_name(self, message: Message) -> bool:
        named = any(e["entity"] == ENTITY for e in message.get(ENTITIES) or [])
        words = re.findall(r"\w+", masked(message, mask="")) if message.get(TEXT) else []
        return named and len(words) <= self._config["few_words"]
