"""Lets a plain test wait for something asynchronous, always on the same loop."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

_LOOP = asyncio.new_event_loop()


def wait_for(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """The result of a coroutine."""
    return _LOOP.run_until_complete(coroutine)
