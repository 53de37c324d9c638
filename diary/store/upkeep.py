"""Notes of the program in the diary, of its own care for it: no answer, and not in the history."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diary.store.connection import Connection

WEEK = timedelta(days=7)
"""After so long the whole file is looked over again."""
CHECKED = "looked over"
PLACE = "warned of the folder"


def is_check_due(connection: Connection, today: date) -> bool:
    """Return whether the whole file is to be looked over: it never was, or a week ago, or by a clock that was ahead."""
    done = noted_on(connection, CHECKED)
    return done is None or not timedelta(0) <= today - done < WEEK


def noted_on(connection: Connection, name: str) -> date | None:
    """Return the day on which something was noted last; None for never.

    Raises:
        ValueError: the table holds what is no day.
    """
    found = connection.execute("SELECT day FROM upkeep WHERE name = ?", (name,)).fetchone()
    return None if found is None else date.fromisoformat(found[0])


def note_done(connection: Connection, name: str, today: date) -> None:
    """Note something as done today."""
    connection.execute(
        "INSERT INTO upkeep VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET day = excluded.day",
        (name, today.isoformat()),
    )
