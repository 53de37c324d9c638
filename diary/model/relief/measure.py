"""Relief after an infusion: its bounds, its records, and how they are read off a forecast.

Relief on a day is (baseline - pain) / baseline, a fraction; negative when pain is worse than the baseline. The
baseline is the forecast's own (`diary.model.forecast`), so that points, curve and threshold share one scale.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diary.model.forecast import Forecast

BASELINE_WINDOW_DAYS = 30
"""Days before a course in which pain scores are counted: who writes every third day has ten of them."""
BASELINE_LEAST_DAYS = 5
"""Pain scores in them from which on the level is taken as known."""
BASELINE_KNOWN_WITHIN = 1.0
"""NRS points; fewer scores do where the level is known so well from earlier ones (as its standard deviation)."""
LEAST_USABLE_BASELINE = 2.0
"""NRS points. An important change in pain is about 2 points (Farrar 2001); below such a level there is no room for one,
and nothing is said about relief."""
CLEARLY_WORSE = 0.5
"""NRS points above the level from which a day is called worse: a whole number next to it is not."""
DAYS_SINCE_LEAST = 3
"""Pain days since the infusion without which nothing is said about how relief holds."""
EVEN_CHANCE = 0.5
"""Below this chance of a response, nothing is said to have faded and no window is drawn: perhaps it never was there."""
STALE_AFTER_DAYS = 5
RESPONSE_JUDGED_FROM_DAY = 7
CHANCE_RESPONDED_LOW = 0.20
CHANCE_BELOW_DUE = 0.65
"""From this chance on relief is said to have faded: 80 % came 4 to 6 days late in every made-up world and on real
diaries, 65 % 2 to 4 days late and more than a week early in 1 to 8 % (docs/decisions/0038)."""
CHANCE_BELOW_FADING = 0.50
LAST_DAYS = 7
"""Calendar days that "the last seven days as recorded" means; those after the last infusion day."""
LAST_LEAST_DAYS = 5
"""Scored days among them from which on their mean decides something."""
LAST_IN_A_ROW = 3
"""Newest scored days that must each lie under the threshold before the record alone says that relief has faded; about
as many days as a flare lasts."""


@dataclass(frozen=True)
class Baseline:
    """The level of pain without relief.

    Attributes:
        mean: NRS points.
        sd: How uncertain the mean is, NRS points.
        days: How many pain days it rests on.
    """

    mean: float
    sd: float
    days: int


@dataclass(frozen=True)
class Quantiles:
    """The 10, 50 and 90 % points of a distribution."""

    p10: float
    p50: float
    p90: float


def relief_fraction(pain: float, baseline: float) -> float | None:
    """Return relief as a fraction of the baseline; None where the baseline is 0 and there is nothing to relieve.

    Args:
        pain: NRS points, 0-10.
        baseline: The level before, NRS points, 0-10.

    Returns:
        1 at no pain at all, 0 at the level before, below 0 where it hurts more; never rounded.
    """
    return (baseline - pain) / baseline if baseline > 0 else None


def baseline_of(forecast: Forecast) -> Baseline:
    """Return the forecast's baseline as a record."""
    return Baseline(forecast.baseline_mean, forecast.baseline_sd, forecast.baseline_days)


def relief_on(forecast: Forecast, day: int) -> Quantiles:
    """Return fitted relief on one day after the last infusion day, in fractions of the baseline."""
    ((p10, p50, p90),) = forecast.relief_band([day], [0.1, 0.5, 0.9])
    return Quantiles(p10, p50, p90)


def due_days(forecast: Forecast, q: float) -> int | None:
    """Return the first whole day, since the last infusion day, with relief below the threshold at quantile `q`.

    None where the forecast's horizon ends before.
    """
    day = forecast.due_day(q)
    return None if day >= forecast.horizon else math.ceil(day)
