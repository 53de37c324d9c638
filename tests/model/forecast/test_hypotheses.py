"""The hypotheses beside relief that fades as it did: it ends at once, it was a short infusion, it differs each time."""

from __future__ import annotations

import math
from datetime import date, timedelta

import numpy as np
import pytest

from diary.model.forecast import Walks, forecast
from diary.model.forecast.ending import END_WITHIN_DAYS, LEAST_RELIEF, SEEN_BEFORE, ends
from diary.model.forecast.forecasting import SHORT_HOURS, Recorded

LAST = date(2025, 3, 5)
COURSE = (LAST - timedelta(4), LAST)
WAVE = (0, 1, 0, -1, 0, 0, 1, -1)


def diary(relieved: int, until: int, *, relief: int = 5, level: int = 7) -> dict[date, int]:
    """Four weeks at a level, then that much less for some days after the course, then the level again."""
    pain = {COURSE[0] - timedelta(n): level + WAVE[n % 8] for n in range(1, 29)}
    after = range(1, until + 1)
    return pain | {LAST + timedelta(n): level - (relief if n <= relieved else 0) + WAVE[n % 8] for n in after}


@pytest.mark.parametrize("stopped", [14, 30, 45, 60])
def test_relief_that_stops_at_once_is_seen_within_five_days(stopped: int) -> None:
    f = forecast(diary(stopped, stopped + 5), [COURSE], as_of=LAST + timedelta(stopped + 5))
    assert f.chance_below(stopped + 5) >= 0.65
    later = forecast(diary(stopped, stopped + 7), [COURSE], as_of=LAST + timedelta(stopped + 7))
    assert later.relief(stopped + 7, 0.5) < 0.1
    assert later.due_day(0.5) == pytest.approx(stopped + 0.5, abs=2.0)
    assert later.chance_responded > 0.95  # there was relief, though it is gone


def test_relief_of_the_days_before_a_sudden_end_stays_what_it_was() -> None:
    f = forecast(diary(30, 38), [COURSE], as_of=LAST + timedelta(38))
    assert f.relief(20, 0.5) == pytest.approx(5 / 7, abs=0.1)


def test_relief_that_goes_on_is_not_taken_for_an_end() -> None:
    f = forecast(diary(45, 45), [COURSE], as_of=LAST + timedelta(45))
    assert f.chance_below(45) < 0.1


@pytest.mark.parametrize("bad_days", [1, 2])
def test_a_flare_of_a_day_or_two_is_not_taken_for_an_end(bad_days: int) -> None:
    f = forecast(diary(30, 30 + bad_days), [COURSE], as_of=LAST + timedelta(30 + bad_days))
    assert f.chance_below(30 + bad_days) < 0.65


def test_an_end_is_looked_for_in_the_newest_days_after_some_relief_was_seen() -> None:
    since = np.arange(1.0, 41.0)
    found = ends(since)
    assert [since[entry] for entry in found.entry] == list(range(41 - END_WITHIN_DAYS, 41))
    assert found.day[0] == 41 - END_WITHIN_DAYS - 0.5
    assert sum(found.chance) + found.going_on == pytest.approx(1.0)
    assert ends(since[:SEEN_BEFORE]).entry == ()
    assert ends(since[: SEEN_BEFORE + 1]).entry == (SEEN_BEFORE,)


def test_what_had_faded_cannot_end() -> None:
    since = np.arange(1.0, 21.0)
    relief = np.where(since <= 10, LEAST_RELIEF, LEAST_RELIEF - 0.01)
    assert max(since[entry] for entry in ends(since, relief).entry) == 11  # there was relief on the day before


def test_days_without_an_entry_may_each_have_been_the_end() -> None:
    daily, weekly = ends(np.arange(1.0, 9.0)), ends(np.array([1.0, 2.0, 3.0, 10.0]))
    assert weekly.day == (6.5,)
    assert weekly.chance[0] > 4 * daily.chance[0]


def one_day(hours: float | None, until: int = 3) -> tuple[float, float]:
    """The chance that relief is still there in a week, and the median due day, after one day with a good start."""
    pain = {LAST - timedelta(n): 7 + WAVE[n % 8] for n in range(1, 29)}
    pain |= {LAST + timedelta(n): 3 + n for n in range(1, until + 1)}
    f = forecast(pain, [(LAST, LAST)], as_of=LAST + timedelta(until), hours=[hours])
    return 1 - f.chance_below(7), f.due_day(0.5)


