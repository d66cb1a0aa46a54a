"""Rasa as `rasa init` sets it up: its default pipeline with DIET, on the same examples."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict

from evaluation.examples import Example
from evaluation.peers.guess import WORKSHOP, Guess
from evaluation.questions import Question
from launch.settings import PROJECT


class StockRasa:
    """Trains in a process of its own, because ours keeps TensorFlow out; the slowest by far."""

    name = "Rasa's default pipeline"

    def guess_all(self, examples: list[Example], questions: list[Question]) -> list[Guess]:
        """The intent, its confidence 0..1; it does not stand by its own fallback."""
        shop = WORKSHOP / "stock"
        shop.mkdir(parents=True, exist_ok=True)
        texts = [question.text for question in questions]
        (shop / "questions.json").write_text(json.dumps(texts), encoding="utf-8")
        (shop / "nlu.yml").write_text(_as_rasa_reads(examples), encoding="utf-8")
        environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
        command = [sys.executable, "-m", "evaluation.peers.stock_worker", str(shop)]
        subprocess.run(command, cwd=PROJECT, env=environment, check=True)
        guesses = json.loads((shop / "guesses.json").read_text(encoding="utf-8"))
        return [Guess(*each) for each in guesses]


def _as_rasa_reads(examples: list[Example]) -> str:
    """The examples in Rasa's own format."""
    lines = defaultdict(list)
    for example in examples:
        lines[example.intent].append(f"    - {example.text}\n")
    blocks = [
        f"- intent: {name}\n  examples: |\n{''.join(own)}" for name, own in sorted(lines.items())
    ]
    return 'version: "3.1"\nnlu:\n' + "".join(blocks)
