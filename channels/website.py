"""The website's channel: the page, and POST /chat/messages, which gives a whole turn back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from channels.conversation_tokens import ConversationTokens
from channels.desk import Answer, Desk
from channels.feedback import Feedback
from channels.headers import secure
from channels.pages import TEMPLATES, Pages, language_wanted
from channels.rates import Rates
from channels.turn import Handler, Turns
from knowledge import Knowledge

WIDGET = Path(__file__).resolve().parent.parent / "widget" / "src"


class Website(InputChannel):
    """Visitors' only door; settings come from credentials.yml, which names the environment's."""

    def __init__(
        self,
        secret: str | None = None,
        seconds: float = 4.0,
        a_conversation: str = "20/minute",
        an_address: str = "60/minute",
        new_conversations: str = "30/hour",
        feedback: str = "var/feedback.jsonl",
    ) -> None:
        knowledge = Knowledge.load()
        self._pages = Pages(knowledge)
        self._desk = Desk(
            knowledge,
            ConversationTokens(secret),
            Rates(a_conversation, an_address, new_conversations),
            Turns(knowledge, float(seconds)),
            Feedback(feedback),
        )

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

        @routes.before_server_start
        async def lead_to_the_page(app: Sanic, loop: Any) -> None:
            app.register_middleware(_from_the_root, "request")

        @routes.get("")
        async def page(request: Request) -> HTTPResponse:
            return _page(self._pages.page(_language(request)))

        @routes.post("")
        async def form(request: Request) -> HTTPResponse:
            fields = {name: request.form.get(name) for name in request.form or ()}
            agent, address = _agent(request), _address(request)
            reply, status = await self._desk.form(fields, address, agent, on_new_message)
            language = language_wanted(fields.get("language"), "")
            told = {"conversation": "", **reply}
            return _page(self._pages.page(language, fields.get("text") or "", told), status)

        @routes.post("/messages")
        async def messages(request: Request) -> HTTPResponse:
            agent, address = _agent(request), _address(request)
            return _json(await self._desk.message(request.body, address, agent, on_new_message))

        @routes.delete("", ignore_body=False)
        async def delete(request: Request) -> HTTPResponse:
            return _json(self._desk.deletion(request.body, _agent(request)))

        @routes.post("/feedback")
        async def feedback(request: Request) -> HTTPResponse:
            return _json(self._desk.feedback(request.body))

        @routes.on_response
        async def headers(request: Request, reply: HTTPResponse) -> None:
            secure(reply)

        routes.static("/page.css", TEMPLATES / "page.css", name="style")
        routes.static("/widget", WIDGET, name="widget")
        return routes


def _from_the_root(request: Request) -> HTTPResponse | None:
    """Who opens the server's address wants the page."""
    return response.redirect("/chat") if request.path == "/" and request.method == "GET" else None


def _language(request: Request) -> str:
    return language_wanted(request.args.get("lang"), request.headers.get("accept-language", ""))


def _address(request: Request) -> str:
    return request.remote_addr or request.ip


def _agent(request: Request) -> Any:
    return request.app.ctx.agent


def _page(text: str, status: int = 200) -> HTTPResponse:
    return response.html(text, status, headers={"Cache-Control": "no-store"})


def _json(answer: Answer) -> HTTPResponse:
    reply, status = answer
    return response.json(reply, status, headers={"Cache-Control": "no-store"})
