"""A receipt leads to the turn, and the turn to the reasons for its answer."""

from __future__ import annotations

import pytest
from rasa.core.tracker_store import SQLTrackerStore

from launch import explain
from launch.stored_turns import find_turn
from tests.visitor import Visitor
from tests.waiting import wait_for


@pytest.fixture
def receipt(assistant, tmp_path, monkeypatch) -> str:
    """The receipt of the first of two turns, kept in a store as the server keeps them."""
    visitor = Visitor(assistant)
    visitor.says("Når tok partnerskapet slutt?")
    receipt = visitor.turn["receipt"]
    visitor.says("Hvem var med?")
    tracker = wait_for(assistant.agent.tracker_store.retrieve(visitor.sender))
    monkeypatch.setenv("TRACKER_STORE_DB", str(tmp_path / "conversations.db"))
    wait_for(SQLTrackerStore(db=str(tmp_path / "conversations.db")).save(tracker))
    return receipt


def test_a_receipt_has_letters_only(receipt):
    assert receipt.isalpha()
    assert len(receipt) == 10


def test_finds_one_turn_by_its_receipt(receipt):
    turn = find_turn(receipt.upper())

    assert turn[0]["text"] == "Når tok partnerskapet slutt?"
    assert [event["event"] for event in turn].count("user") == 1


def test_tells_why(receipt, capsys):
    explain.main(receipt)

    told = capsys.readouterr().out
    for part in ("language:    nb", "ask_when_ended", "threshold:", "carried by", "action_answer"):
        assert part in told
    assert "facts:       agreement_ended" in told
    assert "replayed:    the same" in told


@pytest.mark.parametrize("wrong", ["", "abc", "%%%%%%%%"])
def test_what_is_no_receipt_gets_a_sentence(wrong):
    with pytest.raises(SystemExit, match="is no receipt"):
        find_turn(wrong)


def test_an_unknown_receipt_gets_a_sentence(receipt):
    with pytest.raises(SystemExit, match="No turn"):
        explain.main("aaaaaaaaaa")
