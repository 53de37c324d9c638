"""Relief after an infusion: the figures behind the chart, its table, its sentence and the exported columns.

Relief on a day is (baseline - pain) / baseline, a fraction; negative when pain is worse than the baseline. The
baseline is the forecast's own (`diary.model.forecast`), so that points, curve and threshold share one scale.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.model.records import Infusion, numbered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diary.model.forecast import Forecast
    from diary.settings import Settings

BASELINE_WINDOW_DAYS = 14
BASELINE_LEAST_DAYS = 5
PUBLISHED_WINDOW = (28, 42)
"""Days after the first treatment in which retreatment was needed: 4 to 6 weeks (Niesters 2013)."""
DAYS_BEFORE = 7
"""How many days before the course the chart shows, so that the drop can be seen."""
LONGEST_OUTLOOK = 120


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


@dataclass(frozen=True)
class ReliefPoint:
    """One calendar day of the chart.

    Attributes:
        day: The diary date.
        since: Days since the last infusion day; negative before it.
        pain: Average pain, NRS 0-10; None for a missing day.
        relief: Fraction of the baseline; None for a missing day.
        late: Whether the score was entered after the following day had ended.
    """

    day: date
    since: int
    pain: int | None
    relief: float | None
    late: bool


@dataclass(frozen=True)
class BandPoint:
    """The fitted decay on one day: relief as fractions, with its 80 % range."""

    since: int
    relief: Quantiles


@dataclass(frozen=True)
class ReliefFigure:
    """All that the relief chart of one infusion shows.

    Attributes:
        number: The infusion's number, from 1.
        infusion: The infusion.
        on: The last day looked at: today, or the day before the next course.
        is_newest: Whether no later course has begun.
        baseline: The level before; None if there are too few pain days for one.
        threshold: Fraction of relief below which the effect counts as faded.
        points: One for every calendar day from a week before the course to `on`; missing days included.
        band: The fitted decay, a point a day from day 0; empty without a forecast.
        window: 10 and 90 % points of the day on which relief falls below the threshold, in days since the last
            infusion day, the second one None beyond the forecast's horizon; None where it never rose above it.
        relief_start: Fitted relief on day 0; None without a forecast.
        relief_now: Fitted relief on `on`; None without a forecast.
        chance_responded: Chance that relief at its start reached the threshold.
    """

    number: int
    infusion: Infusion
    on: date
    is_newest: bool
    baseline: Baseline | None
    threshold: float
    points: tuple[ReliefPoint, ...]
    band: tuple[BandPoint, ...]
    window: tuple[int, int | None] | None
    relief_start: Quantiles | None
    relief_now: Quantiles | None
    chance_responded: float | None

    @property
    def today_since(self) -> int:
        """Days from the last infusion day to `on`."""
        return self.infusion.day_since(self.on)

    @property
    def recorded(self) -> int:
        """Pain days after the last infusion day."""
        return sum(point.pain is not None for point in self.points if point.since > 0)


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


def forecast_for(pain: Mapping[date, int], infusions: Sequence[Infusion], settings: Settings, as_of: date) -> Forecast:
    """The forecast of the newest infusion that had begun by `as_of`.

    Raises:
        ValueError: if none had begun.
    """
    # Loads numpy, which the first screen must not wait for (docs/decisions/0003).
    from diary.model.forecast import forecast

    courses = [(i.first_day, i.last_day) for _, i in numbered(list(infusions)) if i.first_day <= as_of]
    return forecast(pain, courses, as_of=as_of, threshold=settings.threshold, clinic_baseline=settings.clinic_baseline)


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
    from diary.model.forecast import HORIZON

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
    for (number, infusion), end in zip(courses, _reign_ends(courses), strict=True):
        reign = [day for day in wanted if infusion.first_day <= day and (end is None or day <= end)]
        if not reign:
            continue
        baseline = _baseline_mean(pain, infusions, settings, infusion, end)
        for day in reign:
            relief = relief_fraction(pain[day], baseline) if baseline is not None and day in pain else None
            figures[day] = DayFigure(number, infusion.day_since(day), baseline, relief)
    return figures


def relief_figure(
    pain: Mapping[date, int],
    late: frozenset[date],
    infusions: Sequence[Infusion],
    settings: Settings,
    on: date,
    number: int | None = None,
) -> ReliefFigure | None:
    """The relief chart of one infusion.

    Args:
        pain: Average pain by diary day.
        late: Days whose score was entered late.
        infusions: All infusions.
        settings: Threshold and the clinic's baseline.
        on: Today; later entries are not looked at.
        number: Which infusion, from 1; None for the newest that has begun.

    Returns:
        The figure; None if there is no such infusion or it has not begun.
    """
    begun = [(n, i) for n, i in numbered(list(infusions)) if i.first_day <= on]
    chosen = [(n, i) for n, i in begun if number is None or n == number]
    if not chosen:
        return None
    n, infusion = chosen[-1]
    end = dict(zip([k for k, _ in begun], _reign_ends(begun), strict=True))[n]
    as_of = on if end is None else max(end, infusion.first_day)
    fit = forecast_for(pain, infusions, settings, as_of) if _can_fit(pain, infusion, settings, as_of) else None
    baseline = baseline_of(fit) if fit is not None else None
    since = infusion.day_since(as_of)
    return ReliefFigure(
        number=n,
        infusion=infusion,
        on=as_of,
        is_newest=n == begun[-1][0],
        baseline=baseline,
        threshold=settings.threshold,
        points=_points(pain, late, infusion, as_of, baseline),
        band=_band(fit, since, with_outlook=n == begun[-1][0]) if fit is not None else (),
        window=_window(fit) if fit is not None else None,
        relief_start=relief_quantiles(fit, 0) if fit is not None else None,
        relief_now=relief_quantiles(fit, max(since, 0)) if fit is not None else None,
        chance_responded=fit.chance_responded if fit is not None else None,
    )


def _can_fit(pain: Mapping[date, int], infusion: Infusion, settings: Settings, as_of: date) -> bool:
    return has_baseline(pain, infusion, settings) and infusion.last_day <= as_of


def _reign_ends(courses: Sequence[tuple[int, Infusion]]) -> list[date | None]:
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


def _points(
    pain: Mapping[date, int], late: frozenset[date], infusion: Infusion, as_of: date, baseline: Baseline | None
) -> tuple[ReliefPoint, ...]:
    first = infusion.first_day - timedelta(days=DAYS_BEFORE)
    days = (first + timedelta(days=n) for n in range((as_of - first).days + 1))
    return tuple(
        ReliefPoint(
            day,
            infusion.day_since(day),
            pain.get(day),
            relief_fraction(pain[day], baseline.mean) if baseline is not None and day in pain else None,
            day in late,
        )
        for day in days
    )


def _band(fit: Forecast, since: int, *, with_outlook: bool) -> tuple[BandPoint, ...]:
    late_due = due_days(fit, 0.9)
    outlook = min(max(56, since + 14, (late_due or 0) + 7), max(LONGEST_OUTLOOK, since + 14))
    last = outlook if with_outlook else since
    days = list(range(max(last, 0) + 1))
    rows = fit.relief_band(days, [0.1, 0.5, 0.9])
    return tuple(BandPoint(day, Quantiles(*row)) for day, row in zip(days, rows, strict=True))


def _window(fit: Forecast) -> tuple[int, int | None] | None:
    early, late = due_days(fit, 0.1), due_days(fit, 0.9)
    if early is None or late == 0:
        return None
    return early, late
