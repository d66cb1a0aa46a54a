"""A bare name asks whether that organisation was a partner; anything clearer is left alone."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.training_data.message import Message

from components.bare_names import BareNames


def message(text: str, name: str | None, confidence: float) -> Message:
    start = text.find(name) if name else 0
    entities = (
        [{"entity": "organisation", "value": "x", "start": start, "end": start + len(name)}]
        if name
        else []
    )
    best = {"name": "ask_aim", "confidence": confidence}
    data = {"text": text, "entities": entities, "intent": best, "intent_ranking": [best]}
    return Message(data=data)


@pytest.mark.parametrize(
    ("text", "name", "confidence", "expected"),
    [
        ("og FUB?", "FUB", 0.2, "ask_is_partner"),
        ("FUB", "FUB", 0.2, "ask_is_partner"),
        ("and what about FUB?", "FUB", 0.9, "ask_is_partner"),
        ("FUB telefon", "FUB", 0.9, "ask_aim"),
        ("hva var egentlig målet til FUB", "FUB", 0.2, "ask_aim"),
        ("og hva?", None, 0.2, "ask_aim"),
    ],
)
def test_bare_name(text, name, confidence, expected):
    said = message(text, name, confidence)

    BareNames(BareNames.get_default_config()).process([said])

    assert said.get("intent")["name"] == expected
