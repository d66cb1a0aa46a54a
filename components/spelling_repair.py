"""Mends misspelt words: a word that no example has becomes the nearest one that many have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

LONG_ENOUGH = 5  # letters; a shorter word has too many neighbours
KNOWN_FROM = 3  # examples; a rarer word may be misspelt itself


class SpellingRepair:
    """Learns the words of the examples; one slip in a long word is mended."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._seen = Counter(word for text in texts for word in re.findall(r"\w+", text))
        common = (word for word, count in self._seen.items() if count >= KNOWN_FROM)
        self._common = [word for word in common if len(word) >= LONG_ENOUGH]

    def mend(self, text: str) -> str:
        """A folded text with its misspelt words mended."""
        return re.sub(r"\w+", lambda found: self._mended(found.group()), text)

    def _mended(self, word: str) -> str:
        if len(word) < LONG_ENOUGH or word in self._seen:
            return word
        distance = DamerauLevenshtein.distance
        near = process.extractOne(word, self._common, scorer=distance, score_cutoff=1)
        return near[0] if near else word
