"""The knowledge base as one frozen object: read once, checked, then only looked up."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from knowledge.faults import BrokenKnowledge
from knowledge.languages import LANGUAGES
from knowledge.names import pattern_of
from knowledge.reading import Reader
from knowledge.records import (
    Answer,
    Clarification,
    Fact,
    HelpLine,
    Inconsistency,
    NotPartner,
    Organisation,
    Partner,
    Phrase,
    Premise,
    Source,
    Stated,
    Texts,
)
from knowledge.rendering import Filler, help_lines_in

FOLDER = Path(__file__).parent
TOPICS = (
    "about",
    "membership",
    "history",
    "change_2026",
    "contact",
    "get_help",
    "about_the_bot",
    "small_talk",
    "out_of_scope",
)


@dataclass(frozen=True)
class Knowledge:
    """All that is known, by id. Use `Knowledge.load()`, which refuses a broken base."""

    sources: Mapping[str, Source]
    facts: Mapping[str, Fact]
    partners: Mapping[str, Partner]
    not_partners: Mapping[str, NotPartner]
    help_lines: Mapping[str, HelpLine]
    inconsistencies: Mapping[str, Inconsistency]
    premises: Mapping[str, Premise]
    clarifications: Mapping[str, Clarification]
    answers: Mapping[str, Answer]
    phrases: Mapping[str, Phrase]

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Knowledge:
        """Reads and checks the base; raises BrokenKnowledge with every fault in it."""
        from knowledge.checks import all_faults

        knowledge = cls.read(folder)
        faults = all_faults(knowledge)
        if faults:
            raise BrokenKnowledge(faults)
        return knowledge

    @classmethod
    def read(cls, folder: Path = FOLDER) -> Knowledge:
        """Reads the base without checking what it says; raises BrokenKnowledge on bad form."""
        reader = Reader(folder)
        rooms = {
            name: MappingProxyType(reader.read(f"{name}.yml", kind))
            for name, kind in _KINDS.items()
        }
        phrases = reader.read("phrases.yml", Phrase, lambda texts: {"text": texts})
        answers = _answers(reader)
        if reader.faults:
            raise BrokenKnowledge(reader.faults)
        return cls(**rooms, answers=MappingProxyType(answers), phrases=MappingProxyType(phrases))

    @functools.cached_property
    def organisations(self) -> dict[str, Organisation]:
        """Partners and not-partners together, by id."""
        return {**self.partners, **self.not_partners}

    @functools.cached_property
    def name_pattern(self) -> tuple[re.Pattern[str], dict[str, str]]:
        """The expression that finds organisations in a text, and the ids it leads to."""
        return pattern_of(self.organisations.values())

    @property
    def stated(self) -> tuple[Stated, ...]:
        """Everything that may state facts to a visitor."""
        rooms = (self.answers, self.premises, self.clarifications)
        return tuple(entry for room in rooms for entry in room.values())

    @property
    def spoken(self) -> tuple[Stated | Phrase, ...]:
        """Everything written to be said to a visitor as it stands, organisations apart."""
        return (*self.stated, *self.phrases.values())

    def fill(self, text: str, language: str, /, **extra: str) -> str:
        """A text with its placeholders filled, in the language given."""
        return self._fillers[language].fill(text, **extra)

    @functools.cached_property
    def _fillers(self) -> dict[str, Filler]:
        return {language: Filler(self, language) for language in LANGUAGES}

    def phrase(self, phrase: str, language: str, /, **extra: str) -> str:
        """A sentence of phrases.yml, filled."""
        return self.fill(self.phrases[phrase].text[language], language, **extra)

    def sources_of(self, answer: Answer) -> list[Source]:
        """All sources an answer rests on, the main one of each fact first, each once."""
        keys = by_turns([record.sources for record in self._evidence(answer, answer.said())])
        return self._documents(keys)

    def main_sources_of(self, answer: Answer | Premise, field: str = "text") -> list[Source]:
        """The first source of each fact and help line behind `text` or `more`, each once."""
        said = [(name, texts) for name, texts in answer.said() if name == field]
        return self._documents([record.sources[0] for record in self._evidence(answer, said)])

    def _evidence(
        self, answer: Answer | Premise, said: list[tuple[str, Texts]]
    ) -> list[Fact | HelpLine]:
        """The facts and help lines behind some fields of an answer."""
        further = answer.more_facts if any(name == "more" for name, _ in said) else ()
        facts = [self.facts[name] for name in (*answer.facts, *further)]
        return [*facts, *(self.help_lines[name] for name in help_lines_in(said, self))]

    def _documents(self, keys: list[str]) -> list[Source]:
        """Sources by id, each once; what cannot be opened only where there is nothing else."""
        sources = [self.sources[key] for key in dict.fromkeys(keys)]
        return [source for source in sources if source.url] or sources


_KINDS = {
    "sources": Source,
    "facts": Fact,
    "partners": Partner,
    "not_partners": NotPartner,
    "help_lines": HelpLine,
    "inconsistencies": Inconsistency,
    "premises": Premise,
    "clarifications": Clarification,
}


def _answers(reader: Reader) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for topic in TOPICS:
        entries = reader.read(
            f"answers/{topic}.yml", Answer, lambda fields, t=topic: {**fields, "topic": t}
        )
        twice = answers.keys() & entries.keys()
        reader.faults += [
            f"{name} stands in two files; keep the one in {topic}.yml" for name in twice
        ]
        answers |= entries
    return answers


def by_turns(lists: Sequence[Sequence[Any]]) -> list[Any]:
    """The first of each list, then the second of each, and so on: main sources come first."""
    longest = max((len(each) for each in lists), default=0)
    return [each[place] for place in range(longest) for each in lists if place < len(each)]
