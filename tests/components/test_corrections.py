"""Only what comes after "no, I meant" is understood."""

from __future__ import annotations

from rasa.shared.nlu.training_data.message import Message

from components.corrections import Corrections
from components.masking import asked_text


def test_a_question_taken_back():
    message = Message(data={"text": "Nei, jeg mente målet"})

    Corrections({}).process([message])

    assert asked_text(message) == "målet"


def test_any_other_message_is_taken_whole():
    message = Message(data={"text": "Hva er målet?"})

    Corrections({}).process([message])

    assert asked_text(message) == "Hva er målet?"
