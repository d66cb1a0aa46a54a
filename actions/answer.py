"""Answer a question from the knowledge base, or the several questions of a message."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Asked, Conversation
from actions.knowing import Events, KnowingAction
from actions.organisations import ABOUT_ONE
from actions.statement import Statement, of_entry, of_organisations

ABOUT_THE_ONE_BEFORE = ("ask_partner_since", "ask_organisation_name")


class ActionAnswer(KnowingAction):
    """Give the curated answers in the visitor's language, and show what they rest on."""

    def name(self) -> str:
        return "action_answer"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        return self.say(dispatcher, conversation, self.statements(conversation))

    def statements(self, conversation: Conversation) -> list[Statement]:
        """What is said to each question of the message, in order."""
        said: list[Statement] = []
        for asked in conversation.questions:
            said.append(self._statement(conversation, asked, said))
        return said

    def _statement(
        self, conversation: Conversation, asked: Asked, said_before: list[Statement]
    ) -> Statement:
        entry = self._pointed_at(conversation, _entry_meant(conversation, asked))
        named, language = _organisations_meant(conversation, asked, entry), conversation.language
        if entry in ABOUT_ONE and named:
            answer = self.knowledge.answers[entry]
            return of_organisations(self.knowledge, answer, named, language)
        answer = self.knowledge.answers[entry]
        # What two questions take for granted is corrected once.
        known = {each.entry.presupposes for each in said_before}
        corrected = answer.presupposes not in known
        return of_entry(self.knowledge, answer, language, corrected=corrected)

    def _pointed_at(self, conversation: Conversation, entry: str) -> str:
        """What "who takes part in it?" asks after an answer about something else."""
        after = self.knowledge.answers[entry].after
        pointing = conversation.points_back and not conversation.organisations
        return after.get(conversation.entry or "", entry) if pointing else entry


def _entry_meant(conversation: Conversation, asked: Asked) -> str:
    """The entry asked for; a bare "and FUB?" asks of FUB what was asked of the one before."""
    going_on = conversation.bare_name and conversation.entry in ABOUT_ONE
    return conversation.entry if going_on else asked.intent


def _organisations_meant(conversation: Conversation, asked: Asked, entry: str) -> list[str]:
    """The organisations named; "when did they join?" means the one spoken of just before."""
    if asked.organisations or conversation.entry not in ABOUT_ONE:
        return asked.organisations
    them = conversation.points_back == "them"
    if entry in ABOUT_THE_ONE_BEFORE or (entry == "ask_is_partner" and them):
        return [conversation.organisation] if conversation.organisation else []
    return []
