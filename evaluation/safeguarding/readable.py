"""Makes a message readable: emoji between letters, s p a c e d words, look-alikes."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]")
# Symbols between two letters of a word: "d🙂ø", "d.ø.d"
_BETWEEN = re.compile(r"(?<=\w)[^\w\s'’-]{1,3}(?=\w)")
# Letters with a space between them, three at least; then pairs as well, "D Ø".
_SPACED, _PAIRS = re.compile(r"\b(?:\w ){2,}\w\b"), re.compile(r"\b\w \w\b")


def readable(text: str) -> str:
    """The text with full-width letters made plain and torn words put together.

    >>> readable("jeg v i l d🙂ø")
    'jeg vil dø'
    """
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    text = _BETWEEN.sub(_joined, text)
    if _SPACED.search(text):
        text = _PAIRS.sub(_closed, _SPACED.sub(_closed, text))
    return text


def _closed(found: re.Match[str]) -> str:
    return found.group().replace(" ", "")


def _joined(found: re.Match[str]) -> str:
    """Nothing for an emoji or a stray sign; a real mark of punctuation keeps its place."""
    mark = found.group()
    return mark if mark in {",", ".", "/", "@", ":", "?", "!"} else ""
