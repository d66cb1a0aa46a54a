"""A message is taken apart where one question ends and the next begins."""

from __future__ import annotations

import pytest
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.nlu.training_data.message import Message

from components.message_parts import MOST_PARTS, message_of, parts_of
from components.question_words import QuestionWords


@pytest.fixture(scope="module")
def words() -> QuestionWords:
    return QuestionWords.from_file()


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Hvem var med, og når tok det slutt?", ["Hvem var med", "når tok det slutt?"]),
        ("Hvem var med? Når tok det slutt?", ["Hvem var med? ", "Når tok det slutt?"]),
        ("kven var med, kor lenge varte det", ["kven var med", "kor lenge varte det"]),
        ("what is it and is it over", ["what is it", "is it over"]),
        ("takk for sist og ha det bra", ["takk for sist og ha det bra"]),
        ("den 1. mai", ["den 1. mai"]),
    ],
)
def test_the_pieces(words, text, pieces):
    assert [text[part.start : part.end] for part in parts_of(text, words)] == pieces


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("hvem var med", True),
        ("naar sluttet det", True),
        ("fortell om historien", True),
        ("jeg lurer veldig på sekretariatet", True),
        ("det er over?", True),
        ("vi flyttet hit i fjor", False),
    ],
)
def test_what_asks(words, text, asks):
    assert words.asks(text) is asks


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Nei, jeg mente når det startet", "når det startet"),
        ("no, I meant FUB", "FUB"),
        ("nei, eg meinte sekretariatet!", "sekretariatet!"),
        ("nei", "nei"),
        ("jeg mente", "jeg mente"),
    ],
)
def test_where_the_question_begins(words, text, question):
    assert text[words.correction_ends(text) :] == question


def test_of_an_endless_message_the_ends_are_looked_at(words):
    text = "Slik var det. " * 200 + "Hvem var med?"

    parts = parts_of(text, words)

    assert len(parts) == MOST_PARTS
    assert text[parts[-1].start :] == "Hvem var med?"


def test_a_part_keeps_its_names_and_words(words):
    text = "Var FUG med, og når ble KS med?"
    entities = [
        {"entity": "organisation", "value": "fug", "start": 4, "end": 7},
        {"entity": "organisation", "value": "ks", "start": 24, "end": 26},
    ]
    tokens = [Token("FUG", 4, lemma="fug"), Token("KS", 24, lemma="ks")]
    message = Message({"text": text, "entities": entities, "text_tokens": tokens})

    second = message_of(message, parts_of(text, words)[1])

    assert second.get("text") == "når ble KS med?"
    assert [(e["value"], e["start"]) for e in second.get("entities")] == [("ks", 8)]
    assert [token.text for token in second.get("text_tokens")] == ["KS"]
