"""Reads the held-out questions, evaluation/questions/<language>/<topic>.yml."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

FOLDER = Path(__file__).parent / "questions"


@dataclass(frozen=True)
class Question:
    """One question, what it asks (an intent), and how it is written."""

    text: str
    intent: str
    language: str
    style: str


def read_questions(folder: Path = FOLDER) -> list[Question]:
    """All questions, ordered by language, topic and intent."""
    return [
        Question(line["text"], intent, file.parent.name, line["style"])
        for file in sorted(folder.glob("*/*.yml"))
        for intent, lines in YAML(typ="safe").load(file).items()
        for line in lines
    ]
