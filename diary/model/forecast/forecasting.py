"""The forecast of the day on which relief falls below the threshold for good.

The forecast of one infusion course: a distribution, never a single date. See ``docs`` for the model in words
and ``benchmarks/forecast.py`` for how far it can be trusted.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from numbers import Real
from typing import ClassVar, Final, NamedTuple

import numpy as np

from diary.model.forecast.arrays import Floats
from diary.model.forecast.crossing import HORIZON, crossing_days, relief_quantiles
from diary.model.forecast.decay import CourseKind
from diary.model.forecast.posterior import Posterior
from diary.model.forecast.walk import Course, Diary, Walks
from diary.model.forecast_method import METHOD
from diary.settings import LEAST_BASELINE

PAIN_MAX: Final = 10.0
BASELINE_MIN: Final = LEAST_BASELINE
SHORT_HOURS: Final = 6.0
"""Hours from which an infusion of one day counts as a long one."""
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
        asked = _number(q, "q", 0.0, 1.0)

        def read() -> float:
            days, below = crossing_days(self._posterior, self.threshold)
            return float(np.interp(asked, below, days))

        return self._read_once("due_day", asked, read)

    def chance_below(self, day: float) -> float:
        """Probability (0-1) that relief is below the threshold for good.

        Args:
            day: days after the last infusion day.

        Raises:
            ValueError: ``day`` is not a finite number of at least 0.
        """
        # What lies beyond the horizon is not known to have been crossed by then.
        when = min(_number(day, "day", 0.0, math.inf), math.nextafter(HORIZON, 0.0))

        def read() -> float:
            days, below = crossing_days(self._posterior, self.threshold)
            return float(below[1]) if when <= 0.0 else float(np.interp(when, days, below))

        return self._read_once("chance_below", when, read)

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
        bands, key = self._posterior.bands, (when.tobytes(), wanted.tobytes())
        if key not in bands:
            bands[key] = relief_quantiles(self._posterior, when, wanted)
        return [[float(one) for one in row] for row in bands[key]]

    def _read_once(self, question: str, asked: float, read: Callable[[], float]) -> float:
        """Return what is read off the belief, and keep it: a figure takes little room, a distribution a lot."""
        readings, key = self._posterior.readings, (self.threshold, question, asked)
        if key not in readings:
            readings[key] = read()
        return readings[key]


def forecast(
    pain: Mapping[date, float],
    courses: Sequence[tuple[date, date]],
    *,
    as_of: date,
    threshold: float = 0.30,
    clinic_baseline: float | None = None,
    hours: Sequence[float | None] | None = None,
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
        hours: for each course the hours of infusion a day, 0-24, or None where nobody wrote them down; None for
            none of them. Relief after a single day of under six hours is another one than after a longer course.

    Raises:
        ValueError: naming the argument, for anything else.
    """
    level = _threshold(threshold)
    return Recorded.of(pain, courses, hours).belief(as_of, clinic_baseline).forecast(level)


class _Course(NamedTuple):
    """First and last day of a course, and the hours of infusion on its only day where they are known."""

    first: int
    last: int
    hours: float | None

    @property
    def kind(self) -> CourseKind:
        if self.last > self.first:
            return CourseKind.LONG
        if self.hours is None:
            return CourseKind.UNTOLD
        return CourseKind.SHORT if self.hours < SHORT_HOURS else CourseKind.LONG

    def with_one(self, other: _Course) -> _Course:
        """Return the two as one, of those that overlap or touch."""
        told = None if self.hours is None or other.hours is None else self.hours + other.hours
        return _Course(self.first, max(self.last, other.last), told)


@dataclass(frozen=True, eq=False)
class Recorded:
    """The pain and the courses of a diary, checked once, to be asked about as known on any day."""

    _days: Floats
    _pain: Floats
    _courses: tuple[_Course, ...]

    @classmethod
    def of(
        cls,
        pain: Mapping[date, float],
        courses: Sequence[tuple[date, date]],
        hours: Sequence[float | None] | None = None,
    ) -> Recorded:
        """Check a diary; the arguments are those of :func:`forecast`.

        Raises:
            ValueError: naming the argument.
        """
        pairs = _courses(courses)
        told = _hours(hours, len(pairs))
        return cls(*_entries(pain), tuple(_Course(*pair, one) for pair, one in zip(pairs, told, strict=True)))

    def belief(self, as_of: date, clinic_baseline: float | None = None, walks: Walks | None = None) -> Belief:
        """Work out what the diary tells of the latest course; everything of a forecast that takes time.

        Args:
            as_of: the day up to which the diary is known.
            clinic_baseline: NRS 0.5-10; None for none.
            walks: the steps walked along the same diary before, to be gone on with; None for none.

        Raises:
            ValueError: naming the argument.
        """
        today = _day(as_of, "as_of").toordinal()
        known = None if clinic_baseline is None else _number(clinic_baseline, "clinic_baseline", BASELINE_MIN, PAIN_MAX)
        merged = _merged(self._courses, today)
        starts, ends = (np.array(edge, np.float64) for edge in zip(*((c.first, c.last) for c in merged), strict=True))
        until = int(np.searchsorted(self._days, today, side="right"))
        days, pain = self._days[:until], self._pain[:until]
        inside = np.searchsorted(starts, days, side="right") - 1
        outside = (inside < 0) | (days > ends[inside])
        days, pain = days[outside], pain[outside]
        diary = Diary(days, pain, tuple(Course(float(c.first), float(c.last), c.kind) for c in merged))
        before, since = int(np.sum(days < starts[0])), int(np.sum(days > ends[-1]))
        return Belief((Walks() if walks is None else walks).infer(diary, known), before, since)


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


def _entries(pain: object) -> tuple[Floats, Floats]:
    """Days, ascending, and their pain, both (T,)."""
    if not isinstance(pain, Mapping):
        raise ValueError("pain must be a mapping of date to 0-10")
    checked = {_day(day, "pain").toordinal(): _number(value, "pain", 0.0, PAIN_MAX) for day, value in pain.items()}
    table = np.array(sorted(checked.items()), dtype=np.float64).reshape(-1, 2)
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


def _hours(hours: object, count: int) -> list[float | None]:
    if hours is None:
        return [None] * count
    if isinstance(hours, (str, bytes)) or not isinstance(hours, Sequence) or len(hours) != count:
        raise ValueError("hours must be a sequence of one number or None for each of courses")
    return [None if one is None else _number(one, "hours", 0.0, 24.0) for one in hours]


def _merged(courses: Sequence[_Course], today: int) -> list[_Course]:
    """The courses begun by ``today``, those that overlap or touch made one."""
    merged: list[_Course] = []
    for course in courses:
        if course.first > today:
            break
        if merged and course.first <= merged[-1].last + 1:
            merged[-1] = merged[-1].with_one(course)
        else:
            merged.append(course)
    if not merged:
        raise ValueError("courses must hold one that began by as_of")
    return merged
