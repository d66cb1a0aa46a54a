"""A visitor of the website, as the conversation tests see one."""

from __future__ import annotations

from typing import Any

from tests.waiting import wait_for


class Visitor:
    """Says things, and looks at what comes back."""

    def __init__(self, assistant: Any) -> None:
        self._assistant = assistant
        self.sender = assistant.new_sender()
        self._replies: list[dict[str, Any]] = []

    def says(self, text: str, channel_language: str | None = None) -> None:
        """Write a message and wait for the replies."""
        metadata = {"language": channel_language} if channel_language else None
        turn = self._assistant.say(text, self.sender, metadata)
        self._replies = wait_for(turn)

    def presses(self, title: str) -> None:
        """Press the button with this title."""
        payloads = {button["title"]: button["payload"] for button in self.buttons}
        assert title in payloads, f"expected a button '{title}', but saw {list(payloads)}"
        self.says(payloads[title])

    def reads(self, words: str) -> None:
        """The replies of this turn hold these words."""
        assert words.casefold() in self.text.casefold(), self._but(words)

    def does_not_read(self, words: str) -> None:
        """The replies of this turn do not hold these words."""
        assert words.casefold() not in self.text.casefold(), f"did not expect '{words}'"

    def reads_first(self, words: str) -> None:
        """The first reply of this turn holds these words."""
        first = self._replies[0].get("text", "")
        assert words.casefold() in first.casefold(), f"expected '{words}' first, but read '{first}'"

    def sees_source(self, title: str) -> None:
        """A source with this title stands under the answer."""
        titles = [source["title"] for source in self.turn.get("sources", [])]
        assert title in titles, f"expected the source '{title}', but saw {titles}"

    def sees_help(self, link: str) -> None:
        """A help line with this link stands beside the reply."""
        links = [line["link"] for line in self.turn.get("help", [])]
        assert link in links, f"expected {link} beside the reply, but saw {links}"

    def sees_button(self, title: str) -> None:
        """A button with this title is offered."""
        titles = [button["title"] for button in self.buttons]
        assert title in titles, f"expected a button '{title}', but saw {titles}"

    def is_answered(self, entry: str, language: str | None = None) -> None:
        """The turn was answered by this entry, in this language."""
        assert self.turn.get("entry") == entry, (
            f"expected {entry}, but got {self.turn.get('entry')}: '{self.text}'"
        )
        if language:
            self.is_spoken_to_in(language)

    def is_spoken_to_in(self, language: str) -> None:
        """The reply is in nb, nn or en."""
        said = self.turn.get("language")
        assert said == language, f"expected {language}, but the reply is in {said}: '{self.text}'"

    def meets(self, outcome: str) -> None:
        """The turn ended with this outcome of the design's list."""
        assert self.turn["outcome"] == outcome, f"expected {outcome}, but it was {self.turn}"

    @property
    def text(self) -> str:
        """All that is said in this turn."""
        return "\n".join(reply["text"] for reply in self._replies if "text" in reply)

    @property
    def turn(self) -> dict[str, Any]:
        """What stands under `custom` in this turn."""
        return next((reply["custom"] for reply in self._replies if "custom" in reply), {})

    @property
    def buttons(self) -> list[dict[str, str]]:
        """The buttons of this turn."""
        return [button for reply in self._replies for button in reply.get("buttons", [])]

    def _but(self, words: str) -> str:
        return f"expected to read '{words}', but read '{self.text}'"
