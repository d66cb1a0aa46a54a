"""What a request says: read strictly, so that nothing reaches Rasa that we did not mean to take."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any, NamedTuple

from knowledge.languages import LANGUAGES

LONGEST_TEXT = 1_000  # characters
LARGEST_BODY = 64_000  # bytes
FIELDS = {"text": str, "payload": str, "language": str, "conversation": str}
# Nobody sees them, and a slash behind them would be taken for a command.
_HIDDEN = {"Cc", "Cf", "Co", "Cs"}
_COMMAND = re.compile(r"^[\s/\u2044\u2215\u29f8\uff0f]+")


class Refused(Exception):
    """A request that cannot be taken: the phrase that says so, the status, what was written."""

    def __init__(
        self, phrase: str, status: int, text: str = "", language: str | None = None
    ) -> None:
        super().__init__(phrase)
        self.phrase, self.status, self.text, self.language = phrase, status, text, language


class Body(NamedTuple):
    """A message as the visitor meant it; `payload` is a pressed button's, `text` is typed."""

    text: str
    payload: str | None
    language: str | None
    conversation: str | None


def read_body(raw: bytes) -> Body:
    """A message in JSON; raises Refused where it is not of our shape."""
    if len(raw) > LARGEST_BODY:
        raise Refused("refused_too_long", 413)
    return _read(_fields(raw))


def read_form(fields: dict[str, str | None]) -> Body:
    """A message from a form without scripts; raises Refused as read_body does."""
    return _read({name: value for name, value in fields.items() if name in FIELDS and value})


def read_fields(raw: bytes) -> dict[str, Any]:
    """The fields of a small body in JSON, whatever they are; none where it is no JSON object."""
    fields = _parsed(raw) if len(raw) <= LARGEST_BODY else None
    return fields if isinstance(fields, dict) else {}


def _read(fields: dict[str, Any]) -> Body:
    language = fields.get("language")
    if language is not None and language not in LANGUAGES:
        raise Refused("refused_wrong_shape", 400)
    text = plain(fields.get("text", ""))
    if len(text) > LONGEST_TEXT:
        raise Refused("refused_too_long", 413, text, language)
    if not text and not fields.get("payload"):
        raise Refused("refused_empty", 400, language=language)
    return Body(text, fields.get("payload"), language, fields.get("conversation"))


def plain(text: str) -> str:
    """The text without hidden characters, and without what Rasa would take for a command.

    >>> plain(" \\u200b/restart now")
    'restart now'
    """
    seen = "".join(c for c in text if c in "\n\t\u200d" or unicodedata.category(c) not in _HIDDEN)
    return _COMMAND.sub("", seen).strip()


def _fields(raw: bytes) -> dict[str, Any]:
    fields = _parsed(raw)
    right = isinstance(fields, dict) and all(_is_right(*each) for each in fields.items())
    if not right:
        raise Refused("refused_wrong_shape", 400)
    return {name: value for name, value in fields.items() if value is not None}


def _parsed(raw: bytes) -> Any:
    """What the JSON says; None where it is none, or says a thing twice."""
    try:
        return json.loads(raw.decode("utf-8"), object_pairs_hook=_each_once)
    except (ValueError, RecursionError):
        return None


def _is_right(name: str, value: Any) -> bool:
    return name in FIELDS and (value is None or isinstance(value, FIELDS[name]))


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a field stands twice")
    return fields
