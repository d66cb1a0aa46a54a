"""Labelled messages: what safeguarding learns from, and in evaluation/ what it is judged by."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import NamedTuple

from ruamel.yaml import YAML

TO_LEARN = Path(__file__).resolve().parent.parent / "data" / "safeguarding"
LANGUAGES = ("nb", "nn", "en")
NONE, DISCLOSURE, CRISIS = LABELS = ("none", "disclosure", "crisis")


class Labelled(NamedTuple):
    """A message, what it is (one of LABELS), who speaks, its kind and its language."""

    text: str
    label: str
    speaker: str
    kind: str
    language: str


@functools.cache
def read_labelled(folder: Path = TO_LEARN) -> tuple[Labelled, ...]:
    """All labelled messages of a folder, a file for each language; read once."""
    return tuple(
        Labelled(line["text"], line["label"], line["speaker"], line["kind"], language)
        for language in LANGUAGES
        for line in YAML(typ="safe").load(folder / f"{language}.yml")
    )
