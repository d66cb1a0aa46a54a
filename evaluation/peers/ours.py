"""Our own classifier alone, without the parts around it, as one more peer."""

from __future__ import annotations

from components.spelling_repair import SpellingRepair
from evaluation.cross_validation import confidences
from evaluation.examples import Example, settings_of
from evaluation.experiments.as_met import as_met
from evaluation.folds import trained_on
from evaluation.peers.guess import Guess
from evaluation.questions import Question


class OurClassifier:
    """The linear model with its settings in config.yml, and a threshold: by default the gate's."""

    def __init__(self, threshold: float | None = None) -> None:
        self._threshold = threshold or settings_of("ConfidenceGate")["threshold"]
        self.name = f"**this assistant's classifier**, threshold {self._threshold}"

    def guess_all(self, examples: list[Example], questions: list[Question]) -> list[Guess]:
        """The intent and its confidence, 0..1; below the threshold it does not stand by it."""
        model = trained_on(examples)
        repair = SpellingRepair(example.view.text for example in examples)
        views = [each.view for each in as_met(questions, repair)]
        sure = confidences(model.score_all(views), settings_of("QuestionClassifier")["temperature"])
        best = sure.argmax(axis=1)
        return [
            Guess(model.intents[b], float(row[b]), bool(row[b] >= self._threshold))
            for row, b in zip(sure, best, strict=True)
        ]
