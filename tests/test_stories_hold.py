"""Rasa's own test stories: each intent leads to its action."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.waiting import wait_for

STORIES = Path(__file__).with_name("test_stories.yml")


@pytest.mark.model
def test_every_story_is_predicted(assistant, tmp_path):
    from rasa.core.test import test as run_stories

    result = wait_for(
        run_stories(
            str(STORIES), assistant.agent, out_directory=str(tmp_path), disable_plotting=True
        )
    )

    assert result["report"]["conversation_accuracy"]["accuracy"] == 1.0
