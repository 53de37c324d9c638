"""The history: the append-only rows behind every answer, who changed what.

One row may be written again: the newest of all, while the same sitting at a note goes on (docs/decisions/0020).
"""

from __future__ import annotations

from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING, Any

from diary.model.records.change import Change, Kind
from diary.model.records.day import Entered, EntryMode
from diary.store.entries import moment_from_row, moment_to_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from diary.store.connection import Connection


COLUMNS = (
    "kind",
    "subject",
    "item",
    "old",
    "new",
    "source_value",
    "at_utc",
    "utc_offset_minutes",
    "how",
    "helper",
    "undone_at_utc",
    "undone_offset_minutes",
)
"""The columns of the table `change`, without its number."""
_COLUMNS = ", ".join(COLUMNS)
_APPEND = f"INSERT INTO change ({_COLUMNS}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608
# Looked up, not called: a long history has over a hundred thousand rows.
_KINDS = {kind.value: kind for kind in Kind}
_MODES = {mode.value: mode for mode in EntryMode}


def append(connection: Connection, changes: Iterable[Change]) -> None:
    """Add rows to the history, in the transaction that changes the answers."""
    connection.executemany(_APPEND, map(_row, changes))


def write_again(connection: Connection, before: Change, after: Change) -> bool:
    """Let a sitting at a note go on: its row says what is written now; return whether it was written.

    Args:
        connection: The diary.
        before: The row as it was written last; it is left as it is if it is not the newest of the history any more.
        after: What it shall say: another `new`, `entered` and `undone_at`.

    Returns:
        Whether it was written.
    """
    columns = _COLUMNS.split(", ")
    new, _, *moment = _row(after)[columns.index("new") :]
    done = connection.execute(
        f"UPDATE change SET (new, {', '.join(columns[columns.index('at_utc') :])}) = (?, ?, ?, ?, ?, ?, ?) "  # noqa: S608
        f"WHERE id = (SELECT max(id) FROM change) AND {' AND '.join(f'{column} IS ?' for column in columns)}",
        (new, *moment, *_row(before)),
    )
    return done.rowcount == 1


def read_changes(
    connection: Connection, kind: Kind | None = None, subject: str | None = None, item: str | None = None
) -> list[Change]:
    """Return the history, oldest first; of one sort of record, of one record or of one of its answers where named."""
    # Only the conditions that are asked for: with "or nothing was asked" in it, no index would be used.
    asked = {"kind": kind, "subject": subject, "item": item}
    where = " AND ".join(f"{column} = :{column}" for column, value in asked.items() if value is not None)
    rows = connection.execute(f"SELECT {_COLUMNS} FROM change WHERE {where or 1} ORDER BY id", asked)  # noqa: S608
    return [change_from_row(row) for row in rows]


def each_change(connection: Connection) -> Iterator[Change]:
    """Yield the whole history, oldest first, one row held at a time."""
    return map(change_from_row, connection.execute(f"SELECT {_COLUMNS} FROM change ORDER BY id"))  # noqa: S608


def read_imported(connection: Connection, since: datetime) -> list[Change]:
    """Return what came in by imports since a moment, oldest first; what an undo brought back is not told again."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM change WHERE how = ? AND undone_at_utc IS NULL AND at_utc >= ? ORDER BY id",  # noqa: S608
        (EntryMode.IMPORT, moment_to_row(since)[0]),
    )
    return [change_from_row(row) for row in rows]


def read_span(connection: Connection, first: int, last: int) -> list[Change]:
    """Return the rows from one number to another, oldest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM change WHERE id BETWEEN ? AND ? ORDER BY id",  # noqa: S608
        (first, last),
    )
    return [change_from_row(row) for row in rows]


def last_number(connection: Connection) -> int:
    """Return the number of the newest row; 0 while there is none."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0])


def read_newest(connection: Connection, changes: Iterable[Change]) -> dict[tuple[Kind, str, str], Change]:
    """Return the newest row of each answer that these changes are about, by record and item."""
    newest = {}
    for place in dict.fromkeys((change.kind, change.subject, change.item) for change in changes):
        row = connection.execute(
            f"SELECT {_COLUMNS} FROM change WHERE kind = ? AND subject = ? AND item = ? ORDER BY id DESC LIMIT 1",  # noqa: S608
            place,
        ).fetchone()
        newest[place] = change_from_row(row)
    return newest


def same_row(one: Change, other: Change) -> bool:
    """Return whether two changes are stored alike: a moment to the second."""
    return _row(one) == _row(other)


def same_entry(one: Change, other: Change) -> bool:
    """Return whether two changes left the same answer, given at the same moment in the same way."""
    return (one.new, *_entry(one)) == (other.new, *_entry(other))


def _row(change: Change) -> tuple[Any, ...]:
    values = (change.kind, change.subject, change.item, change.old, change.new, change.source_value)
    undone = (None, None) if change.undone_at is None else moment_to_row(change.undone_at)
    return (*values, *_entry(change), *undone)


def _entry(change: Change) -> tuple[str, int, EntryMode, int]:
    return (*moment_to_row(change.entered.at), change.entered.mode, int(change.entered.helper))


def change_from_row(row: Sequence[Any]) -> Change:
    """Return a change from the values of `COLUMNS`.

    Raises:
        ValueError, TypeError: they are none.
    """
    kind, subject, item, old, new, source_value, at_utc, offset, how, helper, undone_at, undone_offset = row
    entered = _entered(at_utc, offset, how, helper == 1)
    undone = None if undone_at is None else moment_from_row(undone_at, undone_offset)
    # One text and one entry for all rows that say the same: half the memory of a whole history.
    return Change(_KINDS[kind], intern(subject), intern(item), old, new, entered, source_value, undone)


@lru_cache(maxsize=64)
def _entered(at_utc: str, offset: int, how: str, helper: bool) -> Entered:  # noqa: FBT001 - as the row has it
    return Entered(moment_from_row(at_utc, offset), _MODES[how], helper)
