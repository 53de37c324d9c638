"""Weeks of relief: the named ones, the best one, and how uncertain a mean of days is."""

from __future__ import annotations

import math
from datetime import date, timedelta

import pytest

from diary.model.forecast.noise import SCALE_OF_SD, Noise
from diary.model.records.infusion import Infusion
from diary.model.relief.measure import Baseline
from diary.model.relief.weeks import TENTH, best_week, variance_of_mean, week_relief
from diary.model.relief.windows import InfusionDays

LAST = date(2026, 3, 6)
COURSE = Infusion(date(2026, 3, 2), LAST, id=1)
BASELINE = Baseline(8.0, 0.5, 20)
NOISE = Noise(1.2 * SCALE_OF_SD, 0.4)


def on(day: int) -> date:
    """So many days after the course."""
    return LAST + timedelta(days=day)


def period(until: int, *, is_newest: bool = True) -> InfusionDays:
    """The course's days, up to so many days after it."""
    return InfusionDays(1, COURSE, on(until), is_newest)


def scores(**values: int) -> dict[date, int]:
    """Scores by `d5=3`: 3 on day 5."""
    return {on(int(name[1:])): value for name, value in values.items()}


def test_week_one_is_days_one_to_seven() -> None:
    pain = {on(n): 4 for n in range(1, 8)} | {on(0): 10, on(8): 10, on(-1): 0}
    week = week_relief(pain, period(20), BASELINE, 1)
    assert (week.first, week.last, week.days, week.relief) == (on(1), on(7), 7, 0.5)


def test_week_four_is_days_22_to_28() -> None:
    pain = {on(n): 6 for n in range(22, 29)} | {on(21): 0, on(29): 0}
    week = week_relief(pain, period(40), BASELINE, 22)
    assert (week.days, week.relief) == (7, 0.25)


def test_four_days_make_a_week_three_do_not() -> None:
    three = scores(d1=4, d3=4, d7=4)
    assert week_relief(three, period(20), BASELINE, 1).relief is None
    assert week_relief(three, period(20), BASELINE, 1).days == 3
    assert week_relief(three | scores(d5=8), period(20), BASELINE, 1).relief == pytest.approx(3 / 8)


def test_no_baseline_no_relief_and_zero_pain_is_all_relief() -> None:
    pain = {on(n): 0 for n in range(1, 8)}
    assert week_relief(pain, period(20), None, 1).relief is None
    assert week_relief(pain, period(20), BASELINE, 1).relief == 1.0


def test_a_week_ends_where_the_next_course_begins() -> None:
    pain = {on(n): 4 for n in range(1, 40)}
    cut = week_relief(pain, period(24, is_newest=False), BASELINE, 22)
    assert (cut.days, cut.relief, cut.cut_off, cut.is_over) == (3, None, True, False)
    now = week_relief(pain, period(24), BASELINE, 22)
    assert (now.cut_off, now.is_over) == (False, False)
    whole = week_relief(pain, period(28, is_newest=False), BASELINE, 22)
    assert (whole.days, whole.cut_off, whole.is_over) == (7, False, True)


def test_the_best_week_is_the_one_with_the_most_relief() -> None:
    pain = {on(n): 6 for n in range(-10, 30)} | {on(n): 2 for n in range(10, 17)}
    best = best_week(pain, period(29), BASELINE, NOISE)
    assert best is not None
    assert (best.first, best.last, best.days, best.relief) == (on(10), on(16), 7, 0.75)
    assert best.low < 0.75 < best.high


def test_of_equal_weeks_the_earliest_is_the_best() -> None:
    best = best_week({on(n): 4 for n in range(1, 30)}, period(29), BASELINE, NOISE)
    assert best is not None
    assert best.first == on(1)


def test_the_best_week_needs_four_days_of_seven() -> None:
    three = scores(d2=1, d4=1, d6=1)
    assert best_week(three, period(20), BASELINE, NOISE) is None
    four = best_week(three | scores(d8=5), period(20), BASELINE, NOISE)
    assert four is not None
    assert (four.first, four.days, four.relief) == (on(2), 4, 0.75)
    assert best_week(three | scores(d9=5), period(20), BASELINE, NOISE) is None
    assert best_week(three | scores(d8=5), period(20), None, NOISE) is None
    assert best_week(three | scores(d8=5), period(20), BASELINE, None) is None


def test_the_best_week_lies_wholly_after_the_course_and_within_its_days() -> None:
    pain = {on(n): 0 for n in range(-20, 1)} | {on(n): 4 for n in range(1, 8)} | {on(n): 0 for n in range(8, 20)}
    assert best_week(pain, period(6), BASELINE, NOISE) is None
    best = best_week(pain, period(7), BASELINE, NOISE)
    assert best is not None
    assert (best.first, best.relief) == (on(1), 0.5)


def test_the_range_is_a_formula() -> None:
    pain = {on(n): 7 for n in range(-30, -4)} | {on(n): n % 2 + 3 for n in range(1, 8)}
    best = best_week(pain, period(7), BASELINE, NOISE)
    assert best is not None
    mean = sum(n % 2 + 3 for n in range(1, 8)) / 7
    of_days = variance_of_mean([on(n) for n in range(1, 8)], NOISE)
    spread = math.sqrt(of_days + (mean / 8 * 0.5) ** 2) / 8
    assert best.relief == pytest.approx(1 - mean / 8)
    assert best.low == pytest.approx(best.relief - TENTH * spread)
    assert best.high == pytest.approx(best.relief + TENTH * spread)


def test_the_range_ends_where_no_pain_is_left() -> None:
    best = best_week({on(n): 0 for n in range(1, 8)}, period(7), BASELINE, NOISE)
    assert best is not None
    assert best.high == 1.0
    assert best.low < 1.0


def test_days_in_a_row_tell_less_than_days_apart() -> None:
    noise = Noise(1.2 * SCALE_OF_SD, 0.5)
    assert variance_of_mean([on(1)], noise) == pytest.approx(1.44)
    assert variance_of_mean([on(1), on(2)], noise) == pytest.approx(1.44 * (2 + 2 * 0.5) / 4)
    assert variance_of_mean([on(1), on(4)], noise) == pytest.approx(1.44 * (2 + 2 * 0.125) / 4)
