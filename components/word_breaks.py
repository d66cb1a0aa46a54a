"""Finds the words in letters without spaces, "jegvildø", and behind a star, "s*lvmord"."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable

LONG_ENOUGH, LONGEST_WORD = 7, 24
SURELY_A_WORD = 4  # examples that have it; a rarer one may be run together itself
WORD = re.compile(r"\w+")
STARRED = re.compile(r"(?<![\w*])(?=[\w*]*\*)(?=[\w*]*\w)[\w*]{3,}(?![\w*])")


class WordBreaks:
    """Knows the words of the examples; what is none of them may be several."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        seen = Counter(word for text in texts for word in WORD.findall(text.casefold()))
        self._known = frozenset(seen)
        self._costs = _costs({w: n for w, n in seen.items() if n >= SURELY_A_WORD})

    def mend(self, text: str) -> str:
        """The text, in lower case, with its words apart and its stars filled in."""
        text = STARRED.sub(lambda found: self._behind_stars(found.group()), text.casefold())
        return WORD.sub(lambda found: self._apart(found.group()), text)

    def _behind_stars(self, word: str) -> str:
        """The commonest word that fits; without one the word as it was."""
        fits = re.compile(re.escape(word).replace(r"\*", r"\w")).fullmatch
        found = [each for each in self._costs if len(each) == len(word) and fits(each)]
        return min(found, key=self._costs.__getitem__, default=word)

    def _apart(self, word: str) -> str:
        if len(word) < LONG_ENOUGH or word in self._known:
            return word
        pieces = self._cheapest(word)
        # A word of two letters on average is chance, not language.
        return " ".join(pieces) if len(word) >= 2.5 * len(pieces) > 2.5 else word

    def _cheapest(self, word: str) -> list[str]:
        """The likeliest words that make up all the letters; the word itself where none do."""
        best: list[tuple[float, list[str]]] = [(0.0, [])]
        for end in range(1, len(word) + 1):
            starts = range(max(0, end - LONGEST_WORD), end)
            tries = [self._going_on(best[start], word[start:end]) for start in starts]
            best.append(min(tries, key=lambda each: each[0]))
        return best[-1][1] if math.isfinite(best[-1][0]) else [word]

    def _going_on(self, before: tuple[float, list[str]], piece: str) -> tuple[float, list[str]]:
        return before[0] + self._costs.get(piece, math.inf), [*before[1], piece]


def _costs(counts: dict[str, int]) -> dict[str, float]:
    """The surprise of each word, in nats: the rarer, the dearer."""
    total = sum(counts.values())
    return {word: math.log(total / count) for word, count in counts.items()}
