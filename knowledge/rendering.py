"""Fills the placeholders of a text, such as {alarm_line.hours}, {partners}, {contact_email}."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from knowledge.records import HelpLine, Texts

if TYPE_CHECKING:
    from knowledge.base import Knowledge

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


class _Line:
    """A help line seen in one language: `{alarm_line}` is its number."""

    def __init__(self, line: HelpLine, language: str) -> None:
        self._line, self._language = line, language

    def __str__(self) -> str:
        return self._line.number or self._line.website or ""

    def __getattr__(self, field: str) -> str:
        value = getattr(self._line, field)
        if not value:
            raise AttributeError(f"{self._line.id} has no {field}")
        return value[self._language] if isinstance(value, Texts) else str(value)


class Filler:
    """Fills texts in one language."""

    def __init__(self, knowledge: Knowledge, language: str) -> None:
        self._values: dict[str, object] = {
            name: _Line(line, language) for name, line in knowledge.help_lines.items()
        }
        names = (partner.name[language] for partner in knowledge.partners.values())
        self._values["partners"] = "\n".join(f"- {name}" for name in names)
        self._values["contact_email"] = _contact_email(knowledge)

    def fill(self, text: str, /, **extra: str) -> str:
        """The text with values for its placeholders; raises KeyError for an unknown one."""
        return text.format_map({**self._values, **extra}).strip()


def placeholders(text: str) -> list[str]:
    """The names in braces, as written: `alarm_line.hours`."""
    return [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]


def help_lines_in(said: list[tuple[str, Texts]], knowledge: Knowledge) -> list[str]:
    """The ids of the help lines that fields of an answer give, in the order given."""
    names = [
        placeholder.split(".")[0]
        for _, texts in said
        for text in (texts.nb, texts.nn, texts.en)
        for placeholder in placeholders(text)
    ]
    return [name for name in dict.fromkeys(names) if name in knowledge.help_lines]


def _contact_email(knowledge: Knowledge) -> str:
    """The partnership's address as the fact has it, so that it stands in one place only."""
    fact = knowledge.facts.get("email_address")
    found = EMAIL.search(fact.claim) if fact else None
    return found.group() if found else ""
