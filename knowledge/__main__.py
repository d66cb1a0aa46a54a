"""Checks the knowledge base: python -m knowledge prints every fault and exits 1 if there is one."""

from __future__ import annotations

import sys

from knowledge import BrokenKnowledge, Knowledge
from knowledge.checks.sources import folder_of_texts


def main() -> int:
    """Print what is wrong, or what was checked."""
    if folder_of_texts() is None:
        print("The source texts are not at hand: facts were not compared with them.")
    try:
        knowledge = Knowledge.load()
    except BrokenKnowledge as broken:
        print("\n".join(broken.faults))
        return 1
    print(f"{len(knowledge.answers)} answers on {len(knowledge.facts)} facts: no faults.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
