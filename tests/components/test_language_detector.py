"""The detector, trained as it is in the model, tells the languages apart."""

from __future__ import annotations

import pytest

from tests.waiting import wait_for


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("hvem var med i samarbeidet, og hvorfor ble det slutt?", "nb"),
        ("kven var med i samarbeidet, og kvifor vart det slutt?", "nn"),
        ("who took part in it, and why did it end?", "en"),
        ("is the Utdanningsforbundet a member?", "en"),
        ("quién participó y por qué terminó todo esto", "other"),
        ("кто участвовал в этом", "other"),
    ],
)
def test_language(assistant, text, language):
    understood = wait_for(assistant.understand(text))

    assert understood["language"]["name"] == language
    assert understood["language"]["certain"]


def test_digits_have_no_language(assistant):
    understood = wait_for(assistant.understand("2026?"))

    assert not understood["language"]["certain"]
