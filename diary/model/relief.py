"""Relief after an infusion: a day's figures, and what the chart, the suggestion and the exported columns share.

Relief on a day is (baseline - pain) / baseline, a fraction; negative when pain is worse than the baseline. The
baseline is the forecast's own (`diary.model.forecast`), so that points, curve and threshold share one scale.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.model.infusion import Infusion, numbered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diary.model.forecast import Forecast
    from diary.settings import Settings

BASELINE_WINDOW_DAYS = 14
BASELINE_LEAST_DAYS = 5
LOOK_BACK = timedelta(days=4 * 366)
"""How long before the newest course the forecast looks: a level drifts over years, and a diary of a lifetime must not
make every forecast slower."""
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


@dataclass(frozen=True)
class DayFigure:
    """What a diary day is, seen from its infusion.

    Attributes:
        infusion: Number of the infusion whose course began last, from 1; None before the first.
        day: Days since that infusion's last day; negative within a course of several days.
        baseline: NRS points; None without enough pain days before the course.
        relief: Fraction of the baseline; None for a day without average pain or without baseline.
    """

    infusion: int | None
    day: int | None
    baseline: float | None
    relief: float | None


def relief_fraction(pain: float, baseline: float) -> float | None:
    """Relief as a fraction of the baseline; None where the baseline is 0 and there is nothing to relieve."""
    return (baseline - pain) / baseline if baseline > 0 else None


def pain_days_before(pain: Mapping[date, int], infusion: Infusion) -> int:
    """How many of the 14 days before the course have an average pain score."""
    first = infusion.first_day
    return sum(first - timedelta(days=back) in pain for back in range(1, BASELINE_WINDOW_DAYS + 1))


def has_baseline(pain: Mapping[date, int], infusion: Infusion, settings: Settings) -> bool:
    """Whether a baseline can be given: 5 pain days in the 14 before the course, or the clinic's own figure."""
    return settings.clinic_baseline is not None or pain_days_before(pain, infusion) >= BASELINE_LEAST_DAYS


def level_is_low(pain: Mapping[date, int], infusion: Infusion, baseline_mean: float) -> bool:
    """Whether the level before leaves no room for an important change: so the forecast has it, and so it was recorded.

    Args:
        pain: Average pain by diary day.
        infusion: The infusion.
        baseline_mean: The forecast's level, NRS points; without scores in the 14 days before it counts alone.
    """
    first = infusion.first_day
    days = (first - timedelta(days=back) for back in range(1, BASELINE_WINDOW_DAYS + 1))
    before = [pain[day] for day in days if day in pain]
    recorded = sum(before) / len(before) if before else baseline_mean
    return max(baseline_mean, recorded) < LEAST_LEVEL


def last_word(pain: Mapping[date, int], on: date) -> date:
    """The day up to which the diary speaks: `on`, or the last pain day if none is among the last 5.

    Without any pain day it is `on`.
    """
    last = max((day for day in pain if day <= on), default=on)
    return last if (on - last).days >= STALE_AFTER_DAYS else on


def forecast_for(pain: Mapping[date, int], infusions: Sequence[Infusion], settings: Settings, as_of: date) -> Forecast:
    """The forecast of the newest infusion that had begun by `as_of`.

    Raises:
        ValueError: if none had begun.
    """
    # Loads numpy, which the first screen must not wait for (docs/decisions/0003).
    from diary.model.forecast import forecast

    courses = [(i.first_day, i.last_day) for _, i in numbered(list(infusions)) if i.first_day <= as_of]
    since = courses[-1][0] - LOOK_BACK if courses else as_of
    return forecast(
        {day: score for day, score in pain.items() if since <= day <= as_of},
        [course for course in courses if course[0] >= since],
        as_of=as_of,
        threshold=settings.threshold,
        clinic_baseline=settings.clinic_baseline,
    )


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
    from diary.model.crossing import HORIZON

    day = forecast.due_day(q)
    return None if day >= HORIZON else math.ceil(day)


def day_figures(
    pain: Mapping[date, int], infusions: Sequence[Infusion], settings: Settings, days: Sequence[date] | None = None
) -> dict[date, DayFigure]:
    """Infusion number, day, baseline and relief of each day.

    Args:
        pain: Average pain by diary day.
        infusions: All infusions.
        settings: The clinic's baseline, if it gave one.
        days: The days asked for; by default the pain days.
    """
    wanted = sorted(pain) if days is None else sorted(days)
    courses = numbered(list(infusions))
    figures: dict[date, DayFigure] = {day: DayFigure(None, None, None, None) for day in wanted}
    for (number, infusion), end in zip(courses, reign_ends(courses), strict=True):
        reign = [day for day in wanted if infusion.first_day <= day and (end is None or day <= end)]
        if not reign:
            continue
        baseline = _baseline_mean(pain, infusions, settings, infusion, end)
        for day in reign:
            relief = relief_fraction(pain[day], baseline) if baseline is not None and day in pain else None
            figures[day] = DayFigure(number, infusion.day_since(day), baseline, relief)
    return figures


def reign_ends(courses: Sequence[tuple[int, Infusion]]) -> list[date | None]:
    """The day before the next course, for each course; None for the newest."""
    following = [infusion.first_day - timedelta(days=1) for _, infusion in courses[1:]]
    return [*following, None] if courses else []


def _baseline_mean(
    pain: Mapping[date, int], infusions: Sequence[Infusion], settings: Settings, infusion: Infusion, end: date | None
) -> float | None:
    if not has_baseline(pain, infusion, settings):
        return None
    # Without the future: what an infusion's baseline was must not move when the next one is recorded.
    newest = max((day for day in pain if end is None or day <= end), default=infusion.last_day)
    return forecast_for(pain, infusions, settings, max(newest, infusion.first_day)).baseline_mean
