"""Rules for cries for help, written as data: what raises an alarm, and the idioms that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import spacy
from ruamel.yaml import YAML
from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.util import filter_spans

from components.spelling import fold

RULES = Path(__file__).with_name("rules.yml")
# Worse first: a message that raises both is the worse of them.
LABELS = ("crisis", "disclosure")
Token = dict[str, Any]


class Raised(NamedTuple):
    """A rule that raised an alarm: its name and label."""

    name: str
    label: str


class DangerRules:
    """spaCy's Matcher over folded words, for all languages at once: people mix them."""

    def __init__(self, rules: dict[str, dict[str, Any]]) -> None:
        self._tokenizer = spacy.blank("nb")
        self._labels = {name: rule["label"] for name, rule in rules["raise"].items()}
        self._raise = self._matcher(rules["raise"])
        self._lower = self._matcher(rules["lower"])

    @classmethod
    def from_file(cls, path: Path = RULES) -> DangerRules:
        """The rules as they stand in the file."""
        return cls(YAML(typ="safe").load(path))

    def _matcher(self, rules: dict[str, dict[str, Any]]) -> Matcher:
        matcher = Matcher(self._tokenizer.vocab)
        for name, rule in rules.items():
            lines = [line for lines in rule["patterns"].values() for line in lines]
            matcher.add(name, [compiled(line) for line in lines])
        return matcher

    def _doc(self, text: str) -> Doc:
        doc = self._tokenizer.make_doc(" ".join(re.findall(r"\w+", fold(text))))
        for token in doc:
            token.norm_ = token.text
        return doc

    def without_idioms(self, text: str) -> str:
        """The words of a text, folded, without the phrases that are known to be harmless."""
        doc = self._doc(text)
        harmless = {t.i for span in filter_spans(self._lower(doc, as_spans=True)) for t in span}
        return " ".join(token.text for token in doc if token.i not in harmless)

    def raised(self, text: str) -> Raised | None:
        """The worst rule that a text without idioms raises."""
        found = {span.label_ for span in self._raise(self._doc(text), as_spans=True)}
        alarms = [Raised(name, self._labels[name]) for name in sorted(found)]
        return min(alarms, key=lambda alarm: LABELS.index(alarm.label), default=None)


def compiled(line: str) -> list[Token]:
    """A line of rules.yml as a pattern of spaCy's Matcher; raises ValueError for an empty one."""
    if not line.strip():
        raise ValueError("a rule has an empty pattern; write words or take it out")
    return [token for word in line.split() for token in _tokens(word)]


def _tokens(word: str) -> Iterator[Token]:
    if re.fullmatch(r"\.\.\d", word):
        yield from ({"OP": "?"} for _ in range(int(word[2:])))
        return
    optional = word.endswith("?")
    either = "|".join(_spelt(each) for each in word.rstrip("?").split("|"))
    token: Token = {"NORM": {"REGEX": f"^(?:{either})$"}}
    yield {**token, "OP": "?"} if optional else token


def _spelt(word: str) -> str:
    return re.escape(fold(word.rstrip("*"))) + (r"\w*" if word.endswith("*") else "")
