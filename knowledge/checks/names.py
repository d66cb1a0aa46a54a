"""A name that people type leads to one organisation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.base import Knowledge


def every_alias_belongs_to_one_organisation(knowledge: Knowledge) -> Iterator[str]:
    """Two organisations do not share a name or an alias."""
    owners = defaultdict(set)
    for organisation in knowledge.organisations.values():
        for name in organisation.names:
            owners[name.casefold()].add(organisation.id)
    for name, ids in owners.items():
        if len(ids) > 1:
            yield f"{' and '.join(sorted(ids))} share the alias '{name}'; keep it with one of them"
