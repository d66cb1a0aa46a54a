"""Documents are part of the change: commands and decisions are explained, links lead somewhere."""

from __future__ import annotations

import re

import pytest

from launch.settings import PROJECT

README = (PROJECT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [
    page
    for page in PROJECT.rglob("*.md")
    if not page.relative_to(PROJECT).parts[0].startswith((".", "var"))
    and "node_modules" not in page.parts
]


def test_every_command_stands_in_the_readme():
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    for command in re.findall(r"^([a-z-]+):.*##", makefile, re.MULTILINE):
        assert f"make {command}" in README


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.relative_to(PROJECT).as_posix())
def test_links_lead_to_files_that_exist(document):
    for target in re.findall(r"\]\(([^)#]+)\)", document.read_text(encoding="utf-8")):
        if not target.startswith(("http", "mailto")):
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


def test_every_decision_is_listed():
    folder = PROJECT / "docs" / "decisions"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    for page in folder.glob("0*.md"):
        assert page.name in listed
