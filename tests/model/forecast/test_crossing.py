"""The day of the crossing of several hypotheses is that of each by itself, put together by their chances."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from diary.model.forecast.crossing import HORIZON, crossing_days, relief_quantiles
from diary.model.forecast.forecasting import Recorded
from diary.model.forecast.posterior import Hypothesis, Posterior

FIRST = date(2025, 3, 5)
COURSES = [(FIRST, FIRST), (FIRST + timedelta(20), FIRST + timedelta(22))]
TODAY = COURSES[-1][1] + timedelta(24)


@pytest.fixture(scope="module")
def believed() -> Posterior:
    """Relief from the course before on top of that of this one, and perhaps a sudden end of both some days ago."""
    relieved = [day for first, last in COURSES for day in (last + timedelta(n) for n in range(1, 20))]
    days = [FIRST + timedelta(n) for n in range(-28, (TODAY - FIRST).days)]
    pain = {day: (3 if day in relieved else 7) + (day.toordinal() * 7) % 3 - 1 for day in days}
    return Recorded.of(pain, COURSES).belief(TODAY).posterior


def of(believed: Posterior, *parts: Hypothesis) -> Posterior:
    return replace(believed, work_out=lambda: parts)


def crossed(believed: Posterior, threshold: float, when: float) -> float:
    days, below = crossing_days(believed, threshold)
    return float(np.interp(when, days, below))


def test_the_diary_of_this_file_has_several_ends_each_with_and_without_relief_from_before(believed: Posterior) -> None:
    parts = believed.parts
    assert len({part.end for part in parts}) > 3
    assert {part.carried.max() > 0.05 for part in parts} == {True, False}


@pytest.mark.parametrize("threshold", [0.3, 0.5])
def test_together_they_are_what_each_is_by_itself(believed: Posterior, threshold: float) -> None:
    for when in (0.0, 3.0, 12.25, 17.75, 20.0, 24.0, 60.0, 200.0):
        each = 0.0
        for part in believed.parts:
            chance = float(part.mass.sum())
            going_on = of(believed, part._replace(mass=part.mass / chance, end=math.inf))
            each += chance * (1.0 if when >= part.end else crossed(going_on, threshold, when))
        assert crossed(believed, threshold, when) == pytest.approx(each, abs=2e-3), when


def test_the_days_ascend_and_the_chance_with_them(believed: Posterior) -> None:
    days, below = crossing_days(believed, 0.3)
    assert (days[0], days[-1], below[0], below[-1]) == (0.0, HORIZON, 0.0, 1.0)
    assert np.all(np.diff(days) >= 0.0)
    assert np.all(np.diff(below) >= 0.0)
    assert {part.end for part in believed.parts} - {math.inf} <= set(days.tolist())


def test_relief_of_several_hypotheses_lies_between_that_of_each(believed: Posterior) -> None:
    when, wanted = np.array([0.0, 6.0, 15.0, 40.0]), np.array([0.1, 0.5, 0.9])
    together = relief_quantiles(believed, when, wanted)
    alone = np.array(
        [
            relief_quantiles(of(believed, part._replace(mass=part.mass / part.mass.sum())), when, wanted)
            for part in believed.parts
        ]
    )
    assert np.all(together >= alone.min(axis=0) - 1e-3)
    assert np.all(together <= alone.max(axis=0) + 1e-3)
    assert np.all(alone.max(axis=0) - alone.min(axis=0) > 0.0)
