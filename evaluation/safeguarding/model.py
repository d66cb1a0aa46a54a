"""A trained layer for safeguarding, tried here: a linear model over labelled messages."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from ruamel.yaml import YAML

from components.concepts import Concepts
from components.linear_model import LinearModel
from components.spelling import fold
from components.typos import with_typos
from components.views import View

NONE = "none"


class Labelled(NamedTuple):
    """A message, what it is (crisis, disclosure or none), who speaks, its kind and language."""

    text: str
    label: str
    speaker: str
    kind: str
    language: str


@functools.cache
def read_labelled(folder: Path) -> tuple[Labelled, ...]:
    """All labelled messages of a folder, a file for each language; read once."""
    return tuple(
        Labelled(line["text"], line["label"], line["speaker"], line["kind"], file.stem)
        for file in sorted(folder.glob("*.yml"))
        for line in YAML(typ="safe").load(file)
    )


class DangerModel:
    """Scores a message for crisis, disclosure and none; and guesses who speaks."""

    def __init__(self, concepts: Concepts, cost: float, typos: int) -> None:
        self._concepts, self._typos = concepts, typos
        self._labels = LinearModel(cost, fields=("words", "letters", "concepts"))
        self._speakers = LinearModel(cost, fields=("words", "letters", "concepts"))

    def fit(self, messages: Sequence[Labelled]) -> DangerModel:
        """Learns labels from all messages, speakers from those that are no `none`."""
        self._labels.fit(*self._to_learn((m.text, m.label) for m in messages))
        told = [m for m in messages if m.label != NONE and m.speaker]
        self._speakers.fit(*self._to_learn((m.text, m.speaker) for m in told))
        return self

    def _to_learn(self, pairs: Iterable[tuple[str, str]]) -> tuple[list[View], list[str]]:
        views, names = [], []
        for text, name in pairs:
            own = [text, *with_typos(text, self._typos)]
            views += [self._view(each) for each in own]
            names += [name] * len(own)
        return views, names

    def _view(self, text: str) -> View:
        folded = fold(text)
        return View(folded, "", " ".join(self._concepts.of(re.findall(r"\w+", folded))))

    def scores(self, text: str) -> dict[str, float]:
        """The margins of a message, by label."""
        found = self._labels.scores(self._view(text))
        return dict(zip(self._labels.intents, map(float, found), strict=True))

    def speaker(self, text: str) -> str:
        """Who most likely speaks: child, parent, staff, bystander or adult."""
        found = self._speakers.scores(self._view(text))
        return self._speakers.intents[int(found.argmax())]
