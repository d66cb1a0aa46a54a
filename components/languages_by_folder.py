"""Reads data/nlu/<language>/… and marks each example with the language of its folder."""

from __future__ import annotations

from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data import loading
from rasa.shared.nlu.training_data.training_data import TrainingData

LANGUAGE = "language"
FOLDERS = ("nb", "nn", "en", "other")


class LanguagesByFolder(RasaFileImporter):
    """Rasa's importer of files; the folder says what language an example is written in."""

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """All examples; each carries `language`, one of FOLDERS, where its folder is one."""
        parts = [_marked(file, language) for file in sorted(self._nlu_files)]
        return TrainingData().merge(*parts)


def _marked(file: str, language: str | None) -> TrainingData:
    data = loading.load_data(file, language or "en")
    folder = Path(file).parent.name
    for example in data.training_examples if folder in FOLDERS else ():
        example.set(LANGUAGE, folder)
    return data
