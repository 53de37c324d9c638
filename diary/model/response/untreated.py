"""A day for chance: how often a week as good as the response came up in the person's own days without treatment.

Pain changes by itself. So infusions that never were are laid over the days on which no treatment can act, and week 1
after each is measured as after a real one: against the level from the scores before it. The rule is plain arithmetic
on `daily.csv` (docs/clinician-guide.md, docs/decisions/0040).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from diary.model.relief.measure import BASELINE_LEAST_DAYS, relief_fraction
from diary.model.relief.weeks import LEAST_IN_WEEK, WEEK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diary.model.records.infusion import Infusion
    from diary.model.relief.weeks import WeekRelief
    from diary.model.relief.windows import InfusionDays

WASHED_OUT_DAYS = 120
"""Days after the last day of a course up to which its relief may play a part; the forecast's own limit."""
LEAST_UNTREATED = 60
"""Scores on untreated days without which nothing is said."""
LEVEL_DAYS = 30
"""Days before a course that tell the level before it."""
SHAM_AFTER, SHAM_EVERY = 14, WEEK
"""Days of a stretch before the first course that never was, and from one to the next: no day is in two weeks 1."""
_ROUNDING = 1e-9


@dataclass(frozen=True)
class ChanceWeeks:
    """Weeks 1 after courses that never were, set against the one after a real infusion.

    Attributes:
        as_good: In how many of them relief was as high or higher.
        of: How many there are; 1 or more.
    """

    as_good: int
    of: int


class _Stretch(NamedTuple):
    """Untreated days in a row, both ends included."""

    first: date
    last: date


class UntreatedDays:
    """The days of a diary on which no treatment can act, to be asked about one infusion after the other."""

    def __init__(self, pain: Mapping[date, int], infusions: Sequence[Infusion]) -> None:
        """Take in a diary.

        Args:
            pain: Average pain by diary day.
            infusions: Those that took place, in the order of their first days.
        """
        self._origin = min(pain, default=date.max)
        span = (max(pain) - self._origin).days + 1 if pain else 0
        scores = [pain.get(self._origin + timedelta(days=n)) for n in range(span)]
        self._sums = (0, *accumulate(0 if score is None else score for score in scores))
        self._counts = (0, *accumulate(0 if score is None else 1 for score in scores))
        self._stretches = tuple(_stretches(self._origin, infusions))
        self._weeks_of: dict[tuple[_Stretch, int], tuple[float, ...]] = {}

    def set_against(self, week: WeekRelief, period: InfusionDays) -> ChanceWeeks | None:
        """Return how often a week as good came up without treatment, up to the last of an infusion's days.

        Args:
            week: Week 1 after the infusion.
            period: The infusion and its days; a course that never was has as many days as this one.

        Returns:
            None without a relief, with fewer than 60 scores on untreated days, or where none of these courses has
            scores enough before and after it.
        """
        known = [_Stretch(one.first, min(one.last, period.until)) for one in self._stretches]
        known = [one for one in known if one.first <= one.last]
        if week.relief is None or sum(self._of(*one)[1] for one in known) < LEAST_UNTREATED:
            return None
        length = (period.infusion.last_day - period.infusion.first_day).days + 1
        found = [relief for one in known for relief in self._weeks_once(one, length)]
        return ChanceWeeks(sum(relief >= week.relief - _ROUNDING for relief in found), len(found)) if found else None

    def _weeks_once(self, stretch: _Stretch, length: int) -> tuple[float, ...]:
        """Return the same as `_weeks`, kept: every later infusion asks about the stretches before it again."""
        if (stretch, length) not in self._weeks_of:
            self._weeks_of[stretch, length] = tuple(self._weeks(stretch, length))
        return self._weeks_of[stretch, length]

    def _weeks(self, stretch: _Stretch, length: int) -> Iterator[float]:
        """Relief in week 1 after every course of that many days that never was and can be judged."""
        first, week = stretch.first + timedelta(days=SHAM_AFTER), timedelta(days=WEEK - 1)
        while (begin := first + timedelta(days=length)) + week <= stretch.last:
            before, scored = self._of(max(first - timedelta(days=LEVEL_DAYS), stretch.first), first - timedelta(days=1))
            after, counted = self._of(begin, begin + week)
            if scored >= BASELINE_LEAST_DAYS and counted >= LEAST_IN_WEEK:
                relief = relief_fraction(after / counted, before / scored)
                if relief is not None:
                    yield relief
            first += timedelta(days=SHAM_EVERY)

    def _of(self, first: date, last: date) -> tuple[int, int]:
        """Sum and number of the scores from one day to another."""
        low, high = (min(max((day - self._origin).days, 0), len(self._sums) - 1) for day in (first, last + _DAY))
        return (self._sums[high] - self._sums[low], self._counts[high] - self._counts[low]) if low < high else (0, 0)


_DAY = timedelta(days=1)


def _stretches(origin: date, infusions: Sequence[Infusion]) -> Iterator[_Stretch]:
    """The stretches before the first course, and from 120 days after a course to the next."""
    first = origin
    for infusion in infusions:
        yield _Stretch(first, infusion.first_day - _DAY)
        first = max(first, infusion.last_day + timedelta(days=WASHED_OUT_DAYS + 1))
    yield _Stretch(first, date.max)
