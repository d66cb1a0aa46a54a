"""What comes in is read strictly, and refused with a phrase of its own."""

from __future__ import annotations

import json

import pytest

from channels.body import LONGEST_TEXT, Refused, plain, read_body


def refusal(raw: bytes | dict) -> tuple[str, int]:
    body = raw if isinstance(raw, bytes) else json.dumps(raw).encode()
    with pytest.raises(Refused) as refused:
        read_body(body)
    return refused.value.phrase, refused.value.status


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"null", b"[]", b'"hei"', b"\xff\xfe", b"{", b"[" * 20_000,
        b'{"text": "a", "text": "b"}',
        {"text": 1}, {"text": ["a"]}, {"text": {"a": 1}}, {"text": True},
        {"text": "hei", "sender": "x"}, {"text": "hei", "metadata": []},
        {"text": "hei", "language": "de"},
    ],
)  # fmt: skip
def test_another_shape_is_refused(raw):
    assert refusal(raw) == ("refused_wrong_shape", 400)


@pytest.mark.parametrize("text", ["", "   ", "\n", "\u200b\u200b", "/", " ／ ", "\0"])
def test_nothing_written_is_refused(text):
    assert refusal({"text": text}) == ("refused_empty", 400)


def test_too_long_is_refused_and_its_text_is_kept_for_the_lookout():
    with pytest.raises(Refused) as refused:
        read_body(json.dumps({"text": "jeg vil dø " * 100, "language": "nn"}).encode())

    assert refused.value.phrase == "refused_too_long"
    assert refused.value.language == "nn"
    assert refused.value.text.startswith("jeg vil dø")


def test_as_long_as_allowed_is_taken():
    assert len(read_body(json.dumps({"text": "a" * LONGEST_TEXT}).encode()).text) == LONGEST_TEXT


@pytest.mark.parametrize(
    "written",
    [
        "/restart",
        "  /restart",
        "\u200b/restart",
        "\u00a0/restart",
        "／restart",
        "//restart",
        "⁄restart",
    ],
)
def test_a_typed_command_is_plain_text(written):
    assert plain(written) == "restart"


def test_a_broken_letter_does_no_harm():
    assert read_body(b'{"text": "hei \\ud800"}').text == "hei"
