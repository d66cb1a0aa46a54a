"""Two questions in one message are both answered; in a long story the question is found."""

import pytest


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Når tok partnerskapet slutt, og hvem var med?", "ask_when_ended", "ask_members_list"),
        (
            "Kven var med i partnarskapet? Og kvifor tok det slutt?",
            "ask_members_list",
            "ask_why_ended",
        ),
        ("What was the aim of the partnership, and why did it end?", "ask_aim", "ask_why_ended"),
    ],
)
def test_both_are_answered_in_order(visitor, text, first, second):
    visitor.says(text)

    visitor.is_answered(first)
    assert visitor.turn["also"] == [second]


def test_each_question_keeps_its_organisation(visitor):
    visitor.says("Var Røde Kors partner? Og hva står FUB for?")

    visitor.reads("Røde Kors")
    visitor.reads("Foreldreutvalget for barnehager")


def test_help_comes_before_the_answer(visitor):
    visitor.says("Når tok partnerskapet slutt? Sønnen min blir mobbet på skolen hver dag.")

    visitor.is_answered("ask_help_parent")
    visitor.meets("disclosure")
    assert visitor.turn["also"] == ["ask_when_ended"]


def test_the_question_in_a_long_story_is_answered(visitor):
    visitor.says(
        "Hei! Vi har akkurat flyttet hit fra Tromsø og pakker fortsatt ut esker. Jeg skal holde "
        "et innlegg for kollegaene på torsdag og rekker nesten ingenting. Hvor mange "
        "organisasjoner var med i partnerskapet? Kaffen er forresten god her."
    )

    visitor.is_answered("ask_members_count", "nb")
