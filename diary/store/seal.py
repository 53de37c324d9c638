"""The checksum over the history: whether every row of it is the one that was written, and when all was looked over."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.store.connection import sealed
from diary.wording import phrase

if TYPE_CHECKING:
    from diary.store.connection import Connection
    from diary.wording import Phrase

WEEK = timedelta(days=7)
"""After so long the whole file is looked over again."""
_CHECKED = "looked over"
# What goes into the checksum, in this order. Another order or another column needs a migration that seals anew.
_TEXTS = ("kind", "subject", "item", "source_value", "at_utc", "how", "undone_at_utc")
_NUMBERS = ("utc_offset_minutes", "undone_offset_minutes")
_ANSWERS = ("old", "new")


def sealed_values(row: str = "") -> str:
    """Return the values of a row of the history as SQL, for `sealed`.

    Texts go as their bytes: a function of SQL gets a text only up to its first NUL.

    Args:
        row: What stands before the name of a column, like `NEW.`.
    """
    texts = [f"CAST({row}{name} AS BLOB)" for name in _TEXTS]
    answers = [f"iif(typeof({row}{name}) = 'text', CAST({row}{name} AS BLOB), {row}{name})" for name in _ANSWERS]
    return ", ".join([f"{row}id", *texts, *answers, *(f"{row}{name}" for name in _NUMBERS)])


def broken_seal(connection: Connection) -> list[Phrase]:
    """Return that the history is not the one that was written, a sentence; nothing for a history that is."""
    if is_sealed(connection):
        return []
    return [phrase("the history is not as it was written: something in it was changed by a fault or another program.")]


def is_sealed(connection: Connection, through: int | None = None) -> bool:
    """Return whether every row of the history is the one that was written.

    Args:
        connection: The open diary.
        through: A checksum as it was at some time: whether the history goes on from there is asked too.
    """
    last, seen = 0, through is None or through == 0
    for row in connection.execute(f"SELECT {sealed_values()} FROM change ORDER BY id"):  # noqa: S608
        last = sealed(last, *row)
        seen = seen or last == through
    found = connection.execute("SELECT last FROM seal").fetchone()
    return seen and found is not None and found[0] == last


def is_check_due(connection: Connection, today: date) -> bool:
    """Return whether the whole file is to be looked over: it never was, or a week ago, or by a clock that was ahead."""
    found = connection.execute("SELECT day FROM upkeep WHERE name = ?", (_CHECKED,)).fetchone()
    return found is None or not timedelta(0) <= today - date.fromisoformat(found[0]) < WEEK


def note_check(connection: Connection, today: date) -> None:
    """Note that the whole file was looked over today, and nothing was found."""
    connection.execute(
        "INSERT INTO upkeep VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET day = excluded.day",
        (_CHECKED, today.isoformat()),
    )
