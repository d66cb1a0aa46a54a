"""What the question classifier sees of a message: its text, its lemmas and its concepts."""

from __future__ import annotations

import re
from typing import NamedTuple

from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from components.concepts import Concepts
from components.masking import MASK, QUESTION_FROM, masked
from components.organisation_names import ENTITY
from components.spelling import fold
from components.spelling_repair import SpellingRepair


class View(NamedTuple):
    """Three ways to look at a message; words are separated by spaces."""

    text: str
    lemmas: str
    concepts: str


def view_of(message: Message, concepts: Concepts, repair: SpellingRepair | None = None) -> View:
    """The view of a message that went through names, language and words; names are masked.

    Examples are seen as they are; in what visitors write `repair` mends misspelt words.
    """
    spans = [e for e in message.get(ENTITIES) or [] if e["entity"] == ENTITY]
    begin = message.get(QUESTION_FROM) or 0
    tokens = [t for t in message.get(TOKENS_NAMES[TEXT]) or [] if t.start >= begin]
    lemmas = [token.lemma for token in tokens if not _inside(token, spans)]
    text = repair.mend(fold(masked(message))) if repair else fold(masked(message))
    # Which organisation it is tells some questions apart: FUG's address from the Ministry's.
    found = [*concepts.of(re.findall(r"\w+", text)), *(f"is_{span['value']}" for span in spans)]
    return View(text, " ".join([*lemmas, *([MASK] if spans else [])]), " ".join(found))


def _inside(token: Token, spans: list[dict]) -> bool:
    return any(span["start"] <= token.start < span["end"] for span in spans)
