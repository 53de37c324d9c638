"""The days to be named below a calendar, by how much of it is seen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from ui.words.language import formats
from ui.words.text import brief_day, translate

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
_MONTH = 30.4


def calendar_ticks(first: date, last: date, room: int) -> Iterator[tuple[date, str, str]]:
    """Yield the days to be named, each with its words, and its year where that is to be said.

    Args:
        first: The first day that is seen.
        last: The last.
        room: How many names there is room for; at least 2 are taken.
    """
    room, span = max(room, 2), (last - first).days + 1
    step = next((step for step in _DAY_STEPS if span / step <= room), None)
    if step is not None and span <= 10 * _MONTH:
        yield from _days(first, last, step)
        return
    months = next((step for step in _MONTH_STEPS if span / _MONTH / step <= room), _MONTH_STEPS[-1])
    yield from _months(first, last, months)


def _days(first: date, last: date, step: int) -> Iterator[tuple[date, str, str]]:
    day = last - timedelta(days=(last - first).days // step * step)
    year = 0
    while day <= last:
        named = _day_of_week(day) if step == 1 else brief_day(day)
        yield day, named, str(day.year) if day.year != year else ""
        year, day = day.year, day + timedelta(days=step)


def _months(first: date, last: date, step: int) -> Iterator[tuple[date, str, str]]:
    at = first.year * 12 + first.month - 1
    at += 0 if first.day == 1 else 1
    at += -at % step
    year = 0
    while at <= last.year * 12 + last.month - 1:
        day = date(at // 12, at % 12 + 1, 1)
        if step >= 12:
            yield day, str(day.year), ""
        else:
            name = formats().toString(QDate(day.year, day.month, 1), "MMM")
            yield day, name, str(day.year) if day.year != year else ""
        year, at = day.year, at + step


def _day_of_week(day: date) -> str:
    """`Sat 28`, where the month is plain."""
    return formats().toString(QDate(day.year, day.month, day.day), translate("Diary", "ddd d"))
