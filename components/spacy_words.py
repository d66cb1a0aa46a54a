"""Splits messages into words with spaCy, in the message's language, each with its lemma."""

from __future__ import annotations

import functools
from typing import Any

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from spacy.language import Language
from spacy.lookups import load_lookups

from components.languages_by_folder import LANGUAGE
from components.spelling import fold


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class SpacyWords(Tokenizer):
    """spaCy's tokenisers for nb, nn and en, with lemmas looked up in spacy-lookups-data."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's own settings for tokenisers; intents are never split."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_"}

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The words of a message; `Token.lemma` is the folded lemma."""
        text, language = message.get(attribute), _language(message)
        table = _lemmas(language)
        return [
            Token(word.text, word.idx, lemma=fold(_lemma(word.text, table)))
            for word in _pipeline(language).make_doc(text)
            if not word.is_space
        ]


def _language(message: Message) -> str:
    """The folder of a training example, or what the detector found; Bokmål for the rest."""
    language = message.get(LANGUAGE)
    name = language["name"] if isinstance(language, dict) else language
    return name if name in ("nb", "nn", "en") else "nb"


@functools.cache
def _pipeline(language: str) -> Language:
    return spacy.blank(language)


@functools.cache
def _lemmas(language: str) -> dict[str, str]:
    """The lookup table of a language; Nynorsk, which has none, borrows the Bokmål one."""
    return load_lookups("nb" if language == "nn" else language, ["lemma_lookup"]).get_table(
        "lemma_lookup"
    )


def _lemma(word: str, table: dict[str, str]) -> str:
    lower = word.lower()
    return table.get(lower, lower)
