"""Answer a bare "why?" from the entry answered last."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction
from actions.outcomes import CRISES, DISCLOSURES

# Where an entry names no reason of its own, "why?" in these topics asks why the agreement ended.
ABOUT_THE_END = ("about", "membership", "history", "change_2026")
WHY_IT_ENDED = "ask_why_ended"
HELP = ("ask_helplines", "ask_bullying_ombud")


class ActionWhy(KnowingAction):
    """Give the reason, if a source gives one."""

    def name(self) -> str:
        return "action_why"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        last = self.last_entry(conversation)
        if last is None:
            return self.say_phrase(dispatcher, conversation, "no_context_why", "clarified")
        if last.id in (*CRISES, *DISCLOSURES):
            return self.say_phrase(dispatcher, conversation, "why_after_help", "clarified", HELP)
        reason = last.why or (WHY_IT_ENDED if last.topic in ABOUT_THE_END else "")
        if reason not in self.knowledge.answers or reason == last.id:
            offered = (WHY_IT_ENDED,)
            return self.say_phrase(dispatcher, conversation, "why_fallback", "clarified", offered)
        return self.say_entry(dispatcher, conversation, self.knowledge.answers[reason])
