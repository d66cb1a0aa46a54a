"""What every action here has in common: one knowledge base, read when the server starts."""

from __future__ import annotations

import abc
import functools
import logging
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.conversation import Conversation
from actions.memory import remember
from actions.organisations import about_organisation
from actions.reply import (
    OUTCOMES,
    about_entry,
    as_shown,
    buttons_for,
    introduce,
    is_answer,
    reply,
)
from knowledge import Knowledge
from knowledge.records import Answer

logger = logging.getLogger(__name__)

STARTING_POINTS = ("ask_what_is", "ask_where_work_continues", "ask_help_parent", "ask_contact")
CRISIS = "tell_crisis"
DISCLOSURES = ("ask_help_child", "ask_help_parent", "ask_help_kindergarten")
MOST_ORGANISATIONS = 3
Events = list[dict[str, Any]]


@functools.lru_cache(maxsize=1)
def checked_knowledge() -> Knowledge:
    """The base, read and checked once; raises BrokenKnowledge, which stops the start."""
    return Knowledge.load()


class KnowingAction(Action, abc.ABC):
    """An action that answers from the knowledge base; a subclass says what, in `answer`."""

    introduces = True

    def __init__(self, knowledge: Knowledge | None = None) -> None:
        self.knowledge = knowledge or checked_knowledge()

    @abc.abstractmethod
    def name(self) -> str:
        """The name in domain.yml."""

    @abc.abstractmethod
    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        """Speak, and return what to remember."""

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        conversation = Conversation(tracker)
        try:
            return self._speak(dispatcher, conversation)
        except Exception:
            # Never silence. What the visitor wrote stays out of the log.
            logger.exception("%s failed", self.name())
            dispatcher.messages.clear()
            return self.say_phrase(dispatcher, conversation, "unavailable", "unavailable", ())

    def _speak(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        # Who tells of bullying is met with warmth first, and learns of the robot after it.
        help_first = conversation.intent in DISCLOSURES or conversation.entry == CRISIS
        if self.introduces and not help_first:
            introduce(dispatcher, conversation, self.knowledge)
        events = self.answer(dispatcher, conversation)
        if self.introduces and help_first:
            introduce(dispatcher, conversation, self.knowledge)
        return events

    def say_entry(
        self,
        dispatcher: CollectingDispatcher,
        conversation: Conversation,
        entry: Answer,
        field: str = "text",
        **remembered: Any,
    ) -> Events:
        """Say `text` or `more` of an entry, with its sources and what to ask next."""
        language = conversation.language
        text = self.knowledge.fill(getattr(entry, field)[language], language)
        buttons = buttons_for(self.knowledge, entry.next, language)
        about = about_entry(self.knowledge, entry, field)
        reply(dispatcher, conversation, text, outcome_of(entry), buttons, **about)
        return remember(conversation, entry.id if is_answer(entry) else None, **remembered)

    def say_organisations(
        self,
        dispatcher: CollectingDispatcher,
        conversation: Conversation,
        entry: str,
        named: list[str],
    ) -> Events:
        """Say what `entry`, one of ABOUT_ONE, is for up to three organisations, by their ids."""
        language, named = conversation.language, named[:MOST_ORGANISATIONS]
        said = [about_organisation(self.knowledge, entry, name, language) for name in named]
        # One list is enough to show that a name stands on it; "source?" names the others.
        main = [self.knowledge.organisations[name].sources[0] for name in named]
        shown = as_shown([self.knowledge.sources[key] for key in dict.fromkeys(main)])
        answer = self.knowledge.answers[entry]
        about = {"entry": entry, "reviewed": answer.reviewed.isoformat(), "sources": shown}
        buttons = buttons_for(self.knowledge, answer.next, language)
        reply(dispatcher, conversation, "\n".join(said), "answered", buttons, **about)
        return remember(conversation, entry, organisation=named[-1])

    def say_phrase(
        self,
        dispatcher: CollectingDispatcher,
        conversation: Conversation,
        phrase: str,
        outcome: str,
        offered: tuple[str, ...] = STARTING_POINTS,
        **remembered: Any,
    ) -> Events:
        """Say a sentence of phrases.yml, and offer entries to go on with."""
        text = self.knowledge.phrase(phrase, conversation.language)
        buttons = buttons_for(self.knowledge, offered, conversation.language)
        reply(dispatcher, conversation, text, outcome, buttons)
        return remember(conversation, **remembered)

    def last_entry(self, conversation: Conversation) -> Answer | None:
        """The entry answered last, if there is one."""
        return self.knowledge.answers.get(conversation.entry or "")


def outcome_of(entry: Answer) -> str:
    """The outcome a reply with this entry counts as."""
    if entry.id == CRISIS:
        return "crisis"
    return "disclosure" if entry.id in DISCLOSURES else OUTCOMES.get(entry.topic, "answered")
