"""Two questions are both kept, a story's question is found, a cry for help comes first."""

from __future__ import annotations

from typing import Any

from rasa.shared.nlu.training_data.message import Message

from components.several_questions import SeveralQuestions


def part(name: str, confidence: float, asks: bool = True, start: int = 0) -> dict[str, Any]:
    ranking = [{"name": name, "confidence": confidence}]
    span = {"start": start, "end": start + 1}
    return {**span, "asks": asks, "plainly": False, "ranking": ranking}


def asked(whole: dict[str, float], *parts: dict[str, Any]) -> list[str]:
    """The intents that come of a message as a whole and of its parts, the first one acted on."""
    ranking = [{"name": name, "confidence": sure} for name, sure in whole.items()]
    data = {"text": "x", "intent": ranking[0], "intent_ranking": ranking, "parts": list(parts)}
    message = Message(data=data)
    SeveralQuestions(SeveralQuestions.get_default_config()).process([message])
    several = [each["name"] for each in message.get("questions") or []]
    assert not several or several[0] == message.get("intent")["name"]
    return several or [message.get("intent")["name"]]


def test_two_questions_are_kept_in_order():
    parts = part("ask_members_list", 0.9), part("ask_when_ended", 0.8, start=9)

    understood = asked({"ask_when_ended": 0.5, "ask_members_list": 0.4}, *parts)

    assert understood == ["ask_members_list", "ask_when_ended"]


def test_the_same_question_twice_is_one():
    assert asked({"ask_aim": 0.9}, part("ask_aim", 0.9), part("ask_aim", 0.8)) == ["ask_aim"]


def test_an_unsure_part_is_no_question():
    parts = part("ask_aim", 0.9), part("ask_contact", 0.3)

    assert asked({"ask_aim": 0.9, "ask_contact": 0.1}, *parts) == ["ask_aim"]


def test_a_sentence_that_the_whole_message_does_not_hint_at_is_no_question():
    parts = part("ask_aim", 0.9), part("ask_contact", 0.9), part("ask_help_child", 0.9)

    assert asked({"ask_aim": 0.99}, *parts) == ["ask_aim"]


def test_a_plain_question_counts_whatever_the_whole_message_hints_at():
    plain = {**part("ask_why_ended", 0.99), "plainly": True}
    leaning = {**part("ask_contact", 0.99), "plainly": True}

    assert asked({"ask_aim": 0.99}, part("ask_aim", 0.9), plain, leaning) == [
        "ask_aim",
        "ask_why_ended",
    ]


def test_a_wish_without_a_question_mark_is_a_question_where_it_is_clear():
    parts = part("ask_contact", 0.99, asks=False), part("ask_aim", 0.8)

    assert asked({"ask_aim": 0.6, "ask_contact": 0.3}, *parts) == ["ask_contact", "ask_aim"]


def test_the_question_of_a_long_story_is_found():
    parts = part("greet", 0.9), part("ask_contact", 0.9, asks=False), part("ask_aim", 0.8)

    assert asked({"out_of_scope_other_topic": 0.3}, *parts) == ["ask_aim"]


def test_a_settled_message_stands_as_a_whole():
    parts = part("greet", 0.9), part("ask_aim", 0.8)

    assert asked({"ask_measures": 0.9, "ask_aim": 0.05}, *parts) == ["ask_measures"]


def test_a_cry_for_help_comes_first_and_the_question_after_it():
    parts = part("ask_when_ended", 0.9), part("ask_help_parent", 0.8, asks=False)
    whole = {"ask_when_ended": 0.6, "ask_help_parent": 0.3}

    assert asked(whole, *parts) == ["ask_help_parent", "ask_when_ended"]
