"""The moment and the way in which answers were entered: how rows hold them, and the newest entry of each day."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import TYPE_CHECKING

from diary.model.records.day import Entered, EntryMode
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from diary.store.connection import Connection

_MINUTE = timedelta(minutes=1)
_ENTRY = "at_utc, utc_offset_minutes, how, helper"
# Where an undo put an answer back to: the place of the change that had given it. Its row says the same value and the
# same entry; one that is not there any more (a text that was left out of a package) stands where it is.
_PLACE = """CASE WHEN undone_at_utc IS NULL THEN id ELSE coalesce((
    SELECT max(given.id) FROM change given WHERE given.kind = 'day' AND given.subject = change.subject
    AND given.item = change.item AND given.id < change.id AND given.undone_at_utc IS NULL AND given.new IS change.new
    AND (given.at_utc, given.utc_offset_minutes, given.how, given.helper)
        = (change.at_utc, change.utc_offset_minutes, change.how, change.helper)), id) END"""


def read_last_entries(connection: Connection, day: str | None = None) -> dict[str, Entered]:
    """Return when each day's average pain (without one, its newest answer) was entered, by ISO date.

    Args:
        connection: The open diary.
        day: Only this day, as an ISO date; None for all.
    """
    only = "" if day is None else "AND day.day = :day"
    # The average is what makes a day count. Each day asks the index: nearly all have one, and a history is long.
    by_average = (
        f"SELECT day.day, {_ENTRY}, change.id AS place FROM day, change "  # noqa: S608
        f"WHERE pain_average IS NOT NULL {only} AND change.id = "
        f"(SELECT max(id) FROM change WHERE kind = 'day' AND subject = day.day AND item = '{DayItem.PAIN_AVERAGE}')"
    )
    # The newest row of each answer; what an undo brought back counts from where it had been.
    by_newest = (
        f"SELECT subject, {_ENTRY}, {_PLACE} AS place FROM change WHERE new IS NOT NULL AND id IN "  # noqa: S608
        f"(SELECT max(id) FROM day, change WHERE pain_average IS NULL {only} AND kind = 'day' AND subject = day.day "
        "GROUP BY subject, item)"
    )
    rows = connection.execute(f"{by_average} UNION ALL {by_newest} ORDER BY place", {"day": day})
    return {row[0]: Entered(moment_from_row(row[1], row[2]), EntryMode(row[3]), row[4] == 1) for row in rows}


def as_stored(entered: Entered) -> Entered:
    """Return an entry as it is read again: its moment to the second, its offset in minutes."""
    at, mode, helper = entered
    zone = _stored_zone(at.utcoffset())
    if zone is not None:
        return Entered(at.replace(microsecond=0, tzinfo=zone), mode, helper)
    return Entered(moment_from_row(*moment_to_row(at)), mode, helper)


def moment_to_row(at: datetime) -> tuple[str, int]:
    """Return a moment as it is stored: UTC to the second, and the UTC offset in minutes.

    Raises:
        ValueError: if the moment has no offset.
    """
    offset = at.utcoffset()
    if offset is None:
        raise ValueError(f"at: {at} has no UTC offset")
    return _moment_to_row(at.replace(microsecond=0, tzinfo=None), offset)


@lru_cache(maxsize=16)
def _moment_to_row(wall: datetime, offset: timedelta) -> tuple[str, int]:
    # isoformat is many times faster than strftime, and the answers of one second are told alike.
    return f"{(wall - offset).isoformat()}Z", round(offset / _MINUTE)


def moment_from_row(at_utc: str, utc_offset_minutes: int) -> datetime:
    """Return the moment from its stored form, with the offset it was entered under."""
    # fromisoformat and a sum are many times faster than strptime and astimezone; a long diary has many of these.
    offset, zone = _offset(utc_offset_minutes)
    return (datetime.fromisoformat(at_utc) + offset).replace(tzinfo=zone)


@lru_cache
def _stored_zone(offset: timedelta | None) -> timezone | None:
    """The zone of a moment that is read again, if its offset is one of whole minutes, as everywhere today."""
    return None if offset is None or offset % _MINUTE else timezone(offset)


@lru_cache
def _offset(minutes: int) -> tuple[timedelta, timezone]:
    offset = timedelta(minutes=minutes)
    return offset, timezone(offset)
