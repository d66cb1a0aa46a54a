"""Change the language when asked to, and keep it for the rest of the conversation."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction
from actions.memory import choose_language

ASKED = {"speak_nb": "nb", "speak_nn": "nn", "speak_en": "en"}


class ActionSwitchLanguage(KnowingAction):
    """Confirm in the new language; say the last answer again in it, if there was one."""

    introduces = False

    def name(self) -> str:
        return "action_switch_language"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        language = ASKED.get(conversation.intent, conversation.language)
        conversation.speak(language)
        last = self.last_entry(conversation)
        if last:
            said = self.say_entry(dispatcher, conversation, last)
        else:
            said = self.say_phrase(dispatcher, conversation, "language_switched", "clarified")
        return [*said, *choose_language(language)]
