"""Makes a message readable: emoji between letters, s p a c e d words, d1g1ts for letters."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]")
# Symbols between two letters of a word, "d🙂ø", "d.ø.d"; a star stands for a letter and is left.
_BETWEEN = re.compile(r"(?<=\w)[^\w\s*'’-]{1,3}(?=\w)")
# Letters with a space between them, three at least; then pairs as well, "D Ø".
_SPACED, _PAIRS = re.compile(r"\b(?:\w ){2,}\w\b"), re.compile(r"\b\w \w\b")
# Digits and signs written for letters, next to a letter: "s3x", "dr4p", "k!ll", "$elvmord".
_FOR_LETTERS = str.maketrans("013457@$!|", "oieastasii")
_DISGUISED = re.compile(r"(?=\S*[^\W\d_])\S*(?<=[^\W\d_])[013457@$!|](?=[^\W\d_])\S*")
_AT_THE_FRONT = re.compile(r"(?<!\S)[$@](?=[^\W\d_]{3})")


def readable(text: str) -> str:
    """The text with look-alike letters made plain and torn words put together.

    >>> readable("jeg v i l d🙂ø")
    'jeg vil dø'
    """
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text).replace("\0", " "))
    text = _AT_THE_FRONT.sub(_as_letters, _DISGUISED.sub(_as_letters, text))
    text = _BETWEEN.sub(_joined, text)
    if _SPACED.search(text):
        text = _PAIRS.sub(_closed, _SPACED.sub(_closed, text))
    return text


def _as_letters(found: re.Match[str]) -> str:
    """A word with the digits and signs inside it made letters; addresses are left as they are."""
    word = found.group()
    if "@" in word.strip("@") and "." in word:
        return word
    end = len(word) - len(word.rstrip("!"))
    return word[: len(word) - end].translate(_FOR_LETTERS) + "!" * end


def _closed(found: re.Match[str]) -> str:
    return found.group().replace(" ", "")


def _joined(found: re.Match[str]) -> str:
    """Nothing for an emoji or a stray sign; a real mark of punctuation ends its word."""
    mark = found.group()
    if len(mark) > 1 and not mark.strip(".…!?"):
        return " "
    return mark if mark in {",", ".", "/", "@", ":", "?", "!", ";"} else ""
