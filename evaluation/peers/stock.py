"""Rasa as `rasa init` sets it up: its default pipeline with DIET, on the same files."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from evaluation.examples import Example
from evaluation.peers.guess import WORKSHOP, Guess
from evaluation.questions import Question
from launch.settings import PROJECT


class StockRasa:
    """Trains in a process of its own, because ours keeps TensorFlow out; it takes an hour or so."""

    name = "Rasa's default pipeline"

    def guess_all(self, examples: list[Example], questions: list[Question]) -> list[Guess]:
        """The intent, its confidence 0..1; it does not stand by its own fallback."""
        WORKSHOP.mkdir(parents=True, exist_ok=True)
        asked, guessed = WORKSHOP / "questions.json", WORKSHOP / "guesses.json"
        asked.write_text(json.dumps([question.text for question in questions]), encoding="utf-8")
        environment = {**os.environ, "KEEP_TENSORFLOW": "true", "TF_CPP_MIN_LOG_LEVEL": "3"}
        command = [sys.executable, "-m", "evaluation.peers.stock_worker", str(asked), str(guessed)]
        subprocess.run(command, cwd=PROJECT, env=environment, check=True)
        return [Guess(*each) for each in json.loads(guessed.read_text(encoding="utf-8"))]
