"""Longer messages: two questions in one, and one question in a long story."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

HERE = Path(__file__).parent
KINDS = ("double", "long")


@dataclass(frozen=True)
class Story:
    """A message and the intents it asks, in order: two in `double`, one in `long`."""

    text: str
    asked: tuple[str, ...]
    language: str
    kind: str


@dataclass(frozen=True)
class Told:
    """A story and the intents that were understood, in order."""

    story: Story
    understood: tuple[str, ...]

    @property
    def right(self) -> bool:
        """All that was asked was understood, in order, and nothing else."""
        return self.understood == self.story.asked

    @property
    def found(self) -> int:
        """How many of the questions were understood."""
        return len(set(self.understood) & set(self.story.asked))


def read_stories(folder: Path = HERE) -> list[Story]:
    """All stories, by kind and language."""
    return [
        Story(line["text"], tuple(line.get("asked") or [line["intent"]]), file.stem, kind)
        for kind in KINDS
        for file in sorted((folder / kind).glob("*.yml"))
        for line in YAML(typ="safe").load(file)
    ]


def tell_all(assistant: Any, stories: list[Story]) -> list[Told]:
    """What is understood of each story; `assistant` is a launch.assistant.Assistant."""
    return asyncio.run(_tell_all(assistant, stories))


async def _tell_all(assistant: Any, stories: list[Story]) -> list[Told]:
    return [Told(s, _intents(await assistant.understand(s.text))) for s in stories]


def _intents(understood: dict[str, Any]) -> tuple[str, ...]:
    several = tuple(each["name"] for each in understood.get("questions") or ())
    return several or (understood["intent"]["name"],)
