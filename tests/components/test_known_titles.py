"""A button typed by hand works like the button; a bare word means what was planned."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.training_data.message import Message

from components.known_titles import KnownTitles

WORDS = {"ask_contact": {"nb": ["e-post"], "nn": [], "en": []}}


@pytest.mark.parametrize("spell", [str, str.upper, lambda text: text.strip("?") + " !!"])
def test_a_title_is_known(knowledge, spell):
    message = Message(data={"text": spell(knowledge.answers["ask_aim"].question.nb)})

    KnownTitles(knowledge, WORDS).process([message])

    assert message.get("intent") == {"name": "ask_aim", "confidence": 1.0}


def test_anything_else_is_left_to_the_classifier(knowledge):
    intent = {"name": "greet", "confidence": 0.9}
    message = Message(data={"text": "hei på deg", "intent": intent})

    KnownTitles(knowledge, WORDS).process([message])

    assert message.get("intent") == intent


def test_a_bare_word_means_what_was_planned(knowledge):
    message = Message(data={"text": "E-post?"})

    KnownTitles(knowledge, WORDS).process([message])

    assert message.get("intent")["name"] == "ask_contact"
