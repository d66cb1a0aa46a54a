"""The staff's shell: the same answers, with the reasons shown. python -m launch.talk [question]."""

from __future__ import annotations

import asyncio
import sys

import launch.start  # noqa: F401  (must come first)
from launch.broken import told_in_sentences
from launch.model import trained_model
from launch.showing import show_replies, show_understanding


def main(words: list[str]) -> None:
    """Ask the question given, or talk until an empty line or Ctrl-D."""
    from launch.assistant import Assistant

    with told_in_sentences():
        assistant = Assistant(trained_model())
    sender = assistant.new_sender()
    if words:
        asyncio.run(_turn(assistant, sender, " ".join(words)))
    else:
        print("Ask away; an empty line ends it.")
        asyncio.run(_talk(assistant, sender))


async def _talk(assistant, sender: str) -> None:  # noqa: ANN001  (imported late)
    while text := _read():
        await _turn(assistant, sender, text)


def _read() -> str:
    try:
        return input("\n> ").strip()
    except (EOFError, KeyboardInterrupt):
        return ""


async def _turn(assistant, sender: str, text: str) -> None:  # noqa: ANN001  (imported late)
    show_replies(await assistant.say(text, sender))
    show_understanding(await assistant.understand(text))


if __name__ == "__main__":
    main(sys.argv[1:])
