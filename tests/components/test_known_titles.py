"""The text of a button, typed by hand, works like the button."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.training_data.message import Message

from components.known_titles import KnownTitles


@pytest.mark.parametrize("spell", [str, str.upper, lambda text: text.strip("?") + " !!"])
def test_a_title_is_known(knowledge, spell):
    message = Message(data={"text": spell(knowledge.answers["ask_aim"].question.nb)})

    KnownTitles(knowledge).process([message])

    assert message.get("intent") == {"name": "ask_aim", "confidence": 1.0}


def test_anything_else_is_left_to_the_classifier(knowledge):
    intent = {"name": "greet", "confidence": 0.9}
    message = Message(data={"text": "hei på deg", "intent": intent})

    KnownTitles(knowledge).process([message])

    assert message.get("intent") == intent
