"""Spellings without æ, ø and å meet those with them; typos are made, the same each time."""

import pytest

from components.spelling import fold
from components.typos import with_typos


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Når", "naar"),
        ("når", "nar"),
        ("lærer", "laerer"),
        ("Sámi", "sami"),
        ("hjørne", "hjorne"),
        ("HJEEEELP", "hjeelp"),
    ],
)
def test_folds_to_the_same(one, other):
    assert fold(one) == fold(other)


def test_typos_are_unlike_the_text_and_the_same_each_time():
    text = "hvilke organisasjoner var medlemmer av partnerskapet"

    made = with_typos(text, 3)
    assert made
    assert text not in made
    assert made == with_typos(text, 3)


def test_short_words_are_left_alone():
    assert with_typos("hva er det", 3) == []
