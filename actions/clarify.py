"""Ask back where a word may mean several things, unless the conversation tells which is meant."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction
from actions.memory import remember
from actions.organisations import ABOUT_ONE
from actions.reply import buttons_for, reply


class ActionClarify(KnowingAction):
    """A question back, with the meanings as buttons; "when?" after an answer is understood."""

    def name(self) -> str:
        return "action_clarify"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        word = self.knowledge.clarifications[conversation.intent]
        meant = word.after.get(conversation.entry or "")
        if meant in ABOUT_ONE and conversation.organisation:
            spoken_of = [conversation.organisation]
            return self.say_organisations(dispatcher, conversation, meant, spoken_of)
        if meant:
            return self.say_entry(dispatcher, conversation, self.knowledge.answers[meant])
        text = self.knowledge.fill(word.text[conversation.language], conversation.language)
        buttons = buttons_for(self.knowledge, word.offers, conversation.language)
        reply(dispatcher, conversation, text, "clarified", buttons, entry=word.id)
        return remember(conversation)
