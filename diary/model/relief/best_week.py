"""The best seven days after an infusion, without what choosing them adds.

A week that was chosen after looking is good partly by chance, so its relief and its range are moved and widened for the
choosing (docs/decisions/0040). The response is week 1, which was named beforehand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.model.relief.numerics import numerics
from diary.model.relief.weeks import LEAST_IN_WEEK, WEEK, mean_relief, scores_within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.relief.weeks import Yardstick
    from diary.model.relief.windows import InfusionDays


@dataclass(frozen=True)
class BestWeek:
    """The seven days in a row with the most relief.

    Attributes:
        first: Its first day.
        last: Its last day, six days later.
        days: How many of the seven have an average pain score, 4 to 7.
        relief: Mean relief as recorded, fraction of the baseline; may be negative. It flatters.
        corrected: The same without what the choosing adds, the 50 % point.
        low: 10 % point of the true relief of these days, given the choosing, day-to-day variation and the uncertainty
            of the baseline.
        high: 90 % point; not over 1.
    """

    first: date
    last: date
    days: int
    relief: float
    corrected: float
    low: float
    high: float


def best_week(pain: Mapping[date, int], period: InfusionDays, yardstick: Yardstick | None) -> BestWeek | None:
    """Return the seven days in a row, all after the last infusion day, with the most relief; the earliest of equals.

    Args:
        pain: Average pain by diary day.
        period: The infusion's days; those after it are not looked at.
        yardstick: What relief is measured with; None without a level before.

    Returns:
        The week with its 80 % range; None without a level before, or without a week of 4 pain days.
    """
    if yardstick is None:
        return None
    best: tuple[float, date] | None = None
    for n in range(1, period.infusion.day_since(period.until) - WEEK + 2):
        first = period.infusion.last_day + timedelta(days=n)
        scores = scores_within(pain, first, first + timedelta(days=WEEK - 1))
        relief = mean_relief(list(scores.values()), yardstick.baseline) if len(scores) >= LEAST_IN_WEEK else None
        if relief is not None and (best is None or relief > best[0]):
            best = relief, first
    return None if best is None else _corrected(pain, period, yardstick, *best)


def _corrected(
    pain: Mapping[date, int], period: InfusionDays, yardstick: Yardstick, relief: float, first: date
) -> BestWeek:
    """Return the best week with what choosing it adds taken away."""
    after = range(1, period.infusion.day_since(period.until) + 1)
    recorded = [period.infusion.last_day + timedelta(days=n) in pain for n in after]
    off_level = (1 - relief) * yardstick.baseline.sd / yardstick.baseline.mean
    added = numerics().flattery(recorded, yardstick, off_level)
    last = first + timedelta(days=WEEK - 1)
    middle, low, high = (min(relief - off, 1.0) for off in (added.p50, added.p90, added.p10))
    return BestWeek(first, last, len(scores_within(pain, first, last)), relief, middle, low, high)
