"""Rasa as `rasa init` sets it up: its default pipeline with DIET, on the same examples."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from evaluation.examples import Example
from evaluation.peers.guess import WORKSHOP, Guess
from evaluation.questions import Question
from launch.settings import PROJECT


class StockRasa:
    """Trains in a process of its own, because ours keeps TensorFlow out; the slowest by far."""

    name = "Rasa's default pipeline"

    def guess_all(self, examples: list[Example], questions: list[Question]) -> list[Guess]:
        """The intent, its confidence 0..1; it does not stand by its own fallback."""
        asked = json.dumps([question.text for question in questions])
        learned = _as_rasa_reads(examples)
        # An hour's work is kept: the same examples and questions give the same guesses.
        shop = WORKSHOP / "stock" / hashlib.sha256((learned + asked).encode()).hexdigest()[:16]
        shop.mkdir(parents=True, exist_ok=True)
        if not (shop / "guesses.json").exists():
            (shop / "questions.json").write_text(asked, encoding="utf-8")
            (shop / "nlu.yml").write_text(learned, encoding="utf-8")
            _work_in(shop)
        guesses = json.loads((shop / "guesses.json").read_text(encoding="utf-8"))
        return [Guess(*each) for each in guesses]


def _work_in(shop: Path) -> None:
    """Trains and guesses in a process of its own. Raises CalledProcessError where it fails."""
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    command = [sys.executable, "-m", "evaluation.peers.stock_worker", str(shop)]
    subprocess.run(command, cwd=PROJECT, env=environment, check=True)


def _as_rasa_reads(examples: list[Example]) -> str:
    """The examples in Rasa's own format."""
    lines = defaultdict(list)
    for example in examples:
        lines[example.intent].append(f"    - {example.text}\n")
    blocks = [
        f"- intent: {name}\n  examples: |\n{''.join(own)}" for name, own in sorted(lines.items())
    ]
    return 'version: "3.1"\nnlu:\n' + "".join(blocks)
