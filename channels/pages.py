"""The page that introduces the assistant, holds the widget, and works without a script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from channels.one_reply import Reply
from knowledge import LANGUAGES, Knowledge
from knowledge.help_shown import help_for_all

TEMPLATES = Path(__file__).parent / "templates"
NAMES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}


class Pages:
    """Fills the page's template in one language."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        loader = FileSystemLoader(TEMPLATES)
        self._templates = Environment(loader=loader, autoescape=True, undefined=StrictUndefined)

    def page(self, language: str, asked: str = "", reply: Reply | None = None) -> str:
        """The page as HTML; with what was asked and the reply to it, where a form was sent."""
        return self._templates.get_template("chat.html").render(
            language=language,
            languages=NAMES,
            word=lambda name: self._knowledge.phrase(f"page_{name}", language),
            help=help_for_all(self._knowledge, language),
            asked=asked,
            reply=reply,
            paragraphs=list(_paragraphs(reply["text"])) if reply else [],
        )


def language_wanted(asked: str | None, accepted: str) -> str:
    """The language of a page: the one asked for, else the browser's first of ours, else Bokmål."""
    if asked in LANGUAGES:
        return asked
    spoken = [tag.split(";")[0].strip().lower()[:2] for tag in accepted.split(",")]
    known = {"nb": "nb", "no": "nb", "nn": "nn", "en": "en"}
    return next((known[tag] for tag in spoken if tag in known), "nb")


def _paragraphs(text: str) -> Iterator[dict[str, Any]]:
    """The paragraphs of a reply, and the lists in them."""
    for block in re.split(r"\n\s*\n", text):
        lines = block.split("\n")
        points = [line[2:] for line in lines if line.startswith("- ")]
        yield {"lines": [line for line in lines if not line.startswith("- ")], "points": points}
