"""Held-out questions as the classifier meets them, their language known."""

from __future__ import annotations

from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from components.concepts import Concepts
from components.organisation_names import OrganisationNames
from components.spacy_words import SpacyWords
from components.spelling_repair import SpellingRepair
from components.views import view_of
from evaluation.examples import settings_of
from evaluation.experiments.variants import Asked
from evaluation.questions import Question


def as_met(questions: list[Question], repair: SpellingRepair | None = None) -> list[Asked]:
    """The questions as the classifier meets them, the language known."""
    messages = [Message({TEXT: q.text, "language": q.language}) for q in questions]
    OrganisationNames(settings_of("OrganisationNames"), None, None).process(messages)
    SpacyWords(SpacyWords.get_default_config()).process(messages)
    concepts = Concepts.from_file()
    return [
        Asked(view_of(message, concepts, repair), question.language)
        for message, question in zip(messages, questions, strict=True)
    ]
