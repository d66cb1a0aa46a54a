"""The training examples as the classifier meets them, for measurements that train anew."""

from __future__ import annotations

from typing import NamedTuple

from rasa.shared.nlu.constants import INTENT, TEXT
from ruamel.yaml import YAML

from components.concepts import Concepts
from components.languages_by_folder import LANGUAGE, LanguagesByFolder
from components.organisation_names import OrganisationNames
from components.spacy_words import SpacyWords
from components.typos import with_typos
from components.views import View, view_of
from launch.settings import PROJECT


class Example(NamedTuple):
    """A training example: what was typed, what it asks, in which language, and its view."""

    text: str
    intent: str
    language: str
    view: View


def settings_of(component: str) -> dict:
    """The settings of a component of config.yml, by the name of its class."""
    pipeline = YAML(typ="safe").load(PROJECT / "config.yml")["pipeline"]
    found = next(each for each in pipeline if each["name"].endswith(f".{component}"))
    return {name: value for name, value in found.items() if name != "name"}


def read_examples() -> list[Example]:
    """Every training example, through the components that come before the classifier."""
    paths = [str(PROJECT / "data")]
    data = LanguagesByFolder(
        config_file=str(PROJECT / "config.yml"), training_data_paths=paths
    ).get_nlu_data()
    names = settings_of("OrganisationNames")
    OrganisationNames(names, None, None, dict(data.entity_synonyms)).process_training_data(data)
    SpacyWords(SpacyWords.get_default_config()).process_training_data(data)
    concepts = Concepts.from_file()
    return [
        Example(e.get(TEXT), e.get(INTENT), e.get(LANGUAGE), view_of(e, concepts))
        for e in data.intent_examples
    ]


def to_learn(examples: list[Example], typos: int) -> tuple[list[View], list[str]]:
    """Views and intents to train on: each example, and `typos` misspelt variants of it."""
    views, intents = [], []
    for example in examples:
        misspelt = with_typos(example.view.text, typos)
        variants = [example.view, *(example.view._replace(text=text) for text in misspelt)]
        views += variants
        intents += [example.intent] * len(variants)
    return views, intents
