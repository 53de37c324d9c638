"""The forecast's promises: what it answers, what it ignores, what it refuses."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diary.model.forecast import METHOD, Forecast, forecast
from diary.model.forecast.crossing import HORIZON
from tests.model.forecast.one_course import COURSE, FIRST, LAST, day

QS = [0.0, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1.0]


def wobble(number: int) -> float:
    """Repeatable variation without a random generator."""
    return 1.2 * math.sin(2.1 * number) + 0.6 * math.sin(0.73 * number + 1.0)


def make_diary(
    until: int, relief: Callable[[int], float], *, baseline: float = 7.0, before: int = 28
) -> dict[date, int]:
    """Whole-number pain for ``before`` days before the course and ``until`` days after it."""
    pain = {FIRST - timedelta(n): round(min(10, max(0, baseline + wobble(-n)))) for n in range(1, before + 1)}
    for n in range(1, until + 1):
        pain[day(n)] = round(min(10, max(0, baseline * (1 - relief(n)) + wobble(n))))
    return pain


def fading(start: float = 0.75, half_life: float = 14.0) -> Callable[[int], float]:
    return lambda n: start * 2 ** (-n / half_life)


def none(_: int) -> float:
    return 0.0


def summary(f: Forecast) -> list[float]:
    return [
        *(f.due_day(q) for q in QS),
        *(f.chance_below(d) for d in (0, 1, 7.5, 30, 400)),
        *(f.relief(d, 0.5) for d in (0, 7, 30)),
        f.chance_responded,
        f.baseline_mean,
        f.baseline_sd,
    ]


def check_sane(f: Forecast) -> None:
    days = [f.due_day(q) for q in QS]
    assert all(math.isfinite(d) and 0.0 <= d <= HORIZON for d in days)
    assert days == sorted(days)
    below = [f.chance_below(d) for d in range(0, 400, 5)]
    assert all(0.0 <= p <= 1.0 for p in below)
    assert below == sorted(below)
    assert below[0] == pytest.approx(1.0 - f.chance_responded, abs=1e-6)
    assert 0.0 <= f.chance_responded <= 1.0
    assert 0.0 < f.baseline_mean <= 10.0
    assert f.baseline_sd > 0.0
    for row in f.relief_band([0.0, 1.0, 30.0, 200.0], [0.1, 0.5, 0.9]):
        assert row == sorted(row)
        assert all(0.0 <= r <= 1.0 for r in row)
    assert f.method == METHOD


# -- what it answers ----------


@pytest.mark.parametrize("half_life", [6.0, 12.0, 25.0])
def test_finds_the_crossing_once_it_has_happened(half_life: float) -> None:
    truth = half_life * math.log2(0.75 / 0.30)
    until = round(truth) + 30
    f = forecast(make_diary(until, fading(half_life=half_life)), [COURSE], as_of=day(until))
    assert f.due_day(0.5) == pytest.approx(truth, abs=max(5.0, 0.35 * truth))
    assert f.due_day(0.05) < truth < f.due_day(0.95)
    assert f.chance_responded > 0.95
    assert f.chance_below(until) > 0.9


def test_three_days_lean_on_the_literature_and_six_weeks_on_the_patient() -> None:
    widths = []
    for until in (3, 14, 42):
        f = forecast(make_diary(until, fading(half_life=20.0)), [COURSE], as_of=day(until))
        widths.append(f.due_day(0.9) - f.due_day(0.1))
    assert widths[0] > widths[2]
    assert widths[1] > widths[2]


def test_no_relief_is_called_no_relief() -> None:
    f = forecast(make_diary(21, none), [COURSE], as_of=day(21))
    assert f.chance_responded < 0.1
    assert f.due_day(0.5) == 0.0
    assert f.chance_below(0) > 0.9


def test_lasting_relief_is_not_called_due() -> None:
    f = forecast(make_diary(40, lambda _: 0.7), [COURSE], as_of=day(40))
    assert f.chance_below(40) < 0.1
    assert f.due_day(0.5) > 40


def test_a_flare_of_four_days_does_not_drag_the_curve() -> None:
    calm = make_diary(25, lambda _: 0.65)
    flared = dict(calm)
    for n in range(12, 16):
        flared[day(n)] = 10
    with_flare = forecast(flared, [COURSE], as_of=day(25))
    without = forecast(calm, [COURSE], as_of=day(25))
    assert with_flare.chance_below(25) < 0.2
    assert with_flare.due_day(0.5) > 0.6 * without.due_day(0.5)


def test_relief_that_holds_and_then_drops_is_seen_as_over() -> None:
    f = forecast(make_diary(35, lambda n: 0.7 if n < 22 else 0.0), [COURSE], as_of=day(35))
    assert f.chance_below(35) > 0.9
    assert f.due_day(0.5) == pytest.approx(22, abs=5)


def test_a_lower_threshold_is_crossed_later() -> None:
    pain = make_diary(30, fading())
    days = [forecast(pain, [COURSE], as_of=day(30), threshold=t).due_day(0.5) for t in (0.2, 0.3, 0.5)]
    assert days[0] > days[1] > days[2]


def test_earlier_infusions_narrow_the_next() -> None:
    pain = make_diary(80, fading(half_life=20.0))
    again = (day(90), day(92))
    for n in range(1, 4):
        pain[again[1] + timedelta(n)] = round(7 * (1 - fading(half_life=20.0)(n)) + wobble(n))
    with_history = forecast(pain, [COURSE, again], as_of=again[1] + timedelta(3))
    recent = {d: v for d, v in pain.items() if d >= again[1] or d < FIRST}
    alone = forecast(recent, [again], as_of=again[1] + timedelta(3))
    width = [math.log(f.due_day(0.9) / f.due_day(0.1)) for f in (with_history, alone)]
    assert width[0] < 0.8 * width[1]
    assert with_history.due_day(0.5) == pytest.approx(20 * math.log2(2.5), abs=8)


def test_relief_from_the_infusion_before_counts() -> None:
    pain = make_diary(20, lambda _: 0.7)
    soon, late = (day(21), day(21)), (day(200), day(200))
    kept = forecast(pain, [COURSE, soon], as_of=soon[1]).relief(1, 0.1)
    gone = forecast(pain, [COURSE, late], as_of=late[1]).relief(1, 0.1)
    assert kept > gone


def test_baseline_comes_from_the_days_before_and_carries_its_uncertainty() -> None:
    few = forecast(make_diary(5, fading(), before=3), [COURSE], as_of=day(5))
    many = forecast(make_diary(5, fading(), before=60), [COURSE], as_of=day(5))
    assert many.baseline_mean == pytest.approx(7.0, abs=0.6)
    assert many.baseline_sd < few.baseline_sd
    assert (few.baseline_days, many.baseline_days) == (3, 60)
    assert many.entries == 5


def test_a_clinic_figure_moves_and_narrows_the_baseline() -> None:
    free = forecast({}, [COURSE], as_of=day(5))
    told = forecast({}, [COURSE], as_of=day(5), clinic_baseline=4)
    assert told.baseline_sd < free.baseline_sd
    assert abs(told.baseline_mean - 4) < abs(free.baseline_mean - 4)


def test_nothing_known_is_answered_widely() -> None:
    f = forecast({}, [COURSE], as_of=LAST)
    check_sane(f)
    assert 0.5 < f.chance_responded < 0.9
    assert f.due_day(0.1) == 0.0
    assert f.due_day(0.9) > 20


# -- edges ----------

FLAT = {day(n): 5 for n in range(-40, 40) if n < -4 or n > 0}
EDGES: dict[str, tuple[Mapping[date, float], Sequence[tuple[date, date]], date]] = {
    "no entries": ({}, [COURSE], day(10)),
    "no baseline": ({day(n): 4 for n in range(1, 20)}, [COURSE], day(20)),
    "constant": (FLAT, [COURSE], day(39)),
    "baseline 0": (dict.fromkeys(FLAT, 0), [COURSE], day(39)),
    "baseline 1": (dict.fromkeys(FLAT, 1), [COURSE], day(39)),
    "baseline 2": (dict.fromkeys(FLAT, 2), [COURSE], day(39)),
    "all tens": (dict.fromkeys(FLAT, 10), [COURSE], day(39)),
    "ten then none": ({d: 10 if d < FIRST else 0 for d in FLAT}, [COURSE], day(39)),
    "none then ten": ({d: 0 if d < FIRST else 10 for d in FLAT}, [COURSE], day(39)),
    "one entry": ({day(3): 4}, [COURSE], day(5)),
    "one entry before": ({day(-30): 4}, [COURSE], day(5)),
    "inside the course": (FLAT, [COURSE], FIRST + timedelta(1)),
    "first day": (FLAT, [COURSE], FIRST),
    "two years without infusion": ({day(n): round(5 + wobble(n)) for n in range(1, 730)}, [COURSE], day(730)),
    "nothing after": ({d: v for d, v in FLAT.items() if d < FIRST}, [COURSE], day(20)),
    "long before": ({FIRST - timedelta(n): round(6 + wobble(n)) for n in range(800, 900)}, [COURSE], day(1)),
    "every other day again": (FLAT, [(day(2 * n), day(2 * n)) for n in range(15)], day(35)),
    "longer gaps": ({day(n): 3 for n in range(0, 100, 17)}, [COURSE], day(100)),
    "fractions": ({d: Fraction(7, 2) for d in FLAT}, [COURSE], day(39)),  # type: ignore[misc]
    "numpy": ({d: np.float32(3.5) for d in FLAT}, [COURSE], day(39)),  # type: ignore[misc]
}


@pytest.mark.parametrize("name", EDGES)
@pytest.mark.parametrize("threshold", [0.05, 0.3, 0.5, 0.95])
def test_edges_give_a_sane_answer(name: str, threshold: float) -> None:
    pain, courses, as_of = EDGES[name]
    check_sane(forecast(pain, courses, as_of=as_of, threshold=threshold))


def test_a_future_course_is_ignored() -> None:
    pain = make_diary(30, fading())
    future = (day(31), day(33))
    assert summary(forecast(pain, [COURSE, future], as_of=day(30))) == summary(forecast(pain, [COURSE], as_of=day(30)))


@pytest.mark.parametrize("begins", [-2, 0, 1])
def test_courses_that_overlap_or_touch_are_one(begins: int) -> None:
    pain = make_diary(30, fading())
    split = [COURSE, (day(begins), day(3))]
    assert summary(forecast(pain, split, as_of=day(30))) == summary(forecast(pain, [(FIRST, day(3))], as_of=day(30)))


def test_a_course_inside_another_does_not_shorten_it() -> None:
    pain = make_diary(30, fading())
    inner = (FIRST + timedelta(1), FIRST + timedelta(2))
    assert summary(forecast(pain, [COURSE, inner], as_of=day(30))) == summary(forecast(pain, [COURSE], as_of=day(30)))


def test_days_within_the_course_are_not_used() -> None:
    pain: dict[date, int] = make_diary(10, fading())
    with_course = {**pain, **{FIRST + timedelta(n): 10 for n in range(5)}}
    assert summary(forecast(pain, [COURSE], as_of=day(10))) == summary(forecast(with_course, [COURSE], as_of=day(10)))


def test_what_comes_after_two_years_still_moves_the_baseline() -> None:
    pain = make_diary(40, fading(), baseline=7.0)
    low = {**pain, **{day(n): 3 for n in range(500, 720)}}
    high = {**pain, **{day(n): 9 for n in range(500, 720)}}
    means = [forecast(p, [COURSE], as_of=day(720)).baseline_mean for p in (low, high)]
    assert means[0] + 2 < means[1]


def test_due_day_and_chance_below_are_inverse() -> None:
    f = forecast(make_diary(14, fading()), [COURSE], as_of=day(14))
    for q in (0.2, 0.5, 0.8, 0.95):
        assert f.chance_below(f.due_day(q)) == pytest.approx(q, abs=0.01)


def test_band_and_single_quantiles_agree() -> None:
    f = forecast(make_diary(14, fading()), [COURSE], as_of=day(14))
    band = f.relief_band([3, 20], [0.1, 0.9])
    assert band == [[f.relief(3, 0.1), f.relief(3, 0.9)], [f.relief(20, 0.1), f.relief(20, 0.9)]]
    assert band[0][0] > band[1][0]


# -- properties ----------

entries = st.dictionaries(st.integers(-60, 90).map(day), st.one_of(st.integers(0, 10), st.floats(0, 10)), max_size=60)


@settings(max_examples=40, deadline=None)
@given(pain=entries, today=st.integers(-4, 90), threshold=st.floats(0.02, 0.98), gap=st.integers(1, 60))
def test_any_diary_gets_a_sane_answer(pain: dict[date, float], today: int, threshold: float, gap: int) -> None:
    f = forecast(pain, [COURSE, (day(gap), day(gap + 1))], as_of=day(today), threshold=threshold)
    check_sane(f)


@settings(max_examples=25, deadline=None)
@given(pain=entries, today=st.integers(-4, 60), seed=st.integers(0, 1000))
def test_order_future_and_repetition_change_nothing(pain: dict[date, float], today: int, seed: int) -> None:
    first = summary(forecast(pain, [COURSE], as_of=day(today)))
    items = list(pain.items())
    random.Random(seed).shuffle(items)
    assert summary(forecast(dict(items), [COURSE], as_of=day(today))) == first
    past = {d: v for d, v in pain.items() if d <= day(today)}
    later = {**past, **{day(today + n): 9 for n in range(1, 5)}}
    assert summary(forecast(later, [COURSE], as_of=day(today))) == first


@settings(max_examples=20, deadline=None)
@given(pain=entries, shift=st.integers(-3000, 3000))
def test_the_calendar_does_not_matter(pain: dict[date, float], shift: int) -> None:
    move = timedelta(shift)
    moved = {d + move: v for d, v in pain.items()}
    there = forecast(moved, [(COURSE[0] + move, COURSE[1] + move)], as_of=day(60) + move)
    here = forecast(pain, [COURSE], as_of=day(60))
    assert summary(there) == pytest.approx(summary(here), rel=1e-6, abs=1e-6)


def test_more_pain_after_the_infusion_never_means_more_response() -> None:
    chances = []
    for worse in range(6):
        pain = make_diary(0, none)
        pain.update({day(n): min(10, 2 + worse + n % 2) for n in range(1, 15)})
        chances.append(forecast(pain, [COURSE], as_of=day(14)).chance_responded)
    assert chances == sorted(chances, reverse=True)


def test_another_threshold_is_the_same_as_asking_for_it() -> None:
    pain = make_diary(14, fading())
    told = forecast(pain, [COURSE], as_of=day(14))
    other = forecast(pain, [COURSE], as_of=day(14), threshold=0.45)
    assert summary(told.at(0.45)) == summary(other)
    assert told.at(0.45).threshold == 0.45
    assert told.at(0.45).due_day(0.5) < told.due_day(0.5) < told.at(0.2).due_day(0.5)
    assert told.at(0.30) is told
    with pytest.raises(ValueError, match="threshold"):
        told.at(1.0)


def test_a_day_more_moves_the_fitted_line_by_little_and_never_in_steps() -> None:
    """The grid is coarse; the curve that is drawn from it must not show that."""
    f = forecast(make_diary(20, fading()), [COURSE], as_of=day(20))
    line = [row[0] for row in f.relief_band(list(range(57)), [0.5])]
    steps = [earlier - later for earlier, later in pairwise(line)]
    assert min(steps) >= 0
    assert max(abs(second - first) for first, second in pairwise(steps)) < 0.015
