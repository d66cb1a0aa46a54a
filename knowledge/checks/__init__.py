"""The rules the knowledge base keeps: one check a worry, each fault one sentence.

A check is a function from Knowledge to sentences. A sentence names the entry and the remedy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from knowledge.checks import backing, languages, lengths, names, references, sources, tense

if TYPE_CHECKING:
    from knowledge.base import Knowledge

Check = Callable[["Knowledge"], Iterator[str]]

# Where these find a fault, the others could not even look.
FIRST: tuple[Check, ...] = (
    references.every_placeholder_is_known,
    references.every_name_is_known,
    references.every_answer_rests_on_facts,
    references.every_fact_rests_on_a_source,
)
CHECKS: tuple[Check, ...] = (
    languages.every_text_stands_in_every_language,
    languages.every_question_is_asked_once,
    names.every_alias_belongs_to_one_organisation,
    sources.every_fact_is_found_in_its_source,
    sources.no_weak_fact_is_stated,
    backing.every_value_is_backed_by_a_fact,
    backing.every_organisation_is_backed_by_a_fact,
    backing.no_help_line_number_is_written_out,
    tense.the_partnership_is_past,
    lengths.every_text_keeps_its_length,
)


def all_faults(knowledge: Knowledge) -> list[str]:
    """Every fault of every check; only the first ones stop at theirs."""
    for check in FIRST:
        faults = list(check(knowledge))
        if faults:
            return faults
    return [fault for check in CHECKS for fault in check(knowledge)]
