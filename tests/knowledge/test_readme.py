"""The field dictionary in knowledge/README.md is the one the records keep."""

from __future__ import annotations

import re

import pytest

from knowledge import records
from knowledge.base import FOLDER

FILES = {
    "sources.yml": records.Source,
    "facts.yml": records.Fact,
    "partners.yml": records.Partner,
    "not_partners.yml": records.NotPartner,
    "help_lines.yml": records.HelpLine,
    "inconsistencies.yml": records.Inconsistency,
    "premises.yml": records.Premise,
    "clarifications.yml": records.Clarification,
    "answers/<topic>.yml": records.Answer,
}
FROM_THE_FILE = {"id", "topic"}  # the entry's own name, and the file it stands in


def fields_in_readme(file: str) -> dict[str, bool]:
    """The fields of a table in README.md, and whether each is required."""
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    section = readme.split(f"## `{file}`")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \| (yes|no) \|", section, re.MULTILINE)
    return {name: required == "yes" for name, required in rows}


@pytest.mark.parametrize("file", FILES)
def test_the_dictionary_and_the_records_agree(file):
    fields = {
        name: field.required
        for name, field in FILES[file].__fields__.items()
        if name not in FROM_THE_FILE
    }

    assert fields_in_readme(file) == fields
