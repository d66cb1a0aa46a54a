"""Show what can be asked: the way out when none of the offers was right."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction


class ActionOfferTopics(KnowingAction):
    """List the topics, and offer a few questions to start from."""

    def name(self) -> str:
        return "action_offer_topics"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        return self.say_phrase(dispatcher, conversation, "topics", "clarified")
