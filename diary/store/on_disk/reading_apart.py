"""The rows of a damaged database, around every page that can't be read, over a new connection each time.

After a damaged page SQLCipher's connection stays broken, so none is used again after an error.
"""

from __future__ import annotations

from contextlib import closing, suppress
from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, NamedTuple

from diary.store import connection as files

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from diary.store.connection import Connection

    Row = tuple[Any, ...]

UNREADABLE = (files.Error, ValueError, OverflowError)
"""What is raised by a damaged database; Python can't even read some of what SQLite says of it."""
_MOST_ERRORS = 1_000
"""So many readings may fail in a table before the rest of it is given up."""
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1).toordinal(), date(2200, 1, 1).toordinal()


class KeyKind(Enum):
    """The kind of a key by which rows are looked for."""

    NUMBER = auto()
    DAY = auto()
    NAME = auto()
    """A name, of which there are few: there is no between."""


class DamagedTable(NamedTuple):
    """A table, and the column by which its rows are looked for.

    Attributes:
        name: The table.
        columns: What is read of it; a column that an older format lacks comes out as None.
        key: The column: a number, an ISO date, or a name of which there are few.
        by: The kind of the key.
    """

    name: str
    columns: tuple[str, ...]
    key: str
    by: KeyKind


class ReadApart(NamedTuple):
    """The rows that could be read of a table.

    Attributes:
        rows: The rows, by their key.
        errors: How many readings failed; 0 where the whole table was read.
    """

    rows: list[Row]
    errors: int


def read_apart(connect: Callable[[], Connection], table: DamagedTable) -> ReadApart:
    """Read a table of a damaged database row by row.

    Args:
        connect: Makes a new connection to it.
        table: Which.
    """
    return _Reading(connect, table).whole()


class _Reading:
    """The reading of one table; counts what failed."""

    def __init__(self, connect: Callable[[], Connection], table: DamagedTable) -> None:
        self._connect, self._table = connect, table
        self._columns = self._known_columns()
        self.errors = 0

    def whole(self) -> ReadApart:
        rows, is_whole = self._read("1", (), "ASC")
        if is_whole:
            return ReadApart(rows, 0)
        ends, _ = self._read("1", (), "DESC")
        if self._table.by is KeyKind.NAME:
            return ReadApart(_once([*rows, *reversed(ends)]), self.errors)
        key = self._columns.index(self._table.key)
        first, last = self._bounds()
        low = self._ordinal(rows[-1][key]) if rows else first
        high = self._ordinal(ends[-1][key]) if ends else last
        middle = self._between(low, high)
        found = _once([*rows, *middle, *reversed(ends)])
        return ReadApart(sorted(found, key=lambda row: str(row[key]).zfill(20)), self.errors)

    def _between(self, low: int, high: int) -> list[Row]:
        """Read a range, halved around every part that can't be read; the widest parts first."""
        found: list[Row] = []
        waiting = [(low, high)]
        while waiting and self.errors < _MOST_ERRORS:
            begin, end = waiting.pop(0)
            rows, is_whole = self._read(
                f"{self._table.key} BETWEEN ? AND ?", (self._value(begin), self._value(end)), "ASC"
            )
            found += rows
            if is_whole or begin >= end:
                continue
            half = (begin + end) // 2
            waiting += [(begin, half), (half + 1, end)]
        return found

    def _read(self, where: str, values: Sequence[object], order: str) -> tuple[list[Row], bool]:
        """Read rows until one fails; return them, and whether none did."""
        rows: list[Row] = []
        present = ", ".join(name if is_there else "NULL" for name, is_there in self._columns_there())
        asked = f"SELECT {present} FROM {self._table.name} WHERE {where} ORDER BY {self._table.key} {order}"  # noqa: S608
        try:
            with closing(self._connect()) as connection:
                connection.text_factory = _readable
                for row in connection.execute(asked, values):
                    rows.append(row)  # noqa: PERF402 - what came before an error is kept
        except UNREADABLE:
            self.errors += 1
            return rows, False
        return rows, True

    def _columns_there(self) -> list[tuple[str, bool]]:
        return [(name, name in self._there) for name in self._columns]

    def _known_columns(self) -> list[str]:
        self._there: frozenset[str] = frozenset()
        with suppress(*UNREADABLE), closing(self._connect()) as connection:
            found = connection.execute("SELECT name FROM pragma_table_info(?)", (self._table.name,))
            self._there = frozenset(name for (name,) in found)
        return list(self._table.columns)

    def _bounds(self) -> tuple[int, int]:
        if self._table.by is KeyKind.DAY:
            return _FIRST_DAY, _LAST_DAY
        last = 0
        with suppress(*UNREADABLE), closing(self._connect()) as connection:
            found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (self._table.name,)).fetchone()
            last = 0 if found is None else int(found[0])
        return 1, max(last, 1_000)

    def _ordinal(self, key: Any) -> int:  # noqa: ANN401 - a number or a day
        if self._table.by is KeyKind.NUMBER:
            return int(key)
        try:
            return date.fromisoformat(key).toordinal()
        except (ValueError, TypeError):
            return _FIRST_DAY

    def _value(self, ordinal: int) -> object:
        return ordinal if self._table.by is KeyKind.NUMBER else date.fromordinal(ordinal).isoformat()


def _readable(text: bytes) -> str:
    """A text with what is damaged of it marked: the rest of a note is worth having."""
    return text.decode("utf-8", "replace")


def _once(rows: list[Row]) -> list[Row]:
    return list(dict.fromkeys(rows))
