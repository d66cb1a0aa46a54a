"""Facts stand on their sources, and only sure ones are stated."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.base import Knowledge

# Beside the project where it is developed; KNOWLEDGE_SOURCES names another folder.
BESIDE = Path(__file__).resolve().parents[3] / "shared" / "sources"
WEAK = ("low", "unverified")


def every_fact_is_found_in_its_source(knowledge: Knowledge) -> Iterator[str]:
    """The carrying words of a fact stand in the source's text, where the text is at hand."""
    for fact in knowledge.facts.values():
        for key in fact.sources:
            text = _document(knowledge.sources[key].document)
            for words in fact.words if text else ():
                if _plain(words) not in text:
                    yield (
                        f"{fact.id} rests on '{words}', which {key} does not say; "
                        "quote words that stand there"
                    )


def no_weak_fact_is_stated(knowledge: Knowledge) -> Iterator[str]:
    """Nothing unsure is said as if it were sure."""
    for entry in knowledge.answers.values():
        for name in (*entry.facts, *entry.more_facts):
            confidence = knowledge.facts[name].confidence
            if confidence in WEAK:
                yield f"{entry.id} states {name}, whose confidence is {confidence}; leave it out"


def folder_of_texts() -> Path | None:
    """Where the texts of sources lie, if they are at hand."""
    folder = Path(os.environ.get("KNOWLEDGE_SOURCES") or BESIDE)
    return folder if folder.is_dir() else None


def _document(file: str | None) -> str:
    folder = folder_of_texts()
    path = folder / file if folder and file else None
    return _plain(path.read_text(encoding="utf-8")) if path and path.is_file() else ""


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").replace("“", '"').replace("”", '"').split()).casefold()
