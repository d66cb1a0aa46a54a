"""What safeguarding found has the last word, and what is asked besides is kept."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.training_data.message import Message

from components.help_first import HelpFirst, entry_for


def danger(label="disclosure", kind="child", speaker="child", sure=True) -> dict:
    return {"label": label, "kind": kind, "speaker": speaker, "sure": sure, "reason": ""}


def processed(found: dict | None, **data) -> Message:
    asked = {"name": "ask_members_list", "confidence": 0.9}
    message = Message({"text": "…", "intent": asked, "intent_ranking": [asked], **data})
    if found:
        message.set("danger", found)
    return HelpFirst({}).process([message])[0]


@pytest.mark.parametrize(
    ("found", "entry"),
    [
        (danger(), "ask_help_child"),
        (danger(speaker="parent"), "ask_help_parent"),
        (danger(speaker="parent", kind="kindergarten"), "ask_help_kindergarten"),
        (danger(speaker="staff"), "ask_help_pupil"),
        (danger(speaker="bystander"), "ask_help_friend"),
        (danger(speaker="adult"), "ask_help_adult"),
        (danger("crisis", "suicide"), "tell_crisis"),
        (danger("crisis", "suicide", "parent"), "tell_crisis"),
        (danger("crisis", "thirdperson", "parent"), "tell_crisis_of_another"),
        (danger("crisis", "violence", "staff"), "tell_crisis_of_another"),
    ],
)
def test_who_speaks_decides_who_helps(found, entry):
    assert entry_for(found) == entry


def test_help_comes_first_and_the_question_after_it():
    message = processed(danger("crisis", "suicide"))

    assert message.get("intent")["name"] == "tell_crisis"
    assert [q["name"] for q in message.get("questions")] == ["tell_crisis", "ask_members_list"]


def test_an_unsure_question_is_not_answered_besides():
    message = processed(danger(), intent={"name": "ask_members_list", "confidence": 0.4})

    assert [q["name"] for q in message.get("questions")] == ["ask_help_child"]


@pytest.mark.parametrize("found", [None, danger(sure=False)])
def test_all_else_is_left_as_it_was(found):
    assert processed(found).get("intent")["name"] == "ask_members_list"


@pytest.mark.parametrize(
    ("text", "confidence", "intent"),
    [
        ("nobody is bullied here", 0.99, "nlu_fallback"),
        ("what can parents do about bullying?", 0.99, "ask_help_parent"),
        ("we are fine now. how do I join?", 0.5, "nlu_fallback"),
    ],
)
def test_where_nobody_is_hurt_only_a_sure_question_gets_help(text, confidence, intent):
    asked = {"name": "ask_help_parent", "confidence": confidence}

    assert processed(None, text=text, intent=asked).get("intent")["name"] == intent
