"""The labelled messages are in order, learned and tested apart, and the rules raise and lower."""

from __future__ import annotations

import pytest

from evaluation.safeguarding.__main__ import HERE, shares
from evaluation.safeguarding.model import Labelled, read_labelled
from evaluation.safeguarding.rules import DangerRules, compiled

FEWEST = {"nb": 300, "nn": 150, "en": 300}
LABELS = {"crisis", "disclosure", "none"}
SPEAKERS = {"child", "parent", "staff", "bystander", "adult", "nobody"}


@pytest.fixture(scope="module")
def rules() -> DangerRules:
    return DangerRules.from_file()


def test_no_message_is_both_learned_and_tested():
    learned = {each.text.casefold() for each in read_labelled(HERE / "learn")}
    tested = [each.text.casefold() for each in read_labelled(HERE / "test")]

    assert len(set(tested)) == len(tested)
    assert not learned & set(tested)


def test_every_message_is_labelled():
    for each in [*read_labelled(HERE / "learn"), *read_labelled(HERE / "test")]:
        assert each.label in LABELS, each.text
        assert each.speaker in SPEAKERS, each.text


@pytest.mark.parametrize(("language", "fewest"), FEWEST.items())
def test_there_are_enough_to_judge_by(language, fewest):
    own = [each for each in read_labelled(HERE / "test") if each.language == language]

    assert len(own) >= fewest


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("jeg vil dø", "crisis"),
        ("eg orkar ikkje meir no", "crisis"),
        ("i want to kill myself", "crisis"),
        ("dattera mi blir mobba på skulen", "disclosure"),
        ("hvem var med i partnerskapet", None),
    ],
)
def test_the_rules_raise(rules, text, label):
    raised = rules.raised(rules.without_idioms(text))

    assert (raised.label if raised else None) == label


def test_an_idiom_silences_itself_and_nothing_else(rules):
    text = "jeg dør av latter, men jeg vil dø"

    assert rules.raised(rules.without_idioms("jeg dør av latter")) is None
    assert rules.raised(rules.without_idioms(text)).label == "crisis"


def test_a_rule_has_words():
    with pytest.raises(ValueError, match="empty pattern"):
        compiled(" ")


def test_figures():
    cry = Labelled("x", "crisis", "child", "suicide", "nb")
    topic = Labelled("y", "none", "nobody", "topic", "nb")

    crisis, met, _, harmless, about = shares([(cry, "disclosure"), (topic, "none")])

    assert (crisis.value, met.value, harmless.trials, about.value) == (0, 1, 0, 0)
