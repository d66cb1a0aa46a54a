"""Our own classifier alone, without the parts around it, as one more peer."""

from __future__ import annotations

from components.spelling_repair import SpellingRepair
from evaluation.cross_validation import advised_settings, confidences
from evaluation.examples import Example
from evaluation.experiments.as_met import as_met
from evaluation.folds import cross_validate, trained_on
from evaluation.peers.guess import Guess
from evaluation.questions import Question


class OurClassifier:
    """The linear model; temperature and threshold are what its own examples advise."""

    name = "**this assistant's classifier**"

    def guess_all(self, examples: list[Example], questions: list[Question]) -> list[Guess]:
        """The intent and its confidence, 0..1; below the threshold it does not stand by it."""
        temperature, threshold = advised_settings(cross_validate(examples))
        model = trained_on(examples)
        repair = SpellingRepair(example.view.text for example in examples)
        views = [each.view for each in as_met(questions, repair)]
        sure = confidences(model.score_all(views), temperature)
        best = sure.argmax(axis=1)
        return [
            Guess(model.intents[b], float(row[b]), bool(row[b] >= threshold))
            for row, b in zip(sure, best, strict=True)
        ]
