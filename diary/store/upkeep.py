"""Notes of the program in the diary, of its own care for it: no answer, and not in the history."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from diary.store.connection import Connection

_WEEK = timedelta(days=7)
"""After so long the whole file is looked over again."""
CHECKED = "looked over"
PLACE = "warned of the folder"


def is_check_due(connection: Connection, today: date) -> bool:
    """Return whether the whole file is to be looked over: it never was, or a week ago, or by a clock that was ahead."""
    done = noted_on(connection, CHECKED)
    return done is None or not timedelta(0) <= today - done < _WEEK


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


UNDONE_WITHIN = timedelta(days=30)
"""For so long, an import can be undone as a whole, and what it came from is known."""
_IMPORT = "import "
_LONGEST_NAME = 120


class NotedImport(NamedTuple):
    """The place of an import in the history.

    Attributes:
        at: The moment, to the second.
        first, last: The numbers of its first and last row in the history.
        file: The name of the file that it came from, without its folders; empty where that is not known.
    """

    at: datetime
    first: int
    last: int
    file: str


def note_import(connection: Connection, noted: NotedImport) -> None:
    """Note what came in and from which file, in the transaction of the import; notes that are over go."""
    since = (noted.at - UNDONE_WITHIN).date().isoformat()
    connection.execute("DELETE FROM upkeep WHERE substr(name, 1, 7) = ? AND day < ?", (_IMPORT, since))
    file = " ".join(noted.file.encode(errors="replace").decode().split())[:_LONGEST_NAME]
    name = _IMPORT + json.dumps([noted.at.isoformat(timespec="seconds"), noted.first, noted.last, file])
    note_done(connection, name, noted.at.date())


def noted_imports(connection: Connection) -> list[NotedImport]:
    """Return the imports that were noted, oldest first.

    Raises:
        ValueError: the table holds what is no note.
    """
    rows = connection.execute("SELECT substr(name, 8) FROM upkeep WHERE substr(name, 1, 7) = ?", (_IMPORT,)).fetchall()
    notes = [NotedImport(datetime.fromisoformat(at), *rest) for at, *rest in (json.loads(row[0]) for row in rows)]
    return sorted(notes, key=lambda note: note.first)
