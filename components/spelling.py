"""How letters are folded, so that spellings without æ, ø and å meet those with them."""

from __future__ import annotations

import re
import unicodedata

_PAIRS = (("æ", "ae"), ("ø", "oe"), ("å", "aa"), ("ö", "oe"), ("ä", "ae"), ("đ", "d"))
_DOUBLES = (("ae", "a"), ("oe", "o"), ("aa", "a"))
_REPEATED = re.compile(r"(\w)\1{2,}")


def fold(text: str) -> str:
    """Lower case, no accents; æ/ae/a, ø/oe/o and å/aa/a become one letter each.

    >>> fold("Når blåser det? Naar blaaser det?")
    'nar blaser det? nar blaser det?'
    """
    text = text.casefold()
    for letter, pair in _PAIRS:
        text = text.replace(letter, pair)
    for pair, letter in _DOUBLES:
        text = text.replace(pair, letter)
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return _REPEATED.sub(r"\1\1", text)
