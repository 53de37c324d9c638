"""The offers of a questionnaire that were put off; no table but the history keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.change import NOT_NOW, Change, Kind
from diary.model.records.replay import put_off_on
from diary.store import history

if TYPE_CHECKING:
    from datetime import date

    from diary.model.records.day import Entered
    from diary.store.connection import Connection


def read_put_off(connection: Connection) -> dict[str, list[date]]:
    """Return the days on which each offer was put off, by the offer's key."""
    return put_off_on(history.read_changes(connection, Kind.OFFER))


def write_put_off(connection: Connection, offer: str, before: date | None, day: date, entered: Entered) -> list[Change]:
    """Write that an offer was put off on a day.

    Args:
        connection: The diary.
        offer: The offer's key.
        before: The day on which it was put off last; None for never.
        day: The day on which it is now.
        entered: The moment and the way of the change.
    """
    if before == day:
        return []
    old = None if before is None else before.isoformat()
    change = Change(Kind.OFFER, offer, NOT_NOW, old, day.isoformat(), entered)
    history.append(connection, [change])
    return [change]
