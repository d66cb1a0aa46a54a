"""The language of an answer: asked for, else the channel's, else written, else kept."""

from __future__ import annotations

import pytest
from rasa_sdk import Tracker

from actions.conversation import Conversation


def conversation(slots: dict, **message) -> Conversation:
    return Conversation(Tracker("me", slots, message, [], False, None, {}, "action_listen"))


def written(name: str, certain: bool = True) -> dict:
    return {"name": name, "confidence": 0.9, "certain": certain}


@pytest.mark.parametrize(
    ("slots", "message", "language"),
    [
        ({}, {"language": written("nn")}, "nn"),
        ({}, {}, "nb"),
        ({"language": "nb"}, {"language": written("en")}, "en"),
        ({"language": "nn"}, {"language": written("en", certain=False)}, "nn"),
        ({"language": "nn"}, {"language": written("other")}, "nn"),
        ({}, {"language": written("nn", certain=False), "text": "kvar"}, "nn"),
        ({}, {"language": written("en", certain=False), "text": "cya"}, "en"),
        ({}, {"language": written("en", certain=False), "text": "🙂"}, "nb"),
        ({"language": "en", "language_chosen": True}, {"language": written("nb")}, "en"),
        ({}, {"language": written("nb"), "metadata": {"language": "nn"}}, "nn"),
        ({}, {"language": written("nb"), "metadata": {"language": "sv"}}, "nb"),
    ],
)
def test_language(slots, message, language):
    assert conversation(slots, **message).language == language


def test_organisations_come_in_order_and_once():
    entities = [{"entity": "organisation", "value": v} for v in ("fug", "fub", "fug")]

    assert conversation({}, entities=entities).organisations == ["fug", "fub"]


def test_the_fallback_is_no_candidate():
    ranking = [{"name": name, "confidence": 0.3} for name in ("nlu_fallback", "ask_aim")]

    assert conversation({}, intent_ranking=ranking).candidates == ["ask_aim"]
