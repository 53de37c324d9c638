"""Mean relief over seven days after an infusion: named weeks, and the best one with its uncertainty."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt
from typing import TYPE_CHECKING, Final

from diary.model.relief.measure import relief_fraction

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diary.model.forecast.noise import Noise
    from diary.model.relief.measure import Baseline
    from diary.model.relief.windows import InfusionDays

WEEK: Final = 7
LEAST_IN_WEEK: Final = 4
"""Pain days without which a week has no mean: more than half of it."""
TENTH: Final = 1.2816
"""Standard deviations from the middle to the 10 and 90 % points of a normal distribution."""


@dataclass(frozen=True)
class BestWeek:
    """The seven days in a row with the most relief.

    Attributes:
        first: Its first day.
        last: Its last day, six days later.
        days: How many of the seven have an average pain score, 4 to 7.
        relief: Mean relief, fraction of the baseline; may be negative.
        low: 10 % point of that mean, given day-to-day variation and the uncertainty of the baseline.
        high: 90 % point; not over 1.
    """

    first: date
    last: date
    days: int
    relief: float
    low: float
    high: float


@dataclass(frozen=True)
class WeekRelief:
    """Relief in one named week after the infusion.

    Attributes:
        first: Its first day.
        last: Its last day, six days later.
        days: How many of its days have an average pain score, 0 to 7.
        relief: Mean relief of these days, fraction of the baseline; None with fewer than 4 or without a baseline.
        cut_off: Whether the next course began before the week had passed.
        is_over: Whether the whole week has passed.
    """

    first: date
    last: date
    days: int
    relief: float | None
    cut_off: bool
    is_over: bool


def week_relief(pain: Mapping[date, int], period: InfusionDays, baseline: Baseline | None, from_day: int) -> WeekRelief:
    """Return relief in the seven days from a day after the last infusion day.

    Args:
        pain: Average pain by diary day.
        period: The infusion's days; those after it are not looked at.
        baseline: The level of pain without relief; None if there is none.
        from_day: The first of the seven, in days since the last infusion day.
    """
    first = period.infusion.last_day + timedelta(days=from_day)
    last = first + timedelta(days=WEEK - 1)
    scores = _scores(pain, first, min(last, period.until))
    relief = None if baseline is None or len(scores) < LEAST_IN_WEEK else _relief(list(scores.values()), baseline)
    return WeekRelief(
        first, last, len(scores), relief, not period.is_newest and period.until < last, period.until >= last
    )


def best_week(
    pain: Mapping[date, int], period: InfusionDays, baseline: Baseline | None, noise: Noise | None
) -> BestWeek | None:
    """Return the seven days in a row, all after the last infusion day, with the most relief; the earliest of equals.

    Args:
        pain: Average pain by diary day.
        period: The infusion's days; those after it are not looked at.
        baseline: The level of pain without relief; None if there is none.
        noise: The person's own day-to-day variation, as the forecast estimates it; None if there is none.

    Returns:
        The week with its 80 % range; None without a baseline, without a forecast or without a week of 4 pain days.
    """
    if baseline is None or noise is None:
        return None
    best: tuple[float, date] | None = None
    for n in range(1, period.infusion.day_since(period.until) - WEEK + 2):
        first = period.infusion.last_day + timedelta(days=n)
        scores = _scores(pain, first, first + timedelta(days=WEEK - 1))
        relief = _relief(list(scores.values()), baseline) if len(scores) >= LEAST_IN_WEEK else None
        if relief is not None and (best is None or relief > best[0]):
            best = relief, first
    return None if best is None else _with_range(pain, baseline, noise, *best)


def _with_range(pain: Mapping[date, int], baseline: Baseline, noise: Noise, relief: float, first: date) -> BestWeek:
    last = first + timedelta(days=WEEK - 1)
    scores = _scores(pain, first, last)
    spread = sqrt(variance_of_mean(list(scores), noise) + ((1 - relief) * baseline.sd) ** 2) / baseline.mean
    reach = TENTH * spread
    return BestWeek(first, last, len(scores), relief, relief - reach, min(relief + reach, 1.0))


def variance_of_mean(days: Sequence[date], noise: Noise) -> float:
    """Return the variance of the mean pain of certain days, NRS points squared.

    Days in a row are alike: the covariance of two days is SD squared times correlation to the power of the days
    between them.
    """
    alike = sum(noise.correlation ** abs((one - other).days) for one in days for other in days)
    return noise.sd**2 * alike / len(days) ** 2


def _scores(pain: Mapping[date, int], first: date, last: date) -> dict[date, int]:
    span = (last - first).days + 1
    return {day: pain[day] for n in range(span) if (day := first + timedelta(days=n)) in pain}


def _relief(scores: Sequence[int], baseline: Baseline) -> float | None:
    return relief_fraction(sum(scores) / len(scores), baseline.mean)
