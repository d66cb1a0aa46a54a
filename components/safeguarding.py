"""Looks for danger and bullying in a message before anything else looks at it."""

from __future__ import annotations

import random
from collections import defaultdict
from typing import Any

import joblib
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.constants import INTENT_MESSAGE_PREFIX
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.component import Component
from components.concepts import Concepts
from components.danger_judge import DangerJudge, Limits
from components.danger_model import QUESTION, DangerModel
from components.danger_rules import DangerRules
from components.known_titles import KnownTitles
from components.labelled import LANGUAGES, NONE, Labelled, read_labelled
from components.languages_by_folder import LANGUAGE
from components.readable import readable

DANGER = "danger"
TALK = "talk"
# Who asks for these may well tell of bullying, so their examples are no proof of harmlessness.
MAY_TELL = (
    "ask_help_child", "ask_help_parent", "ask_help_kindergarten", "ask_teacher_duty",
    "ask_adult_bullies", "ask_online_bullying", "ask_report_school", "out_of_scope_own_case",
    "out_of_scope_workplace",
)  # fmt: skip


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class Safeguarding(Component):
    """Sets `danger` on a message that tells of danger or bullying, and nothing on any other.

    It stands before the ranking of questions; components/help_first.py, at the end, sees to it that
    nothing overrules it. It learns from data/safeguarding/ and from ordinary questions.
    """

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        model: DangerModel | None = None,
    ) -> None:
        super().__init__(config, storage, resource)
        limits = Limits(**{name: config[name] for name in Limits._fields})
        self._judge = DangerJudge(DangerRules.from_file(), model, limits)
        self._titles = KnownTitles.from_files()

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The limits (components/danger_judge.py) and how the model learns.

        `cost`, `typos`, `temperature`: see DangerModel; `questions` and `talk`: how many examples
        of each intent and language it learns as harmless, of questions and of small talk.
        """
        return {
            "sure": 0.0,
            "disclosure": 0.0,
            "watchful": -2.0,
            "crisis": 0.5,
            "cost": 0.5,
            "typos": 1,
            "temperature": 0.2,
            "questions": 15,
            "talk": 60,
        }

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from the labelled messages, and from questions as harmless ones."""
        harmless = self._questions(training_data)
        messages = [m._replace(text=readable(m.text)) for m in (*read_labelled(), *harmless)]
        settings = (self._config[name] for name in ("cost", "typos", "temperature"))
        model = DangerModel(Concepts.from_file(), *settings).fit(messages)
        with self._storage.write_to(self._resource) as folder:
            joblib.dump(model, folder / "danger.joblib")
        return self._resource

    def _questions(self, training_data: TrainingData) -> list[Labelled]:
        """Some examples of each intent and language, drawn by lot, always the same."""
        groups = defaultdict(list)
        for example in training_data.intent_examples:
            if example.get(INTENT) not in MAY_TELL and example.get(LANGUAGE) in LANGUAGES:
                groups[example.get(INTENT), example.get(LANGUAGE)].append(example.get(TEXT))
        chance = random.Random(0)
        drawn = []
        for (intent, language), texts in groups.items():
            kind, most = self._kind_of(intent)
            lot = chance.sample(texts, min(most, len(texts)))
            drawn += [Labelled(text, NONE, "nobody", kind, language) for text in lot]
        return drawn

    def _kind_of(self, intent: str) -> tuple[str, int]:
        """What an intent's examples are learned as, and how many of them.

        Small talk is short, and so is many a cry: "bye now" must be known from a farewell.
        """
        if intent.startswith(("ask_", "out_of_scope")):
            return QUESTION, self._config["questions"]
        return TALK, self._config["talk"]

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Safeguarding:
        """The component as it was trained; its rules as they stand now."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, joblib.load(folder / "danger.joblib"))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the examples as they are."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `danger`: {"label", "kind", "speaker", "sure", "reason"}, of components' Danger."""
        for message in messages:
            text = message.get(TEXT) or ""
            danger = None if self._is_ours(text) else self._judge.judge(text)
            if danger:
                message.set(DANGER, danger._asdict(), add_to_output=True)
        return messages

    def _is_ours(self, text: str) -> bool:
        """Whether it is a pressed button, its title, or a bare word whose meaning is planned."""
        return text.startswith(INTENT_MESSAGE_PREFIX) or self._titles.name_of(text) is not None
