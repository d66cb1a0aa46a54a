"""Trains Rasa's default pipeline on nlu.yml and guesses: questions.json in, guesses.json out."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import rasa.model_training
from rasa.core.agent import Agent

CONFIG = Path(__file__).with_name("stock_config.yml")
FALLBACK = "nlu_fallback"


def main(folder: Path) -> None:
    """Train, then ask each question."""
    model = rasa.model_training.train_nlu(
        config=str(CONFIG),
        nlu_data=str(folder / "nlu.yml"),
        output=str(folder),
        fixed_model_name="stock",
    )
    questions = json.loads((folder / "questions.json").read_text(encoding="utf-8"))
    guesses = asyncio.run(_guess_all(Agent.load(model), questions))
    (folder / "guesses.json").write_text(json.dumps(guesses), encoding="utf-8")


async def _guess_all(agent: Agent, questions: list[str]) -> list[tuple[str, float, bool]]:
    return [_guess(await agent.parse_message(text)) for text in questions]


def _guess(understood: dict) -> tuple[str, float, bool]:
    """The best intent that is not the fallback, and whether the fallback was first."""
    best = next(e for e in understood["intent_ranking"] if e["name"] != FALLBACK)
    return best["name"], best["confidence"], understood["intent"]["name"] != FALLBACK


if __name__ == "__main__":
    main(Path(sys.argv[1]))
