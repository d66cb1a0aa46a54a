"""A deleted conversation is gone from the store, and nobody else's is."""

from __future__ import annotations

import pytest
from rasa.core.tracker_store import FailSafeTrackerStore, InMemoryTrackerStore, SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from channels.deletion import delete_conversation
from tests.waiting import wait_for


def stores(folder) -> list:
    domain = Domain.empty()
    sql = SQLTrackerStore(domain=domain, dialect="sqlite", db=str(folder / "store.db"))
    return [InMemoryTrackerStore(domain), FailSafeTrackerStore(sql)]


@pytest.mark.parametrize("place", [0, 1])
def test_is_gone(tmp_path, place):
    store = stores(tmp_path)[place]
    for sender in ("mine", "another's"):
        tracker = DialogueStateTracker.from_events(sender, [UserUttered("hei")])
        wait_for(store.save(tracker))

    delete_conversation(store, "mine")

    assert wait_for(store.retrieve("mine")) is None
    assert wait_for(store.retrieve("another's")) is not None


def test_a_store_we_do_not_know_is_no_silent_success():
    with pytest.raises(TypeError, match="no way to delete"):
        delete_conversation(object(), "mine")
