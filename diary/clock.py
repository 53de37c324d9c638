"""The only "now", and where a diary day ends.

A diary day ends at 04:00 local time (a setting), so that an entry made after midnight belongs to the evening it
describes. The rule looks at the wall clock where the person is: a clock change or a flight never merges, drops or
doubles a day, because the date is stored as a date and the moment as UTC with its offset.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol

from diary.settings import DAY_END

if sys.platform == "win32":
    import ctypes
else:
    from time import tzset


_A_DAY = timedelta(days=1)


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> datetime:
        """The present moment with the local UTC offset."""
        ...


class SystemClock:
    """The computer's own clock and time zone, as it is set at that moment."""

    def now(self) -> datetime:
        """The present moment with the local UTC offset."""
        _ask_for_the_zone()
        return datetime.now(UTC).astimezone()


def _ask_for_the_zone() -> None:
    """Have the C library look again which zone this computer is in: by itself, it looks once."""
    if sys.platform == "win32":
        with suppress(OSError, AttributeError):  # without it the zone is the one of the start
            ctypes.CDLL("ucrtbase")["_tzset"]()
    else:
        tzset()  # a look at the time stamp of a file: a hundredth of what a save costs


class FixedClock:
    """A clock that stands still until it is set; for the tests and the pictures of the documentation."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment it was set to."""
        return self.moment


def on_this_computer(moment: datetime) -> datetime:
    """Return a moment by the wall clock of this computer's time zone, as it was in force then."""
    return moment.astimezone()


def diary_day(moment: datetime, day_end: time = DAY_END) -> date:
    """The diary day that a local moment belongs to.

    Args:
        moment: Local wall-clock time (its own offset is the one that counts).
        day_end: When a diary day ends, local time, before noon.
    """
    # Wall clock, not elapsed time: subtracting four hours would move 04:30 on a clock-change night to the day before.
    return moment.date() - _A_DAY if moment.time() < day_end else moment.date()


def is_late(day: date, entered: datetime, day_end: time = DAY_END) -> bool:
    """Return whether an answer for `day` was entered after the following diary day had ended."""
    return is_late_on(day, diary_day(entered, day_end))


def is_late_on(day: date, today: date) -> bool:
    """Return whether an answer for `day` is late on the diary day that is running."""
    return today > day + _A_DAY
