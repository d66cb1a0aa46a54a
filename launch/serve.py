"""Starts the assistant on loopback and says where it is: python -m launch.serve."""

from __future__ import annotations

import os
import socket
from typing import Any

import launch.start  # noqa: F401  (must come first)
from launch.broken import told_in_sentences
from launch.model import trained_model
from launch.settings import port

QUESTION = '{"sender": "me", "message": "Hvor fortsetter arbeidet?"}'
READY = """
The assistant answers on http://{host}:{port}  (open it in a browser; Ctrl-C stops it)
Try it from another terminal:
  curl -s http://{host}:{port}/webhooks/rest/webhook -d '{question}'
"""


def main() -> None:
    """Serve until Ctrl-C; a broken base or a taken port gives sentences and exit code 1."""
    host, number = os.environ["INTERFACE"], port()
    _refuse_taken_port(host, number)
    with told_in_sentences():
        _serve(host, number)


def _refuse_taken_port(host: str, number: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, number))
        except OSError:
            raise SystemExit(
                f"Port {number} is taken by another program; try: make serve PORT={number + 1}"
            ) from None


def _serve(host: str, number: int) -> None:
    from rasa.core.run import serve_application

    from launch.discretion import be_discreet

    be_discreet()
    endpoints = _endpoints()
    serve_application(
        model_path=str(trained_model()),
        interface=host,
        port=number,
        credentials="credentials.yml",
        endpoints=endpoints,
        cors=[site.strip() for site in os.environ["CHAT_ORIGINS"].split(",") if site.strip()],
        enable_api=False,
        server_listeners=[(_say_ready(host, number), "after_server_start")],
    )


def _endpoints() -> Any:
    """endpoints.yml, with the actions in this process unless ACTION_ENDPOINT_URL names a server."""
    from rasa.core.utils import AvailableEndpoints

    from launch.in_process_actions import InProcessActions

    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    if not os.environ["ACTION_ENDPOINT_URL"]:
        endpoints.action = InProcessActions()
    return endpoints


def _say_ready(host: str, number: int) -> Any:
    async def say_ready(app: Any, loop: Any) -> None:
        print(READY.format(host=host, port=number, question=QUESTION), flush=True)

    return say_ready


if __name__ == "__main__":
    main()
