"""Relief after an infusion: its bounds, its records, and the forecast behind all of them.

Relief on a day is (baseline - pain) / baseline, a fraction; negative when pain is worse than the baseline. The
baseline is the forecast's own (`diary.model.forecast`), so that points, curve and threshold share one scale.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from diary.model.records.infusion import Infusion, numbered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diary.model.forecast import Belief, Forecast
    from diary.settings import Settings

BASELINE_WINDOW_DAYS = 14
BASELINE_LEAST_DAYS = 5
LOOK_BACK = timedelta(days=4 * 366)
"""The time before the newest course that the forecast looks at: a level drifts over years, and a diary of a lifetime
must not make every forecast slower."""
LEAST_LEVEL = 2.0
"""NRS points. An important change in pain is about 2 points (Farrar 2001); below such a level there is no room for one,
and nothing is said about relief."""
CLEARLY_WORSE = 0.5
"""NRS points above the level from which a day is called worse: a whole number next to it is not."""
DAYS_SINCE_LEAST = 3
"""Pain days since the infusion without which nothing is said about how relief holds."""
EVEN_CHANCE = 0.5
"""Below this chance of a response, nothing is said to have faded and no window is drawn: perhaps it never was there."""
STALE_AFTER_DAYS = 5
BELIEFS_KEPT = 192
"""Beliefs that are kept once they are worked out: more than a diary of 30 years has infusions, four a year."""
CHANCE_RESPONDED_LOW = 0.20
CHANCE_BELOW_DUE = 0.80


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
    """Relief as a fraction of the baseline; None where the baseline is 0 and there is nothing to relieve."""
    return (baseline - pain) / baseline if baseline > 0 else None


def forecast_for(pain: Mapping[date, int], infusions: Sequence[Infusion], settings: Settings, as_of: date) -> Forecast:
    """The forecast of the newest infusion that had begun by `as_of`.

    Raises:
        ValueError: if none had begun.
    """
    return belief_for(pain, infusions, settings.clinic_baseline, as_of).forecast(settings.threshold)


def belief_for(
    pain: Mapping[date, int], infusions: Sequence[Infusion], clinic_baseline: float | None, as_of: date
) -> Belief:
    """All that the diary as known on `as_of` tells of the newest infusion that had begun by then.

    It follows from the entries up to that day alone, so what was worked out of late is given again without work: a new
    answer touches the newest infusion only, and who asks next asks for the same.

    Args:
        pain: Average pain by diary day; entries after `as_of` are not looked at.
        infusions: All infusions.
        clinic_baseline: The clinic's own figure, NRS points; None if it gave none.
        as_of: The day up to which the diary is known.

    Raises:
        ValueError: if no infusion had begun.
    """
    courses = [(i.first_day, i.last_day) for _, i in numbered(tuple(infusions)) if i.first_day <= as_of]
    since = courses[-1][0] - LOOK_BACK if courses else as_of
    entries = sorted((day, score) for day, score in pain.items() if since <= day <= as_of)
    used = tuple(course for course in courses if course[0] >= since)
    return _belief(tuple(day for day, _ in entries), tuple(score for _, score in entries), used, clinic_baseline)


@lru_cache(maxsize=BELIEFS_KEPT)
def _belief(
    days: tuple[date, ...],
    scores: tuple[int, ...],
    courses: tuple[tuple[date, date], ...],
    clinic_baseline: float | None,
) -> Belief:
    from diary.model.forecast import belief  # noqa: PLC0415 - numpy, which no page but Relief needs to stand

    return belief(dict(zip(days, scores, strict=True)), courses, as_of=date.max, clinic_baseline=clinic_baseline)


def baseline_of(forecast: Forecast) -> Baseline:
    """The forecast's baseline as a record."""
    return Baseline(forecast.baseline_mean, forecast.baseline_sd, forecast.baseline_days)


def relief_quantiles(forecast: Forecast, day: int) -> Quantiles:
    """Fitted relief on one day, in fractions of the baseline."""
    ((p10, p50, p90),) = forecast.relief_band([day], [0.1, 0.5, 0.9])
    return Quantiles(p10, p50, p90)


def due_days(forecast: Forecast, q: float) -> int | None:
    """First whole day, since the last infusion day, with relief below the threshold at quantile `q`.

    None where the forecast's horizon ends before.
    """
    day = forecast.due_day(q)
    return None if day >= forecast.horizon else math.ceil(day)
