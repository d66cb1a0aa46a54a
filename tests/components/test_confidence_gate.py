"""An unsure answer becomes an offer; a cry for help passes with less."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.training_data.message import Message

from components.confidence_gate import ConfidenceGate

CONFIG = {"threshold": 0.5, "sensitive_threshold": 0.2}


@pytest.mark.parametrize(
    ("intent", "confidence", "expected"),
    [
        ("ask_aim", 0.6, "ask_aim"),
        ("ask_aim", 0.4, "nlu_fallback"),
        ("ask_help_child", 0.3, "ask_help_child"),
        ("ask_help_child", 0.1, "nlu_fallback"),
    ],
)
def test_threshold(intent, confidence, expected):
    best = {"name": intent, "confidence": confidence}
    message = Message(data={"text": "x", "intent": best, "intent_ranking": [best]})

    ConfidenceGate(CONFIG).process([message])

    assert message.get("intent")["name"] == expected


def test_what_was_likeliest_can_still_be_offered():
    best = {"name": "ask_aim", "confidence": 0.4}
    message = Message(data={"text": "x", "intent": best, "intent_ranking": [best]})

    ConfidenceGate(CONFIG).process([message])

    assert [each["name"] for each in message.get("intent_ranking")] == ["nlu_fallback", "ask_aim"]
