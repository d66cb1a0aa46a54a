"""Finds the values in a text that must be backed: numbers, months, e-mail addresses, URLs."""

from __future__ import annotations

import re

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
URL = re.compile(
    r"\b(?:https?://)?(?:www\.)?((?:[\wæøå-]+\.)+(?:no|org|com|eu)(?:/[\w/.-]*\w)?)\b", re.I
)
PHONE = re.compile(r"(?:\+47 )?(\d{3} \d{2} \d{3}|\d{2} \d{2} \d{2} \d{2})(?!\d)")
NUMBER = re.compile(r"\d+(?:[ .,\u00a0]\d{3})*(?:[.,]\d+)?")

_NUMBER_WORDS = {
    "nb": "to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten "
    "atten nitten tjue",
    "nn": "to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten "
    "atten nitten tjue",
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty",
}
_MONTHS = {
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "en": "january february march april May june july august september october november december",
}
_MONTHS["nn"] = _MONTHS["nb"]


def values_in(text: str, language: str) -> set[str]:
    """The values of a text in one form: '31. desember 2025' in nb gives 31, 2025 and month 12."""
    text = text.replace("–", "-").replace("\u00a0", " ")
    found = {email.casefold() for email in EMAIL.findall(text)}
    text = EMAIL.sub(" ", text)
    found |= {_address(match) for match in URL.findall(text)}
    text = URL.sub(" ", text)
    found |= {re.sub(r"\D", "", match) for match in PHONE.findall(text)}
    text = PHONE.sub(" ", text)
    return found | _words(text, language) | {_number(match) for match in NUMBER.findall(text)}


def _words(text: str, language: str) -> set[str]:
    """Number words from two to twenty, and months; "May" counts with a capital only."""
    numbers = {word: str(n) for n, word in enumerate(_NUMBER_WORDS[language].split(), start=2)}
    months = {word: f"month {n}" for n, word in enumerate(_MONTHS[language].split(), start=1)}
    known = numbers | months
    words = re.findall(r"[A-Za-zÆØÅæøå]+", text)
    return {known[w] for word in words for w in (word, word.casefold()) if w in known}


def _address(url: str) -> str:
    return url.casefold().removeprefix("www.").rstrip("/.")


def _number(digits: str) -> str:
    """'442 000' and '442,000' are 442000; '3,8' is 3.8; '116 111' is 116111."""
    joined = re.sub(r"[ \u00a0.,](?=\d{3}(?!\d))", "", digits)
    return joined.replace(",", ".")
