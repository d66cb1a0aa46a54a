"""Finds organisations in a message by name, abbreviation or alias, small typos tolerated."""

from __future__ import annotations

from typing import Any

import spacy
from rapidfuzz.distance import DamerauLevenshtein
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from components.component import Component
from components.spelling import fold
from knowledge import Knowledge

ENTITY = "organisation"


# A featurizer by type: Rasa lets extractors pass over the training examples, and the parts
# after this one must learn from masked names as they meet them.
@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class OrganisationNames(Component):
    """Marks organisations as entities, their value the organisation's id.

    The names come from knowledge/ (partners.yml, not_partners.yml) when the model is loaded;
    how people misspell them comes from data/nlu/names.yml when it is trained.
    """

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        spellings: dict[str, str] | None = None,
    ) -> None:
        super().__init__(config, storage, resource)
        self._learn(spellings or {})

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`fuzzy_from`: names of at least so many letters may have one typo, twice that two."""
        return {"fuzzy_from": 7}

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the misspellings: synonyms whose value is an organisation's id."""
        self._learn(dict(training_data.entity_synonyms))
        with self._storage.write_to(self._resource) as folder:
            lines = (f"{spelling}\t{name}" for spelling, name in self._spellings.items())
            (folder / "spellings.tsv").write_text("\n".join(lines), encoding="utf-8")
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> OrganisationNames:
        """The extractor as it was trained."""
        with model_storage.read_from(resource) as folder:
            lines = (folder / "spellings.tsv").read_text(encoding="utf-8").splitlines()
        return cls(config, model_storage, resource, dict(line.split("\t") for line in lines))

    def _learn(self, spellings: dict[str, str]) -> None:
        self._spellings = spellings
        self._tokenizer = spacy.blank("nb")
        self._matcher = PhraseMatcher(self._tokenizer.vocab, attr="NORM")
        self._long_names: dict[int, list[tuple[str, str]]] = {}
        organisations = Knowledge.read().organisations
        known = [(n, o.id) for o in organisations.values() for n in o.names]
        for name, organisation in [*known, *spellings.items()]:
            if organisation in organisations:
                self._learn_name(name, organisation)

    def _learn_name(self, name: str, organisation: str) -> None:
        doc = self._doc(name)
        self._matcher.add(organisation, [doc])
        if len(fold(name)) >= self._config["fuzzy_from"]:
            self._long_names.setdefault(len(doc), []).append((fold(name), organisation))

    def _doc(self, text: str) -> Doc:
        doc = self._tokenizer.make_doc(text)
        for token in doc:
            token.norm_ = fold(token.text).replace("'", "").replace("’", "")
        return doc

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Marks the organisations in the training examples as well."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds an entity for each organisation found."""
        for message in messages:
            text = message.get(TEXT)
            if text:
                message.set(ENTITIES, self.find(text), add_to_output=True)
        return messages

    def find(self, text: str) -> list[dict[str, Any]]:
        """The organisations in a text, in order, as Rasa entities."""
        doc = self._doc(text)
        exact = self._matcher(doc, as_spans=True)
        spans = filter_spans(exact)
        if not spans:
            spans = filter_spans(self._similar(doc))
        return [_entity(span) for span in spans]

    def _similar(self, doc: Doc) -> list[Span]:
        """Spans that differ from a long name by a letter or two."""
        found = []
        for length, names in self._long_names.items():
            for start in range(len(doc) - length + 1):
                said = fold(doc[start : start + length].text)
                best = self._closest(said, names)
                if best:
                    found.append(Span(doc, start, start + length, label=best))
        return found

    def _closest(self, said: str, names: list[tuple[str, str]]) -> str | None:
        for name, organisation in names:
            allowed = 2 if len(name) >= 2 * self._config["fuzzy_from"] else 1
            if said[:1] == name[:1] and abs(len(said) - len(name)) <= allowed:
                distance = DamerauLevenshtein.distance(said, name, score_cutoff=allowed)
                if distance <= allowed:
                    return organisation
        return None


def _entity(span: Span) -> dict[str, Any]:
    return {
        "entity": ENTITY,
        "value": span.label_,
        "start": span.start_char,
        "end": span.end_char,
        "extractor": "OrganisationNames",
    }
