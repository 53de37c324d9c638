"""One course, and the days after it."""

from __future__ import annotations

from datetime import date, timedelta

FIRST = date(2025, 3, 1)
COURSE = (FIRST, FIRST + timedelta(4))
LAST = COURSE[1]


def day(number: int) -> date:
    """The date ``number`` days after the last infusion day."""
    return LAST + timedelta(number)
