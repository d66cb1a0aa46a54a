"""Answer "where is that from?" with the sources of the entry answered last."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import Conversation
from actions.knowing import Events, KnowingAction
from actions.memory import remember
from actions.organisations import ABOUT_ONE
from actions.reply import as_shown, reply
from knowledge.records import Answer, Source

NAMED_SOURCES = 4


class ActionSource(KnowingAction):
    """Name the documents an answer rests on."""

    def name(self) -> str:
        return "action_source"

    def answer(self, dispatcher: CollectingDispatcher, conversation: Conversation) -> Events:
        last = self.last_entry(conversation)
        sources = self._sources(conversation, last) if last else []
        if last is None or not sources:
            return self.say_entry(dispatcher, conversation, self.knowledge.answers["ask_sources"])
        lead = self.knowledge.phrase("source_lead", conversation.language)
        text = "\n".join([lead, *(_line(source) for source in sources[:NAMED_SOURCES])])
        shown = {"entry": last.id, "sources": as_shown(sources)}
        reply(dispatcher, conversation, text, "answered", **shown)
        return remember(conversation, last.id, organisation=conversation.organisation)

    def _sources(self, conversation: Conversation, last: Answer) -> list[Source]:
        spoken_of = self.knowledge.organisations.get(conversation.organisation or "")
        if last.id in ABOUT_ONE and spoken_of:
            return [self.knowledge.sources[key] for key in spoken_of.sources]
        return self.knowledge.sources_of(last)


def _line(source: Source) -> str:
    """One line for a source: title, publisher and address."""
    address = f" – {source.url}" if source.url else ""
    return f"- «{source.title}», {source.publisher}{address}"
