"""What every test may use: the visitor, who talks with the real assistant."""

from __future__ import annotations

import pytest

import launch.start  # noqa: F401  (must come before rasa)
from knowledge import Knowledge
from tests.visitor import Visitor


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that talks with the assistant needs the trained model."""
    for item in items:
        if {"assistant", "visitor"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("model")


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """The knowledge base as it stands."""
    return Knowledge.load()


@pytest.fixture(scope="session")
def assistant():
    """The real model with the real actions, loaded once."""
    from launch.assistant import Assistant
    from launch.model import fitting_model

    model = fitting_model()
    if not model.exists():
        pytest.fail("There is no model of the project as it is now; run: make train")
    return Assistant(model)


@pytest.fixture
def visitor(assistant) -> Visitor:
    """A new visitor, whom the assistant has never met."""
    return Visitor(assistant)
