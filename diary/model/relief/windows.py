"""The days before and after an infusion that figures compare, and means over answered days.

Every figure names how many days it rests on; below the least number it is None, never 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.model.records.infusion import numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion

BEFORE_DAYS = 14
"""Days before a course that "before" means."""
AFTER_DAYS = 28
"""Days after its last day that "after" means; the diary's weeks 1 to 4."""
LEAST_DAYS = 5
"""Answered days without which no mean or share is given, before or after; as many as a baseline needs."""


CHANGED = 1.0
"""NRS points from which a mean is said to have changed; below it, it is said to be about the same."""
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Mean:
    """A mean over answered days.

    Attributes:
        value: The mean.
        days: How many answered days it rests on; `LEAST_DAYS` or more.
    """

    value: float
    days: int


class Direction(StrEnum):
    """The direction in which a mean went."""

    DOWN = "down"
    SAME = "same"
    UP = "up"


@dataclass(frozen=True)
class BeforeAfter:
    """A mean before and after.

    Attributes:
        before: Over the 14 days before the course; None with fewer than 5 answered days.
        after: Over days 1 to 28 after it; None with fewer than 5 answered days.
    """

    before: Mean | None
    after: Mean | None

    @property
    def points(self) -> float | None:
        """After minus before, NRS points; negative is less. None where either is missing."""
        return None if self.before is None or self.after is None else self.after.value - self.before.value

    @property
    def direction(self) -> Direction | None:
        """The direction in which it went, if by `CHANGED` points or more; None where either mean is missing."""
        if self.points is None:
            return None
        if abs(self.points) < CHANGED - _ROUNDING:
            return Direction.SAME
        return Direction.DOWN if self.points < 0 else Direction.UP


@dataclass(frozen=True)
class Share:
    """A count of days out of those on which there is an answer.

    Attributes:
        days: How many.
        of: Of how many answered days; 1 or more.
    """

    days: int
    of: int

    @property
    def fraction(self) -> float:
        """The share, 0 to 1."""
        return self.days / self.of


@dataclass(frozen=True)
class InfusionDays:
    """The days that belong to an infusion: from its first to the day before the next course, or to today.

    Attributes:
        number: The infusion's number, from 1.
        infusion: The infusion.
        until: Its last day looked at: the day before the next course, or today.
        is_newest: Whether no later course has begun.
    """

    number: int
    infusion: Infusion
    until: date
    is_newest: bool

    @property
    def in_course(self) -> bool:
        """Whether the last of them is a day of the course."""
        return self.infusion.covers(self.until)

    def before(self) -> tuple[date, date]:
        """Return the first and the last of the 14 days before the course."""
        first = self.infusion.first_day
        return first - timedelta(days=BEFORE_DAYS), first - timedelta(days=1)

    def after(self, first: int = 1, last: int = AFTER_DAYS) -> tuple[date, date]:
        """Return the first and last day of a stretch after the last infusion day, cut off at the last of these days.

        The last is before the first where the stretch lies beyond them.
        """
        end = self.infusion.last_day
        return end + timedelta(days=first), min(end + timedelta(days=last), self.until)


def infusion_days(infusions: Iterable[Infusion], on: date) -> tuple[InfusionDays, ...]:
    """Return the infusions that had begun by a day, oldest first, with their days.

    Args:
        infusions: All infusions; removed and planned ones are not looked at.
        on: Today; later days belong to no infusion yet.
    """
    begun = [(number, infusion) for number, infusion in numbered(tuple(infusions)) if infusion.first_day <= on]
    following: list[Infusion | None] = [infusion for _, infusion in begun[1:]]
    return tuple(
        InfusionDays(number, infusion, on, is_newest=True)
        if after is None
        else InfusionDays(number, infusion, _until(infusion, after), is_newest=False)
        for (number, infusion), after in zip(begun, [*following, None], strict=False)
    )


def _until(infusion: Infusion, following: Infusion) -> date:
    return max(following.first_day - timedelta(days=1), infusion.first_day)  # of two on one day both have it


def days_within(by_date: Mapping[date, Day], stretch: tuple[date, date]) -> list[Day]:
    """Return the days of a stretch (first, last) with an answer, oldest first; missing ones are absent."""
    first, last = stretch
    span = (last - first).days + 1
    return [by_date[day] for n in range(span) if (day := first + timedelta(days=n)) in by_date]


def mean_of(values: Sequence[float | None]) -> Mean | None:
    """Return the mean of the answered values; None with fewer than `LEAST_DAYS`."""
    answered = [value for value in values if value is not None]
    return Mean(sum(answered) / len(answered), len(answered)) if len(answered) >= LEAST_DAYS else None


def share_of(answers: Iterable[bool]) -> Share | None:
    """Return the share of the answered days that are so; None without any."""
    found = list(answers)
    return Share(sum(found), len(found)) if found else None
