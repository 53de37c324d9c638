"""Dates as they are written: what stands there, before it is known how it is meant.

No date library: dateparser and dateutil read 01.02.2026 as 2 January without a word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diary.exchange.dates import diary_date
from diary.exchange.sheet import CellError
from diary.exchange.tracker.digits import plain_digits
from diary.exchange.tracker.layout import DateOrder
from diary.exchange.tracker.names import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_NTH = r"(?:st|nd|rd|th)?"
_MONTH = r"(?P<name>[^\W\d_]{3,12})\.?"
_YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})(?![0-9])"
_SHORTEST_LATE_YEAR = 69
"""Two digits are of this century below it and of the last from it on, as POSIX has it."""

_WEEKDAY = re.compile(r"(?P<weekday>[^\W\d_]+)\.?,?\s+")
_YEAR_FIRST = re.compile(
    r"(?P<year>[0-9]{4})(?P<mark>[-/.])\s?(?P<month>[0-9]{1,2})(?P=mark)\s?(?P<day>[0-9]{1,2})(?![0-9])"
)
_COMPACT = re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})(?=$|t|[0-9]{4}(?:[0-9]{2})?$|\s)")
_NUMBERS = re.compile(
    r"(?P<first>[0-9]{1,2})(?P<mark>[-/.])\s?(?P<second>[0-9]{1,2})(?P=mark)\s?(?P<third>[0-9]{4}|[0-9]{2})(?![0-9])"
)
_NAMED = (
    re.compile(rf"(?P<day>[0-9]{{1,2}}){_NTH}[\s./-]*(?:of\s+)?{_MONTH},?[\s./-]*{_YEAR}"),
    re.compile(rf"{_MONTH}[\s./-]*(?P<day>[0-9]{{1,2}}){_NTH}(?:,\s*|[\s./-]+){_YEAR}"),
    re.compile(rf"(?P<year>[0-9]{{4}})[\s./-]*{_MONTH}[\s./-]*(?P<day>[0-9]{{1,2}}){_NTH}(?![0-9])"),
)
_BETWEEN = re.compile(r"t|,?\s+(?:at\s+|um\s+|om\s+|o\s+)?")


class Written(NamedTuple):
    """A date as it is written.

    Attributes:
        numbers: Year, month and day; or three numbers in the order in which they stand, where `order` is open.
        is_settled: Whether the numbers are year, month and day.
        may_be_year_first: Whether the year may come first where it is open: with two digits, and no dots between.
        weekdays: The weekdays that the one in front can mean, Monday is 0; None without one.
        rest: What stands after it: the time, in small letters.
        is_compact: Whether the time may be without marks.
    """

    numbers: tuple[int, int, int]
    is_settled: bool
    may_be_year_first: bool
    weekdays: frozenset[int] | None
    rest: str
    is_compact: bool

    def day(self, order: DateOrder) -> date:
        """Return the date, meant in an order.

        Raises:
            CellError: there is no such day, or it is another weekday.
        """
        first, second, third = self.numbers
        if self.is_settled:
            found = diary_date(first, second, third)
        elif order is DateOrder.DAY_FIRST:
            found = diary_date(full_year(third), second, first)
        elif order is DateOrder.MONTH_FIRST:
            found = diary_date(full_year(third), first, second)
        elif third < 100:
            found = diary_date(full_year(first), second, third)
        else:
            raise _no_date()
        if self.weekdays is not None and found.weekday() not in self.weekdays:
            raise CellError.of("{cell} is not a date (that day is another weekday).")
        return found

    def orders(self) -> frozenset[DateOrder]:
        """Return the orders in which it is a date of the calendar; all of them where the numbers are settled."""
        possible = set(DateOrder) if self.may_be_year_first or self.is_settled else set(_LAST)
        return frozenset(order for order in possible if _is_date(self.day, order))

    @property
    def is_open(self) -> bool:
        """Whether two orders make two different days of it."""
        return len({self.day(order) for order in self.orders()}) > 1


_LAST = (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)


def read_written(text: str) -> Written:
    """Return the date that a text begins with.

    Raises:
        CellError: it begins with none.
    """
    lowered = plain_digits(text).lower()
    weekdays = None
    if (front := _WEEKDAY.match(lowered)) is not None and front["weekday"] in WEEKDAYS:
        weekdays, lowered = WEEKDAYS[front["weekday"]], lowered[front.end() :]
    for pattern in (_YEAR_FIRST, _COMPACT):
        if (found := pattern.match(lowered)) is not None:
            numbers = int(found["year"]), int(found["month"]), int(found["day"])
            return _written(numbers, found, lowered, weekdays, settled=True)
    if (found := _NUMBERS.match(lowered)) is not None:
        numbers = int(found["first"]), int(found["second"]), int(found["third"])
        return _written(numbers, found, lowered, weekdays, settled=False)
    for pattern in _NAMED:
        if (found := pattern.match(lowered)) is not None and found["name"] in MONTHS:
            numbers = full_year(int(found["year"])), MONTHS[found["name"]], int(found["day"])
            return _written(numbers, found, lowered, weekdays, settled=True)
    raise _no_date()


def _no_date() -> CellError:
    return CellError.of("{cell} is not a date like 2026-11-22.")


def full_year(year: int) -> int:
    """Return a year that may have been written with two digits."""
    if year >= 100:
        return year
    return year + (1900 if year >= _SHORTEST_LATE_YEAR else 2000)


def _written(
    numbers: tuple[int, int, int], found: re.Match[str], text: str, weekdays: frozenset[int] | None, *, settled: bool
) -> Written:
    rest = text[found.end() :]
    is_compact = found.re is _COMPACT
    if rest and not (is_compact and rest.isdecimal()):
        between = _BETWEEN.match(rest)
        if between is None:
            raise _no_date()
        is_compact = is_compact or between[0] == "t"
        rest = rest[between.end() :] or "?"  # a mark with nothing after it is no time
    short = not settled and len(found["first"]) == len(found["third"]) == 2 and found["mark"] != "."
    return Written(numbers, settled, short, weekdays, rest, is_compact)


def _is_date(day: Callable[[DateOrder], date], order: DateOrder) -> bool:
    try:
        day(order)
    except CellError:
        return False
    return True
