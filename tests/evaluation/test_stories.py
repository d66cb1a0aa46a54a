"""Longer messages are measured: all that was asked, in order, and nothing else."""

from __future__ import annotations

import pytest

from evaluation.figures import questions_found, stories_right
from evaluation.stories import KINDS, Story, Told, read_stories
from knowledge import LANGUAGES

TWO = Story("x", ("ask_aim", "ask_contact"), "nb", "double")


@pytest.mark.parametrize(
    ("understood", "right", "found"),
    [
        (("ask_aim", "ask_contact"), 1.0, 1.0),
        (("ask_contact", "ask_aim"), 0.0, 1.0),
        (("ask_aim",), 0.0, 0.5),
        (("ask_aim", "ask_contact", "ask_name"), 0.0, 1.0),
    ],
)
def test_figures(understood, right, found):
    told = [Told(TWO, understood)]

    assert stories_right(told).value == right
    assert questions_found(told).value == found


def test_there_are_stories_of_each_kind_in_each_language():
    stories = read_stories()

    for kind in KINDS:
        for language in LANGUAGES:
            own = [s for s in stories if (s.kind, s.language) == (kind, language)]
            assert len(own) >= 30
            assert all(len(s.asked) == (2 if kind == "double" else 1) for s in own)


def test_what_stories_ask_can_be_answered(knowledge):
    for story in read_stories():
        assert set(story.asked) <= set(knowledge.answers), story.text
