"""How long one forecast takes, on one core, against a least-squares fit of the newest infusion.

Wall-clock times are printed and never decide an exit status: a busy machine is no fault of the forecast.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

import numpy as np

from benchmarks.peers import exponential
from benchmarks.worlds import THRESHOLD
from diary.model.forecast import forecast

YEARS = (1, 3, 6, 12)
ROUNDS = 15
MOST_MS, MOST_RATIO = 50.0, 2.0
"""Targets: 3 years and 12 infusions; and twice the years."""
INFUSIONS_A_YEAR = 4


@dataclass(frozen=True)
class Speed:
    """Milliseconds, each the least of ROUNDS.

    Attributes:
        forecasts: of one forecast, by the years of its diary, four infusions a year.
        reference: of one least-squares exponential (scipy) on the newest infusion of the 3-year diary.
    """

    forecasts: dict[int, float]
    reference: float

    def lines(self) -> list[str]:
        """In words."""
        said = [
            f"one forecast, {years} years, {INFUSIONS_A_YEAR * years} infusions: {ms:.1f} ms"
            for years, ms in self.forecasts.items()
        ]
        three, six, twelve = (self.forecasts[years] for years in (3, 6, 12))
        return [
            *said,
            f"3 years: {_within(three, MOST_MS)} {MOST_MS:.0f} ms",
            f"6 years / 3 years: {six / three:.2f}, {_within(six / three, MOST_RATIO)} {MOST_RATIO:.1f}",
            f"12 years / 6 years: {twelve / six:.2f}, {_within(twelve / six, MOST_RATIO)} {MOST_RATIO:.1f}",
            f"3 years / least-squares fit of its last infusion: {three / self.reference:.1f} ({self.reference:.1f} ms)",
        ]


def _within(value: float, most: float) -> str:
    return "within" if value <= most else "OVER"


def measure() -> Speed:
    """Take the times; run it where the linear algebra has one thread (`benchmarks.running.pool`)."""
    diaries = {years: long_diary(years) for years in YEARS}
    pain, courses = diaries[3]
    last = courses[-1][1]
    days, scores = np.array([((d - last).days, v) for d, v in pain.items() if d > last], dtype=np.float64).T
    took, reference = dict.fromkeys(YEARS, np.inf), np.inf
    for _ in range(ROUNDS):  # one of each in turn: what else the machine does then hits all of them
        for years, (scored, given) in diaries.items():
            took[years] = min(took[years], _ms(partial(_forecast, scored, given)))
        reference = min(reference, _ms(lambda: exponential(6.5, days, scores, THRESHOLD, int(days[-1]))))
    return Speed(took, reference)


def _forecast(pain: dict[date, int], courses: list[tuple[date, date]]) -> float:
    return forecast(pain, courses, as_of=max(pain)).due_day(0.5)


def _ms(call: Callable[[], float]) -> float:
    began = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - began)


def long_diary(years: int) -> tuple[dict[date, int], list[tuple[date, date]]]:
    """A diary of ``years`` years, complete, with four infusions a year."""
    rng = np.random.default_rng(years)
    start, length = date(2020, 1, 1), 365 * years
    ends = np.arange(30, length, 365 / INFUSIONS_A_YEAR).astype(int)[: INFUSIONS_A_YEAR * years]
    day = np.arange(length)
    since = day - ends[np.maximum(np.searchsorted(ends, day, side="right") - 1, 0)]
    relief = np.where(day >= ends[0], 0.7 * 2.0 ** (-np.abs(since) / 14), 0.0)
    values = np.clip(np.round(6.5 * (1 - relief) + rng.normal(0, 1.2, length)), 0, 10)
    pain = {start + timedelta(int(i)): int(values[i]) for i in day}
    return pain, [(start + timedelta(int(e) - 2), start + timedelta(int(e))) for e in ends]
