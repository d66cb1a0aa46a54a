"""Whatever fails, who is in danger meets the numbers."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests.channels.door import BrokenAgent, Door

CRIES = [
    ("jeg vil ikke leve lenger", "nb"),
    ("eg vil døy", "nn"),
    ("i want to kill myself", "en"),
]


def meets_help(reply: dict, language: str) -> None:
    assert reply["outcome"] == "crisis", reply
    assert reply["language"] == language
    assert "113" in reply["text"]
    assert "116 111" in reply["text"]
    assert {"tel:112", "tel:113", "tel:116111", "tel:116123"} == {
        line["link"] for line in reply["help"]
    }


@pytest.mark.parametrize(("cry", "language"), CRIES)
def test_with_a_model_half_loaded(cry, language):
    meets_help(Door(BrokenAgent()).says(cry, language), language)


@pytest.mark.parametrize(("cry", "language"), CRIES)
def test_with_an_action_server_that_says_nothing(assistant, cry, language):
    async def silent(message):
        """As Rasa does when the action server is down: it answers nothing."""

    meets_help(Door(assistant.agent, silent).says(cry, "nb"), language)


@pytest.mark.parametrize(("cry", "language"), CRIES)
def test_with_an_action_that_hangs(assistant, cry, language):
    async def hangs(message):
        await asyncio.sleep(60)

    meets_help(Door(assistant.agent, hangs, seconds=0.1).says(cry, "nb"), language)


@pytest.mark.parametrize(("cry", "language"), CRIES)
def test_with_a_store_that_is_down(assistant, cry, language):
    async def fails(message):
        raise ConnectionError(message.text)

    meets_help(Door(assistant.agent, fails).says(cry, "nb"), language)


@pytest.mark.parametrize(("cry", "language"), CRIES)
def test_in_a_message_that_is_too_long(assistant, cry, language):
    reply, status = Door(assistant.agent).posts({"text": f"{cry}. " * 120, "language": language})

    assert status == 413
    meets_help(reply, language)


@pytest.mark.parametrize(("cry", "language"), CRIES)
def test_at_the_rate_limit(assistant, cry, language):
    door = Door(assistant.agent, a_conversation="1/minute")
    door.says("hei")
    door.says("hei igjen")
    reply, status = door.posts({"text": cry, "language": language})

    assert status == 429
    meets_help(reply, language)


def test_who_is_bullied_meets_help_too():
    reply = Door(BrokenAgent()).says("jeg blir mobbet på skolen", "nb")

    assert (reply["outcome"], reply["entry"]) == ("disclosure", "ask_help_child")


def test_all_others_get_a_true_sentence_and_the_next_turn_works(assistant):
    fail = True

    async def fails_once(message):
        if fail:
            raise ConnectionError
        await assistant.agent.handle_message(message)

    door = Door(assistant.agent, fails_once)
    reply = door.says("hvem var med?", "nb")
    assert reply["outcome"] == "unavailable"
    assert "post@partnerskapmotmobbing.no" in reply["text"]
    assert "116 111" in reply["text"]

    fail = False
    assert door.says("hvem var med?", "nb")["entry"] == "ask_members_list"


def test_what_was_written_is_not_in_the_log(caplog):
    async def fails(message):
        raise ConnectionError(message.text)

    Door(BrokenAgent(), fails).says("jeg vil ikke leve lenger, hilsen Kanarifugl", "nb")

    assert "a turn failed: ConnectionError" in caplog.text
    assert "Kanarifugl" not in caplog.text


def test_an_action_that_hangs_holds_nobody_else(assistant, monkeypatch):
    """The real actions, one of which sleeps as long as nobody waits."""
    from actions.answer import ActionAnswer

    real = ActionAnswer.answer

    def sleeps(self, dispatcher, conversation):
        if conversation.intent == "ask_members_list":
            time.sleep(3)
        return real(self, dispatcher, conversation)

    monkeypatch.setattr(ActionAnswer, "answer", sleeps)
    slow, other = Door(assistant.agent, seconds=0.5), Door(assistant.agent)

    assert slow.says("hvem var med?", "nb")["outcome"] == "unavailable"
    assert other.says("når tok det slutt?", "nb")["entry"] == "ask_when_ended"
    assert slow.says("når tok det slutt?", "nb")["entry"] == "ask_when_ended"
