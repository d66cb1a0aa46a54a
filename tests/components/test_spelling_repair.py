"""A misspelt word becomes the nearest one that many examples have; known words stay."""

from __future__ import annotations

import pytest

from components.spelling_repair import SpellingRepair

TEXTS = ["hvem var med i partnerskapet"] * 3 + ["partnere og medlemer"]


@pytest.mark.parametrize(
    ("said", "mended"),
    [
        ("partnreskapet", "partnerskapet"),
        ("parnterskapet nå", "partnerskapet nå"),
        ("medlemer", "medlemer"),
        ("hvme", "hvme"),
        ("fotballkamp", "fotballkamp"),
    ],
)
def test_mends(said, mended):
    assert SpellingRepair(TEXTS).mend(said) == mended


def test_without_examples_nothing_is_mended():
    assert SpellingRepair().mend("partnreskapet") == "partnreskapet"
