"""One word gets what was planned for it: an answer, or a good question back."""

import pytest


@pytest.mark.parametrize(
    ("word", "entry"),
    [
        ("medlemmer?", "ask_members_list"),
        ("epost", "ask_contact"),
        ("E-POST!", "ask_contact"),
        ("samfunnsoppdraget", "ask_national_mission"),
        ("members", "ask_members_list"),
    ],
)
def test_a_clear_word_is_answered(visitor, word, entry):
    visitor.says(word)

    visitor.is_answered(entry)


@pytest.mark.parametrize(
    ("word", "choice"),
    [
        ("2026", "Hva ble annerledes fra 2026?"),
        ("partner", "Kan vi bli partner nå?"),
        ("bullying", "What counts as bullying?"),
        ("skulen", "Kva må skulen gjere når ein elev blir mobba?"),
    ],
)
def test_a_word_with_several_meanings_is_asked_back(visitor, word, choice):
    visitor.says(word)

    visitor.meets("clarified")
    visitor.sees_button(choice)


def test_help_gives_numbers_at_once_and_asks_what_for(visitor):
    visitor.says("hjelp")

    visitor.reads("116 111")
    visitor.reads("112")
    visitor.sees_button("Jeg blir mobbet. Hvem kan hjelpe meg?")


def test_when_is_understood_from_the_answer_before(visitor):
    visitor.says("Var FUB partner?")
    visitor.says("når?")

    visitor.is_answered("ask_partner_since")
    visitor.reads("opprettet i 2010")


def test_who_is_asked_back_where_nothing_was_said_before(visitor):
    visitor.says("hvem?")

    visitor.meets("clarified")
