"""Either layer raises, the worse of two counts, and neither silences the other."""

from __future__ import annotations

import pytest

from components.danger_judge import DangerJudge, Limits
from components.danger_model import Odds
from components.danger_rules import DangerRules

LIMITS = Limits(sure=-1.0, disclosure=0.0, watchful=-2.0, crisis=0.5)
HARMLESS = Odds(0.99, 0.005, 0.005, "child", "adult")
UNSURE = Odds(0.8, 0.15, 0.05, "soft", "parent")
BULLIED = Odds(0.1, 0.8, 0.1, "parent", "parent")
IN_DANGER = Odds(0.05, 0.05, 0.9, "threat", "bystander")


class Model:
    """Says the same of every message."""

    def __init__(self, odds: Odds) -> None:
        self._odds = odds

    def odds_of(self, texts):
        return [self._odds for _ in texts]

    def mended(self, text):
        return text


def judged(text: str, odds: Odds | None):
    return DangerJudge(DangerRules.from_file(), Model(odds) if odds else None, LIMITS).judge(text)


def test_a_rule_raises_where_the_model_is_sure_that_all_is_well():
    assert judged("jeg vil dø", HARMLESS)[:1] == ("crisis",)


def test_the_model_raises_where_no_rule_does():
    danger = judged("de venter på henne", IN_DANGER)

    assert (danger.label, danger.speaker, danger.sure) == ("crisis", "bystander", True)


def test_the_worse_of_two_counts_and_the_model_knows_who_speaks():
    danger = judged("sønnen min sier at jeg vil dø", BULLIED)

    assert (danger.label, danger.speaker) == ("crisis", "parent")


def test_an_unsure_message_is_watched():
    assert judged("han er så stille", UNSURE).sure is False


def test_a_harmless_one_is_none():
    assert judged("hvem var med?", HARMLESS) is None


def test_what_is_nothing_but_an_idiom_is_harmless():
    assert judged("jeg dør av latter!!", IN_DANGER) is None


@pytest.mark.parametrize("text", ["", "  ", "???", "🙂", "\0"])
def test_no_words_are_no_danger(text):
    assert judged(text, IN_DANGER) is None


def test_the_rules_stand_alone_without_a_model():
    assert judged("jeg vil dø", None).label == "crisis"
    assert judged("hvem var med?", None) is None


def test_an_idiom_is_not_watched_for_being_unsure():
    assert judged("this website is killing me, where is the contact page", UNSURE) is None
