"""Looks for danger at the door, for when the rest cannot: too long, too fast, or broken behind."""

from __future__ import annotations

from typing import Any, NamedTuple

from components.danger_judge import DangerJudge, Limits
from components.danger_rules import DangerRules
from components.help_first import MEETS_BULLYING, MEETS_DANGER, entry_for

NO_LIMITS = Limits(0.0, 0.0, 0.0, 0.5)


class Need(NamedTuple):
    """The entry that helps, and the language it was written in, where that is known."""

    entry: str
    language: str | None


class Lookout:
    """Asks the model that is loaded; where that fails, the rules, which need nothing."""

    def __init__(self) -> None:
        self._rules = DangerJudge(DangerRules.from_file(), None, NO_LIMITS)

    async def look(self, agent: Any, text: str) -> Need | None:
        """Who needs help first, and which; None for a harmless text."""
        try:
            return self._understood(await agent.parse_message(text))
        except Exception:
            # Whatever is broken behind the door, the plainest cries are still heard.
            danger = self._rules.judge(text)
            return Need(entry_for(danger._asdict()), None) if danger else None

    @staticmethod
    def _understood(parsed: dict[str, Any]) -> Need | None:
        name, language = parsed["intent"]["name"], parsed["language"]
        if name not in (*MEETS_BULLYING, *MEETS_DANGER):
            return None
        return Need(name, language["name"] if language["certain"] else None)
