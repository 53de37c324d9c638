"""A day for chance: the sham weeks, their rule on both sides of each boundary, and that they are like the real one."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest

from diary.model.forecast.posterior import WASHED_OUT
from diary.model.records.infusion import Infusion
from diary.model.relief.weeks import WeekRelief
from diary.model.relief.windows import InfusionDays, infusion_days
from diary.model.response.untreated import WASHED_OUT_DAYS, ChanceWeeks, UntreatedDays

ORIGIN = date(2025, 1, 1)


def day(number: int) -> date:
    """So many days after the first score."""
    return ORIGIN + timedelta(days=number)


def course(first: int, last: int | None = None) -> Infusion:
    """A course, by days after the first score."""
    return Infusion(day(first), day(first if last is None else last))


def week(relief: float | None) -> WeekRelief:
    """Week 1 with this relief; nothing else of it is looked at."""
    return WeekRelief(ORIGIN, ORIGIN, 7, relief, None, None, cut_off=False, is_over=True)


def period(*courses: Infusion, on: int = 2000, number: int = 1) -> InfusionDays:
    """The days of one of the infusions, as known on a day."""
    return infusion_days(courses, day(on))[number - 1]


def chance(pain: dict[date, int], relief: float | None, *courses: Infusion, on: int = 2000) -> ChanceWeeks | None:
    """The answer for the first infusion."""
    return UntreatedDays(pain, courses).set_against(week(relief), period(*courses, on=on))


def steady(days: int, score: int = 6) -> dict[date, int]:
    """The same score every day."""
    return {day(n): score for n in range(days)}


def test_the_issues_own_example() -> None:
    """300 days before one course of 5: 40 stretches, in 3 of which the week was good."""
    pain = steady(300)
    for sham in (2, 17, 30):
        first = 14 + 7 * sham + 5
        pain |= {day(first + n): 3 for n in range(7)}
    assert chance(pain, 0.45, course(300, 304)) == ChanceWeeks(3, 40)


def test_a_sham_is_measured_as_a_real_infusion_is() -> None:
    # Level: days 0 to 13 at 8. The course that never was lies on days 14 and 15, its week 1 on days 16 to 22 at 4.
    pain = {day(n): 8 for n in range(14)} | {day(14): 0, day(15): 0} | {day(n): 4 for n in range(16, 23)}
    pain |= {day(n): 10 for n in range(23, 70)}
    others = chance(pain, 0.51, course(70, 71))
    assert others is not None
    assert chance(pain, 0.5, course(70, 71)) == ChanceWeeks(others.as_good + 1, others.of)


def test_the_level_is_that_of_the_thirty_days_before() -> None:
    """A day without pain 31 days before a course that never was tells nothing of the level, one 30 days before does."""
    early, late = ({day(n): 9 if 71 <= n < 78 else 10 for n in range(90)} for _ in range(2))
    early[day(70 - 31)] = late[day(70 - 30)] = 0  # in either diary it makes one other week a good one
    one, level = course(90), (29 * 10 + 0) / 30
    assert chance(early, 0.1, one) == ChanceWeeks(2, 10)
    assert chance(late, 0.1, one) == ChanceWeeks(1, 10)
    assert chance(late, 1 - 9 / level, one) == ChanceWeeks(2, 10)


@pytest.mark.parametrize(("scores", "shown"), [(60, True), (59, False)])
def test_sixty_scores_without_treatment_are_needed(scores: int, shown: bool) -> None:
    assert (chance(steady(scores), 0.0, course(scores, scores)) is not None) is shown
    every_other = {day(2 * n): 6 for n in range(scores)}
    assert (chance(every_other, 0.0, course(2 * scores)) is not None) is shown


def test_days_after_an_infusion_count_once_relief_is_washed_out() -> None:
    assert WASHED_OUT_DAYS == WASHED_OUT
    first, second = course(10, 12), course(12 + 120 + 60 + 1)
    pain = {day(n): 6 for n in range(12 + 121, 12 + 120 + 60 + 1)}
    assert chance(pain, 0.0, first, second) == ChanceWeeks(6, 6)
    del pain[day(12 + 121)]
    pain[day(12 + 120)] = 6
    assert chance(pain, 0.0, first, second) is None


def test_nothing_after_the_infusions_own_days_is_looked_at() -> None:
    first, second = course(100), course(150)
    pain = steady(600)
    found = UntreatedDays(pain, [first, second])
    own, later = period(first, second), period(first, second, number=2)
    assert found.set_against(week(0.0), own) == ChanceWeeks(12, 12)
    both = found.set_against(week(0.0), later)
    assert both is not None
    assert both.of > 40


def test_a_week_with_three_scores_and_a_level_of_four_are_none() -> None:
    pain = steady(100)
    whole = chance(pain, 0.0, course(100))
    assert whole == ChanceWeeks(12, 12)
    for n in range(15, 19):  # week 1 of the first sham, on days 15 to 21, keeps three scores
        del pain[day(n)]
    assert chance(pain, 0.0, course(100)) == ChanceWeeks(11, 11)
    few = {day(n): 6 for n in (0, 1, 2, 3)} | {day(n): 6 for n in range(15, 100)}
    assert chance(few, 0.0, course(100)) == ChanceWeeks(11, 11)
    assert chance(few | {day(4): 6}, 0.0, course(100)) == ChanceWeeks(12, 12)


def test_without_a_response_there_is_nothing_to_set_against() -> None:
    assert chance(steady(300), None, course(300)) is None
    assert chance({}, 0.3, course(0)) is None
    assert chance(steady(200, 0), 0.0, course(200)) is None  # from a level of 0 there is no relief


def test_no_relief_at_all_is_as_good_as_every_week() -> None:
    assert chance(steady(200), 0.0, course(200)) == ChanceWeeks(26, 26)
    assert chance(steady(200), 0.01, course(200)) == ChanceWeeks(0, 26)


def test_a_course_longer_than_every_stretch_has_no_sham() -> None:
    assert chance(steady(80), 0.0, course(80, 150)) is None


def test_ten_years_are_quick() -> None:
    pain = {day(n): n % 11 for n in range(3650)}
    courses = [course(200 + 86 * n, 204 + 86 * n) for n in range(40)]
    began = time.process_time()
    found = UntreatedDays(pain, courses)
    assert all(found.set_against(week(0.3), one) for one in infusion_days(courses, day(3650)))
    assert time.process_time() - began < 1.0
