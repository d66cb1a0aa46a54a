"""One name runs through all rooms: intents, entries, rules and training data agree."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from knowledge import LANGUAGES
from knowledge.base import TOPICS

PROJECT = Path(__file__).resolve().parent.parent
# Handled by an action of their own, from the conversation: no entry bears their name.
FROM_THE_CONVERSATION = {
    "affirm", "deny", "complain", "want_more", "want_why", "want_source",
    "speak_nb", "speak_nn", "speak_en", "other_language", "nlu_fallback", "something_else",
}  # fmt: skip
# Led to by safeguarding alone: no examples in data/nlu, but messages in data/safeguarding.
MET_FIRST = {
    "tell_crisis", "tell_crisis_of_another", "ask_help_friend", "ask_help_pupil", "ask_help_adult",
}  # fmt: skip
MINIMUM = {"nb": 25, "nn": 12, "en": 25}


def read(file: str | Path):
    return YAML(typ="safe").load(PROJECT / file)


def lines_by_intent(language: str, topic: str) -> dict[str, list[str]]:
    items = read(f"data/nlu/{language}/{topic}.yml")["nlu"]
    return {
        item["intent"]: [line.removeprefix("- ") for line in item["examples"].splitlines() if line]
        for item in items
    }


@pytest.fixture(scope="module")
def examples() -> dict[str, dict[str, dict[str, list[str]]]]:
    return {
        language: {topic: lines_by_intent(language, topic) for topic in TOPICS}
        for language in LANGUAGES
    }


@pytest.fixture(scope="module")
def intents() -> set[str]:
    return set(read("domain.yml")["intents"])


def rule_intents() -> set[str]:
    steps = [step for rule in read("data/rules.yml")["rules"] for step in rule["steps"]]
    either = [choice for step in steps for choice in step.get("or", [step])]
    return {choice["intent"] for choice in either if "intent" in choice}


def test_every_intent_has_an_entry_or_an_action_of_its_own(intents, knowledge):
    entries = {*knowledge.answers, *knowledge.clarifications}

    assert intents == entries | FROM_THE_CONVERSATION


def test_every_intent_has_a_rule(intents):
    assert rule_intents() == intents


def test_every_action_of_the_rules_is_registered():
    from launch.in_process_actions import InProcessActions

    steps = [step for rule in read("data/rules.yml")["rules"] for step in rule["steps"]]
    ruled = {step["action"] for step in steps if "action" in step}

    assert ruled == set(read("domain.yml")["actions"]) == set(InProcessActions().names)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_file_asks_for_the_entries_of_its_topic(examples, knowledge, language, topic):
    entries = {name for name, answer in knowledge.answers.items() if answer.topic == topic}
    asked = set(examples[language][topic])

    assert entries - MET_FIRST <= asked
    assert not asked & MET_FIRST
    assert asked - entries <= FROM_THE_CONVERSATION


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_examples_enough(examples, language):
    few = {
        intent: len(lines)
        for topic in examples[language].values()
        for intent, lines in topic.items()
        if len(lines) < MINIMUM[language]
    }

    assert not few


def test_no_example_stands_under_two_intents(examples):
    owners: dict[str, set[str]] = {}
    for topics in examples.values():
        for topic in topics.values():
            for intent, lines in topic.items():
                for line in lines:
                    owners.setdefault(line.casefold(), set()).add(intent)

    assert not {line: names for line, names in owners.items() if len(names) > 1}


def test_every_spelling_leads_to_an_organisation_and_is_no_alias_already(knowledge):
    known = {name.casefold() for each in knowledge.organisations.values() for name in each.names}
    owners: dict[str, str] = {}
    for item in read("data/nlu/names.yml")["nlu"]:
        organisation = item["synonym"]
        assert organisation in knowledge.organisations, f"names.yml: {organisation} is stale"
        for line in item["examples"].splitlines():
            spelling = line.removeprefix("- ").casefold()
            assert spelling not in known, f"names.yml: '{spelling}' is an alias in knowledge/"
            assert owners.setdefault(spelling, organisation) == organisation, spelling


def test_every_bare_word_leads_to_one_intent(intents):
    owners: dict[str, str] = {}
    for intent, languages in read("data/bare_words.yml").items():
        assert intent in intents, f"bare_words.yml: {intent} is no intent"
        assert set(languages) == set(LANGUAGES), f"bare_words.yml: {intent} lacks a language"
        for word in {str(word).casefold() for words in languages.values() for word in words}:
            assert owners.setdefault(word, intent) == intent, f"bare_words.yml: {word}"


def test_every_clarification_has_words_of_its_own(knowledge):
    assert set(knowledge.clarifications) <= set(read("data/bare_words.yml"))
