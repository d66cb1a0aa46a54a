"""Organisations are found by name, abbreviation, alias and in spite of a typo."""

from __future__ import annotations

import pytest

from components.organisation_names import OrganisationNames


@pytest.fixture(scope="module")
def names() -> OrganisationNames:
    spellings = {"utdannings forbundet": "utdanningsforbundet", "gone": "no_such_organisation"}
    return OrganisationNames(OrganisationNames.get_default_config(), None, None, spellings)


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("is FUG in it?", "fug"),
        ("er fub med", "fub"),
        ("Var Foreldreutvalget for barnehager med?", "fub"),
        ("var utdanningsforbundet partner", "utdanningsforbundet"),
        ("var utdaningsforbunnet partner", "utdanningsforbundet"),
        ("var utdannings forbundet med", "utdanningsforbundet"),
        ("is the red cross a member", "rode_kors"),
        ("er roede kors med", "rode_kors"),
        ("was the Sami Parliament in it", "sami_parliament"),
        ("Barneombudet?", "barneombudet"),
    ],
)
def test_finds(names, text, organisation):
    assert [entity["value"] for entity in names.find(text)] == [organisation]


@pytest.mark.parametrize(
    "text",
    ["hvem var med", "my friends are mean to me", "hva er målet", "it is gone", "elevene mobber"],
)
def test_finds_nothing_where_nothing_is_named(names, text):
    assert names.find(text) == []


def test_finds_two_in_order(names):
    found = [entity["value"] for entity in names.find("What do FUG and FUB stand for?")]

    assert found == ["fug", "fub"]


def test_says_where_the_name_stands(names):
    entity = names.find("er FUG med?")[0]

    assert "er FUG med?"[entity["start"] : entity["end"]] == "FUG"
