"""What day it is: time is a parameter, set with KNOWLEDGE_TODAY."""

from __future__ import annotations

import datetime
import os


def today() -> datetime.date:
    """The day answers are given on: KNOWLEDGE_TODAY (ISO, 2026-11-22), else the calendar's.

    Raises ValueError when KNOWLEDGE_TODAY is no ISO date.
    """
    setting = os.environ.get("KNOWLEDGE_TODAY")
    return datetime.date.fromisoformat(setting) if setting else datetime.date.today()
