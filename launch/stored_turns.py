"""Finds a turn in the store by its receipt."""

from __future__ import annotations

import json
from typing import Any

from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.core.utils import AvailableEndpoints
from rasa.shared.core.domain import Domain

from actions.conversation import message_of

Event = dict[str, Any]
SHORTEST = 6  # letters; fewer would fit too many turns


def find_turn(receipt: str) -> list[Event]:
    """The events of a turn, the visitor's message first; empty where there is none.

    Raises SystemExit with a sentence for a receipt that is none, or a store that is no SQL store.
    """
    wanted = message_of(receipt)
    if len(wanted) < SHORTEST or not wanted.isalnum():
        raise SystemExit(f"'{receipt}' is no receipt; it has ten letters and stands in the reply.")
    store = _store()
    with store.session_scope() as session:
        table = store.SQLEvent
        said = (
            session.query(table)
            .filter(table.type_name == "user", table.data.contains(f'"message_id": "{wanted}'))
            .first()
        )
        if said is None:
            return []
        later = session.query(table).filter(table.sender_id == said.sender_id, table.id > said.id)
        events = [json.loads(row.data) for row in later.order_by(table.id)]
        return [json.loads(said.data), *_until_next(events)]


def _until_next(events: list[Event]) -> list[Event]:
    """The events before the visitor's next message."""
    ends = [place for place, event in enumerate(events) if event["event"] == "user"]
    return events[: ends[0]] if ends else events


def _store() -> SQLTrackerStore:
    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    store = TrackerStore.create(endpoints.tracker_store, Domain.empty())
    store = getattr(store, "_tracker_store", store)
    if not isinstance(store, SQLTrackerStore):
        raise SystemExit("Turns can only be found in an SQL store; see TRACKER_STORE_DIALECT.")
    return store
