"""Answer "that is not what I meant": say sorry and offer what else may have been meant."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import STARTING_POINTS, Events, KnowingAction
from actions.memory import remember
from actions.offers import offers
from actions.reply import reply


class ActionMisunderstood(KnowingAction):
    """Apologise, and offer the next likeliest questions and the address."""

    def name(self) -> str:
        return "action_misunderstood"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        wrong = {conversation.entry, conversation.intent}
        likely = [*conversation.candidates_before, *STARTING_POINTS]
        others = [name for name in dict.fromkeys(likely) if name not in wrong]
        text = self.knowledge.phrase("misunderstood", conversation.language)
        buttons = offers(self.knowledge, others, conversation.language)
        reply(dispatcher, conversation, text, "clarified", buttons)
        return remember(conversation)
