"""Safeguarding leads to entries that exist, and to those alone."""

from __future__ import annotations

from actions.outcomes import CRISES, DISCLOSURES
from components.help_first import MEETS_BULLYING, MEETS_DANGER
from tests.test_rooms_agree import MET_FIRST


def test_the_rooms_agree_on_who_helps(knowledge):
    assert set(MEETS_DANGER) == set(CRISES)
    assert set(MEETS_BULLYING) == set(DISCLOSURES)
    assert MET_FIRST <= {*MEETS_DANGER, *MEETS_BULLYING} <= set(knowledge.answers)
