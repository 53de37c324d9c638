"""The checksum over the history: whether every row of it is the one that was written (docs/decisions/0057)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.store.connection import quick_check, snapshot
from diary.store.format import sealed, sealed_values
from diary.store.history import last_number
from diary.wording import phrase

if TYPE_CHECKING:
    from diary.store.connection import Connection
    from diary.wording import Phrase


_SOON_READ = 20_000
"""A history of so many changes, some five years, is proven in a twentieth of a second."""


def faults_at_opening(connection: Connection) -> list[Phrase]:
    """Return what a quick look finds, a sentence each: SQLite's own check, and the seal of a history that is not long.

    A long one is proven once a week (docs/decisions/0092).
    """
    faults = quick_check(connection)
    return faults if faults or last_number(connection) > _SOON_READ else broken_seal(connection)


def broken_seal(connection: Connection) -> list[Phrase]:
    """Return that the history is not the one that was written, a sentence; nothing for a history that is."""
    if is_sealed(connection):
        return []
    return [phrase("the history is not as it was written: something in it was changed by a fault or another program.")]


def is_sealed(connection: Connection, through: int | None = None) -> bool:
    """Return whether every row of the history is the one that was written, as of one moment: answers go on meanwhile.

    Args:
        connection: The open diary.
        through: A checksum as it was at some time: whether the history goes on from there is asked too.
    """
    last, seen = 0, through is None or through == 0
    # Of a damaged file of an older format, which nobody brings up to date, too.
    helpers = connection.execute("SELECT 1 FROM pragma_table_info('change') WHERE name = 'helper'").fetchone()
    values = sealed_values(with_helper=helpers is not None)
    with snapshot(connection):
        for row in connection.execute(f"SELECT {values} FROM change ORDER BY id"):  # noqa: S608
            last = sealed(last, *row)
            seen = seen or last == through
        found = connection.execute("SELECT last FROM seal").fetchone()
    return seen and found is not None and found[0] == last
