"""A message that is hardly more than an organisation's name asks about that organisation."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, INTENT
from rasa.shared.nlu.training_data.message import Message

from components.component import Component
from components.confidence_gate import SENSITIVE
from components.masking import masked
from components.organisation_names import ENTITY
from components.question_words import QuestionWords
from components.ranking import put_first

ASKED = "ask_is_partner"
BARE_NAME = "bare_name"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class BareNames(Component):
    """Takes "and FUB?" and "what about KS" for ask_is_partner, and sets `bare_name`.

    With a word or two more it does so only where nothing else is likely.
    """

    def __init__(self, config: dict[str, Any], *made_with: Any) -> None:
        super().__init__(config, *made_with)
        self._words = QuestionWords.from_file()

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`few_words` beside the name at most; a `sure_from` confidence is left as it is."""
        return {"few_words": 2, "sure_from": 0.5}

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the intent of messages that are a bare name."""
        for message in messages:
            if any(entity["entity"] == ENTITY for entity in message.get(ENTITIES) or []):
                self._look_at(message, self._words.folded(masked(message, mask="")))
        return messages

    def _look_at(self, message: Message, beside: list[str]) -> None:
        """Decides by the words beside the name."""
        best = message.get(INTENT) or {}
        bare = self._words.only_leads_on(beside)
        settled = best["name"] in SENSITIVE or best["confidence"] >= self._config["sure_from"]
        few = len(beside) <= self._config["few_words"]
        if bare:
            message.set(BARE_NAME, True, add_to_output=True)
        if bare or (few and not settled):
            put_first(message, ASKED, self._config["sure_from"])
