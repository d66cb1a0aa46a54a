"""What an action needs to know of the conversation so far, read from the tracker."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Tracker

from knowledge.languages import DEFAULT, LANGUAGES

LANGUAGE = "language"
LANGUAGE_CHOSEN = "language_chosen"
ENTRY = "entry"
ORGANISATION = "organisation"
INTRODUCED = "introduced"
MISSED = "missed"
TOLD_MORE = "told_more"


class Conversation:
    """A reading of the tracker; it changes nothing."""

    def __init__(self, tracker: Tracker) -> None:
        self._tracker = tracker
        self._spoken: str | None = None
        self.message: dict[str, Any] = tracker.latest_message or {}

    @property
    def intent(self) -> str:
        """The intent of the visitor's latest message."""
        return (self.message.get("intent") or {}).get("name") or ""

    @property
    def text(self) -> str:
        """What the visitor wrote."""
        return self.message.get("text") or ""

    @property
    def language(self) -> str:
        """The language to answer in: asked for, else the channel's, else written, else kept."""
        if self._spoken:
            return self._spoken
        kept = self._tracker.get_slot(LANGUAGE)
        channel = (self.message.get("metadata") or {}).get(LANGUAGE)
        if self._tracker.get_slot(LANGUAGE_CHOSEN) and kept in LANGUAGES:
            return kept
        if channel in LANGUAGES:
            return channel
        return self._written(kept if kept in LANGUAGES else None)

    def speak(self, language: str) -> None:
        """From here on this turn is answered in `language`, one of nb, nn, en."""
        self._spoken = language

    def _written(self, kept: str | None) -> str:
        """The message's own language when sure; unsure English also when none is kept."""
        guess = (self.message.get("language") or {}).get("name")
        has_letters = any(letter.isalpha() for letter in self.text)
        if kept is None and guess == "en" and has_letters:
            return guess
        return self.written_language or kept or DEFAULT

    @property
    def organisations(self) -> list[str]:
        """The ids of the organisations named in the message, in order, each once."""
        entities = self.message.get("entities") or []
        named = [e["value"] for e in entities if e.get("entity") == ORGANISATION]
        return list(dict.fromkeys(named))

    @property
    def beside_names(self) -> list[str]:
        """The words of the message that are no part of an organisation's name, lower case."""
        text = self.text.casefold()
        for entity in sorted(self.message.get("entities") or [], key=lambda e: -e["start"]):
            text = f"{text[: entity['start']]} {text[entity['end'] :]}"
        return re.findall(r"\w+", text)

    @property
    def written_language(self) -> str | None:
        """The language the message is surely written in, if it is one of ours."""
        written = self.message.get("language") or {}
        sure = written.get("certain") and written.get("name") in LANGUAGES
        return written["name"] if sure else None

    @property
    def candidates(self) -> list[str]:
        """The intents the message may have, best first, without the fallback itself."""
        ranking = self.message.get("intent_ranking") or []
        return [each["name"] for each in ranking if each["name"] != "nlu_fallback"]

    @property
    def entry(self) -> str | None:
        """The entry answered last."""
        return self._tracker.get_slot(ENTRY)

    @property
    def organisation(self) -> str | None:
        """The organisation spoken of last."""
        return self._tracker.get_slot(ORGANISATION)

    @property
    def introduced(self) -> bool:
        """Whether the visitor has been told that this is a robot."""
        return bool(self._tracker.get_slot(INTRODUCED))

    @property
    def missed(self) -> int:
        """How many messages in a row have not been understood."""
        return int(self._tracker.get_slot(MISSED) or 0)

    @property
    def told_more(self) -> str | None:
        """The entry whose longer text has been told."""
        return self._tracker.get_slot(TOLD_MORE)

    @property
    def receipt(self) -> str:
        """A short code that lets staff find the turn: the first letters of the message's id."""
        return str(self.message.get("message_id") or "")[:10]
