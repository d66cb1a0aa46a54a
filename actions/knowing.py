"""What every action here has in common: one knowledge base, read when the server starts."""

from __future__ import annotations

import abc
import functools
import logging
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.care import CAREFUL, way_back
from actions.conversation import Conversation
from actions.memory import remember
from actions.outcomes import CRISES, DISCLOSURES, HELP_OUTCOMES, is_answer
from actions.reply import Button, as_shown, buttons_for, introduce, reply
from actions.statement import Statement, of_entry, of_organisations
from knowledge import Knowledge
from knowledge.base import by_turns
from knowledge.help_shown import help_for_all, help_of, help_to_talk_to
from knowledge.records import Answer

logger = logging.getLogger(__name__)

STARTING_POINTS = ("ask_what_is", "ask_where_work_continues", "ask_help_parent", "ask_contact")
MOST_BUTTONS = 3
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
        help_first = conversation.intent in DISCLOSURES or conversation.entry in CRISES
        if self.introduces and not help_first:
            introduce(dispatcher, conversation, self.knowledge)
        if conversation.care and conversation.intent in CAREFUL:
            events = self._say_carefully(dispatcher, conversation)
        else:
            events = self.answer(dispatcher, conversation)
        if self.introduces and help_first:
            introduce(dispatcher, conversation, self.knowledge)
        return events

    def _say_carefully(
        self, dispatcher: CollectingDispatcher, conversation: Conversation
    ) -> Events:
        """A gentle word where somebody has told of danger or bullying before."""
        phrase, language = CAREFUL[conversation.intent], conversation.language
        text = self.knowledge.phrase(phrase, language)
        shown = {"help": help_for_all(self.knowledge, language)}
        buttons = [way_back(self.knowledge, language)]
        reply(dispatcher, conversation, text, "small_talk", buttons, **shown)
        return remember(conversation)

    def say_entry(
        self,
        dispatcher: CollectingDispatcher,
        conversation: Conversation,
        entry: Answer,
        field: str = "text",
        **remembered: Any,
    ) -> Events:
        """Say `text` or `more` of an entry, with its sources and what to ask next."""
        said = of_entry(self.knowledge, entry, conversation.language, field)
        return self.say(dispatcher, conversation, [said], **remembered)

    def say_organisations(
        self,
        dispatcher: CollectingDispatcher,
        conversation: Conversation,
        entry: str,
        named: list[str],
    ) -> Events:
        """Say what `entry`, one of ABOUT_ONE, is for up to three organisations, by their ids."""
        answer = self.knowledge.answers[entry]
        said = of_organisations(self.knowledge, answer, named, conversation.language)
        return self.say(dispatcher, conversation, [said])

    def say(
        self,
        dispatcher: CollectingDispatcher,
        conversation: Conversation,
        said: list[Statement],
        **remembered: Any,
    ) -> Events:
        """One reply with what is said to each question, the first one's outcome and entry."""
        first, last = said[0], said[-1]
        text = "\n\n".join(each.text for each in said)
        if conversation.corrects and conversation.entry:
            text = f"{self.knowledge.phrase('corrected', conversation.language)} {text}"
        helps = first.outcome in HELP_OUTCOMES
        if conversation.watchful and not helps:
            text = f"{text}\n\n{self.knowledge.phrase('help_at_hand', conversation.language)}"
        buttons = self._going_on(said, conversation.language)
        reply(
            dispatcher,
            conversation,
            text,
            first.outcome,
            [*buttons, way_back(self.knowledge, conversation.language)] if helps else buttons,
            **_told_of(said),
            **self._help_shown(conversation, first),
        )
        # Who was helped may ask for more help, whatever was answered besides.
        entry = (first if helps else last).entry
        kept = entry.id if is_answer(entry) else None
        if last.organisation:
            remembered["organisation"] = last.organisation
        return remember(conversation, kept, care=helps, **remembered)

    def _help_shown(self, conversation: Conversation, said: Statement) -> dict[str, Any]:
        """The help lines beside a reply, where it helps or help is to stay at hand."""
        language = conversation.language
        if said.outcome in HELP_OUTCOMES:
            return {"help": help_of(self.knowledge, said.entry, language)}
        if conversation.care:
            return {"help": help_for_all(self.knowledge, language)}
        return {"help": help_to_talk_to(self.knowledge, language)} if conversation.watchful else {}

    def _going_on(self, said: list[Statement], language: str) -> list[Button]:
        """What may be asked next, without what has just been answered."""
        following = [name for each in said for name in each.entry.next]
        answered = {each.entry.id for each in said}
        names = [name for name in dict.fromkeys(following) if name not in answered]
        return buttons_for(self.knowledge, names[:MOST_BUTTONS], language)

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


def _told_of(said: list[Statement]) -> dict[str, Any]:
    """What a reply tells of its entries: the first one's name, the others', dates and sources."""
    told: dict[str, Any] = {"entry": said[0].entry.id}
    if len(said) > 1:
        told["also"] = [each.entry.id for each in said[1:]]
    told["reviewed"] = min(each.entry.reviewed for each in said).isoformat()
    # Help needs no source beside it; what is answered after it does.
    rests_on = [each.sources for each in said if each.outcome not in HELP_OUTCOMES]
    sources = as_shown(by_turns(rests_on))
    return {**told, **({"sources": sources} if sources else {})}
