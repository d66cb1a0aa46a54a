"""A language we do not have: one honest sentence, and the three we do have."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction


class ActionOtherLanguage(KnowingAction):
    """Say in English and Norwegian which languages can be used."""

    introduces = False

    def name(self) -> str:
        return "action_other_language"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        conversation.speak("en")
        self.say_phrase(dispatcher, conversation, "other_language", "clarified")
        # Nothing is remembered: the conversation keeps the language it had.
        return []
