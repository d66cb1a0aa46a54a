"""A button's text typed by hand works like the button; a bare word means what was planned."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from ruamel.yaml import YAML

from components.masking import asked_text
from components.ranking import put_first
from components.spelling import fold
from knowledge import Knowledge

BARE_WORDS = Path(__file__).resolve().parent.parent / "data" / "bare_words.yml"
SOMETHING_ELSE = "something_else"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class KnownTitles(GraphComponent):
    """Takes a message that is, letter for letter, an entry's question or a planned word for it.

    Case, punctuation and missing æøå do not matter. The questions come from knowledge/, the
    words from data/bare_words.yml.
    """

    def __init__(self, knowledge: Knowledge, bare_words: dict[str, dict[str, list[str]]]) -> None:
        self._titles = {
            _key(str(word)): name
            for name, languages in bare_words.items()
            for words in languages.values()
            for word in words
        }
        button = knowledge.phrases[SOMETHING_ELSE].text
        self._titles |= {_key(text): SOMETHING_ELSE for text in (button.nb, button.nn, button.en)}
        self._titles |= {
            _key(title): name
            for name, answer in knowledge.answers.items()
            for title in (answer.question.nb, answer.question.nn, answer.question.en)
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> KnownTitles:
        """The titles and words as they stand in knowledge/ and data/ now."""
        return cls.from_files()

    @classmethod
    @functools.cache
    def from_files(cls) -> KnownTitles:
        """The titles and words as they stand in the files, read once for all components."""
        return cls(Knowledge.read(), YAML(typ="safe").load(BARE_WORDS))

    def name_of(self, text: str) -> str | None:
        """The intent that a text is the title of, or None."""
        return self._titles.get(_key(text))

    def process(self, messages: list[Message]) -> list[Message]:
        """Puts the entry whose question or word was typed first, with confidence 1."""
        for message in messages:
            name = self.name_of(asked_text(message))
            if name:
                put_first(message, name, 1.0)
        return messages


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))
