"""The words that open questions, from data/question_words.yml, and what they tell of a text."""

from __future__ import annotations

import functools
import re
from functools import cached_property
from pathlib import Path

from ruamel.yaml import YAML

from components.spelling import fold

LEXICON = Path(__file__).resolve().parent.parent / "data" / "question_words.yml"
ENOUGH_WORDS = 3


class QuestionWords:
    """Tells whether a piece of text asks, and where one that takes a question back begins."""

    def __init__(self, lexicon: dict) -> None:
        self._words = {kind: _every(words) for kind, words in lexicon.items()}

    @classmethod
    @functools.cache
    def from_file(cls, path: Path = LEXICON) -> QuestionWords:
        """The words as they stand in the file, read once for all components."""
        return cls(YAML(typ="safe").load(path))

    def asks(self, text: str) -> bool:
        """Whether a piece of a message is a question or a request, with or without its mark."""
        folded = fold(text)
        if "?" in folded or self._opens(folded):
            return True
        return bool(self._wondering.search(folded))

    def asks_plainly(self, text: str) -> bool:
        """Whether it opens with a question word or ends with a question mark, and says enough."""
        words = self._without_joining(text)
        return len(words) >= ENOUGH_WORDS and ("?" in text or words[0] in self._asking)

    def _opens(self, folded: str) -> bool:
        words = self._without_joining(folded)
        return bool(words) and words[0] in self._openers

    def _without_joining(self, text: str) -> list[str]:
        """The words of a text without an "and" in front."""
        words = self.folded(text)
        return words[1:] if len(words) > 1 and words[0] in self._joining else words

    @cached_property
    def _asking(self) -> set[str]:
        return self._folded("asking")

    @cached_property
    def _joining(self) -> set[str]:
        return self._folded("joining")

    def _folded(self, *kinds: str) -> set[str]:
        return {fold(word) for kind in kinds for word in self._words[kind]}

    @cached_property
    def _openers(self) -> set[str]:
        return self._folded("asking", "opening", "requests")

    @cached_property
    def _wondering(self) -> re.Pattern[str]:
        folded = [fold(word) for word in self._words["wondering"]]
        return re.compile(rf"\b(?:{_any_of(folded)})\b")

    @cached_property
    def joint(self) -> re.Pattern[str]:
        """Where a second question begins in a sentence: after a comma, or after "and"."""
        asking, opening = _any_of(self._words["asking"]), _any_of(self._words["opening"])
        joining = _any_of(self._words["joining"])
        after_comma = rf",\s*(?=(?:{asking})\b)"
        after_and = rf",?\s+(?:{joining})\s+(?=(?:{asking}|{opening})\b)"
        return re.compile(rf"{after_and}|{after_comma}", re.IGNORECASE)

    def only_leads_on(self, words: list[str]) -> bool:
        """Whether folded words say nothing but "and …?", "what about …?"."""
        return bool(self._going_on.fullmatch(" ".join(words)))

    @cached_property
    def _going_on(self) -> re.Pattern[str]:
        leads = _any_of([fold(word) for word in self._words["going_on"]])
        return re.compile(rf"(?:(?:{leads})(?: |$))*")

    @staticmethod
    def folded(text: str) -> list[str]:
        """The words of a text, as they are compared here."""
        return re.findall(r"\w+", fold(text))

    def points_to(self, words: list[str]) -> str | None:
        """`them` or `it` where folded words point back; None where they name their subject."""
        if any(self._subjects.fullmatch(word) for word in words):
            return None
        return next((what for what, own in self._pointing.items() if own & set(words)), None)

    @cached_property
    def _pointing(self) -> dict[str, set[str]]:
        return {what: self._folded(f"pointing_to_{what}") for what in ("them", "it")}

    @cached_property
    def _subjects(self) -> re.Pattern[str]:
        stems = [re.escape(fold(word)).replace(r"\*", r"\w*") for word in self._words["subjects"]]
        return re.compile("|".join(stems))

    def correction_ends(self, text: str) -> int:
        """Where the question begins in "no, I meant …"; 0 where the message is no such one."""
        words = list(re.finditer(r"\w+", text))
        spoken = [fold(word.group()) for word in words]
        for lead in self._leads:
            if spoken[: len(lead)] == lead and len(spoken) > len(lead):
                return words[len(lead)].start()
        return 0

    @cached_property
    def _leads(self) -> list[list[str]]:
        leads = [fold(lead).split() for lead in self._words["corrections"]]
        return sorted(leads, key=len, reverse=True)


def _every(words: dict[str, list[str]] | list[str]) -> list[str]:
    lists = words.values() if isinstance(words, dict) else [words]
    return list(dict.fromkeys(str(word) for each in lists for word in each))


def _any_of(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
