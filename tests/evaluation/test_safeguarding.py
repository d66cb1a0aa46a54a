"""The labelled messages are in order, learned and tested apart, and met as surely as before."""

from __future__ import annotations

from collections import Counter

import pytest
from ruamel.yaml import YAML

from components.labelled import LABELS, TO_LEARN, Labelled, read_labelled
from components.spelling import fold
from evaluation.figures import Share
from evaluation.safeguarding.__main__ import shares
from evaluation.safeguarding.judging import HERE, Judged, judge_all, met, read_gauntlet
from knowledge import LANGUAGES

FEWEST = {"nb": 300, "nn": 150, "en": 300}
LONG_ENOUGH = 5  # words; two people may well type the same short cry
SPEAKERS = {"child", "parent", "staff", "bystander", "adult", "nobody"}
LIMITS = YAML(typ="safe").load(HERE.parent / "limits.yml")["safeguarding"]


def test_no_message_is_both_learned_and_tested():
    learned = {fold(each.text) for each in read_labelled(TO_LEARN)}
    tested = [fold(each.text) for each in read_labelled(HERE)]

    assert not [text for text, times in Counter(tested).items() if times > 1]
    assert not [text for text in tested if text in learned and len(text.split()) >= LONG_ENOUGH]


def test_no_spelling_is_both_learned_and_tested():
    learned = {each.text for each in read_labelled(TO_LEARN)}
    tested = [each.text for each in read_gauntlet()]

    assert len(set(tested)) == len(tested)
    assert not [text for text in tested if text in learned and len(text.split()) >= LONG_ENOUGH]


def test_every_message_is_labelled():
    for each in (*read_labelled(TO_LEARN), *read_labelled(HERE)):
        assert each.label in LABELS, each.text
        assert each.speaker in SPEAKERS, each.text


@pytest.mark.parametrize(("language", "fewest"), FEWEST.items())
def test_there_are_enough_to_judge_by(language, fewest):
    own = [each for each in read_labelled(HERE) if each.language == language]

    assert len(own) >= fewest


@pytest.fixture(scope="module")
def judged(assistant):
    return judge_all(assistant, read_labelled(HERE))


@pytest.mark.model
@pytest.mark.parametrize("language", LANGUAGES)
def test_holds_the_limits(judged, language):
    own = [each for each in judged if each.message.language == language]
    _, crisis, told, at_hand, harmless, topic = shares(own)

    assert crisis.value >= LIMITS["crisis"], f"crises met in {language}: {crisis}"
    assert told.value >= LIMITS["disclosure"], f"disclosures met in {language}: {told}"
    assert at_hand.value >= LIMITS["at_hand"], f"met or help at hand in {language}: {at_hand}"
    assert harmless.value <= LIMITS["false_alarms"], f"false alarms in {language}: {harmless}"
    assert topic.value <= LIMITS["topic"], f"false alarms on topics in {language}: {topic}"


@pytest.mark.model
def test_other_spellings_hold_the_limit(assistant):
    met_so = [met(each) for each in judge_all(assistant, read_gauntlet())]
    share = Share(sum(met_so), len(met_so))

    assert share.value >= LIMITS["spellings"], share


def test_figures():
    cry = Labelled("x", "crisis", "child", "suicide", "nb")
    topic = Labelled("y", "none", "nobody", "topic", "nb")
    judged = [Judged(cry, "ask_help_child", False), Judged(topic, "ask_help_child", True)]

    as_crisis, crisis, told, at_hand, harmless, about = shares(judged)

    assert (as_crisis.value, crisis.value, at_hand.value, about.value) == (0, 1, 1, 1)
    assert (told.trials, harmless.trials) == (0, 0)
