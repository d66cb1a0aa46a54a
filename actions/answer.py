"""Answer a question from the knowledge base."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction
from actions.organisations import ABOUT_ONE

# Words that only lead on to the next name.
GOING_ON = {
    *("og", "and", "men", "but", "også", "òg", "also", "hva", "kva", "what", "med", "about"),
    *("how", "så", "so", "da", "då", "enn"),
}
ABOUT_THE_ONE_BEFORE = ("ask_partner_since", "ask_organisation_name")


class ActionAnswer(KnowingAction):
    """Give the curated answer in the visitor's language, and show what it rests on."""

    def name(self) -> str:
        return "action_answer"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        entry = _entry_asked(conversation)
        named = _organisations_meant(conversation, entry)
        if entry in ABOUT_ONE and named:
            return self.say_organisations(dispatcher, conversation, entry, named)
        return self.say_entry(dispatcher, conversation, self.knowledge.answers[entry])


def _entry_asked(conversation: Conversation) -> str:
    """The entry asked for; a bare "and FUB?" asks of FUB what was asked of the one before."""
    bare = conversation.organisations and set(conversation.beside_names) <= GOING_ON
    if bare and conversation.intent == "ask_is_partner" and conversation.entry in ABOUT_ONE:
        return conversation.entry
    return conversation.intent


def _organisations_meant(conversation: Conversation, entry: str) -> list[str]:
    """The organisations named; "when did they join?" means the one spoken of just before."""
    spoken_of = conversation.organisation if conversation.entry in ABOUT_ONE else None
    if not conversation.organisations and entry in ABOUT_THE_ONE_BEFORE and spoken_of:
        return [spoken_of]
    return conversation.organisations
