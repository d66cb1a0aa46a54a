"""The operator's settings, from the environment; .env.example explains each."""

from __future__ import annotations

import os
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
DEFAULTS = {
    "PORT": "5005",
    "INTERFACE": "127.0.0.1",
    "RASA_TELEMETRY_ENABLED": "false",
    "ACTION_ENDPOINT_URL": "",
    "TRACKER_STORE_DIALECT": "sqlite",
    "TRACKER_STORE_DB": "var/conversations.db",
    "TRACKER_STORE_HOST": "",
    "TRACKER_STORE_USER": "",
    "TRACKER_STORE_PASSWORD": "",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "LOG_LEVEL": "WARNING",
    "CHAT_SECRET": "",
    "CHAT_SECONDS": "4",
    "CHAT_RATE_CONVERSATION": "20/minute",
    "CHAT_RATE_ADDRESS": "60/minute",
    "CHAT_RATE_NEW": "30/hour",
    "CHAT_FEEDBACK": "var/feedback.jsonl",
    "CHAT_ORIGINS": "",
}


def set_up() -> None:
    """Work from the project's folder, with a default for each setting that is not given."""
    os.chdir(PROJECT)
    for name, value in DEFAULTS.items():
        os.environ.setdefault(name, value)
    (PROJECT / "var").mkdir(exist_ok=True)


def port() -> int:
    """The port to listen on; raises SystemExit with a sentence when PORT is no port."""
    value = os.environ["PORT"]
    if not (value.isascii() and value.isdigit() and 0 < int(value) < 65536):
        raise SystemExit(f"PORT={value} is no port; give a number from 1 to 65535.")
    return int(value)
