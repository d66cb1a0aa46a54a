"""The three languages are equal: what is said in one is said in all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.languages import LANGUAGES
from knowledge.records import Texts

if TYPE_CHECKING:
    from knowledge.base import Knowledge


def every_text_stands_in_every_language(knowledge: Knowledge) -> Iterator[str]:
    """No text is missing in nb, nn or en."""
    for owner, field, texts in _all_texts(knowledge):
        for language in LANGUAGES:
            if not texts[language].strip():
                yield f"{owner} has no {field} in {language}; write it"


def every_question_is_asked_once(knowledge: Knowledge) -> Iterator[str]:
    """Two entries with the same question would make a button that leads astray."""
    for language in LANGUAGES:
        askers = defaultdict(list)
        for entry in knowledge.answers.values():
            askers[entry.question[language].casefold()].append(entry.id)
        for names in askers.values():
            if len(names) > 1:
                yield f"{' and '.join(names)} have the same question in {language}; reword one"


def _said(texts: Texts | None) -> bool:
    return texts is not None and any(texts[language] for language in LANGUAGES)


def _all_texts(knowledge: Knowledge) -> Iterator[tuple[str, str, Texts]]:
    for entry in knowledge.spoken:
        for field, texts in entry.said():
            yield entry.id, field, texts
    for record in (*knowledge.organisations.values(), *knowledge.help_lines.values()):
        yield record.id, "name", record.name
    for partner in knowledge.partners.values():
        yield partner.id, "since", partner.since
        if partner.about:
            yield partner.id, "about", partner.about
    for other in knowledge.not_partners.values():
        yield other.id, "note", other.note
    for line in knowledge.help_lines.values():
        yield line.id, "for_whom", line.for_whom
        optional = {"hours": line.hours, "cost": line.cost}
        yield from ((line.id, field, texts) for field, texts in optional.items() if _said(texts))
    for place in knowledge.inconsistencies.values():
        yield place.id, "what_we_say", place.what_we_say
