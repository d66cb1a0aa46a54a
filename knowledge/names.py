"""Finds the organisations that a text names, by the names the knowledge base has for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from knowledge.records import Organisation

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# Words that are an alias in a question, but an everyday word in an answer.
EVERYDAY = {"government", "the government", "regjering", "regjeringen", "regjeringa"}


def organisations_in(text: str, knowledge: Knowledge) -> set[str]:
    """The ids of the organisations a text names; the longest name wins where two overlap."""
    pattern, owners = knowledge.name_pattern
    return {owners[match.group().casefold()] for match in pattern.finditer(" ".join(text.split()))}


def pattern_of(organisations: Iterable[Organisation]) -> tuple[re.Pattern[str], dict[str, str]]:
    """One expression for all names, and whose they are. Case counts: 'Friends' is not 'friends'."""
    owners = {
        name: organisation.id
        for organisation in organisations
        for name in organisation.names
        if name.casefold() not in EVERYDAY and not name.islower()
    }
    longest_first = "|".join(re.escape(name) for name in sorted(owners, key=len, reverse=True))
    found = {name.casefold(): owner for name, owner in owners.items()}
    return re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)"), found
