"""Offer two or three questions when unsure; the second time in a row, topics and contact."""

from __future__ import annotations

from rasa_sdk.events import FollowupAction
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
        events = self._ask_back(dispatcher, conversation, missed)
        # A message without any intent reaches no rule: say that it is the visitor's turn.
        return [*events, FollowupAction("action_listen")]

    def _ask_back(
        self, dispatcher: CollectingDispatcher, conversation: Conversation, missed: int
    ) -> Events:
        offered = offers(self.knowledge, conversation.candidates, conversation.language)
        if missed > 1 or not offered:
            phrase = "not_understood_again" if missed > 1 else "topics"
            return self.say_phrase(
                dispatcher, conversation, phrase, "not_understood", missed=missed
            )
        text = self.knowledge.phrase("not_understood", conversation.language)
        reply(dispatcher, conversation, text, "not_understood", offered)
        return remember(conversation, missed=missed)
