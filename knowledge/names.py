"""Finds the organisations that a text names, by the names the knowledge base has for them."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# Words that are an alias in a question, but an everyday word in an answer.
EVERYDAY = {"government", "the government", "regjering", "regjeringen", "regjeringa"}


def organisations_in(text: str, knowledge: Knowledge) -> set[str]:
    """The ids of the organisations a text names; the longest name wins where two overlap."""
    pattern, owners = _pattern(tuple(_names(knowledge)))
    return {owners[match.group().casefold()] for match in pattern.finditer(" ".join(text.split()))}


def _names(knowledge: Knowledge) -> list[tuple[str, str]]:
    return [
        (name, organisation.id)
        for organisation in knowledge.organisations.values()
        for name in organisation.names
        if name.casefold() not in EVERYDAY and not name.islower()
    ]


@functools.lru_cache(maxsize=4)
def _pattern(names: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """One expression for all names. Case counts, so that 'Friends' is not 'friends'."""
    longest_first = sorted((name for name, _ in names), key=len, reverse=True)
    expression = "|".join(re.escape(name) for name in longest_first)
    owners = {name.casefold(): owner for name, owner in names}
    return re.compile(rf"(?<!\w)(?:{expression})(?!\w)"), owners
