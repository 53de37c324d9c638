"""Days of the calendar that a diary can hold, out of their numbers."""

from __future__ import annotations

from datetime import date

from diary.exchange.sheet import CellError
from diary.model.records.day import EARLIEST_DAY, LATEST_DAY


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


def diary_date(year: int, month: int, day: int) -> date:
    """Return a date that a diary can hold.

    Raises:
        CellError: there is no such day, or it is too long ago.
    """
    if not EARLIEST_DAY.year <= year <= LATEST_DAY.year:
        raise _no_year()
    return real_day(year, month, day)


def within_diary(day: date) -> date:
    """Return the day: the night after the last one or before the first one, or a time zone, leads over the edge.

    Raises:
        CellError: a diary can't hold it.
    """
    if not EARLIEST_DAY <= day <= LATEST_DAY:
        raise _no_year()
    return day


def _no_year() -> CellError:
    return CellError.of("{cell} is not a date (year must be from {year}).", year=EARLIEST_DAY.year)
