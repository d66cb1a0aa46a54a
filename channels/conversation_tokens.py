"""Whose conversation a message belongs to: a token that we make and sign, and nobody can guess."""

from __future__ import annotations

import secrets

from itsdangerous import BadData, URLSafeTimedSerializer

LASTS_SECONDS = 12 * 60 * 60
RANDOM_BYTES = 16  # 128 bits


class ConversationTokens:
    """Makes tokens and reads them back; `secret` is the operator's, or new at every start."""

    def __init__(self, secret: str | None = None) -> None:
        self._signer = URLSafeTimedSerializer(secret or secrets.token_hex(), salt="conversation")

    def new(self) -> tuple[str, str]:
        """The token for the client and the sender id it stands for."""
        sender = secrets.token_hex(RANDOM_BYTES)
        return self._signer.dumps(sender), sender

    def sender_of(self, token: str) -> str | None:
        """The sender id a token stands for; None where it is not ours, or too old."""
        try:
            return str(self._signer.loads(token, max_age=LASTS_SECONDS))
        except BadData:
            return None
