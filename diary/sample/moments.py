"""The moments at which the invented answers were given: evenings in Central Europe."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random


def evening(dice: Random, day: date) -> datetime:
    """A moment in the evening, now and then after midnight: it is the same diary day until 04:00."""
    minutes = dice.randint(0, 80) if dice.random() < 0.06 else -dice.randint(20, 270)
    clock = datetime.combine(day, time()) + timedelta(days=1, minutes=minutes, seconds=dice.randint(0, 59))
    return moment(clock.date(), clock.time())


def moment(day: date, clock: time) -> datetime:
    """Central European time without a time zone database, which not every computer has."""
    summer = _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10)
    return datetime.combine(day, clock, timezone(timedelta(hours=2 if summer else 1)))


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
