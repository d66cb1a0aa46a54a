"""Every number, date, address and organisation in an answer is backed by one of its facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.checks.values import values_in
from knowledge.languages import LANGUAGES
from knowledge.names import organisations_in
from knowledge.records import Stated
from knowledge.rendering import help_lines_in, placeholders

if TYPE_CHECKING:
    from knowledge.base import Knowledge


def every_value_is_backed_by_a_fact(knowledge: Knowledge) -> Iterator[str]:
    """A number, month, e-mail address or URL of an answer stands in a claim it rests on."""
    for entry in knowledge.stated:
        for field, _ in entry.said():
            backed = _backed_values(knowledge, entry, field)
            for language, text in _said(knowledge, entry, field):
                for value in sorted(values_in(text, language) - backed):
                    yield (
                        f"{entry.id} says '{value}' in its {field} in {language}, which none of "
                        "its facts backs; name the fact or take it out"
                    )


def every_organisation_is_backed_by_a_fact(knowledge: Knowledge) -> Iterator[str]:
    """An organisation an answer names is named in a claim it rests on."""
    for entry in knowledge.stated:
        for field, _ in entry.said():
            backing = f"{_claims(knowledge, entry, field)} . {_help_lines(knowledge, entry)}"
            backed = organisations_in(backing, knowledge)
            for language, text in _said(knowledge, entry, field):
                for name in sorted(organisations_in(text, knowledge) - backed):
                    yield (
                        f"{entry.id} names {name} in its {field} in {language}, which none of "
                        "its facts does; name the fact or take it out"
                    )


def no_help_line_number_is_written_out(knowledge: Knowledge) -> Iterator[str]:
    """Numbers of help lines come from help_lines.yml alone."""
    numbers = {_digits(line.number) for line in knowledge.help_lines.values() if line.number}
    for owner, text in _raw_texts(knowledge):
        for found in re.findall(r"\d[\d ]{1,12}\d", text):
            if _digits(found) in numbers:
                yield f"{owner} writes out the number {found}; use its placeholder, see README.md"


def _said(knowledge: Knowledge, entry: Stated, field: str) -> Iterator[tuple[str, str]]:
    """A field of an answer in each language, filled."""
    texts = dict(entry.said())[field]
    yield from ((language, knowledge.fill(texts[language], language)) for language in LANGUAGES)


def _backed_values(knowledge: Knowledge, entry: Stated, field: str) -> set[str]:
    """Values of the claims, which are English, and of the help lines, in each language."""
    backed = values_in(_claims(knowledge, entry, field), "en")
    lines = _help_lines(knowledge, entry)
    backed |= {value for language in LANGUAGES for value in values_in(lines, language)}
    # A site is backed by any page of it.
    return backed | {value.split("/")[0] for value in backed}


def _claims(knowledge: Knowledge, entry: Stated, field: str) -> str:
    """The claims behind a field of an answer, and the lists it fills in, as one text."""
    named = (*entry.facts, *entry.more_facts) if field == "more" else entry.facts
    claims = [knowledge.facts[name].claim for name in named]
    raw = " ".join(texts[language] for _, texts in entry.said() for language in LANGUAGES)
    if "partners" in placeholders(raw):
        claims += [name for partner in knowledge.partners.values() for name in partner.names]
    if "contact_email" in placeholders(raw):
        claims.append(knowledge.facts["email_address"].claim)
    return " . ".join(claims)


def _help_lines(knowledge: Knowledge, entry: Stated) -> str:
    """All that is known of the help lines an answer gives, as one text."""
    given = help_lines_in(entry.said(), knowledge)
    return " . ".join(knowledge.help_lines[name].json(ensure_ascii=False) for name in given)


def _raw_texts(knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    for entry in knowledge.spoken:
        for field, texts in entry.said():
            yield from ((f"{entry.id}, {field} in {each},", texts[each]) for each in LANGUAGES)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
