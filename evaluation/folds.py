"""Five-fold cross-validation: each example judged by a model that has not learned it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from sklearn.model_selection import StratifiedKFold

from components.linear_model import LinearModel
from evaluation.examples import Example, settings_of, to_learn

FOLDS = 5
SEED = 0


class Judged(NamedTuple):
    """The examples' scores by models that have not seen them, shape (examples, intents)."""

    examples: list[Example]
    intents: list[str]
    scores: np.ndarray

    @property
    def places(self) -> np.ndarray:
        """The column of each example's own intent."""
        place = {name: column for column, name in enumerate(self.intents)}
        return np.array([place[example.intent] for example in self.examples])

    @property
    def right(self) -> np.ndarray:
        """Whether each example was understood."""
        return self.scores.argmax(axis=1) == self.places


def cross_validate(examples: list[Example]) -> Judged:
    """Trains on four fifths and judges the last fifth, five times."""
    asked = np.array([example.intent for example in examples])
    intents = sorted(set(asked))
    scores = np.zeros((len(examples), len(intents)), dtype=np.float32)
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    for learned, held in folds.split(asked, asked):
        model = trained_on([examples[place] for place in learned])
        scores[held] = model.score_all([examples[place].view for place in held])
    return Judged(examples, intents, scores)


def trained_on(examples: list[Example]) -> LinearModel:
    """The question classifier's model, with its settings in config.yml."""
    settings = settings_of("QuestionClassifier")
    model = LinearModel(settings["cost"], settings["leanings"])
    return model.fit(*to_learn(examples, settings["typos"]))
