"""A short question that points back is understood from the answer before it."""

import pytest


@pytest.mark.parametrize(
    ("first", "then", "entry"),
    [
        ("Hva er samfunnsoppdraget?", "og hvem er med i det?", "ask_mission_participants"),
        ("What is the national mission?", "when did it start?", "ask_mission_start"),
        ("Kva er samfunnsoppdraget?", "når starta det?", "ask_mission_start"),
    ],
)
def test_it_is_what_was_spoken_of(visitor, first, then, entry):
    visitor.says(first)
    visitor.says(then)

    visitor.is_answered(entry)


def test_a_question_that_names_its_subject_points_nowhere(visitor):
    visitor.says("Hva er samfunnsoppdraget?")
    visitor.says("hvem var med i partnerskapet?")

    visitor.is_answered("ask_members_list")


def test_they_are_the_organisation_spoken_of(visitor):
    visitor.says("Var KS partner?")
    visitor.says("når ble de med?")

    visitor.is_answered("ask_partner_since", "nb")
    visitor.reads("KS")
