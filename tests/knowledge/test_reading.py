"""A broken base stops the start, with every fault named."""

from __future__ import annotations

import shutil

import pytest

from knowledge import BrokenKnowledge, Knowledge
from knowledge.base import FOLDER


@pytest.fixture
def folder(tmp_path):
    """A copy of the knowledge base that a test may break."""
    copy = tmp_path / "knowledge"
    shutil.copytree(FOLDER, copy, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return copy


def break_file(folder, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_two_faults_are_both_named(folder):
    break_file(folder, "facts.yml", "agreement_ended:\n  claim:", "agreement_ended:\n  clam:")
    break_file(folder, "answers/contact.yml", "reviewed: 2026-11-22", "reviewed: soon")

    with pytest.raises(BrokenKnowledge) as broken:
        Knowledge.read(folder)

    said = "\n".join(broken.value.faults)
    assert "facts.yml: agreement_ended, field claim is missing" in said
    assert "facts.yml: agreement_ended, field clam is no field" in said
    assert "answers/contact.yml: ask_contact, field reviewed is not right" in said


def test_a_missing_file_is_named(folder):
    (folder / "partners.yml").unlink()

    with pytest.raises(BrokenKnowledge, match="partners.yml is missing"):
        Knowledge.read(folder)


def test_a_name_that_stands_twice_in_a_file_is_named(folder):
    path = folder / "phrases.yml"
    path.write_text(path.read_text(encoding="utf-8") + "\ndeny:\n  nb: x\n", encoding="utf-8")

    with pytest.raises(BrokenKnowledge, match="phrases.yml is no valid YAML"):
        Knowledge.read(folder)


def test_a_fault_in_what_is_said_stops_the_start_as_well(folder):
    break_file(folder, "answers/contact.yml", "    nn: ", "    nm: ")

    with pytest.raises(BrokenKnowledge, match="nm is no field"):
        Knowledge.load(folder)


def test_records_are_frozen(knowledge):
    with pytest.raises(TypeError):
        knowledge.answers["ask_contact"].topic = "other"
    with pytest.raises(TypeError):
        knowledge.answers["ask_contact"] = None


def test_no_key_is_one_that_rasa_takes_for_training_data(knowledge):
    for file in FOLDER.rglob("*.yml"):
        for line in file.read_text(encoding="utf-8").splitlines():
            first = line.strip().split(":")[0]
            assert first not in {"rules", "stories", "nlu", "responses"}, f"{file.name}: {line}"
