"""Mean relief over the seven days of a week that was named beforehand, with its uncertainty."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from math import sqrt
from typing import TYPE_CHECKING, Final

from diary.model.relief.measure import relief_fraction

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from diary.model.forecast.noise import Noise
    from diary.model.relief.measure import Baseline
    from diary.model.relief.windows import InfusionDays

WEEK: Final = 7
LEAST_IN_WEEK: Final = 4
"""Pain days without which a week has no mean: more than half of it."""
TENTH: Final = 1.2816
"""Standard deviations from the middle to the 10 and 90 % points of a normal distribution."""
LEVEL_WANDERS: Final = 0.45
"""NRS points, SD: how far the level of one week lies from the one before the infusion, beside day-to-day variation.

In published diaries of people without ketamine 14-day means differ by 0.76 points after 14 days (computed from Tiwari
2022), of which day-to-day variation alone (SD 1.2, correlation 0.4) makes 0.55. The size is the one with which the
ranges hold the truth in about 80 % at every size of effect (`benchmarks/best_week.py`, docs/decisions/0040)."""


@dataclass(frozen=True)
class Yardstick:
    """All that relief of a week is measured with; the forecast tells it.

    Attributes:
        baseline: The level of pain without relief.
        noise: The person's own day-to-day variation.
        fitted: Gives the fitted relief on days after the last infusion day, fractions of the baseline.
    """

    baseline: Baseline
    noise: Noise
    fitted: Callable[[Sequence[int]], Sequence[float]] = field(repr=False, compare=False)


@dataclass(frozen=True)
class WeekRelief:
    """Relief in one named week after the infusion.

    Attributes:
        first: Its first day.
        last: Its last day, six days later.
        days: How many of its days have an average pain score, 0 to 7.
        relief: Mean relief of these days, fraction of the baseline; None with fewer than 4 or without a baseline.
        low: 10 % point of the true relief of these days, given day-to-day variation and the uncertainty of the
            baseline; None without a relief.
        high: 90 % point; not over 1.
        cut_off: Whether the next course began before the week had passed.
        is_over: Whether the whole week has passed.
    """

    first: date
    last: date
    days: int
    relief: float | None
    low: float | None
    high: float | None
    cut_off: bool
    is_over: bool


def week_relief(
    pain: Mapping[date, int], period: InfusionDays, yardstick: Yardstick | None, from_day: int
) -> WeekRelief:
    """Return relief in the seven days from a day after the last infusion day.

    Args:
        pain: Average pain by diary day.
        period: The infusion's days; those after it are not looked at.
        yardstick: What relief is measured with; None without a level before.
        from_day: The first of the seven, in days since the last infusion day.
    """
    first = period.infusion.last_day + timedelta(days=from_day)
    last = first + timedelta(days=WEEK - 1)
    scores = scores_within(pain, first, min(last, period.until))
    relief = low = high = None
    if yardstick is not None and len(scores) >= LEAST_IN_WEEK:
        relief = mean_relief(list(scores.values()), yardstick.baseline)
        if relief is not None:
            reach = TENTH * _spread(relief, list(scores), yardstick)
            low, high = relief - reach, min(relief + reach, 1.0)
    cut_off = not period.is_newest and period.until < last
    return WeekRelief(first, last, len(scores), relief, low, high, cut_off, period.until >= last)


def _spread(relief: float, days: Sequence[date], yardstick: Yardstick) -> float:
    """Return how uncertain the relief of a week that was named beforehand is, an SD, from its days with a score."""
    of_level = ((1 - relief) * yardstick.baseline.sd) ** 2 + LEVEL_WANDERS**2
    return sqrt(variance_of_mean(days, yardstick.noise) + of_level) / yardstick.baseline.mean


def variance_of_mean(days: Sequence[date], noise: Noise) -> float:
    """Return the variance of the mean pain of certain days, NRS points squared."""
    return noise.sd**2 * alike(days, noise.correlation)


def alike(days: Sequence[date], correlation: float) -> float:
    """Return what of a day's variance is left in the mean of certain days, 0 to 1.

    Days in a row are alike and tell less: the correlation of two days is that of neighbours to the power of the days
    between them.

    Args:
        days: One or more.
        correlation: From one day to the next, 0 to 1.
    """
    return float(sum(correlation ** abs((one - other).days) for one in days for other in days)) / len(days) ** 2


def scores_within(pain: Mapping[date, int], first: date, last: date) -> dict[date, int]:
    """Return the scores from one day to another, oldest first; days without one are absent."""
    span = (last - first).days + 1
    return {day: pain[day] for n in range(span) if (day := first + timedelta(days=n)) in pain}


def mean_relief(scores: Sequence[int], baseline: Baseline) -> float | None:
    """Return the relief of the mean of one or more scores; None from a level of 0."""
    return relief_fraction(sum(scores) / len(scores), baseline.mean)
