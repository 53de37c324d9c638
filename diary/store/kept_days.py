"""The days of one diary, kept from one reading to the next: only those that changed since are read again.

The history says which: it only grows, and its newest row alone may be written again while a sitting at a note goes on
(docs/decisions/0020, 0076).
"""

from __future__ import annotations

from datetime import date
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from diary.model.records.change import Kind
from diary.store.days import read_days

if TYPE_CHECKING:
    from diary.model.records.day import Day
    from diary.store.connection import Connection

_SINGLY = 20
"""So many changed days are read one by one; after more, all are."""


class _Place(NamedTuple):
    """A place in the history, up to which it was read.

    Attributes:
        diary: The diary's id.
        newest: Number of its newest row.
        subject: What that row is about: it may be written again, and stand for another day in a restored file.
        before: The row before it, which is never written again: whether it is still the same history.
        seal: The checksum over all of it.
    """

    diary: str
    newest: int
    subject: str
    before: tuple[object, ...] | None
    seal: object


class KeptDays:
    """The days of one diary with an answer, as they were read last.

    Threads may share it, each with a connection of its own.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._place: _Place | None = None
        self._days: dict[date, Day] = {}

    def read(self, connection: Connection) -> list[Day]:
        """Return every day with an answer, oldest first.

        Raises:
            ValueError: a table holds what is no answer of a day.
        """
        with self._lock:
            # Where it stands comes first: what is written meanwhile is read once more the next time.
            place, known = _place(connection), self._place
            if known is None or place != known:
                self._place = None  # a reading that fails leaves nothing half known
                self._take(connection, _changed(connection, known, place))
                self._place = place
            return list(self._days.values())

    def _take(self, connection: Connection, changed: set[date] | None) -> None:
        """Read the days that changed; None for all."""
        if changed is None or len(changed) > _SINGLY:
            self._days = {day.date: day for day in read_days(connection) if not day.is_empty}
            return
        grown = False
        for day in changed:
            found = [one for one in read_days(connection, day) if not one.is_empty]
            grown |= bool(found) and day not in self._days
            if found:
                self._days[day] = found[0]
            else:
                self._days.pop(day, None)
        if grown:
            self._days = dict(sorted(self._days.items()))


def _place(connection: Connection) -> _Place | None:
    """Return how far the history goes; None for one without a row."""
    row = connection.execute(
        "SELECT (SELECT diary_id FROM diary), change.id, subject, (SELECT last FROM seal) FROM change "
        "ORDER BY change.id DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    diary, newest, subject, seal = row
    before = _row(connection, newest - 1)
    return _Place(diary or "", newest, subject, before, seal)


def _row(connection: Connection, number: int) -> tuple[object, ...] | None:
    found = connection.execute("SELECT kind, subject, item, new, at_utc FROM change WHERE id = ?", (number,)).fetchone()
    return None if found is None else tuple(found)


def _changed(connection: Connection, known: _Place | None, place: _Place | None) -> set[date] | None:
    """Return the days that changed since; None where nothing is known of it: another history, or none."""
    if known is None or place is None or place.diary != known.diary or place.newest < known.newest:
        return None
    if known.before is None or _row(connection, known.newest - 1) != known.before:
        return None
    rows = connection.execute(
        "SELECT DISTINCT subject FROM change WHERE id >= ? AND kind = ?", (known.newest, Kind.DAY)
    )
    subjects = {subject for (subject,) in rows} | {known.subject}
    return {day for subject in subjects if (day := _day(subject)) is not None}


def _day(subject: str) -> date | None:
    """Return the day that a row is about; None for a row about something else."""
    try:
        return date.fromisoformat(subject)
    except ValueError:
        return None
