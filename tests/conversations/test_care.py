"""After somebody has told of danger or bullying, the talk stays gentle and help stays at hand."""

from __future__ import annotations

import pytest

CRISIS = "jeg vil ikke leve lenger"


@pytest.mark.parametrize(
    "text", ["takk", "nei", "hei", "ha det", "du er flink", "asdfgh", "det var ikke det jeg mente"]
)
def test_no_turn_after_a_crisis_is_cheerful(visitor, text):
    visitor.says(CRISIS)
    visitor.says(text)

    visitor.reads("116 111")
    visitor.sees_help("tel:113")
    visitor.does_not_read("hyggelig")


def test_a_no_in_english_is_met_gently(visitor):
    visitor.says("i want to kill myself")
    visitor.says("no")

    visitor.is_spoken_to_in("en")
    visitor.reads("Thank you for answering")


def test_an_ordinary_question_is_answered_with_help_at_hand(visitor):
    visitor.says(CRISIS)
    visitor.says("hvem var med i partnerskapet?")

    visitor.is_answered("ask_members_list")
    visitor.sees_help("tel:116111")


def test_help_comes_first_and_the_question_is_answered_after_it(visitor):
    visitor.says("Jeg vil dø. Hvem var med i partnerskapet mot mobbing?")

    visitor.meets("crisis")
    visitor.reads_first("113")
    visitor.reads("Utdanningsforbundet")


def test_there_is_a_way_back(visitor):
    visitor.says("de andre i klassen mobber meg")
    visitor.presses("Misforsto jeg? Spør om partnerskapet")

    visitor.reads("hva Partnerskap mot mobbing var")


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("sønnen min på ni blir ertet og holdt utenfor på skolen", "ask_help_parent"),
        (
            "veslejenta vår på fire blir holdt utenfor i barnehagen",
            "ask_help_kindergarten",
        ),
        ("en elev i klassen min blir frosset ut, hva gjør jeg som lærer", "ask_help_pupil"),
        ("bestevenninna mi blir mobbet av de andre jentene", "ask_help_friend"),
        ("dattera mi sier hun vil dø", "tell_crisis_of_another"),
        ("my friend cuts herself and says she wants to die", "tell_crisis_of_another"),
        ("stefaren min slår meg", "tell_crisis"),
    ],
)
def test_the_help_fits_who_speaks(visitor, text, entry):
    visitor.says(text)

    visitor.is_answered(entry)


@pytest.mark.parametrize(
    "text",
    [
        "jeg dør av latter",
        "kan du slå på lyset",
        "hvor mange barn blir mobbet i norge",
        "ingen blir mobbet hos oss, vi har et fint klassemiljø",
        "selvmål i siste minutt",
        "this website is killing me",
    ],
)
def test_a_figure_of_speech_is_no_danger(visitor, text):
    visitor.says(text)

    assert visitor.turn["outcome"] not in ("crisis", "disclosure"), visitor.turn
