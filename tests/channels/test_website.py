"""A visitor at the website's door: one whole reply, buttons that work, commands that do not."""

from __future__ import annotations

import pytest

from tests.channels.door import Door

SHAPE = {"text", "language", "outcome", "sources", "buttons"}


@pytest.fixture
def door(assistant) -> Door:
    return Door(assistant.agent)


def test_an_answer_is_one_object(door):
    reply = door.says("Hvor fortsetter arbeidet mot mobbing?", "nb")

    assert reply.keys() >= {*SHAPE, "entry", "reviewed", "receipt", "conversation"}
    assert reply["entry"] == "ask_where_work_continues"
    assert reply["sources"][0]["title"]


def test_the_conversation_goes_on(door):
    door.says("Var Utdanningsforbundet med?")

    assert "Redd Barna" in door.says("og Redd Barna?")["text"]


def test_without_a_token_nothing_is_remembered(door):
    door.says("Var Utdanningsforbundet med?")
    first = door.conversation
    door.conversation = None
    door.says("hei")

    assert door.conversation != first


def test_somebody_elses_word_for_a_conversation_begins_a_new_one(door):
    assert door.says("hei", conversation="default")["conversation"] != "default"


def test_a_button_works(door):
    assert door.presses("/ask_contact")["entry"] == "ask_contact"


@pytest.mark.parametrize(
    "payload", ["/restart", "/session_start", '/greet{"language": "en"}', "noe annet enn en knapp"]
)
def test_a_made_up_button_is_plain_text(door, payload):
    door.says("hei", "nb")
    reply = door.presses(payload)

    assert reply["text"]
    assert reply["language"] == "nb"


@pytest.mark.parametrize("text", ["/restart", " /ask_contact", "\u200b/greet", "／ask_contact"])
def test_a_typed_command_is_plain_text(door, text):
    door.says("Var Utdanningsforbundet med?")
    reply = door.says(text)

    assert reply["text"]
    assert "Redd Barna" in door.says("og Redd Barna?")["text"]


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        (b"[]", 400, "Last siden på nytt"),
        ({"text": " ", "language": "nn"}, 400, "Eg fekk ingen tekst"),
        ({"text": "a" * 1001, "language": "en"}, 413, "too long"),
    ],
)
def test_a_refusal_is_a_sentence_in_the_visitors_language(door, body, status, words):
    reply, got = door.posts(body)

    assert (got, reply["outcome"]) == (status, "refused")
    assert words in reply["text"]
    assert reply["help"]


def test_too_fast_is_refused_and_help_stays(assistant):
    door = Door(assistant.agent, a_conversation="2/minute")
    door.says("hei")
    replies = [door.posts({"text": "hva er partnerskapet", "language": "nb"}) for _ in range(3)]

    assert replies[-1][1] == 429
    assert replies[-1][0]["outcome"] == "refused"
    assert "116 111" in replies[-1][0]["text"]
