"""What is told in need is found nowhere afterwards: canary words in 200 conversations."""

from __future__ import annotations

import logging
import random
from pathlib import Path

import pytest
import structlog
import structlog.testing
from rasa.core.brokers.sql import SQLEventBroker
from rasa.core.tracker_store import SQLTrackerStore

from components.labelled import CRISIS, DISCLOSURE, read_labelled
from evaluation.safeguarding.judging import HERE
from launch.discretion import TOLD_IN_NEED, forgetting
from tests.waiting import wait_for

CONVERSATIONS = 200


def canary(number: int) -> str:
    return f"kanarifugl{number}q"


@pytest.fixture
def kept(assistant, tmp_path, monkeypatch):
    """The assistant with a database and a broker of its own, in files."""
    agent = assistant.agent
    broker = SQLEventBroker(dialect="sqlite", db=str(tmp_path / "broker.db"))
    store = SQLTrackerStore(
        domain=agent.domain, dialect="sqlite", db=str(tmp_path / "store.db"), event_broker=broker
    )
    monkeypatch.setattr(agent, "tracker_store", store)
    monkeypatch.setattr(agent.processor, "tracker_store", store)
    return tmp_path


@pytest.fixture
def log_lines():
    """All that is logged by structlog at any level, after our own processor has seen it."""
    before = structlog.get_config()
    captured = structlog.testing.LogCapture()
    everything = structlog.make_filtering_bound_logger(logging.DEBUG)
    structlog.configure(
        processors=[before["processors"][0], captured],
        wrapper_class=everything,
        cache_logger_on_first_use=False,
    )
    yield captured.entries
    structlog.configure(**before)


def told_in_need() -> list[str]:
    """Messages that are surely told in need, with a canary in the middle of each."""
    grave = [m.text for m in read_labelled(HERE) if m.label in (CRISIS, DISCLOSURE)]
    chosen = random.Random(0).sample(grave, CONVERSATIONS)
    return [_with(text, canary(number)) for number, text in enumerate(chosen)]


def _with(text: str, word: str) -> str:
    words = text.split(" ")
    return " ".join([*words, "hilsen", word])


@pytest.mark.model
def test_nothing_told_in_need_is_kept(assistant, kept: Path, caplog, log_lines):
    caplog.set_level(logging.DEBUG)
    met = {}
    for number, text in enumerate(told_in_need()):
        replies = wait_for(assistant.say(text, f"visitor{number}"))
        outcome = next(r["custom"]["outcome"] for r in replies if "custom" in r)
        met[number] = outcome in ("crisis", "disclosure")
    written = "".join(file.read_bytes().decode("utf-8", "replace") for file in kept.iterdir())
    logged = caplog.text + repr(log_lines)
    forgotten = [canary(number) for number, helped in met.items() if helped]

    assert len(forgotten) > 0.9 * CONVERSATIONS
    assert "tell_crisis" in written, "the outcome itself is counted"
    assert log_lines, "Rasa logged nothing, so this proves nothing"
    assert not [word for word in forgotten if word in written]
    assert not [word for word in forgotten if word in logged]


@pytest.mark.model
def test_an_ordinary_question_is_kept_for_staff(assistant, kept: Path):
    wait_for(assistant.say("hvem var med i partnerskapet", "visitor"))

    written = (kept / "store.db").read_bytes().decode("utf-8", "replace")
    assert "hvem var med i partnerskapet" in written


def test_what_is_kept_names_no_words():
    parsed = {
        "text": "jeg vil dø",
        "intent": {"name": TOLD_IN_NEED[0], "confidence": 1.0},
        "entities": [],
        "text_tokens": [[0, 3]],
        "danger": {"label": "crisis", "kind": "suicide", "sure": True, "reason": "wants_to_die"},
    }

    kept = forgetting(parsed)

    assert kept["text"] == ""
    assert kept["danger"] == {"label": "crisis", "sure": True}
    assert "text_tokens" not in kept
