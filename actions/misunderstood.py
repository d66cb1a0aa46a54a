"""Answer "that is not what I meant": say sorry and offer starting points."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction


class ActionMisunderstood(KnowingAction):
    """Apologise, and offer questions to start from anew."""

    def name(self) -> str:
        return "action_misunderstood"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        return self.say_phrase(dispatcher, conversation, "misunderstood", "clarified")
