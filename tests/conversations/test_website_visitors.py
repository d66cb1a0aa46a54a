"""Journalists, teachers, municipalities and former partners ask about the partnership."""

import pytest


def test_is_told_at_once_that_this_is_a_robot_and_only_once(visitor):
    visitor.says("Hva er partnerskapet?")
    visitor.reads_first("robot, ikke et menneske")

    visitor.says("Hvem var med?")
    visitor.does_not_read("ikke et menneske")


def test_sees_all_fifteen_partners(visitor, knowledge):
    visitor.says("Hvem var medlemmer?")

    for partner in knowledge.partners.values():
        visitor.reads(partner.name.nb)


def test_is_counted_to_honestly(visitor):
    visitor.says("How many organisations were in the partnership?")

    visitor.reads("14")
    visitor.reads("13")


def test_can_confirm_a_partner_by_its_abbreviation(visitor):
    visitor.says("is FUG in it?")

    visitor.reads("Yes")
    visitor.reads("National Parents' Committee for Primary and Secondary Education")


def test_can_ask_what_an_abbreviation_means(visitor):
    visitor.says("hva står FUB for?")

    visitor.reads("Foreldreutvalget for barnehager")


def test_who_asks_for_the_teachers_union_is_not_told_no(visitor):
    visitor.says("Var Utdanningsforbundet med?")

    visitor.reads("Ja")
    visitor.does_not_read("Nei")


@pytest.mark.parametrize("name", ["Redd Barna", "Røde Kors", "UNICEF", "Barneombudet", "NIF"])
def test_who_asks_for_another_organisation_is_told_it_is_on_no_list(visitor, name):
    visitor.says(f"Var {name} en av partnerne?")

    visitor.reads("Nei")


def test_who_asks_for_an_unknown_organisation_gets_the_list(visitor):
    visitor.says("was Greenpeace a member?")

    visitor.reads("list")
    visitor.reads("Union of Education Norway")


def test_can_go_on_from_one_organisation_to_the_next(visitor):
    visitor.says("Hva står FUG for?")
    visitor.says("og FUB?")

    visitor.is_answered("ask_organisation_name")
    visitor.reads("barnehager")


def test_who_asks_whether_another_one_took_part_is_told_so_and_not_its_name(visitor):
    visitor.says("hva står FUB for?")
    visitor.says("er FUG med?")

    visitor.is_answered("ask_is_partner", "nb")


def test_an_organisation_nobody_has_heard_of_in_a_payload_is_no_silence(visitor):
    visitor.says('/ask_is_partner{"organisation": "no_such_one"}')

    assert visitor.text


def test_can_ask_for_the_source_twice(visitor):
    visitor.says("var Redd Barna med?")
    visitor.says("hvor har du det fra?")
    visitor.says("in English, please")

    visitor.reads("No, Save the Children")


def test_can_ask_since_when_without_naming_it_again(visitor):
    visitor.says("var Frivillighet Norge med?")
    visitor.says("når ble de med?")

    visitor.is_answered("ask_partner_since", "nb")
    visitor.reads("2019")


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("how do I get in touch with FUG?", "ask_parents_committee_contact"),
        ("what is the County Governor?", "ask_county_governor"),
        ("Hva er et mobbeombud?", "ask_bullying_ombud"),
        ("hva er e-posten til Kunnskapsdepartementet", "ask_ministry_contact"),
    ],
)
def test_a_name_does_not_hide_what_is_asked(visitor, text, entry):
    visitor.says(text)

    visitor.is_answered(entry)


def test_can_ask_why_after_an_answer(visitor):
    visitor.says("Does the partnership still exist?")
    visitor.says("why?")

    visitor.reads("evaluation")


def test_can_ask_where_an_answer_comes_from(visitor):
    visitor.says("Når tok partnerskapet slutt?")
    visitor.says("hvor har du det fra?")

    visitor.reads("kilde")
    visitor.reads("partnerskapmotmobbing.no")


def test_can_ask_for_more_until_there_is_no_more(visitor):
    visitor.says("When did the partnership end?")
    first = visitor.text
    visitor.says("tell me more")
    second = visitor.text
    visitor.says("tell me more")

    assert len({first, second, visitor.text}) == 3


def test_is_not_told_that_the_strategy_is_out(visitor):
    visitor.says("Er strategien lagt fram ennå?")

    visitor.is_answered("ask_strategy_published")
    visitor.reads("regjeringen.no")
