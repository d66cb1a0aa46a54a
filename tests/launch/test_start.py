"""Starting: TensorFlow stays out, and a taken port or a broken base gives a sentence."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys

import pytest

from launch.settings import DEFAULTS, PROJECT


def run(code: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.model
def test_rasa_is_imported_without_tensorflow():
    code = """
import launch.start, sys
import rasa.core.run
module = sys.modules.get("tensorflow")
print(getattr(module, "__file__", None))
"""
    assert run(code).stdout.strip() == "None"


def test_a_taken_port_gives_a_clear_sentence():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        result = run("from launch.serve import main; main()", PORT=port)

    assert result.returncode == 1
    assert f"Port {port} is taken by another program" in result.stderr


def test_a_port_that_is_none_gives_a_clear_sentence():
    result = run("from launch.serve import main; main()", PORT="http")

    assert "PORT=http is no port" in result.stderr


def test_a_level_that_is_none_gives_a_clear_sentence():
    assert "LOG_LEVEL=LOUD is no level" in run("import launch.start", LOG_LEVEL="LOUD").stderr


def test_a_broken_base_gives_its_faults_as_sentences():
    code = """
from launch.broken import told_in_sentences
from knowledge import BrokenKnowledge
with told_in_sentences():
    raise BrokenKnowledge(["ask_contact has no text in nn; write it"])
"""
    result = run(code)

    assert result.returncode == 1
    assert "ask_contact has no text in nn" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("room", ["actions", "knowledge"])
def test_rooms_of_the_answers_never_import_rasa(room):
    for file in (PROJECT / room).rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"^\s*(from|import) rasa[. ]", text, re.MULTILINE), file


def test_every_setting_is_explained():
    explained = (PROJECT / ".env.example").read_text(encoding="utf-8")

    for name, default in DEFAULTS.items():
        assert f"\n{name}={default}\n" in explained
