"""The partnership is past: present tense about it is a fault."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ruamel.yaml import YAML

from knowledge.languages import LANGUAGES

if TYPE_CHECKING:
    from knowledge.base import Knowledge

PHRASES = Path(__file__).parent / "present_tense.yml"


def the_partnership_is_past(knowledge: Knowledge) -> Iterator[str]:
    """No answer, note or phrase speaks of the partnership as if it still existed."""
    patterns = _patterns()
    for owner, language, text in _everything_said(knowledge):
        for pattern in patterns[language]:
            found = pattern.search(" ".join(text.split()))
            if found:
                yield (
                    f"{owner} says '{found.group()}' in {language} as if the partnership "
                    "still existed; use the past tense"
                )


def _everything_said(knowledge: Knowledge) -> Iterator[tuple[str, str, str]]:
    for language in LANGUAGES:
        for entry in knowledge.spoken:
            yield from (
                (entry.id, language, t[language]) for f, t in entry.said() if f != "question"
            )
        yield from ((p.id, language, p.since[language]) for p in knowledge.partners.values())
        yield from ((o.id, language, o.note[language]) for o in knowledge.not_partners.values())
        places = knowledge.inconsistencies.values()
        yield from ((p.id, language, p.what_we_say[language]) for p in places)


def _patterns() -> dict[str, list[re.Pattern[str]]]:
    phrases = YAML(typ="safe", pure=True).load(PHRASES)
    return {
        language: [re.compile(rf"\b{phrase}\b", re.IGNORECASE) for phrase in phrases[language]]
        for language in LANGUAGES
    }
