"""Answer a question from the knowledge base."""

from __future__ import annotations

from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction
from actions.memory import remember
from actions.organisations import ABOUT_ONE, about_organisation
from actions.reply import as_shown, buttons_for, reply

FEW_WORDS = 4


class ActionAnswer(KnowingAction):
    """Give the curated answer in the visitor's language, and show what it rests on."""

    def name(self) -> str:
        return "action_answer"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        entry = _entry_asked(conversation)
        if entry in ABOUT_ONE and conversation.organisations:
            return self._about_organisations(dispatcher, conversation, entry)
        return self.say_entry(dispatcher, conversation, self.knowledge.answers[entry])

    def _about_organisations(
        self, dispatcher: CollectingDispatcher, conversation: Conversation, entry: str
    ) -> Events:
        language, named = conversation.language, conversation.organisations[:3]
        said = [about_organisation(self.knowledge, entry, name, language) for name in named]
        keys = [key for name in named for key in self.knowledge.organisations[name].sources]
        sources = [self.knowledge.sources[key] for key in dict.fromkeys(keys)]
        answer = self.knowledge.answers[entry]
        buttons = buttons_for(self.knowledge, answer.next, language)
        about: dict[str, Any] = {"entry": entry, "reviewed": answer.reviewed.isoformat()}
        text = "\n".join(said)
        # One list is enough to show that a name stands on it; "source?" names the others.
        about["sources"] = as_shown(sources[:1])
        reply(dispatcher, conversation, text, "answered", buttons, **about)
        return remember(conversation, entry, organisation=named[-1])


def _entry_asked(conversation: Conversation) -> str:
    """The entry asked for; a bare "and FUB?" asks of FUB what was asked of the one before."""
    short = len(conversation.text.split()) <= FEW_WORDS
    if short and conversation.intent == "ask_is_partner" and conversation.entry in ABOUT_ONE:
        return conversation.entry
    return conversation.intent
