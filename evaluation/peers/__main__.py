"""Side by side, in one run: python -m evaluation.peers writes evaluation/peers.md."""

from __future__ import annotations

import random
from collections import defaultdict

import launch.start  # noqa: F401  (must come first)
from evaluation.examples import Example, read_examples
from evaluation.peers.bm25 import Bm25
from evaluation.peers.fairness import figures
from evaluation.peers.guess import Peer
from evaluation.peers.nearest import Nearest
from evaluation.peers.nlpjs import NlpJs
from evaluation.peers.ours import OurClassifier
from evaluation.peers.stock import StockRasa
from evaluation.questions import Question, read_questions
from evaluation.report import PEERS
from evaluation.tables import table
from knowledge import Knowledge

# Rasa's default pipeline takes hours on all examples, so all learn the same part of them as well.
PER_INTENT_AND_LANGUAGE = 8
MORE_CAREFUL = 0.5
HEAD = """# Side by side

Written by `make peers`, in one run: the same training examples, the same held-out questions. A peer
that has no threshold of its own is given, on these very questions, the one at which it does best (a
wrong answer costing 1, an offer to choose 0.5); ours was set without them,
and stands at two: the one in use, and a more careful one. nlp.js is told the
language of each question, and of us only the classifier takes part, without the components around
it. Right means the intent asked; a wrong answer is an answer to something else.

"""
HEADS = ("who", "right", "wrong answers", "right in nb", "in nn", "in en")


def main() -> None:
    """Train each on a part of the examples and on all, write the tables, print them."""
    knowledge, questions, examples = Knowledge.load(), read_questions(), read_examples()
    some = part_of(examples, PER_INTENT_AND_LANGUAGE)
    sections = [
        _section(some, questions, knowledge, [*_quick(), StockRasa()]),
        _section(examples, questions, knowledge, _quick()),
    ]
    text = HEAD + "\n\n".join(sections) + "\n"
    PEERS.write_text(text, encoding="utf-8")
    print(text)


def _quick() -> list[Peer]:
    return [OurClassifier(), OurClassifier(MORE_CAREFUL), NlpJs(), Nearest(), Bm25()]


def _section(
    examples: list[Example], questions: list[Question], knowledge: Knowledge, peers: list[Peer]
) -> str:
    rows = []
    for peer in peers:
        print(f"{peer.name}, {len(examples)} examples …", flush=True)
        guesses = peer.guess_all(examples, questions)
        rows.append((peer.name, *figures(guesses, questions, knowledge)))
    return f"## {len(examples)} examples learned\n\n" + table(HEADS, rows)


def part_of(examples: list[Example], most: int) -> list[Example]:
    """At most so many examples of each intent and language, drawn by lot, always the same."""
    groups = defaultdict(list)
    for example in examples:
        groups[example.intent, example.language].append(example)
    chance = random.Random(0)
    drawn = [chance.sample(own, min(most, len(own))) for own in groups.values()]
    return [example for own in drawn for example in own]


if __name__ == "__main__":
    main()
