"""Feedback of the right shape is kept, without words; any other is not."""

from __future__ import annotations

import json

import pytest

from channels.feedback import Feedback

RECEIPT = "abcdefghij"


def test_is_kept(tmp_path):
    file = tmp_path / "var" / "feedback.jsonl"

    assert Feedback(file).keep({"receipt": RECEIPT, "helpful": False, "reason": "outdated"})
    assert json.loads(file.read_text())["reason"] == "outdated"


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"receipt": "x", "helpful": True},
        {"receipt": RECEIPT, "helpful": "yes"},
        {"receipt": RECEIPT, "helpful": True, "reason": "jeg heter Kari"},
        {"receipt": ["a"], "helpful": True},
    ],
)
def test_another_shape_is_not(tmp_path, said):
    file = tmp_path / "feedback.jsonl"

    assert not Feedback(file).keep(said)
    assert not file.exists()
