"""Turns a broken knowledge base into sentences and exit code 1, whichever program met it."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

from knowledge import BrokenKnowledge


@contextlib.contextmanager
def told_in_sentences() -> Iterator[None]:
    """Prints every fault of the base to standard error; raises SystemExit(1)."""
    try:
        yield
    except BrokenKnowledge as broken:
        print("The knowledge base is broken, so the assistant does not start:", file=sys.stderr)
        print("\n".join(f"  {fault}" for fault in broken.faults), file=sys.stderr)
        raise SystemExit(1) from None
