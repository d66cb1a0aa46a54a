"""Keeps libraries from talking over us: warnings of theirs that say nothing to our users."""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import MutableMapping
from typing import Any

import structlog

# Fields of Rasa's log lines that hold what a visitor wrote.
HOLDS_WORDS = (
    "text", "parse_data_text", "parse_data_entities", "response_text", "rasa_events",
    "prediction_events", "current_states", "tracker_states", "old_states", "states",
)  # fmt: skip
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def be_quiet() -> None:
    """Show warnings and logs of other people's code only when LOG_LEVEL asks for them."""
    level = os.environ.get("LOG_LEVEL", "WARNING").upper()
    if level not in LEVELS:
        raise SystemExit(f"LOG_LEVEL={level} is no level; use one of {', '.join(LEVELS)}.")
    structlog.configure(processors=[_without_words, *structlog.get_config()["processors"]])
    if level == "DEBUG":
        return
    # A filter would not do: libraries reset the filters while they are imported.
    warnings.showwarning = lambda *args, **kwargs: None
    number = logging.getLevelName(level)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(number))
    logging.basicConfig(level=level, format="%(levelname)s %(message)s")
    for name in ("rasa", "rasa_sdk", "sanic", "apscheduler", "matplotlib", "asyncio"):
        logging.getLogger(name).setLevel(level)


def _without_words(
    logger: Any, method: str, line: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """A processor of structlog: nothing a visitor wrote gets into a log line, at any level."""
    for name in HOLDS_WORDS:
        line.pop(name, None)
    return line
