"""make serve: it says where it is, answers over REST, and Ctrl-C leaves nothing behind."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest

from launch.settings import PROJECT

STOPPING_SECONDS = 20


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask(port: int, message: str) -> list[dict]:
    body = json.dumps({"sender": "tester", "message": message}).encode()
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/webhooks/rest/webhook",
        data=body,
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def fetch(port: int, path: str, method: str = "GET", body: dict | None = None):
    """The status, headers and text of what an address gives."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}",
        method=method,
        data=json.dumps(body).encode() if body is not None else None,
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.status, answer.headers, answer.read().decode()


def read_until_ready(server: subprocess.Popen) -> str:
    said = ""
    while "Try it" not in said:
        line = server.stdout.readline()
        assert line, f"the server ended before it was ready, having said: {said}"
        said += line
    return said


@pytest.mark.model
def test_starts_answers_and_stops(tmp_path):
    port = free_port()
    environment = {
        **os.environ,
        "PORT": str(port),
        "TRACKER_STORE_DB": str(tmp_path / "conversations.db"),
        "CHAT_FEEDBACK": str(tmp_path / "feedback.jsonl"),
    }
    with subprocess.Popen(
        [sys.executable, "-m", "launch.serve"],
        cwd=PROJECT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as server:
        try:
            assert f"http://127.0.0.1:{port}" in read_until_ready(server)
            replies = ask(port, "Når tok partnerskapet slutt?")
            page = fetch(port, "/")
            asked = {"text": "Når tok partnerskapet slutt?", "language": "nn"}
            turn = json.loads(fetch(port, "/chat/messages", "POST", asked)[2])
            token = {"conversation": turn["conversation"], "language": "nn"}
            said = {**token, "receipt": turn["receipt"], "helpful": True}
            thanked = json.loads(fetch(port, "/chat/feedback", "POST", said)[2])
            deleted = json.loads(fetch(port, "/chat", "DELETE", token)[2])
        finally:
            server.send_signal(signal.SIGINT)
            left = server.wait(STOPPING_SECONDS)

    assert replies[-1]["custom"]["entry"] == "ask_when_ended"
    assert "<partnership-chat>" in page[2]
    assert "trusted-types 'none'" in page[1]["Content-Security-Policy"]
    assert turn["entry"] == "ask_when_ended"
    assert turn["language"] == "nn"
    assert thanked["text"].startswith("Takk")
    assert "sletta" in deleted["text"]
    assert left == 0
    with pytest.raises(ProcessLookupError):
        os.killpg(server.pid, 0)
