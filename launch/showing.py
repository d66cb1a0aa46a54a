"""Prints a turn for staff: what was said, and below it why."""

from __future__ import annotations

from typing import Any


def show_replies(replies: list[dict[str, Any]]) -> None:
    """What the visitor reads, and the buttons."""
    for reply in replies:
        if "text" in reply:
            print(f"\n{reply['text']}")
        for button in reply.get("buttons", []):
            print(f"  [{button['title']}]")
        if "custom" in reply:
            _show_custom(reply["custom"])


def show_understanding(understood: dict[str, Any]) -> None:
    """The three likeliest intents, the language and the organisations found."""
    best = understood.get("intent_ranking", [])[:3]
    print("\n-- understood: " + ", ".join(f"{b['name']} {b['confidence']:.2f}" for b in best))
    language = understood.get("language") or {}
    print(f"-- language: {language.get('name')} {language.get('confidence', 0):.2f}")
    for entity in understood.get("entities", []):
        print(f"-- organisation: {entity['value']}")


def _show_custom(custom: dict[str, Any]) -> None:
    print(f"-- outcome: {custom['outcome']}, entry: {custom.get('entry', 'none')}", end="")
    print(f", reviewed: {custom.get('reviewed', '-')}, receipt: {custom['receipt']}")
    for source in custom.get("sources", []):
        print(f"-- source: {source['title']} ({source['publisher']}) {source.get('url', '')}")
