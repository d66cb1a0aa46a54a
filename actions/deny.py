"""Answer a "no" that answers nothing in particular: close gently."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction


class ActionDeny(KnowingAction):
    """Fine: the visitor may ask again whenever."""

    def name(self) -> str:
        return "action_deny"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        return self.say_phrase(dispatcher, conversation, "deny", "small_talk", offered=())
