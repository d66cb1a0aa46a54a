"""Takes a message apart, so that the questions in it can be looked at one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from components.question_words import QuestionWords

MOST_PARTS = 24
# "1. mai" and "nr. 14." end no sentence, "2) " begins a new one.
FULL_STOP = r"(?<!\b\d)(?<!\b\d\d)\."
SENTENCE_END = re.compile(rf"(?:[!?…]|{FULL_STOP})+[\s)»\"”]+|\n+|[;:]\s+|(?<!\w)\d\)\s+")


class Part(NamedTuple):
    """A piece of a message: where it begins and ends, and whether it asks, or asks plainly."""

    start: int
    end: int
    asks: bool
    plainly: bool


def parts_of(text: str, words: QuestionWords, begin: int = 0) -> list[Part]:
    """The sentences of a text from `begin`, and the questions joined in one sentence, in order.

    Of an endless message only the first and the last pieces are looked at.
    """
    spans = [
        piece for sentence in _sentences(text, begin) for piece in _joined(text, sentence, words)
    ]
    parts = [_part(text, span, words) for span in spans]
    if len(parts) > MOST_PARTS:
        parts = [*parts[: MOST_PARTS // 2], *parts[-MOST_PARTS // 2 :]]
    return parts


def _part(text: str, span: tuple[int, int], words: QuestionWords) -> Part:
    piece = text[span[0] : span[1]]
    return Part(*span, words.asks(piece), words.asks_plainly(piece))


def _sentences(text: str, begin: int) -> Iterator[tuple[int, int]]:
    for end in [*SENTENCE_END.finditer(text, begin), None]:
        stop = end.end() if end else len(text)
        if re.search(r"\w", text[begin:stop]):
            yield begin, stop
        begin = stop


def _joined(text: str, span: tuple[int, int], words: QuestionWords) -> Iterator[tuple[int, int]]:
    """The questions that "and" or a comma joins in one sentence."""
    start, end = span
    for joint in words.joint.finditer(text, start, end):
        if re.search(r"\w+\W+\w+", text[start : joint.start()]):
            yield start, joint.start()
            start = joint.end()
    yield start, end


def message_of(message: Message, part: Part) -> Message:
    """A part as a message of its own, with its words and the organisations named in it."""
    return Message(
        {
            TEXT: message.get(TEXT)[part.start : part.end],
            ENTITIES: [_moved(e, part) for e in message.get(ENTITIES) or [] if _inside(e, part)],
            TOKENS_NAMES[TEXT]: [
                Token(token.text, token.start - part.start, lemma=token.lemma)
                for token in message.get(TOKENS_NAMES[TEXT]) or []
                if part.start <= token.start < part.end
            ],
        }
    )


def _inside(entity: dict, part: Part) -> bool:
    return part.start <= entity["start"] and entity["end"] <= part.end


def _moved(entity: dict, part: Part) -> dict:
    moved = {"start": entity["start"] - part.start, "end": entity["end"] - part.start}
    return {**entity, **moved}
