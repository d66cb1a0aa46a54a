"""What is named exists: facts, sources, entries, help lines, placeholders."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.languages import LANGUAGES
from knowledge.records import Phrase
from knowledge.rendering import help_lines_in

if TYPE_CHECKING:
    from knowledge.base import Knowledge

TALK = ("small_talk", "out_of_scope")
PHRASE_VALUES = {"name", "norwegian", "english", "short", "since", "about", "note"}


def every_name_is_known(knowledge: Knowledge) -> Iterator[str]:
    """Facts, sources and entries that a record names are there."""
    for entry in knowledge.stated:
        yield from _unknown(entry.id, "fact", (*entry.facts, *entry.more_facts), knowledge.facts)
    for entry in knowledge.answers.values():
        pointing_back = [*entry.after, *entry.after.values()]
        following = [*entry.next, *([entry.why] if entry.why else []), *pointing_back]
        yield from _unknown(entry.id, "entry", following, knowledge.answers)
        premise = [entry.presupposes] if entry.presupposes else []
        yield from _unknown(entry.id, "premise", premise, knowledge.premises)
    for word in knowledge.clarifications.values():
        leading = [*word.offers, *word.after, *word.after.values()]
        yield from _unknown(word.id, "entry", leading, knowledge.answers)
    for place in knowledge.inconsistencies.values():
        yield from _unknown(place.id, "fact", place.facts, knowledge.facts)
        yield from _unknown(place.id, "help line", place.help_lines, knowledge.help_lines)
    for room in (knowledge.facts, knowledge.organisations, knowledge.help_lines):
        for record in room.values():
            yield from _unknown(record.id, "source", record.sources, knowledge.sources)


def _unknown(owner: str, kind: str, names, known) -> Iterator[str]:  # noqa: ANN001
    for name in names:
        if name not in known:
            yield f"{owner} names the {kind} {name}, which does not exist; correct it or add it"


def every_answer_rests_on_facts(knowledge: Knowledge) -> Iterator[str]:
    """An answer names a fact or gives a help line; small talk and refusals need neither."""
    for entry in knowledge.answers.values():
        if (
            entry.topic not in TALK
            and not entry.facts
            and not help_lines_in(entry.said(), knowledge)
        ):
            yield f"{entry.id} rests on no fact; name the facts it states in `facts`"


def every_fact_rests_on_a_source(knowledge: Knowledge) -> Iterator[str]:
    """A fact, an organisation and a help line name at least one source."""
    for room in (knowledge.facts, knowledge.organisations, knowledge.help_lines):
        for record in room.values():
            if not record.sources:
                yield f"{record.id} rests on no source; name one in `sources`"


def every_placeholder_is_known(knowledge: Knowledge) -> Iterator[str]:
    """What stands in braces can be filled."""
    given = dict.fromkeys(PHRASE_VALUES, "")
    for entry in knowledge.spoken:
        extra = given if isinstance(entry, Phrase) else {}
        for field, texts in entry.said():
            for language in LANGUAGES:
                owner = f"{entry.id}, {field}"
                yield from _unfillable(knowledge, owner, texts[language], language, extra)


def _unfillable(
    knowledge: Knowledge, owner: str, text: str, language: str, given: dict[str, str]
) -> Iterator[str]:
    try:
        knowledge.fill(text, language, **given)
    except (KeyError, AttributeError, ValueError, TypeError) as error:
        reason = f"a placeholder that cannot be filled in {language} ({error})"
        yield f"{owner} has {reason}; README.md lists those that can"
