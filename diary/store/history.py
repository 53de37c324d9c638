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
_ENTRY = "at_utc, utc_offset_minutes, how"
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
    # Only the conditions that are asked for: with "or nothing was asked" in it, no index would be used.
    asked = {"kind": kind, "subject": subject}
    where = " AND ".join(f"{column} = :{column}" for column, value in asked.items() if value is not None)
    rows = connection.execute(f"SELECT {_COLUMNS} FROM change WHERE {where or 1} ORDER BY id", asked)  # noqa: S608
    return [_change(row) for row in rows]


def last_entries(connection: sqlite3.Connection, day: str | None = None) -> dict[str, Entered]:
    """When each day's average pain (without one, its newest answer) was entered, by ISO date.

    Args:
        connection: The open diary.
        day: Only this day, as an ISO date; None for all.
    """
    only = "" if day is None else "AND day.day = :day"
    # The average is what makes a day count. Each day asks the index: nearly all have one, and a history is long.
    rows = connection.execute(
        f"SELECT day.day, {_ENTRY} FROM day, change WHERE pain_average IS NOT NULL {only} AND change.id = "  # noqa: S608
        f"(SELECT max(id) FROM change WHERE kind = 'day' AND subject = day.day AND item = '{DayItem.PAIN_AVERAGE}')",
        {"day": day},
    ).fetchall()
    # With max() alone, SQLite takes the other columns from the row that has it.
    newest = connection.execute(
        f"SELECT subject, {_ENTRY}, max(id) FROM day, change WHERE pain_average IS NULL {only} "  # noqa: S608
        "AND kind = 'day' AND subject = day.day GROUP BY subject, item HAVING new IS NOT NULL ORDER BY max(id)",
        {"day": day},
    ).fetchall()
    return {row[0]: Entered(moment_from_row(row[1], row[2]), How(row[3])) for row in (*newest, *rows)}


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
