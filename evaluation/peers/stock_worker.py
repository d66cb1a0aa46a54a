"""Trains Rasa's default pipeline on data/nlu and guesses: questions.json in, guesses.json out."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import rasa.model_training
from rasa.core.agent import Agent

PROJECT = Path(__file__).resolve().parent.parent.parent
CONFIG = Path(__file__).with_name("stock_config.yml")
FALLBACK = "nlu_fallback"


def main(asked: Path, guessed: Path) -> None:
    """Train, then ask each question."""
    model = rasa.model_training.train_nlu(
        config=str(CONFIG),
        nlu_data=str(PROJECT / "data" / "nlu"),
        output=str(asked.parent),
        fixed_model_name="stock",
    )
    questions = json.loads(asked.read_text(encoding="utf-8"))
    guesses = asyncio.run(_guess_all(Agent.load(model), questions))
    guessed.write_text(json.dumps(guesses), encoding="utf-8")


async def _guess_all(agent: Agent, questions: list[str]) -> list[tuple[str, float, bool]]:
    return [_guess(await agent.parse_message(text)) for text in questions]


def _guess(understood: dict) -> tuple[str, float, bool]:
    """The best intent that is not the fallback, and whether the fallback was first."""
    best = next(e for e in understood["intent_ranking"] if e["name"] != FALLBACK)
    return best["name"], best["confidence"], understood["intent"]["name"] != FALLBACK


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
