"""The error that stops a start: every fault of the base in it, not only the first."""

from __future__ import annotations

from collections.abc import Sequence


class BrokenKnowledge(Exception):
    """The knowledge base cannot be trusted; `faults` holds one sentence for each reason."""

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))
