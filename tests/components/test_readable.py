"""Torn and disguised words are put together before they are judged."""

from __future__ import annotations

import pytest

from components.readable import readable


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("jeg v i l dø", "jeg vil dø"),
        ("J E G  V I L  D Ø", "JEG  VIL  DØ"),
        ("je🙂g vil d🙂ø", "jeg vil dø"),
        ("ｊｅｇ vil dø", "jeg vil dø"),
        ("d\u200bø", "dø"),
        ("mamma/pappa, post@a.no kl. 12:30", "mamma/pappa, post@a.no kl. 12:30"),
    ],
)
def test_reads(written, read):
    assert readable(written) == read
