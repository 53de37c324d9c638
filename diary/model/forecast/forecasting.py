"""The forecast of the day on which relief falls below the threshold for good.

The forecast of one infusion course: a distribution, never a single date. See ``docs`` for the model in words
and ``benchmarks/forecast.py`` for how far it can be trusted.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from numbers import Real
from typing import ClassVar, Final, NamedTuple

import numpy as np

from diary.model.forecast.arrays import Floats
from diary.model.forecast.crossing import HORIZON, crossing_days, relief_quantiles
from diary.model.forecast.posterior import Diary, Posterior, infer
from diary.settings import LEAST_BASELINE

METHOD: Final = "relief-forecast-2"
"""Changes whenever the numbers do."""
PAIN_MAX: Final = 10.0
BASELINE_MIN: Final = LEAST_BASELINE
_PLAIN: Final = (int, float)
_LARGEST: Final = sys.float_info.max


class Belief(NamedTuple):
    """All that a diary tells of its latest infusion course, before a threshold is asked about.

    Attributes:
        posterior: what is believed of relief and of the baseline.
        baseline_days: how many entries before the first infusion course it rests on.
        entries: how many entries after the last infusion day it rests on.
    """

    posterior: Posterior
    baseline_days: int
    entries: int

    def forecast(self, threshold: float) -> Forecast:
        """The forecast of relief falling below a threshold.

        Args:
            threshold: fraction of baseline, above 0 and below 1.

        Raises:
            ValueError: naming the argument.
        """
        return Forecast(self.posterior, _threshold(threshold), self.baseline_days, self.entries)


class Forecast:
    """The forecast of the latest infusion course; made by :func:`forecast`.

    Attributes:
        baseline_mean: NRS points, the patient's pain without relief around this infusion.
        baseline_sd: NRS points, how uncertain that is.
        noise: the patient's own day-to-day variation, as it was estimated from the entries.
        baseline_days: how many entries before the first infusion course it rests on.
        entries: how many entries after the last infusion day the forecast rests on.
        threshold: the fraction of baseline asked about.
        method: version of the calculation.
        horizon: how many days after the last infusion day it looks, at most.
    """

    horizon: ClassVar[float] = HORIZON

    def __init__(self, posterior: Posterior, threshold: float, baseline_days: int, entries: int) -> None:
        """Wrap a posterior; use :func:`forecast` instead."""
        self._posterior = posterior
        self.threshold = threshold
        self.baseline_mean = posterior.baseline.mean
        self.baseline_sd = posterior.baseline.sd
        self.noise = posterior.noise
        self.baseline_days = baseline_days
        self.entries = entries
        self.method = METHOD

    def at(self, threshold: float) -> Forecast:
        """The same forecast asked about another threshold: what if another one had been agreed on.

        Quick: what is believed of relief does not depend on the threshold.

        Args:
            threshold: fraction of baseline, above 0 and below 1.

        Raises:
            ValueError: naming the argument.
        """
        level = _threshold(threshold)
        return self if level == self.threshold else Forecast(self._posterior, level, self.baseline_days, self.entries)

    @property
    def chance_responded(self) -> float:
        """Probability (0-1) that relief at its start, with any left from before, reached the threshold."""
        return 1.0 - self.chance_below(0.0)

    def due_day(self, q: float) -> float:
        """The ``q``-quantile (0-1) of the day relief falls below the threshold for good.

        Returns:
            Days after the last infusion day, 0.0 (never above the threshold) to :data:`HORIZON`; not
            decreasing in ``q``.

        Raises:
            ValueError: ``q`` is not a number from 0 to 1.
        """
        days, below = self._crossing
        return float(np.interp(_number(q, "q", 0.0, 1.0), below, days))

    def chance_below(self, day: float) -> float:
        """Probability (0-1) that relief is below the threshold for good.

        Args:
            day: days after the last infusion day.

        Raises:
            ValueError: ``day`` is not a finite number of at least 0.
        """
        days, below = self._crossing
        when = _number(day, "day", 0.0, math.inf)
        if when >= HORIZON:  # what lies beyond is not known to have been crossed by then
            when = math.nextafter(HORIZON, 0.0)
        return float(below[1]) if when <= 0.0 else float(np.interp(when, days, below))

    def relief(self, day: float, q: float) -> float:
        """The ``q``-quantile (0-1) of relief, a fraction of baseline.

        Args:
            day: days after the last infusion day.
            q: the quantile, 0-1.

        Raises:
            ValueError: ``day`` is not a finite number of at least 0, or ``q`` not one from 0 to 1.
        """
        return self.relief_band([day], [q])[0][0]

    def relief_band(self, days: Sequence[float], qs: Sequence[float]) -> list[list[float]]:
        """Quantiles of relief for a chart.

        Args:
            days: days after the last infusion day.
            qs: quantiles, 0-1.

        Returns:
            One row for each of ``days``, in it one fraction of baseline for each of ``qs``.

        Raises:
            ValueError: one of ``days`` is not a finite number of at least 0, or one of ``qs`` not one from 0
            to 1.
        """
        when = np.array([_number(day, "day", 0.0, math.inf) for day in days], dtype=np.float64)
        wanted = np.array([_number(q, "q", 0.0, 1.0) for q in qs], dtype=np.float64)
        return [[float(one) for one in row] for row in relief_quantiles(self._posterior, when, wanted)]

    @cached_property
    def _crossing(self) -> tuple[Floats, Floats]:
        """Ascending days and the probability of having crossed by each, for interpolation."""
        return crossing_days(self._posterior, self.threshold)


def forecast(
    pain: Mapping[date, float],
    courses: Sequence[tuple[date, date]],
    *,
    as_of: date,
    threshold: float = 0.30,
    clinic_baseline: float | None = None,
) -> Forecast:
    """Forecast the relief of the latest infusion course that began by ``as_of``.

    Args:
        pain: NRS 0-10 by day; a day without an entry is absent. Days after ``as_of`` and days within a course
            are not used.
        courses: (first day, last day) of each infusion course, ascending by first day. Those beginning after
            ``as_of`` are not looked at; those that overlap or touch count as one.
        as_of: the day up to which the diary is known.
        threshold: fraction of baseline, above 0 and below 1; 0.30 is an important change (Farrar 2001).
        clinic_baseline: mean pain before treatment as known by the clinic, NRS 0.5-10; counts as one
            observation of the baseline with a standard deviation of 1 point.

    Raises:
        ValueError: naming the argument, for anything else.
    """
    level = _threshold(threshold)
    return belief(pain, courses, as_of=as_of, clinic_baseline=clinic_baseline).forecast(level)


def belief(
    pain: Mapping[date, float],
    courses: Sequence[tuple[date, date]],
    *,
    as_of: date,
    clinic_baseline: float | None = None,
) -> Belief:
    """Work out what a diary tells of the latest infusion course; everything of a forecast that takes time.

    Args:
        pain: as for :func:`forecast`; so are the others.
        courses: first and last day of each.
        as_of: the day up to which the diary is known.
        clinic_baseline: NRS 0.5-10.

    Raises:
        ValueError: naming the argument.
    """
    today = _day(as_of, "as_of").toordinal()
    known = None if clinic_baseline is None else _number(clinic_baseline, "clinic_baseline", BASELINE_MIN, PAIN_MAX)
    starts, ends = _merged(_courses(courses), today)
    days, values = _entries(pain, today)
    inside = np.searchsorted(starts, days, side="right") - 1
    outside = (inside < 0) | (days > ends[inside])
    days, values = days[outside], values[outside]
    origin = starts[0]
    diary = Diary(days - origin, values, starts - origin, ends - origin)
    before, since = int(np.sum(days < origin)), int(np.sum(days > ends[-1]))
    return Belief(infer(diary, known), before, since)


def _threshold(value: object) -> float:
    level = _number(value, "threshold", 0.0, 1.0)
    if not 0.0 < level < 1.0:
        raise ValueError("threshold must lie between 0 and 1, both excluded")
    return level


def _day(value: object, name: str) -> date:
    if type(value) is date:
        return value
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError(f"{name} must be a date without a time, not {value!r}")
    return value


def _number(value: object, name: str, low: float, high: float) -> float:
    if type(value) in _PLAIN and low <= value <= high and value <= _LARGEST:  # type: ignore[operator]
        return float(value)  # type: ignore[arg-type]
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, Real):
        raise ValueError(f"{name} must be a number, not {value!r}")
    try:
        number = float(value)
    except OverflowError:  # a whole number or a fraction beyond every float
        number = -math.inf if value < 0 else math.inf
    if not math.isfinite(number) or not low <= number <= high:
        # Not the value itself: of a whole number of thousands of digits Python writes none.
        raise ValueError(f"{name} must lie from {low:g} to {high:g}, not {number!r}")
    return number


def _entries(pain: object, today: int) -> tuple[Floats, Floats]:
    """Days up to ``today``, ascending, and their pain, both (T,); every entry is checked, later ones too."""
    if not isinstance(pain, Mapping):
        raise ValueError("pain must be a mapping of date to 0-10")
    checked = {_day(day, "pain").toordinal(): _number(value, "pain", 0.0, PAIN_MAX) for day, value in pain.items()}
    used = sorted((day, value) for day, value in checked.items() if day <= today)
    table = np.array(used, dtype=np.float64).reshape(-1, 2)
    return table[:, 0].copy(), table[:, 1].copy()


def _courses(courses: object) -> list[tuple[int, int]]:
    if isinstance(courses, (str, bytes)) or not isinstance(courses, Sequence):
        raise ValueError("courses must be a sequence of (first day, last day)")
    pairs: list[tuple[int, int]] = []
    for course in courses:
        if not isinstance(course, (tuple, list)) or len(course) != 2:
            raise ValueError(f"courses must hold (first day, last day) pairs, not {course!r}")
        first, last = (_day(day, "courses").toordinal() for day in course)
        if last < first:
            raise ValueError(f"courses must not end before they begin: {course!r}")
        if pairs and first < pairs[-1][0]:
            raise ValueError("courses must be in ascending order of their first day")
        pairs.append((first, last))
    return pairs


def _merged(pairs: list[tuple[int, int]], today: int) -> tuple[Floats, Floats]:
    """First and last days of the courses begun by ``today``, those that overlap or touch made one."""
    merged: list[list[int]] = []
    for first, last in pairs:
        if first > today:
            break
        if merged and first <= merged[-1][1] + 1:
            merged[-1][1] = max(merged[-1][1], last)
        else:
            merged.append([first, last])
    if not merged:
        raise ValueError("courses must hold one that began by as_of")
    table = np.array(merged, dtype=np.float64)
    return table[:, 0].copy(), table[:, 1].copy()
