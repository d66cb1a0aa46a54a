"""Offer two or three questions when unsure; the second time in a row, topics and contact."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction
from actions.memory import remember
from actions.offers import offers
from actions.reply import reply


class ActionNotUnderstood(KnowingAction):
    """Never a dead end and never a loop."""

    def name(self) -> str:
        return "action_not_understood"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        missed = conversation.missed + 1
        if missed > 1:
            phrase = "not_understood_again"
            return self.say_phrase(
                dispatcher, conversation, phrase, "not_understood", missed=missed
            )
        text = self.knowledge.phrase("not_understood", conversation.language)
        buttons = offers(self.knowledge, conversation)
        reply(dispatcher, conversation, text, "not_understood", buttons)
        return remember(conversation, missed=missed)
