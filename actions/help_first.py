"""Somebody may be in danger: the numbers to call, before the introduction and all else."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.answer import ActionAnswer
from actions.conversation import Conversation
from actions.knowing import Events


class ActionHelpFirst(ActionAnswer):
    """Give the help lines in the language written; what else is asked is answered after them."""

    introduces = False

    def name(self) -> str:
        return "action_help_first"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        if conversation.written_language:
            conversation.speak(conversation.written_language)
        said = self.statements(conversation)
        return self.say(dispatcher, conversation, said, introduced=conversation.introduced)
