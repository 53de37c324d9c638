"""The last seven days as recorded, and what they alone say of relief: figures that need no forecast but a level."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.model.relief.measure import LAST_DAYS, LAST_IN_A_ROW, LAST_LEAST_DAYS, relief_fraction

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ROUNDING = 1e-9
"""A relief of exactly 30 % is 30 %, though not in binary fractions."""


@dataclass(frozen=True)
class LastSeven:
    """The record of the last seven days, as far as they lie after the last infusion day.

    Attributes:
        until: The last of the days.
        scores: The average pain of those that have a score, NRS 0-10, oldest first.
    """

    until: date
    scores: tuple[int, ...]

    @property
    def days(self) -> int:
        """The number of these days with a score, 0 to 7."""
        return len(self.scores)

    @property
    def mean(self) -> float | None:
        """The mean of the scores, NRS points; None without any."""
        return sum(self.scores) / self.days if self.scores else None

    def relief(self, level: float) -> float | None:
        """Return mean relief over the scored days, a fraction of the level; None where nothing tells.

        Args:
            level: Pain without relief, NRS points.
        """
        return None if self.mean is None else relief_fraction(self.mean, level)

    def is_under(self, threshold: float, level: float) -> bool:
        """Return whether 5 or more of the days have a score and their mean relief lies under the threshold.

        Args:
            threshold: Fraction of relief.
            level: Pain without relief, NRS points.
        """
        return self.days >= LAST_LEAST_DAYS and _is_under(self.relief(level), threshold)


def last_seven(entries: Iterable[tuple[date, int]], until: date) -> LastSeven:
    """Return what was recorded on the seven calendar days up to one.

    Args:
        entries: Days with their average pain, oldest first; those before an infusion's end are left out by the caller.
        until: The last of the seven.
    """
    first = until - timedelta(days=LAST_DAYS - 1)
    return LastSeven(until, tuple(score for day, score in entries if first <= day <= until))


@dataclass(frozen=True)
class ByRecord:
    """The verdict of the scores alone on relief at a threshold.

    Attributes:
        is_under: Whether 5 or more of the last seven days have a score and their mean relief lies under the threshold:
            relief is not said to hold.
        has_faded: Whether it does, and since it did so the three newest scored days once lay under it, each of them.
    """

    is_under: bool = False
    has_faded: bool = False


def by_record(entries: Sequence[tuple[date, int]], until: date, threshold: float, level: float) -> ByRecord:
    """Return what the scores alone say on a day.

    One good day after `has_faded` doesn't take it back: that the mean of the week is at the threshold again does
    (docs/decisions/0038).

    Args:
        entries: The pain days after the last infusion day, oldest first; later ones than `until` are not looked at.
        until: The day.
        threshold: Fraction of relief.
        level: Pain without relief, NRS points.
    """
    day = until
    while (week := last_seven(entries, day)).is_under(threshold, level):
        if all(_is_under(relief_fraction(score, level), threshold) for score in week.scores[-LAST_IN_A_ROW:]):
            return ByRecord(is_under=True, has_faded=True)
        day -= timedelta(days=1)
    return ByRecord(is_under=day != until)


def _is_under(relief: float | None, threshold: float) -> bool:
    return relief is not None and relief < threshold - _ROUNDING
