"""Somebody may be in danger: the numbers to call, before the introduction and all else."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction
from actions.memory import remember
from actions.outcomes import CRISIS
from actions.reply import reply


class ActionHelpFirst(KnowingAction):
    """Give the help lines in the language written; nothing else comes first."""

    introduces = False

    def name(self) -> str:
        return "action_help_first"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        if conversation.written_language:
            conversation.speak(conversation.written_language)
        language = conversation.language
        text = self.knowledge.fill(self.knowledge.answers[CRISIS].text[language], language)
        reply(dispatcher, conversation, text, "crisis", entry=CRISIS)
        return remember(conversation, CRISIS, introduced=conversation.introduced)
