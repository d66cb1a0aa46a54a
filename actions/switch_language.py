"""Change the language when asked to, and keep it for the rest of the conversation."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction
from actions.memory import choose_language
from actions.organisations import ABOUT_ONE

ASKED = {"speak_nb": "nb", "speak_nn": "nn", "speak_en": "en"}


class ActionSwitchLanguage(KnowingAction):
    """Say the last answer again in the new language; where there was none, confirm in it."""

    introduces = False

    def name(self) -> str:
        return "action_switch_language"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        language = ASKED.get(conversation.intent, conversation.language)
        conversation.speak(language)
        return [*self._say_again(dispatcher, conversation), *choose_language(language)]

    def _say_again(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        last, spoken_of = self.last_entry(conversation), conversation.organisation
        if last is None:
            return self.say_phrase(
                dispatcher,
                conversation,
                "language_switched",
                "clarified",
                introduced=conversation.introduced,
            )
        if last.id in ABOUT_ONE and spoken_of:
            return self.say_organisations(dispatcher, conversation, last.id, [spoken_of])
        return self.say_entry(dispatcher, conversation, last)
