"""Words run together come apart, and a star is a letter; a word that is known stays."""

from __future__ import annotations

import pytest

from components.word_breaks import WordBreaks

WORDS = "jeg vil ikke leve lenger selvmord skolen mobbing mobbeombudet"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("jegvilikkelevelenger", "jeg vil ikke leve lenger"),
        ("S*LVMORD", "selvmord"),
        ("mobbeombudet på skolen", "mobbeombudet på skolen"),
        ("xylofonkurs", "xylofonkurs"),
        ("***", "***"),
    ],
)
def test_mends(text, mended):
    assert WordBreaks([WORDS] * 5).mend(text) == mended


def test_knows_nothing_before_it_has_learned():
    assert WordBreaks().mend("jegvilikke") == "jegvilikke"
