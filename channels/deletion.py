"""Deletes a conversation from the store, for good."""

from __future__ import annotations

from typing import Any

from rasa.core.tracker_store import InMemoryTrackerStore, SQLTrackerStore


def delete_conversation(store: Any, sender: str) -> None:
    """Remove every event of a sender. Raises TypeError for a store we cannot delete from."""
    store = _innermost(store)
    if isinstance(store, SQLTrackerStore):
        with store.session_scope() as session:
            session.query(store.SQLEvent).filter_by(sender_id=sender).delete()
            session.commit()
    elif isinstance(store, InMemoryTrackerStore):
        store.store.pop(sender, None)
    else:
        raise TypeError(f"no way to delete from a {type(store).__name__}")


def _innermost(store: Any) -> Any:
    """Rasa wraps a store in others, for failures and for waiting."""
    while inner := getattr(store, "_tracker_store", None):
        store = inner
    return store
