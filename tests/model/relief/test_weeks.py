"""Weeks of relief: the named ones, the best one, and how uncertain a mean of days is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from diary.model.forecast.noise import SCALE_OF_SD, Noise
from diary.model.records.infusion import Infusion
from diary.model.relief.best_week import best_week
from diary.model.relief.measure import Baseline
from diary.model.relief.weeks import LEVEL_WANDERS, TENTH, Yardstick, variance_of_mean, week_relief
from diary.model.relief.windows import InfusionDays

LAST = date(2026, 3, 6)
COURSE = Infusion(date(2026, 3, 2), LAST, id=1)
BASELINE = Baseline(8.0, 0.5, 20)
NOISE = Noise(1.2 * SCALE_OF_SD, 0.4)


def fitted(days: Sequence[int]) -> list[float]:
    """A fitted relief of a half that halves in 14 days."""
    return [0.5 * 2 ** (-day / 14) for day in days]


YARDSTICK = Yardstick(BASELINE, NOISE, fitted)


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
    week = week_relief(pain, period(20), YARDSTICK, 1)
    assert (week.first, week.last, week.days, week.relief) == (on(1), on(7), 7, 0.5)


def test_week_four_is_days_22_to_28() -> None:
    pain = {on(n): 6 for n in range(22, 29)} | {on(21): 0, on(29): 0}
    week = week_relief(pain, period(40), YARDSTICK, 22)
    assert (week.days, week.relief) == (7, 0.25)


def test_four_days_make_a_week_three_do_not() -> None:
    three = scores(d1=4, d3=4, d7=4)
    assert week_relief(three, period(20), YARDSTICK, 1).relief is None
    assert week_relief(three, period(20), YARDSTICK, 1).days == 3
    assert week_relief(three | scores(d5=8), period(20), YARDSTICK, 1).relief == pytest.approx(3 / 8)


def test_no_baseline_no_relief_and_zero_pain_is_all_relief() -> None:
    pain = {on(n): 0 for n in range(1, 8)}
    assert week_relief(pain, period(20), None, 1).relief is None
    assert week_relief(pain, period(20), YARDSTICK, 1).relief == 1.0


def test_a_week_ends_where_the_next_course_begins() -> None:
    pain = {on(n): 4 for n in range(1, 40)}
    cut = week_relief(pain, period(24, is_newest=False), YARDSTICK, 22)
    assert (cut.days, cut.relief, cut.cut_off, cut.is_over) == (3, None, True, False)
    now = week_relief(pain, period(24), YARDSTICK, 22)
    assert (now.cut_off, now.is_over) == (False, False)
    whole = week_relief(pain, period(28, is_newest=False), YARDSTICK, 22)
    assert (whole.days, whole.cut_off, whole.is_over) == (7, False, True)


def test_the_best_week_is_the_one_with_the_most_relief() -> None:
    pain = {on(n): 6 for n in range(-10, 30)} | {on(n): 2 for n in range(10, 17)}
    best = best_week(pain, period(29), YARDSTICK)
    assert best is not None
    assert (best.first, best.last, best.days, best.relief) == (on(10), on(16), 7, 0.75)
    assert best.low < 0.75 < best.high


def test_of_equal_weeks_the_earliest_is_the_best() -> None:
    best = best_week({on(n): 4 for n in range(1, 30)}, period(29), YARDSTICK)
    assert best is not None
    assert best.first == on(1)


def test_the_best_week_needs_four_days_of_seven() -> None:
    three = scores(d2=1, d4=1, d6=1)
    assert best_week(three, period(20), YARDSTICK) is None
    four = best_week(three | scores(d8=5), period(20), YARDSTICK)
    assert four is not None
    assert (four.first, four.days, four.relief) == (on(2), 4, 0.75)
    assert best_week(three | scores(d9=5), period(20), YARDSTICK) is None
    assert best_week(three | scores(d8=5), period(20), None) is None


def test_the_best_week_lies_wholly_after_the_course_and_within_its_days() -> None:
    pain = {on(n): 0 for n in range(-20, 1)} | {on(n): 4 for n in range(1, 8)} | {on(n): 0 for n in range(8, 20)}
    assert best_week(pain, period(6), YARDSTICK) is None
    best = best_week(pain, period(7), YARDSTICK)
    assert best is not None
    assert (best.first, best.relief) == (on(1), 0.5)


def test_the_range_of_a_named_week_is_a_formula() -> None:
    pain = {on(n): n % 2 + 3 for n in range(1, 8)}
    week = week_relief(pain, period(7), YARDSTICK, 1)
    mean = sum(pain.values()) / 7
    of_days = variance_of_mean(list(pain), NOISE)
    spread = math.sqrt(of_days + (mean / 8 * 0.5) ** 2 + LEVEL_WANDERS**2) / 8
    assert week.relief == pytest.approx(1 - mean / 8)
    assert week.low == pytest.approx(1 - mean / 8 - TENTH * spread)
    assert week.high == pytest.approx(1 - mean / 8 + TENTH * spread)


def test_a_range_ends_where_no_pain_is_left() -> None:
    pain = {on(n): 0 for n in range(1, 8)}
    week, best = week_relief(pain, period(7), YARDSTICK, 1), best_week(pain, period(7), YARDSTICK)
    assert best is not None
    assert week.low is not None
    assert (week.high, best.high) == (1.0, 1.0)
    assert week.low < 1.0
    assert best.low < best.corrected <= 1.0


def test_one_week_alone_was_not_chosen_and_is_not_corrected() -> None:
    pain = {on(n): 4 for n in range(1, 8)}
    best, week = best_week(pain, period(7), YARDSTICK), week_relief(pain, period(7), YARDSTICK, 1)
    assert best is not None
    assert week.low is not None
    assert week.high is not None
    assert best.corrected == pytest.approx(best.relief, abs=0.02)
    assert best.low == pytest.approx(week.low, abs=0.03)
    assert best.high == pytest.approx(week.high, abs=0.03)


def test_the_more_weeks_to_choose_from_the_more_is_taken_off() -> None:
    flat = Yardstick(BASELINE, NOISE, lambda days: [0.0] * len(days))
    taken_off = []
    for until in (7, 14, 28, 56, 112):
        best = best_week({on(n): 8 for n in range(1, until + 1)}, period(until), flat)
        assert best is not None
        taken_off.append(best.relief - best.corrected)
    assert taken_off == sorted(taken_off)
    assert taken_off[0] < 0.02
    assert taken_off[-1] > 0.15


def test_where_relief_fades_there_is_less_to_choose_from() -> None:
    pain = {on(n): 6 for n in range(1, 57)}
    fading = best_week(pain, period(56), YARDSTICK)
    flat = best_week(pain, period(56), Yardstick(BASELINE, NOISE, lambda days: [0.25] * len(days)))
    assert fading is not None
    assert flat is not None
    assert fading.corrected > flat.corrected


def test_a_best_week_is_the_same_whenever_it_is_asked_for() -> None:
    pain = {on(n): 3 + n % 4 for n in range(1, 40)}
    assert best_week(pain, period(39), YARDSTICK) == best_week(dict(pain), period(39), YARDSTICK)
    found = best_week(pain, period(39), YARDSTICK)
    assert found is not None
    # Of the same draws with every numpy: figures in exported files must not move with a library.
    assert (round(found.corrected, 3), round(found.low, 3), round(found.high, 3)) == (0.405, 0.278, 0.536)


def test_days_in_a_row_tell_less_than_days_apart() -> None:
    noise = Noise(1.2 * SCALE_OF_SD, 0.5)
    assert variance_of_mean([on(1)], noise) == pytest.approx(1.44)
    assert variance_of_mean([on(1), on(2)], noise) == pytest.approx(1.44 * (2 + 2 * 0.5) / 4)
    assert variance_of_mean([on(1), on(4)], noise) == pytest.approx(1.44 * (2 + 2 * 0.125) / 4)
