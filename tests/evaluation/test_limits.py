"""Understanding does not fall below evaluation/limits.yml, in any language."""

from __future__ import annotations

import pytest
from ruamel.yaml import YAML

from evaluation.asking import ask_all
from evaluation.figures import accuracy, language_match, stories_right, wrong_answers
from evaluation.questions import FOLDER, read_questions
from evaluation.stories import KINDS, read_stories, tell_all
from knowledge import LANGUAGES

LIMITS = YAML(typ="safe").load(FOLDER.parent / "limits.yml")


@pytest.fixture(scope="module")
def results(assistant, knowledge):
    return ask_all(assistant, read_questions(), knowledge)


@pytest.mark.model
@pytest.mark.parametrize("language", LANGUAGES)
def test_holds_the_limits(results, language):
    own = [r for r in results if r.question.language == language]
    limit = LIMITS[language]

    assert accuracy(own).value >= limit["accuracy"], f"accuracy in {language}: {accuracy(own)}"
    assert wrong_answers(own).value <= limit["wrong_answers"], (
        f"wrong answers in {language}: {wrong_answers(own)}"
    )
    assert language_match(own).value >= limit["language"], (
        f"language recognised in {language}: {language_match(own)}"
    )


@pytest.fixture(scope="module")
def told(assistant):
    return tell_all(assistant, read_stories())


@pytest.mark.model
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_longer_messages_hold_the_limits(told, language, kind):
    own = [t for t in told if (t.story.kind, t.story.language) == (kind, language)]

    assert stories_right(own).value >= LIMITS[language][kind], stories_right(own)
