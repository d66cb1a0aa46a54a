"""What is said to one question: a message may ask two, and then two are said."""

from __future__ import annotations

from dataclasses import dataclass, field

from actions.organisations import about_organisation
from actions.outcomes import PREMISE_CORRECTED, is_answer, outcome_of
from knowledge import Knowledge
from knowledge.clock import today
from knowledge.records import Answer, Source

MOST_ORGANISATIONS = 3


@dataclass(frozen=True)
class Statement:
    """A text, the entry it comes from, and what it rests on."""

    text: str
    entry: Answer
    outcome: str
    sources: list[Source] = field(default_factory=list)
    organisation: str | None = None


def of_entry(
    knowledge: Knowledge, entry: Answer, language: str, part: str = "text", corrected: bool = True
) -> Statement:
    """`text` or `more` of an entry; what its question wrongly presupposes is `corrected` first."""
    text = knowledge.fill(getattr(entry, part)[language], language)
    outcome = outcome_of(entry)
    premise = knowledge.premises[entry.presupposes] if entry.presupposes else None
    evidence = knowledge.main_sources_of(entry, part) if is_answer(entry) else []
    if premise and part == "text" and not premise.holds(today()):
        outcome = PREMISE_CORRECTED
        evidence = [*evidence, *knowledge.main_sources_of(premise, "correction")]
        if corrected:
            text = f"{knowledge.fill(premise.correction[language], language)} {text}"
    return Statement(text, entry, outcome, evidence)


def of_organisations(
    knowledge: Knowledge, entry: Answer, named: list[str], language: str
) -> Statement:
    """What an entry, one of ABOUT_ONE, is for up to three organisations, by their ids."""
    named = named[:MOST_ORGANISATIONS]
    brief = len(named) > 1
    said = [about_organisation(knowledge, entry.id, name, language, brief) for name in named]
    # One list is enough to show that a name stands on it; "source?" names the others.
    main = dict.fromkeys(knowledge.organisations[name].sources[0] for name in named)
    shown = [knowledge.sources[key] for key in main]
    return Statement("\n".join(said), entry, "answered", shown, named[-1])
