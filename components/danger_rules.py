"""Rules for cries for help, written as data: what raises an alarm, and the idioms that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from ruamel.yaml import YAML
from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.util import filter_spans
from spacy.vocab import Vocab

from components.labelled import LABELS, TO_LEARN
from components.spelling import fold

RULES = TO_LEARN / "rules.yml"
WORD = re.compile(r"\w+")
# A gap never holds one of these: "jeg vil ikke dø" is no "jeg vil dø".
NEGATIONS = (
    "ikke|ikkje|ikk|itj|itte|inte|kje|aldri|neppe|nei|slutt*|not|never|no|"
    "don|dont|doesn|doesnt|didn|didnt|isn|isnt|wasn|wasnt"
)
Token = dict[str, Any]


class Raised(NamedTuple):
    """A rule that raised an alarm: its name and label."""

    name: str
    label: str


class DangerRules:
    """spaCy's Matcher over folded words, for all languages at once: people mix them."""

    def __init__(self, rules: dict[str, dict[str, Any]]) -> None:
        self._vocab = Vocab()
        self._labels = {name: rule["label"] for name, rule in rules["raise"].items()}
        self._raise = self._matcher(rules["raise"])
        self._lower = self._matcher(rules["lower"])
        self._silence = self._matcher(rules["silence"])

    @classmethod
    def from_file(cls, path: Path = RULES) -> DangerRules:
        """The rules as they stand in the file. Raises ValueError for an empty pattern."""
        return cls(YAML(typ="safe").load(path))

    def _matcher(self, rules: dict[str, dict[str, Any]]) -> Matcher:
        matcher = Matcher(self._vocab)
        for name, rule in rules.items():
            lines = [line for lines in rule["patterns"].values() for line in lines]
            matcher.add(name, [compiled(line) for line in lines])
        return matcher

    def _doc(self, text: str) -> Doc:
        return Doc(self._vocab, words=[fold(word) for word in WORD.findall(text)])

    def without_idioms(self, text: str) -> str:
        """The text without the phrases that are known to be harmless; the rest as it was."""
        spans = filter_spans(self._lower(self._doc(text), as_spans=True))
        places = [found.span() for found in WORD.finditer(text)]
        for span in reversed(spans):
            text = text[: places[span.start][0]] + text[places[span.end - 1][1] :]
        return text

    def raised(self, text: str) -> Raised | None:
        """The worst rule that a text without idioms raises; None where one is to be silent."""
        doc = self._doc(text)
        if self._silence(doc):
            return None
        found = {span.label_ for span in self._raise(doc, as_spans=True)}
        alarms = [Raised(name, self._labels[name]) for name in sorted(found)]
        return max(alarms, key=lambda alarm: LABELS.index(alarm.label), default=None)


def compiled(line: str) -> list[Token]:
    """A line of rules.yml as a pattern of spaCy's Matcher; raises ValueError for an empty one."""
    if not line.strip():
        raise ValueError("a rule has an empty pattern; write words or take it out")
    return [token for word in line.split() for token in _tokens(word)]


def _tokens(word: str) -> Iterator[Token]:
    if re.fullmatch(r"\.\.\d", word):
        gap = {"TEXT": {"REGEX": f"^(?!(?:{_either(NEGATIONS)})$)"}, "OP": "?"}
        yield from (gap for _ in range(int(word[2:])))
        return
    optional = word.endswith("?")
    token: Token = {"TEXT": {"REGEX": f"^(?:{_either(word.rstrip('?'))})$"}}
    yield {**token, "OP": "?"} if optional else token


def _either(words: str) -> str:
    return "|".join(_spelt(each) for each in words.split("|"))


def _spelt(word: str) -> str:
    return re.escape(fold(word.rstrip("*"))) + (r"\w*" if word.endswith("*") else "")
