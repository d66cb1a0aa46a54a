"""What is done with a request: a turn, a form, a deletion, feedback. Replies, and no HTTP yet."""

from __future__ import annotations

from typing import Any

from channels.body import Body, Refused, read_body, read_fields, read_form
from channels.conversation_tokens import ConversationTokens
from channels.deletion import delete_conversation
from channels.feedback import Feedback
from channels.one_reply import Reply
from channels.pages import language_wanted
from channels.rates import Rates
from channels.spoken import phrase
from channels.turn import Handler, Turns
from knowledge import Knowledge

NOT_ENTRIES = ("something_else",)
Answer = tuple[Reply, int]


class Desk:
    """Serves visitors; `agent` is Rasa's, `handle` hands it a message, `address` is theirs.

    Each method gives a reply and its HTTP status: a refusal is a reply too.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        tokens: ConversationTokens,
        rates: Rates,
        turns: Turns,
        feedback: Feedback,
    ) -> None:
        self._knowledge, self._tokens, self._rates = knowledge, tokens, rates
        self._turns, self._feedback = turns, feedback
        self._payloads = {f"/{name}" for name in (*knowledge.answers, *NOT_ENTRIES)}

    async def message(self, raw: bytes, address: str, agent: Any, handle: Handler) -> Answer:
        """The reply to a message in JSON."""
        try:
            return await self._turn(read_body(raw), address, agent, handle), 200
        except Refused as refused:
            return await self._refuse(refused, agent), refused.status

    async def form(
        self, fields: dict[str, str | None], address: str, agent: Any, handle: Handler
    ) -> Answer:
        """The reply to a form without scripts."""
        try:
            return await self._turn(read_form(fields), address, agent, handle), 200
        except Refused as refused:
            return await self._refuse(refused, agent), refused.status

    def deletion(self, raw: bytes, agent: Any) -> Answer:
        """Deletes the conversation whose token is given; says so even where there was none."""
        fields = read_fields(raw)
        sender = self._tokens.sender_of(str(fields.get("conversation") or ""))
        if sender:
            delete_conversation(agent.tracker_store, sender)
        return self._say("deleted", "small_talk", fields), 200

    def feedback(self, raw: bytes) -> Answer:
        """Keeps what a visitor said of an answer of their own conversation."""
        fields = read_fields(raw)
        known = self._tokens.sender_of(str(fields.get("conversation") or ""))
        said = {name: fields.get(name) for name in ("receipt", "helpful", "reason")}
        if known and self._feedback.keep(said):
            return self._say("feedback_thanks", "small_talk", fields), 200
        return self._say("refused_wrong_shape", "refused", fields), 400

    def _say(self, name: str, outcome: str, fields: dict[str, Any]) -> Reply:
        return phrase(self._knowledge, name, outcome, language_wanted(fields.get("language"), ""))

    async def _turn(self, body: Body, address: str, agent: Any, handle: Handler) -> Reply:
        token, sender = self._conversation(body, address)
        reply = await self._turns.take(handle, agent, self._pressed(body), sender)
        return {**reply, "conversation": token}

    async def _refuse(self, refused: Refused, agent: Any) -> Reply:
        told = refused.text, refused.language, refused.phrase
        return await self._turns.fall_back(agent, *told, "refused")

    def _conversation(self, body: Body, address: str) -> tuple[str, str]:
        """The token and the sender of a message; raises Refused where there are too many."""
        sender = self._tokens.sender_of(body.conversation) if body.conversation else None
        if sender and self._rates.may_speak(sender, address):
            return body.conversation or "", sender
        if sender is None and self._rates.may_begin(address):
            return self._tokens.new()
        raise Refused("refused_too_fast", 429, body.text, body.language)

    def _pressed(self, body: Body) -> Body:
        """A button works by a payload we know; any other is what somebody typed."""
        if body.payload is None or body.payload in self._payloads:
            return body
        return body._replace(text=body.text or body.payload.lstrip("/ "), payload=None)
