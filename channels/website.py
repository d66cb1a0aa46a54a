"""The website's channel: POST /chat/messages takes a message and gives the whole turn back."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from actions.knowing import checked_knowledge
from channels.body import Body, Refused, read_body
from channels.conversation_tokens import ConversationTokens
from channels.one_reply import Reply
from channels.rates import Rates
from channels.turn import Handler, Turns

NOT_ENTRIES = ("something_else",)


class Website(InputChannel):
    """Visitors' only door; settings come from credentials.yml, which names the environment's."""

    def __init__(
        self,
        secret: str | None = None,
        seconds: float = 4.0,
        a_conversation: str = "20/minute",
        an_address: str = "60/minute",
        new_conversations: str = "30/hour",
    ) -> None:
        self._knowledge = checked_knowledge()
        self._tokens = ConversationTokens(secret)
        self._rates = Rates(a_conversation, an_address, new_conversations)
        self._turns = Turns(self._knowledge, float(seconds))

    @classmethod
    def name(cls) -> str:
        """The name conversations are kept under."""
        return "website"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> Website:
        """The channel with the operator's settings."""
        return cls(**{name: value for name, value in (credentials or {}).items() if value})

    def url_prefix(self) -> str:
        """An address of its own, beside Rasa's /webhooks."""
        return "/chat"

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The routes, handed to Rasa's own server."""
        routes = Blueprint("website")

        @routes.post("/messages")
        async def messages(request: Request) -> HTTPResponse:
            reply, status = await self._answer(request, on_new_message)
            return response.json(reply, status, headers={"Cache-Control": "no-store"})

        return routes

    async def _answer(self, request: Request, handle: Handler) -> tuple[Reply, int]:
        """A reply and its HTTP status; a refusal is a reply too."""
        agent = request.app.ctx.agent
        try:
            body = read_body(request.body)
            token, sender = self._conversation(body, request.remote_addr or request.ip)
            reply = await self._turns.take(handle, agent, self._pressed(body), sender)
            return {**reply, "conversation": token}, 200
        except Refused as refused:
            told = refused.text, refused.language, refused.phrase
            return await self._turns.fall_back(agent, *told, "refused"), refused.status

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
        known = {f"/{name}" for name in (*self._knowledge.answers, *NOT_ENTRIES)}
        if body.payload is None or body.payload in known:
            return body
        return body._replace(text=body.text or body.payload.lstrip("/ "), payload=None)