def test_a_short_infusion_is_expected_to_help_for_days_a_long_one_for_weeks() -> None:
    short, untold, long = one_day(1.0), one_day(None), one_day(24.0)
    assert short[0] < untold[0] < long[0]
    assert short[1] < untold[1] < long[1]
    assert one_day(SHORT_HOURS) == long
    assert one_day(math.nextafter(SHORT_HOURS, 0.0)) == short


def test_hours_count_on_a_course_of_one_day_only() -> None:
    pain, on = diary(10, 10), LAST + timedelta(10)
    told = forecast(pain, [COURSE], as_of=on, hours=[1.0])
    assert told.due_day(0.5) == forecast(pain, [COURSE], as_of=on).due_day(0.5)
    twice = [(LAST - timedelta(1), LAST - timedelta(1)), (LAST, LAST)]  # two days in a row are one course
    as_one = forecast(pain, [(LAST - timedelta(1), LAST)], as_of=on).due_day(0.5)
    assert forecast(pain, twice, as_of=on, hours=[1.0, 1.0]).due_day(0.5) == as_one


def test_a_short_infusion_teaches_nothing_about_a_long_one() -> None:
    pain = {LAST - timedelta(n): 7 for n in range(1, 29)} | {
        LAST + timedelta(n): 3 if n < 3 else 7 for n in range(1, 60)
    }
    second = (LAST + timedelta(60), LAST + timedelta(64))
    courses, on = [(LAST, LAST), second], second[1] + timedelta(1)
    pain |= {on: 3}
    after_short = forecast(pain, courses, as_of=on, hours=[1.0, None]).due_day(0.5)
    after_long = forecast(pain, courses, as_of=on, hours=[24.0, None]).due_day(0.5)
    assert after_short > after_long + 3


@pytest.mark.parametrize("hours", [[1.0, 2.0], [], [-1.0], [24.5], [math.nan], ["3"], [True], "1", 3.0])
def test_hours_that_make_no_sense_are_refused(hours: object) -> None:
    with pytest.raises(ValueError, match="hours"):
        forecast({LAST: 5}, [COURSE], as_of=LAST, hours=hours)  # type: ignore[arg-type]


def test_what_was_walked_before_changes_no_figure() -> None:
    second = (LAST + timedelta(60), LAST + timedelta(62))
    pain = diary(20, 59) | {second[1] + timedelta(n): 3 for n in range(1, 15)}
    on, walks = second[1] + timedelta(14), Walks()
    recorded = Recorded.of(pain, [COURSE, second])
    for day in (LAST + timedelta(30), LAST + timedelta(59), on, on):
        kept = recorded.belief(day, walks=walks).forecast(0.3)
        fresh = forecast(pain, [COURSE, second], as_of=day)
        assert [kept.due_day(q) for q in (0.1, 0.5, 0.9)] == [fresh.due_day(q) for q in (0.1, 0.5, 0.9)]
        assert kept.relief_band([5, 20], [0.1, 0.9]) == fresh.relief_band([5, 20], [0.1, 0.9])


def test_a_person_whose_infusions_differ_gets_a_wider_range_than_one_whose_are_alike() -> None:
    def width(half_lives: list[float]) -> float:
        pain = {LAST - timedelta(n): 7.0 for n in range(1, 29)}
        courses = [(LAST + timedelta(80 * n), LAST + timedelta(80 * n)) for n in range(4)]
        for (_, last), half_life in zip(courses, half_lives, strict=False):
            pain |= {last + timedelta(n): 7 * (1 - 0.7 * 2 ** (-n / half_life)) for n in range(1, 80)}
        on = courses[-1][1] + timedelta(3)
        pain |= {courses[-1][1] + timedelta(n): 2.5 for n in range(1, 4)}
        f = forecast(pain, courses, as_of=on, hours=[24.0] * 4)
        return f.due_day(0.9) / f.due_day(0.1)

    assert width([12.0, 12.0, 12.0]) < 0.8 * width([6.0, 12.0, 24.0])
