"""The held-out questions are held out: no near-copy of one stands in the training data."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict

import pytest
from rapidfuzz import fuzz, process

from components.spelling import fold
from evaluation.questions import read_questions
from knowledge import LANGUAGES
from knowledge.base import TOPICS
from tests.test_rooms_agree import MET_FIRST, lines_by_intent, read

FEWEST = 8
LONG_ENOUGH = 6  # words; two people may well type the same short question
NEAR = 93  # of 100: rapidfuzz's ratio of folded texts


def test_every_intent_is_measured_in_every_language(knowledge):
    counts = defaultdict(int)
    for question in read_questions():
        counts[question.language, question.intent] += 1
    unmeasured = {"other_language", "nlu_fallback", *MET_FIRST, *knowledge.clarifications}
    asked = set(read("domain.yml")["intents"]) - unmeasured

    wanted = [(language, intent) for language in LANGUAGES for intent in asked]
    few = {place: counts[place] for place in wanted if counts[place] < FEWEST}
    assert not few


def test_every_question_is_asked_of_a_known_intent():
    known = set(read("domain.yml")["intents"])

    assert {question.intent for question in read_questions()} <= known


def of_like_length(text: str, lines: list[str]) -> list[str]:
    """The lines, sorted by length, that are neither too short nor too long to be a near-copy."""
    shortest, longest = len(text) * (2 * NEAR / 100 - 1) * 0.98, len(text) * 1.18
    return lines[bisect_left(lines, shortest, key=len) : bisect_right(lines, longest, key=len)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_is_a_near_copy_of_an_example(language):
    learned = sorted(
        (
            fold(line)
            for topic in TOPICS
            for lines in lines_by_intent(language, topic).values()
            for line in lines
        ),
        key=len,
    )
    copies = []
    for question in read_questions():
        if question.language == language and len(question.text.split()) >= LONG_ENOUGH:
            text = fold(question.text)
            alike = of_like_length(text, learned)
            near = process.extractOne(text, alike, scorer=fuzz.ratio, score_cutoff=NEAR)
            if near:
                copies.append((question.text, near[0]))
    assert not copies
