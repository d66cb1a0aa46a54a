"""An example is in the language of its folder."""

from __future__ import annotations

from components.languages_by_folder import LanguagesByFolder

FILE = """version: "3.1"
nlu:
- intent: greet
  examples: |
    - {}
"""


def test_examples_carry_the_language_of_their_folder(tmp_path):
    for language, text in {"nb": "hei", "en": "hello", "other": "hola"}.items():
        folder = tmp_path / language
        folder.mkdir()
        (folder / "small_talk.yml").write_text(FILE.format(text), encoding="utf-8")

    data = LanguagesByFolder(training_data_paths=[str(tmp_path)]).get_nlu_data()

    found = {example.get("text"): example.get("language") for example in data.intent_examples}
    assert found == {"hei": "nb", "hello": "en", "hola": "other"}
