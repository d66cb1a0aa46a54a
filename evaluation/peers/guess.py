"""What every peer gives for a question: an intent, and how sure it is."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from evaluation.examples import Example
from evaluation.questions import Question
from launch.settings import PROJECT

# Where peers that run in a process of their own leave their work.
WORKSHOP = PROJECT / "var" / "peers"


class Guess(NamedTuple):
    """The likeliest intent, its score (higher is surer), and whether the peer stands by it."""

    intent: str
    score: float
    stands: bool = True


class Peer(Protocol):
    """Learns examples, then guesses what questions ask."""

    name: str

    def guess_all(self, examples: list[Example], questions: list[Question]) -> list[Guess]:
        """One guess a question, in order."""
