"""Judges whether a message tells of danger or of bullying: rules and a learned model."""

from __future__ import annotations

import re
from typing import NamedTuple

from components.danger_model import DangerModel, Odds
from components.danger_rules import DangerRules, Raised
from components.labelled import CRISIS, DISCLOSURE, LABELS
from components.readable import readable

# Where only a rule raised the alarm: most who write of danger write of themselves, and are young.
UNKNOWN_SPEAKER = "child"


class Danger(NamedTuple):
    """What a message tells: its label, kind, who speaks, and what raised it.

    `sure` is False where it may well be harmless: then it is answered, with help at hand.
    """

    label: str
    kind: str
    speaker: str
    sure: bool
    reason: str


class Limits(NamedTuple):
    """Log odds of an alarm: from `sure` on help comes first, from `watchful` on it is at hand.

    A disclosure must be surer, `disclosure`: to miss it costs less, and more looks like one.

    A message is a crisis rather than a disclosure where that has the share `crisis` of the two.
    """

    sure: float
    disclosure: float
    watchful: float
    crisis: float


class DangerJudge:
    """Either layer may raise. A named idiom is taken out before the rules look, and lowers only
    itself; a message that is nothing but an idiom is harmless, and one with an idiom in it is not
    watched for being unsure.
    """

    def __init__(self, rules: DangerRules, model: DangerModel | None, limits: Limits) -> None:
        """Without a model the rules stand alone: they find the plainest cries, and those only."""
        self._rules, self._model, self._limits = rules, model, limits

    def judge(self, text: str) -> Danger | None:
        """What a message tells, or None for a harmless one."""
        text = readable(text)
        plain = self._rules.without_idioms(text)
        idiomatic = len(plain.split()) < len(text.split())
        if idiomatic and not re.search(r"\w+\W+\w+", plain):
            return None
        found = [self._by_rule(self._rules.raised(self._mended(plain))), self._by_model(text)]
        alarms = [danger for danger in found if danger]
        if not alarms:
            return None
        if len(alarms) == 1 and idiomatic and not alarms[0].sure:
            return None
        worst = max(alarms, key=lambda danger: (danger.sure, LABELS.index(danger.label)))
        # A rule knows what is told; who speaks, the model knows.
        known = found[1] or worst
        return worst._replace(kind=known.kind, speaker=known.speaker)

    def _mended(self, text: str) -> str:
        return self._model.mended(text) if self._model else text

    @staticmethod
    def _by_rule(raised: Raised | None) -> Danger | None:
        if not raised:
            return None
        return Danger(raised.label, "", UNKNOWN_SPEAKER, True, raised.name)

    def _by_model(self, text: str) -> Danger | None:
        """What the model makes of the message."""
        if not self._model or not re.search(r"\w", text):
            return None
        odds = self._model.odds_of([text])[0]
        return self._found(odds) if odds.alarm >= self._limits.watchful else None

    def _found(self, odds: Odds) -> Danger:
        crisis = odds.crisis >= self._limits.crisis * (odds.crisis + odds.disclosure)
        sure = odds.alarm >= (self._limits.sure if crisis else self._limits.disclosure)
        label = CRISIS if crisis else DISCLOSURE
        return Danger(label, odds.kind, odds.speaker, sure, f"learned, {odds.alarm:.1f}")
