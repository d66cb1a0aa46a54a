"""Every entry's own question, asked in each language, reaches that entry."""

import pytest

from knowledge import LANGUAGES, Knowledge
from tests.waiting import wait_for

TITLES = [
    (name, language, answer.question[language])
    for name, answer in Knowledge.read().answers.items()
    for language in LANGUAGES
]


@pytest.mark.parametrize(("entry", "language", "title"), TITLES)
def test_a_question_reaches_its_entry(assistant, entry, language, title):
    understood = wait_for(assistant.understand(title))

    assert understood["intent"]["name"] == entry
