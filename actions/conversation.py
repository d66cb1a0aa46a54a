"""What an action needs to know of the conversation so far, read from the tracker."""

from __future__ import annotations

from typing import Any, NamedTuple

from rasa_sdk import Tracker

from knowledge.languages import DEFAULT, LANGUAGES

LANGUAGE = "language"
LANGUAGE_CHOSEN = "language_chosen"
ENTRY = "entry"
ORGANISATION = "organisation"
INTRODUCED = "introduced"
MISSED = "missed"
TOLD_MORE = "told_more"
CARE = "care"


# A message whose text is kept from us is read to its end all the same.
EVERYWHERE = 1_000_000
# Letters alone: digits would read like a telephone number.
_DIGITS, _LETTERS = "0123456789", "ghkmnprstu"


def receipt_of(message_id: str) -> str:
    """The receipt of a message, ten letters, from its hexadecimal id."""
    return message_id[:10].translate(str.maketrans(_DIGITS, _LETTERS))


def message_of(receipt: str) -> str:
    """The beginning of the id of the message that a receipt stands for."""
    return receipt.strip().lower().translate(str.maketrans(_LETTERS, _DIGITS))


class Asked(NamedTuple):
    """A question of the message: its intent, and the organisations named in it, by id."""

    intent: str
    organisations: list[str]


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
        """The message's own language when sure, else the one kept, else the likeliest."""
        guess = (self.message.get("language") or {}).get("name")
        has_letters = any(letter.isalpha() for letter in self.text)
        likeliest = guess if guess in LANGUAGES and has_letters else DEFAULT
        return self.written_language or kept or likeliest

    @property
    def questions(self) -> list[Asked]:
        """The questions of the message, in the order to answer them; there is always one."""
        found = self.message.get("questions") or []
        if not found:
            return [Asked(self.intent, self.organisations)]
        # A question that stands for the whole message has no place of its own in it.
        return [Asked(q["name"], self._organisations(q["start"], q["end"])) for q in found]

    @property
    def organisations(self) -> list[str]:
        """The ids of the organisations named in the message, in order, each once."""
        return self._organisations(0, EVERYWHERE)

    def _organisations(self, start: int, end: int) -> list[str]:
        entities = self.message.get("entities") or []
        named = [
            e["value"]
            for e in entities
            if e.get("entity") == ORGANISATION and start <= e.get("start", 0) < max(end, 1)
        ]
        return list(dict.fromkeys(named))

    @property
    def points_back(self) -> str | None:
        """`it` or `them` where the message points back to what was spoken of before."""
        return self.message.get("points_back")

    @property
    def corrects(self) -> bool:
        """Whether the visitor takes the question before back: "no, I meant …"."""
        return bool(self.message.get("question_from"))

    @property
    def bare_name(self) -> bool:
        """Whether the message is hardly more than an organisation's name: "and FUB?"."""
        return bool(self.message.get("bare_name"))

    @property
    def watchful(self) -> bool:
        """Whether the message may tell of danger or bullying, though it more likely does not."""
        danger = self.message.get("danger")
        return bool(danger) and not danger["sure"]

    @property
    def care(self) -> bool:
        """Whether danger or bullying has been told of in this conversation."""
        return bool(self._tracker.get_slot(CARE))

    @property
    def written_language(self) -> str | None:
        """The language the message is surely written in, if it is one of ours."""
        written = self.message.get("language") or {}
        sure = written.get("certain") and written.get("name") in LANGUAGES
        return written["name"] if sure else None

    @property
    def candidates(self) -> list[str]:
        """The intents the message may have, best first, without the fallback itself."""
        return _ranked(self.message)

    @property
    def candidates_before(self) -> list[str]:
        """The intents the message before this one may have had, best first."""
        spoken = [each for each in self._tracker.events if each.get("event") == "user"]
        return _ranked(spoken[-2].get("parse_data") or {}) if len(spoken) > 1 else []

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
        """A short code that lets staff find the turn: the beginning of the message's id."""
        return receipt_of(str(self.message.get("message_id") or ""))


def _ranked(understood: dict[str, Any]) -> list[str]:
    ranking = understood.get("intent_ranking") or []
    return [each["name"] for each in ranking if each["name"] != "nlu_fallback"]
