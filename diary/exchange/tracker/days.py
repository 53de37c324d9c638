"""The diary day of a row: out of its date, its time, its numbers or its day columns."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from diary.clock import diary_day, on_this_computer
from diary.exchange.dates import diary_date, within_diary
from diary.exchange.sheet import CellError
from diary.exchange.tracker.clock_times import moment_of, parse_time
from diary.exchange.tracker.digits import plain_digits
from diary.exchange.tracker.layout import DateForm, DateOrder
from diary.exchange.tracker.names import MONTHS
from diary.exchange.tracker.written_dates import read_written

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

_NUMBER = re.compile(r"[0-9]{1,16}(?:[.,][0-9]{1,12})?")
_SPREADSHEET_START = datetime(1899, 12, 30)  # noqa: DTZ001 - a wall clock without a zone, as the day number is
_FIRST_SECOND = 946_684_800  # 2000-01-01: before it, there were few trackers, and shorter numbers
_FORMS = {DateForm.SECONDS: 1, DateForm.MILLISECONDS: 1000}


class DayReader:
    """Reads the diary day out of the cells of a row.

    Attributes:
        day_end: When a diary day ends, local time.
        order: How 03/04/2021 is meant.
        form: What a plain number counts; None for dates that are written out.
        zone: The time zone of the diary, for stamps that have an offset; None keeps their own clock.
        naive_is_utc: Whether a stamp without an offset is UTC; needs `zone`.
    """

    def __init__(
        self,
        day_end: time,
        order: DateOrder = DateOrder.DAY_FIRST,
        form: DateForm | None = None,
        zone: tzinfo | None = None,
        *,
        naive_is_utc: bool = False,
    ) -> None:
        self.day_end, self.order, self.form = day_end, order, form
        self.zone, self.naive_is_utc = zone, naive_is_utc

    def read(self, text: str, clock: str = "") -> date:
        """Return the diary day that a date or a time stamp names.

        A date alone names the day. A time stamp belongs to the diary day that is running then by the wall clock: its
        own, or that of `zone` for a stamp that has an offset.

        Args:
            text: Like 2026-11-22, 22.11.2026, 22nd Nov 2026 or 2026-11-22T09:14:03+01:00.
            clock: The time of day, where it stands in a column of its own.

        Raises:
            CellError: saying why they name no day.
        """
        if self.form is not None:
            return self._of_a_number(text)
        written = read_written(text)
        day = written.day(self.order)
        rest, own = plain_digits(clock).lower(), written.rest
        if own and rest:
            if parse_time(own, compact=written.is_compact).time != time(0):
                raise CellError.of("{cell} has a time already, and there is another in the time column.")
            own = ""
        if not own and not rest:
            return day
        found = parse_time(own or rest, compact=written.is_compact and bool(own))
        moment = moment_of(datetime.combine(day, found.time), found.offset, naive_is_utc=self.naive_is_utc)
        try:
            if self.zone is not None and moment.tzinfo is not None:
                moment = moment.astimezone(self.zone)
            return within_diary(diary_day(moment, self.day_end))
        except OverflowError:
            return diary_date(0, 1, 1)  # over the edge of the calendar

    def _of_a_number(self, text: str) -> date:
        number = plain_digits(text)
        if _NUMBER.fullmatch(number) is None:
            raise CellError.of("{cell} is not a number.")
        counted = float(number.replace(",", "."))
        try:
            if self.form is DateForm.DAY_NUMBERS:
                moment = _SPREADSHEET_START + timedelta(seconds=round(counted * 86_400))
                whole = counted == int(counted)
                return within_diary(moment.date() if whole else diary_day(moment, self.day_end))
            moment = datetime.fromtimestamp(counted / _FORMS[self.form or DateForm.SECONDS], UTC)
            here = on_this_computer(moment) if self.zone is None else moment.astimezone(self.zone)
            return within_diary(diary_day(here, self.day_end))
        except (OverflowError, ValueError, OSError):
            return diary_date(0, 1, 1)  # over the edge of the calendar


def plain_number_form(cells: Iterable[str], now: float) -> DateForm | None:
    """Return what the plain numbers of a column count, if they can be nothing else; None where they are no numbers.

    Ten digits are seconds since 1970, and thirteen milliseconds, from the year 2000 to now; never where all of them can
    also be a date and time like 2611220914. Day numbers of a spreadsheet have to be asked for: five digits are much.

    Args:
        cells: The date cells of the column.
        now: The end of the running day, in seconds since 1970.
    """
    forms = set(_FORMS)
    dates_too, any_cell = True, False
    for cell in cells:
        number = plain_digits(cell)
        if number == "":
            continue
        any_cell = True
        forms = {form for form in forms if _counts(number, form, now)}
        if not forms:
            return None
        dates_too = dates_too and _is_short_stamp(number)
    return next(iter(forms)) if any_cell and not dates_too else None


def _counts(number: str, form: DateForm, now: float) -> bool:
    digits = 10 if form is DateForm.SECONDS else 13
    whole = number.partition(".")[0]
    if len(whole) not in (digits, digits - 1) or _NUMBER.fullmatch(number) is None or not whole.isdecimal():
        return False
    return _FIRST_SECOND <= float(number) / _FORMS[form] <= now


def _is_short_stamp(number: str) -> bool:
    """Return whether it can be read as year, month, day, hour and minute of two digits each."""
    if len(number) != 10:
        return False
    month, day, hour, minute = (int(number[at : at + 2]) for at in (2, 4, 6, 8))
    return 1 <= month <= 12 and 1 <= day <= 31 and hour <= 23 and minute <= 59


def parse_day_parts(year: str, month: str, day: str) -> date | None:
    """Return the day that three cells name; None where all three are empty or 0.

    Raises:
        CellError: saying why they name no day.
    """
    parts = [plain_digits(part).lower() for part in (year, month, day)]
    if all(part.strip("0") == "" for part in parts):
        return None
    named = MONTHS.get(parts[1].rstrip("."))
    if named is not None:
        parts[1] = str(named)
    if not all(re.fullmatch("[0-9]{1,4}", part) for part in parts):
        raise CellError.of("{cell} is not a year, a month and a day in numbers.")
    return diary_date(*(int(part) for part in parts))
