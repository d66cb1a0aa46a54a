"""Turns words into concepts: mobbing, plaging and bullying are one, in any language.

The lexicon is data/concepts.yml, written by hand. It lets examples in one language help the
others, and a synonym nobody wrote an example with be understood.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ruamel.yaml import YAML

from components.masking import MASK
from components.spelling import fold

LEXICON = Path(__file__).resolve().parent.parent / "data" / "concepts.yml"
SHORTEST_PREFIX = 3
# "Did <organisation> take part" is asked of any organisation.
NAMED = "named_organisation"


class Concepts:
    """Finds the concepts of a list of words, in order."""

    def __init__(self, lexicon: dict[str, dict[str, list[str]]]) -> None:
        self._words: dict[str, list[str]] = {}
        self._prefixes: dict[str, list[str]] = {}
        for concept, languages in lexicon.items():
            for word in {w for words in languages.values() for w in words}:
                self._learn(str(word), concept)

    @classmethod
    def from_file(cls, path: Path = LEXICON) -> Concepts:
        """The lexicon as it stands in the file, and the mask of a named organisation."""
        return cls({**YAML(typ="safe").load(path), NAMED: {"any": [MASK]}})

    def _learn(self, word: str, concept: str) -> None:
        """`word` may end in * for any ending, and may be two words joined with _."""
        table = self._prefixes if word.endswith("*") else self._words
        table.setdefault(fold(word.rstrip("*")), []).append(concept)

    def of(self, words: list[str]) -> list[str]:
        """The concepts of words that are folded already, in order; a word may have several."""
        pairs = [f"{one}_{two}" for one, two in zip(words, [*words[1:], ""], strict=False)]
        found = [c for word, pair in zip(words, pairs, strict=True) for c in self._at(word, pair)]
        return list(dict.fromkeys(found))

    def _at(self, word: str, pair: str) -> Iterator[str]:
        yield from self._words.get(pair, ())
        if word in self._words:
            yield from self._words[word]
        else:
            yield from self._longest_prefix(word)

    def _longest_prefix(self, word: str) -> list[str]:
        for length in range(len(word), SHORTEST_PREFIX - 1, -1):
            if word[:length] in self._prefixes:
                return self._prefixes[word[:length]]
        return []
