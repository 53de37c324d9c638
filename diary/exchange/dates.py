"""Dates and moments as other programs write them. What can be read in two ways is refused, never guessed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.clock import diary_day
from diary.exchange.sheet import CellError
from diary.model.records.day import EARLIEST_DAY, LATEST_DAY

if TYPE_CHECKING:
    from datetime import tzinfo

_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_TIME = re.compile(
    r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?\s*([AaPp][Mm])?\s*(Z|[+-][0-9]{2}:?[0-9]{2})?"
)


class DateOrder(StrEnum):
    """The number that comes first where the year comes last."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


def parse_day(
    text: str,
    *,
    day_end: time,
    order: DateOrder | None = None,
    zone: tzinfo | None = None,
    naive_is_utc: bool = False,
) -> date:
    """The diary day that a date or a time stamp names.

    A date alone names the day. A time stamp belongs to the diary day that is running then by the wall clock: its own,
    or that of `zone` for a stamp that has an offset.

    Args:
        text: Like 2026-11-22, 22.11.2026, 2026-11-22 09:14, 2026-11-22T09:14:03+01:00 or 11/22/2026 9:14 PM.
        day_end: When a diary day ends, local time.
        order: How 03/04/2021 is meant; None refuses it.
        zone: The time zone of the diary, for stamps that have an offset.
        naive_is_utc: Whether a stamp without an offset is UTC; needs `zone`. Otherwise it is wall-clock time.

    Raises:
        CellError: saying why the text names no day.
    """
    parts = re.split(r"[T\s]+", text.strip(), maxsplit=1)
    day = _date(parts[0], order)
    if len(parts) == 1:
        return day
    clock, offset = _clock(parts[1])
    moment = datetime.combine(day, clock)
    if offset is not None:
        moment = datetime.fromisoformat(moment.isoformat() + offset)
    elif naive_is_utc:
        moment = moment.replace(tzinfo=UTC)
    if zone is not None and moment.tzinfo is not None:
        moment = moment.astimezone(zone)
    return _of_a_diary(diary_day(moment, day_end))


def parse_day_parts(year: str, month: str, day: str) -> date | None:
    """The day that three cells name; None where all three are empty or 0.

    Raises:
        CellError: saying why they name no day.
    """
    parts = [part.strip() for part in (year, month, day)]
    if all(part == "" or part.strip("0") == "" for part in parts):
        return None
    if not all(re.fullmatch("[0-9]{1,4}", part) for part in parts):
        raise CellError.of("{cell} is not a year, a month and a day in numbers.")
    return _calendar(*(int(part) for part in parts))


def real_day(year: int, month: int, day: int) -> date:
    """Return a date of the calendar.

    Raises:
        CellError: there is no such day.
    """
    if not 1 <= month <= 12:
        raise CellError.of("{cell} is not a date (a year has 12 months).")
    try:
        return date(year, month, day)
    except ValueError as error:
        raise CellError.of("{cell} is not a date (that month has no such day).") from error


def _date(text: str, order: DateOrder | None) -> date:
    if (found := _YEAR_FIRST.fullmatch(text)) is not None:
        return _calendar(int(found[1]), int(found[3]), int(found[4]))
    if (found := _YEAR_LAST.fullmatch(text)) is None:
        raise CellError.of("{cell} is not a date like 2026-11-22.")
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if order is None and first != second and max(first, second) <= 12:
        raise CellError.of("{cell} can mean two dates (name the order: --date-order day-first or month-first).")
    day_first = order is DateOrder.DAY_FIRST if order is not None else first > 12
    return _calendar(year, second, first) if day_first else _calendar(year, first, second)


def _calendar(year: int, month: int, day: int) -> date:
    if not EARLIEST_DAY.year <= year <= LATEST_DAY.year:
        raise _no_year()
    return real_day(year, month, day)


def _of_a_diary(day: date) -> date:
    # The night after the last day or before the first one, or a time zone, leads over the edge.
    if not EARLIEST_DAY <= day <= LATEST_DAY:
        raise _no_year()
    return day


def _no_year() -> CellError:
    return CellError.of("{cell} is not a date (year must be from {year}).", year=EARLIEST_DAY.year)


def _clock(text: str) -> tuple[time, str | None]:
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise CellError.of("{cell} has no time like 09:14 after its date.")
    hour, half = int(found[1]), (found[4] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise CellError.of("{cell} is not a time (hour must be in 1..12 with AM or PM).")
        hour = hour % 12 + (12 if half == "pm" else 0)
    offset = None if found[5] is None else found[5].replace("Z", "+00:00")
    try:
        clock = time(hour, int(found[2]), int(found[3] or 0))
    except ValueError as error:
        raise CellError.of("{cell} is not a time (there are 24 hours, 60 minutes and 60 seconds).") from error
    try:
        if offset is not None:
            time.fromisoformat(f"00:00{offset}")
    except ValueError as error:
        raise CellError.of("{cell} is not a time (no clock is that far from UTC).") from error
    return clock, offset
