"""Puts help first where a message tells of danger or bullying, whatever else was understood."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME as FALLBACK
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from components.component import Component
from components.known_titles import KnownTitles
from components.labelled import CRISIS
from components.question_words import QuestionWords
from components.ranking import put_first
from components.safeguarding import DANGER
from components.several_questions import QUESTIONS

OWN_CRISIS, ANOTHERS_CRISIS = "tell_crisis", "tell_crisis_of_another"
SPEAK_OF_ANOTHER = ("parent", "staff", "bystander")
# A parent, too, may want to die.
OF_ONESELF = ("suicide", "indirect", "selfharm", "eating", "past")
# The entry that meets a disclosure, by who speaks.
BY_SPEAKER = {
    "child": "ask_help_child",
    "parent": "ask_help_parent",
    "staff": "ask_help_pupil",
    "bystander": "ask_help_friend",
    "adult": "ask_help_adult",
}
KINDERGARTEN = "ask_help_kindergarten"
MEETS_DANGER = (OWN_CRISIS, ANOTHERS_CRISIS)
MEETS_BULLYING = (*BY_SPEAKER.values(), KINDERGARTEN)
# What the help itself has said already, and is not said twice.
SAID_BY_HELP = ("ask_helplines",)
# "Write the complaint for me": help first, and then the truth that we cannot.
REFUSED_BESIDES = ("out_of_scope_own_case", "out_of_scope_workplace")
# What a message asks besides is answered too, where it is this sure.
ASKED_SURELY = 0.7
NOTHING = {"name": "", "confidence": 0.0}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class HelpFirst(Component):
    """The last word: nothing in the pipeline overrules safeguarding."""

    def __init__(self, config: dict[str, Any], *made_with: Any) -> None:
        super().__init__(config, *made_with)
        self._words, self._titles = QuestionWords.from_file(), KnownTitles.from_files()

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the intent to the entry that helps, and keeps what is asked besides."""
        for message in messages:
            danger = message.get(DANGER)
            title = self._titles.name_of(message.get(TEXT) or "")
            if title in (*MEETS_DANGER, *MEETS_BULLYING):
                _put_help_first(message, title)
            elif danger and danger["sure"]:
                _put_help_first(message, entry_for(danger))
            elif not danger and not self._asks_for_help(message):
                _take_help_back(message)
        return messages

    def _asks_for_help(self, message: Message) -> bool:
        """Whether it asks what one does about bullying, though nobody in it is hurt."""
        sure = (message.get(INTENT) or NOTHING)["confidence"] >= ASKED_SURELY
        return sure and self._words.asks(message.get(TEXT) or "")


def _put_help_first(message: Message, helps: str) -> None:
    asked = [each for each in _asked(message) if each["name"] != helps]
    put_first(message, helps, 1.0)
    first = {"name": helps, "confidence": 1.0, "start": 0, "end": 0}
    message.set(QUESTIONS, [first, *asked[:1]], add_to_output=True)


def _take_help_back(message: Message) -> None:
    """What only looks like a cry for help, "nobody is bullied here", is asked about instead."""
    if (message.get(INTENT) or NOTHING)["name"] in MEETS_BULLYING and not message.get(QUESTIONS):
        put_first(message, FALLBACK, 1.0)


def entry_for(danger: dict[str, Any]) -> str:
    """The name of the entry that meets what was told."""
    if danger["label"] == CRISIS:
        return ANOTHERS_CRISIS if _of_another(danger) else OWN_CRISIS
    if danger["kind"] == "kindergarten" and danger["speaker"] != "staff":
        return KINDERGARTEN
    return BY_SPEAKER.get(danger["speaker"], BY_SPEAKER["child"])


def _of_another(danger: dict[str, Any]) -> bool:
    speaks_so = danger["speaker"] in SPEAK_OF_ANOTHER and danger["kind"] not in OF_ONESELF
    return danger["kind"] == "thirdperson" or speaks_so


def _asked(message: Message) -> list[dict[str, Any]]:
    """The questions in the message, or the one it is when that is plain."""
    whole = {**(message.get(INTENT) or NOTHING), "start": 0, "end": len(message.get(TEXT) or "")}
    found = message.get(QUESTIONS) or [whole]
    return [each for each in found if _is_question(each)]


def _is_question(asked: dict[str, Any]) -> bool:
    said = (*MEETS_BULLYING, *SAID_BY_HELP)
    named = asked["name"].startswith(("ask_", *REFUSED_BESIDES)) and asked["name"] not in said
    return named and asked["confidence"] >= ASKED_SURELY
