"""Answer "tell me more" and "yes, please": the entry's longer text, then the one after it."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction


class ActionMore(KnowingAction):
    """Go on from where the conversation is."""

    def name(self) -> str:
        return "action_more"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        last = self.last_entry(conversation)
        if last is None:
            phrase = "affirm" if conversation.intent == "affirm" else "no_context_more"
            return self.say_phrase(dispatcher, conversation, phrase, "clarified")
        if last.more and conversation.told_more != last.id:
            return self.say_entry(
                dispatcher,
                conversation,
                last,
                "more",
                told_more=last.id,
                organisation=conversation.organisation,
            )
        if last.next:
            following = self.knowledge.answers[last.next[0]]
            return self.say_entry(dispatcher, conversation, following)
        return self.say_phrase(dispatcher, conversation, "no_more", "clarified")
