"""How much one visitor may ask for in a while; who needs help is answered all the same."""

from __future__ import annotations

from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter


class Rates:
    """Counts messages by conversation and by address, and new conversations by address."""

    def __init__(self, a_conversation: str, an_address: str, new_conversations: str) -> None:
        """Each a limit as the package `limits` writes it, such as `20/minute`."""
        # The limiter itself holds only a weak reference.
        self._storage = MemoryStorage()
        self._limiter = MovingWindowRateLimiter(self._storage)
        self._a_conversation, self._an_address = parse(a_conversation), parse(an_address)
        self._new_conversations = parse(new_conversations)

    def may_speak(self, sender: str, address: str) -> bool:
        """Whether a message may come in now; counts it."""
        by_sender = self._limiter.hit(self._a_conversation, "sender", sender)
        return self._limiter.hit(self._an_address, "address", address) and by_sender

    def may_begin(self, address: str) -> bool:
        """Whether an address may begin another conversation now; counts it."""
        return self._limiter.hit(self._new_conversations, "begins", address)
