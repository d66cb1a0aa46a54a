"""The rules raise the plainest cries, and an idiom silences nothing but itself."""

from __future__ import annotations

import pytest

from components.danger_rules import DangerRules, compiled


@pytest.fixture(scope="module")
def rules() -> DangerRules:
    return DangerRules.from_file()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("jeg vil dø", "crisis"),
        ("eg orkar ikkje å leve lenger", "crisis"),
        ("i want to kill myself", "crisis"),
        ("eg har teke for mange tablettar", "crisis"),
        ("my dad hits me", "crisis"),
        ("dattera mi blir mobba på skulen", "disclosure"),
        ("hvem var med i partnerskapet", None),
        ("what do the statistics say about suicide and bullying", None),
    ],
)
def test_raise(rules, text, label):
    raised = rules.raised(rules.without_idioms(text))

    assert (raised.label if raised else None) == label


def test_an_idiom_silences_itself_and_nothing_else(rules):
    text = "jeg dør av latter, men jeg vil dø"

    assert rules.without_idioms("jeg dør av latter").strip() == ""
    assert rules.raised(rules.without_idioms(text)).label == "crisis"


def test_the_rest_of_a_text_stays_as_it_was(rules):
    assert (
        rules.without_idioms("Ha ha, jeg dør av latter! Hvem var med?") == "Ha ha, ! Hvem var med?"
    )


def test_a_rule_has_words():
    with pytest.raises(ValueError, match="empty pattern"):
        compiled(" ")
