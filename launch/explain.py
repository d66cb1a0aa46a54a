"""Replays why an answer was given: python -m launch.explain <receipt>."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import launch.start  # noqa: F401  (must come first)
from components.confidence_gate import ConfidenceGate
from components.corrections import Corrections
from components.language_detector import LanguageDetector
from components.organisation_names import OrganisationNames
from components.question_classifier import QuestionClassifier
from components.spacy_words import SpacyWords
from launch.broken import told_in_sentences
from launch.model import trained_model
from launch.stored_turns import Event, find_turn

FEATURES = 8
RANKED = 3


def main(receipt: str) -> None:
    """Print what was said, what was understood and why, and what the answer rests on."""
    turn = find_turn(receipt)
    if not turn:
        raise SystemExit(f"No turn in the store has the receipt {receipt}.")
    with told_in_sentences():
        lines = [*_said(turn), *_understood(turn[0]["parse_data"]), *_replayed(turn[0])]
        print("\n".join([*lines, *_acted(turn)]))


def _said(turn: list[Event]) -> list[str]:
    return [f"written:     {turn[0]['text']}"]


def _understood(parse: dict[str, Any]) -> list[str]:
    """The language, the three likeliest intents and the several questions, as stored."""
    language = parse.get("language") or {}
    certain = "certain" if language.get("certain") else "not certain"
    lines = [
        f"language:    {language.get('name')} {language.get('confidence', 0):.2f}, {certain}",
        f"intent:      {_scored(parse['intent'])}",
    ]
    lines += [f"likely:      {_scored(each)}" for each in parse["intent_ranking"][:RANKED]]
    lines += [f"asked:       {_scored(each)}" for each in parse.get("questions") or ()]
    lines += [f"organisation: {entity['value']}" for entity in parse.get("entities") or ()]
    return lines


def _scored(intent: dict[str, Any]) -> str:
    return f"{intent['name']} {intent['confidence']:.3f}"


def _replayed(said: Event) -> list[str]:
    """What the model in use now makes of the message, and the features that carry it."""
    from launch.assistant import Assistant

    assistant = Assistant(trained_model())
    now = asyncio.run(assistant.understand(said["text"]))
    same = now["intent"]["name"] == said["parse_data"]["intent"]["name"]
    verdict = "the same" if same else f"now {_scored(now['intent'])}"
    ranked = [e["name"] for e in now["intent_ranking"] if e["name"] != "nlu_fallback"]
    threshold = assistant.component(ConfidenceGate).threshold_of(ranked[0])
    return [
        f"replayed:    {verdict}",
        f"threshold:   {threshold} for {ranked[0]}, carried by",
        *(f"  {weight:+.2f}  {name}" for name, weight in _carried(assistant, said, ranked[0])),
    ]


def _carried(assistant: Any, said: Event, intent: str) -> list[tuple[str, float]]:
    """The features of a message that speak most for an intent, and how much."""
    from rasa.shared.nlu.training_data.message import Message

    message = Message({"text": said["text"]})
    for kind in (OrganisationNames, Corrections, LanguageDetector, SpacyWords):
        assistant.component(kind).process([message])
    return assistant.component(QuestionClassifier).carried_by(message, intent)[:FEATURES]


def _acted(turn: list[Event]) -> list[str]:
    """The rule's action, the reply, and the facts and sources behind it."""
    actions = [e["name"] for e in turn if e["event"] == "action" and e["name"] != "action_listen"]
    lines = [f"rule:        {turn[0]['parse_data']['intent']['name']} → {', '.join(actions)}"]
    for event in turn:
        custom = (event.get("data") or {}).get("custom") if event["event"] == "bot" else None
        lines += _rested(custom) if custom else []
    return lines


def _rested(custom: dict[str, Any]) -> list[str]:
    from knowledge import Knowledge

    answers = Knowledge.read().answers
    names = [name for name in (custom.get("entry"), *custom.get("also", ())) if name in answers]
    facts = [fact for name in names for fact in answers[name].facts]
    return [
        f"outcome:     {custom['outcome']} in {custom['language']}, entry {', '.join(names)}",
        f"facts:       {', '.join(dict.fromkeys(facts)) or 'none'}",
        *(f"source:      {each['title']} ({each['as_of']})" for each in custom.get("sources", ())),
    ]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("Give a receipt: make explain R=<receipt>")
    main(sys.argv[1])
