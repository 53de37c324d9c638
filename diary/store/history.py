"""Who changed what: the append-only rows behind every answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from diary.model.changes import Change, Kind
from diary.model.records import Entered, How
from diary.model.scales import DayItem

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from sqlite_utils import Database

_MOMENT = "%Y-%m-%dT%H:%M:%SZ"
_COLUMNS = "kind, subject, item, old, new, source_value, at_utc, utc_offset_minutes, how"


def record(db: Database, changes: Iterable[Change]) -> None:
    """Add rows to the history, in the transaction that changes the answers."""
    db.conn.executemany(
        f"INSERT INTO change ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        [
            (c.kind, c.subject, c.item, c.old, c.new, c.source_value, *moment_to_row(c.entered.at), c.entered.how)
            for c in changes
        ],
    )


def read(connection: sqlite3.Connection, kind: Kind | None = None, subject: str | None = None) -> list[Change]:
    """The history, oldest first; of one sort of record or of one record where named."""
    where = "(?1 IS NULL OR kind = ?1) AND (?2 IS NULL OR subject = ?2)"
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM change WHERE {where} ORDER BY id",  # noqa: S608
        (kind, subject),
    )
    return [_change(row) for row in rows]


def last_entries(connection: sqlite3.Connection, day: str | None = None) -> dict[str, Entered]:
    """When each day's average pain (without one, its newest answer) was entered, by ISO date."""
    rows = connection.execute(
        "SELECT subject, item, at_utc, utc_offset_minutes, how, max(id) FROM change "
        "WHERE kind = 'day' AND (?1 IS NULL OR subject = ?1) GROUP BY subject, item HAVING new IS NOT NULL "
        "ORDER BY max(id)",
        (day,),
    ).fetchall()
    # The newest answer of any kind first, then the average over it: the average is what makes a day count.
    newest = {row[0]: row for row in rows}
    newest.update({row[0]: row for row in rows if row[1] == DayItem.PAIN_AVERAGE})
    return {subject: Entered(moment_from_row(row[2], row[3]), How(row[4])) for subject, row in newest.items()}


def moment_to_row(at: datetime) -> tuple[str, int]:
    """A moment as it is stored: UTC to the second, and the UTC offset in minutes.

    Raises:
        ValueError: if the moment has no offset.
    """
    offset = at.utcoffset()
    if offset is None:
        raise ValueError(f"at: {at} has no UTC offset")
    return at.astimezone(UTC).strftime(_MOMENT), round(offset / timedelta(minutes=1))


def moment_from_row(at_utc: str, utc_offset_minutes: int) -> datetime:
    """The moment from its stored form, with the offset it was entered under."""
    zone = timezone(timedelta(minutes=utc_offset_minutes))
    # fromisoformat is many times faster than strptime, and a ten-year diary has many of these
    return datetime.fromisoformat(at_utc).astimezone(zone)


def _change(row: tuple[Any, ...]) -> Change:
    kind, subject, item, old, new, source_value, at_utc, offset, how = row
    entered = Entered(moment_from_row(at_utc, offset), How(how))
    return Change(Kind(kind), subject, item, old, new, entered, source_value)
