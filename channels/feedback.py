"""What visitors say of an answer: helpful or not, a reason, and the receipt; no words."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path
from typing import Any

REASONS = ("wrong", "unclear", "outdated", "missing")
RECEIPT = re.compile(r"[a-z]{10}")


class Feedback:
    """Appends a line of JSON to a file for each."""

    def __init__(self, file: str | Path) -> None:
        self._file = Path(file)

    def keep(self, fields: dict[str, Any]) -> bool:
        """Whether the feedback was of the right shape, and so is kept."""
        if not _is_right(fields):
            return False
        line = {"day": datetime.date.today().isoformat(), **fields}
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        return True


def _is_right(fields: dict[str, Any]) -> bool:
    receipt = isinstance(fields.get("receipt"), str) and RECEIPT.fullmatch(fields["receipt"])
    helpful = isinstance(fields.get("helpful"), bool)
    reason = fields.get("reason") is None or fields["reason"] in REASONS
    return bool(receipt and helpful and reason)
