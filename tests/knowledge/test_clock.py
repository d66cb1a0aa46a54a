"""Time is a parameter: a premise holds from a day, or until one."""

from __future__ import annotations

import datetime

import pytest

from knowledge.clock import today
from knowledge.records import Premise

NEW_YEAR = datetime.date(2026, 1, 1)
A_DAY = datetime.timedelta(days=1)


def premise(**dates: datetime.date) -> Premise:
    return Premise(id="x", correction={}, facts=(), **dates)


@pytest.mark.parametrize(
    ("dates", "before", "after"),
    [
        ({"holds_until": NEW_YEAR - A_DAY}, True, False),
        ({"holds_from": NEW_YEAR}, False, True),
        ({}, False, False),
    ],
)
def test_a_premise_holds_within_its_dates(dates, before, after):
    assert premise(**dates).holds(NEW_YEAR - A_DAY) is before
    assert premise(**dates).holds(NEW_YEAR) is after


def test_the_day_can_be_set(monkeypatch):
    monkeypatch.setenv("KNOWLEDGE_TODAY", "2025-12-31")

    assert today() == datetime.date(2025, 12, 31)


def test_without_a_setting_it_is_the_calendars_day(monkeypatch):
    monkeypatch.setenv("KNOWLEDGE_TODAY", "")

    assert today() == datetime.date.today()
