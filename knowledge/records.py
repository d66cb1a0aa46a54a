"""The records of the knowledge base, frozen and typed; README.md explains each field."""

from __future__ import annotations

import datetime
from typing import Literal

from pydantic import BaseModel


class Record(BaseModel):
    """A frozen record: a field that README.md does not know is a fault."""

    class Config:
        frozen = True
        extra = "forbid"


class Texts(Record):
    """The same words in the three languages; a missing one is the empty string."""

    nb: str = ""
    nn: str = ""
    en: str = ""

    def __getitem__(self, language: str) -> str:
        return getattr(self, language)


class Source(Record):
    """A document we may rest on."""

    id: str
    title: str
    publisher: str
    kind: Literal["primary", "secondary"]
    as_of: datetime.date
    url: str | None = None
    date: str | None = None
    document: str | None = None


class Fact(Record):
    """One claim, its sources, where in them, and the few words that carry it."""

    id: str
    claim: str
    sources: tuple[str, ...]
    confidence: Literal["high", "medium", "low", "unverified"]
    as_of: datetime.date
    words: tuple[str, ...] = ()
    where: str | None = None
    valid_from: datetime.date | None = None
    valid_until: datetime.date | None = None
    recheck: bool = False
    found: bool = True


class Organisation(Record):
    """An organisation people ask about, with the names they type for it."""

    id: str
    name: Texts
    sources: tuple[str, ...]
    short: str | None = None
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, abbreviation and alias, each once."""
        own = [self.name.nb, self.name.nn, self.name.en, self.short or "", *self.aliases]
        return tuple(dict.fromkeys(name for name in own if name))


class PartnerName(Texts):
    """A partner's name; Northern Sámi only where it is verified."""

    se: str | None = None


class Partner(Organisation):
    """One of the 15 partners of 2021-2025."""

    name: PartnerName
    since: Texts
    joined: int | None = None
    about: Texts | None = None
    website: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every name and alias, the Northern Sámi one too."""
        return (*super().names, *([self.name.se] if self.name.se else []))


class NotPartner(Organisation):
    """An organisation that was not a partner, and what can truthfully be said of it."""

    note: Texts


class HelpLine(Record):
    """A telephone number or chat for people in need, with the date of our evidence."""

    id: str
    name: Texts
    hours: Texts = Texts()
    for_whom: Texts
    sources: tuple[str, ...]
    as_of: datetime.date
    number: str | None = None
    cost: Texts | None = None
    website: str | None = None


class Inconsistency(Record):
    """A place where sources disagree, and what the assistant says about it."""

    id: str
    problem: str
    what_we_say: Texts
    facts: tuple[str, ...] = ()
    help_lines: tuple[str, ...] = ()


class Answer(Record):
    """What we say to one question, resting on named facts."""

    id: str
    topic: str
    question: Texts
    text: Texts
    more: Texts | None = None
    facts: tuple[str, ...] = ()
    more_facts: tuple[str, ...] = ()
    why: str | None = None
    after: dict[str, str] = {}
    next: tuple[str, ...] = ()
    presupposes: str | None = None
    reviewed: datetime.date
    review_by: datetime.date

    def said(self) -> list[tuple[str, Texts]]:
        """The fields a visitor gets to read, with their names."""
        fields = [("question", self.question), ("text", self.text), ("more", self.more)]
        return [(name, texts) for name, texts in fields if texts]


class Phrase(Record):
    """A sentence around the answers, such as the greeting of a new conversation."""

    id: str
    text: Texts

    def said(self) -> list[tuple[str, Texts]]:
        """The fields a visitor gets to read, with their names."""
        return [("text", self.text)]


class Clarification(Record):
    """What we ask back where a word may mean several things."""

    id: str
    text: Texts
    offers: tuple[str, ...]
    after: dict[str, str] = {}
    facts: tuple[str, ...] = ()

    @property
    def more_facts(self) -> tuple[str, ...]:
        """None: a question back has no longer text."""
        return ()

    def said(self) -> list[tuple[str, Texts]]:
        """The fields a visitor gets to read, with their names."""
        return [("text", self.text)]


class Premise(Record):
    """What a question may take for granted, and the correction where that does not hold."""

    id: str
    correction: Texts
    facts: tuple[str, ...]
    holds_from: datetime.date | None = None
    holds_until: datetime.date | None = None

    def holds(self, day: datetime.date) -> bool:
        """Whether it is true on a day; without any date it has not come true yet."""
        if self.holds_from is None and self.holds_until is None:
            return False
        begin, end = self.holds_from or datetime.date.min, self.holds_until or datetime.date.max
        return begin <= day <= end

    @property
    def more_facts(self) -> tuple[str, ...]:
        """None: a correction has no longer text."""
        return ()

    def said(self) -> list[tuple[str, Texts]]:
        """The fields a visitor gets to read, with their names."""
        return [("correction", self.correction)]


# What may state facts to a visitor.
Stated = Answer | Premise | Clarification
