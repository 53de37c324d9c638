"""The assessment of an infusion: the order of its gate, both sides of every limit, the window, made once for all."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.model.relief.assessment import Assessment, Gate, assess
from diary.model.relief.figure import relief_figure
from diary.model.relief.measure import STALE_AFTER_DAYS
from diary.model.relief.standing import AtThreshold, Fade, Standing, Window, window_at
from diary.model.response.figures import faded_of
from diary.model.suggestion import suggest
from diary.settings import Settings
from tests.model.suggestion.one_course import (
    COURSE,
    FIRST,
    GOOD,
    SECOND,
    SETTINGS,
    after,
    before,
    on,
)


def level(score: int, days: int = 14) -> dict[date, int]:
    """The same score on so many days before the course."""
    return {FIRST - timedelta(days=n): score for n in range(1, days + 1)}


def found(pain: dict[date, int], day: int = 12, settings: Settings = SETTINGS, *others: Infusion) -> Assessment:
    """The assessment of the newest infusion, so many days after the course."""
    newest = assess(pain, [COURSE, *others], settings, on(day)).newest
    assert newest is not None
    return newest


# The gate


@pytest.mark.parametrize(
    ("pain", "gate"),
    [
        (level(7, 4) | after(*GOOD), Gate.BASELINE_UNKNOWN),
        (level(7, 5) | after(*GOOD), Gate.OPEN),
        (level(7) | after(1, 2), Gate.TOO_FEW_SINCE),
        (level(7) | after(1, None, 2, 1), Gate.OPEN),
        (level(1) | after(*[0] * 12), Gate.BASELINE_TOO_LOW),
        (level(2) | after(*[0] * 12), Gate.OPEN),
        (level(7) | after(*[7] * 12), Gate.CHANCE_BELOW_EVEN),
        (level(7) | after(*[2] * 12), Gate.OPEN),
    ],
)
def test_each_limit_of_the_gate_has_two_sides(pain: dict[date, int], gate: Gate) -> None:
    assert found(pain).gate is gate


def test_of_several_reasons_the_first_counts() -> None:
    """Each of these diaries has every reason that comes later as well."""
    nothing = level(1, 4) | after(1, 1)
    assert found(nothing).gate is Gate.BASELINE_UNKNOWN
    assert found(nothing | level(1)).gate is Gate.TOO_FEW_SINCE
    assert found(nothing | level(1) | after(1, 1, 1)).gate is Gate.BASELINE_TOO_LOW
    assert found(level(7) | after(7, 7, 7, 7, 7, 7)).gate is Gate.CHANCE_BELOW_EVEN
    order = list(Gate)
    assert order.index(Gate.BASELINE_UNKNOWN) < order.index(Gate.TOO_FEW_SINCE) < order.index(Gate.BASELINE_TOO_LOW)
    assert order.index(Gate.BASELINE_TOO_LOW) < order.index(Gate.CHANCE_BELOW_EVEN) < order.index(Gate.OPEN)


def test_what_the_clinic_knows_stands_for_the_days_before() -> None:
    assert found(after(*GOOD), settings=Settings(clinic_baseline=6.0)).gate is Gate.OPEN
    assert found(after(*GOOD), settings=Settings(clinic_baseline=1.0)).gate is Gate.OPEN  # the scores say otherwise
    low = found(after(*[1, 0] * 6), settings=Settings(clinic_baseline=0.5))
    assert (low.gate, low.mean_before, low.is_baseline_low) == (Gate.BASELINE_TOO_LOW, None, True)


def test_the_level_may_be_known_where_the_gate_lets_nothing_through() -> None:
    low_and_few = found(level(1) | after(1))
    assert low_and_few.gate is Gate.TOO_FEW_SINCE
    assert low_and_few.is_baseline_low  # the chart asks for this first
    assert low_and_few.baseline is not None
    assert low_and_few.fit is None
    unknown = found(level(1, 4) | after(1))
    assert (unknown.baseline, unknown.forecast, unknown.is_baseline_low) == (None, None, False)


@pytest.mark.parametrize(
    ("chance", "gate"),
    [(0.5, Gate.OPEN), (math.nextafter(0.5, 0.0), Gate.CHANCE_BELOW_EVEN), (0.0, Gate.CHANCE_BELOW_EVEN)],
)
def test_a_chance_of_exactly_a_half_is_even(chance: float, gate: Gate) -> None:
    told = SimpleNamespace(
        chance_responded=chance,
        chance_below=lambda _day: 0.6,
        due_day=lambda _q: 5.0,
        horizon=365.0,
        threshold=0.3,
        baseline_mean=7.0,
        baseline_sd=0.5,
        baseline_days=14,
    )
    belief = SimpleNamespace(forecast=lambda _threshold: told)
    one = replace(found(level(7) | after(*GOOD)), believe=lambda _day: belief)  # type: ignore[arg-type, return-value]
    assert one.gate is gate
    assert one.fit is not None


@pytest.mark.parametrize(
    ("mean", "recorded", "is_low"),
    [(1.9, 1, True), (1.9, 2, False), (2.0, 1, False), (math.nextafter(2.0, 0.0), 1, True), (7.0, 7, False)],
)
def test_a_level_is_low_where_both_the_forecast_and_the_scores_say_so(mean: float, recorded: int, is_low: bool) -> None:
    told = SimpleNamespace(chance_responded=0.9, baseline_mean=mean, baseline_sd=0.5, baseline_days=14)
    belief = SimpleNamespace(forecast=lambda _threshold: told)
    one = replace(found(level(recorded) | after(*GOOD)), believe=lambda _day: belief)  # type: ignore[arg-type, return-value]
    assert one.is_baseline_low is is_low
    assert one.gate is (Gate.BASELINE_TOO_LOW if is_low else Gate.OPEN)


@pytest.mark.parametrize(
    ("pain", "state", "fade"),
    [
        (level(7, 4) | after(*GOOD), State.NOT_ENOUGH_DATA, None),
        (level(7) | after(1, 2), State.NOT_ENOUGH_DATA, None),
        (level(1) | after(*[0] * 12), State.NOT_ENOUGH_DATA, None),
        (level(7) | after(*[7] * 12), State.NO_CLEAR_RESPONSE, Fade.NEVER_REACHED),
        (level(7) | after(*[2] * 12), State.HOLDING, Fade.STILL_ABOVE),
    ],
)
def test_who_takes_it_says_the_same(pain: dict[date, int], state: State, fade: Fade | None) -> None:
    """State card, chart, response card: one gate."""
    one, figure = found(pain), relief_figure(assess(pain, [COURSE], SETTINGS, on(12)), pain, frozenset())
    assert suggest(assess(pain, [COURSE], SETTINGS, on(12))).state is state
    faded = faded_of(one)
    assert (None if faded is None else faded.fade) is fade
    assert figure is not None
    assert figure.has_fit is (one.fit is not None)
    assert figure.responded is (one.gate is Gate.OPEN)
    assert figure.assessment.is_baseline_low is (one.gate is Gate.BASELINE_TOO_LOW)


# Its days, and the day it speaks for


def test_each_infusion_is_seen_from_the_last_of_its_days() -> None:
    pain = before() | after(*GOOD)
    first, second = assess(pain, [SECOND, COURSE, replace(COURSE, planned=True)], SETTINGS, on(50))
    assert (first.number, first.days.until, first.days.is_newest) == (1, on(39), False)
    assert (second.number, second.infusion, second.days.until, second.days.is_newest) == (2, SECOND, on(50), True)
    later = pain | {on(45): 9}
    again, _ = assess(later, [COURSE, SECOND], SETTINGS, on(50))
    assert again.baseline == first.baseline
    assert assess(pain, [COURSE], SETTINGS, FIRST - timedelta(days=1)).begun == ()


def test_it_speaks_for_today_until_the_last_score_is_five_days_old() -> None:
    pain = before() | after(*GOOD)
    recent, old = found(pain, 12 + STALE_AFTER_DAYS - 1), found(pain, 12 + STALE_AFTER_DAYS)
    assert (recent.as_of, recent.is_stale) == (on(16), False)
    assert (old.as_of, old.is_stale) == (on(12), True)
    assert found({}, 30).as_of == on(30)
    assert found(before(), 30).as_of == FIRST  # never before the course


def test_what_is_entered_after_it_was_made_is_not_seen() -> None:
    pain = level(7) | after(*GOOD)
    one, same = found(pain), found(dict(pain))
    pain.update(after(*[9] * 12))
    assert one.baseline == same.baseline
    assert one.fit is not None
    assert same.fit is not None
    assert one.fit.at_threshold == same.fit.at_threshold


@pytest.mark.parametrize(
    ("scores", "worse", "mostly"),
    [((9, 9, 3), 2, True), ((9, 3, 9, 3), 2, False), ((7, 7, 7), 0, False), ((), 0, False)],
)
def test_worse_is_clearly_above_the_level_and_mostly_is_more_than_half(
    scores: tuple[int, ...], worse: int, *, mostly: bool
) -> None:
    one = found(level(7) | after(*scores), 4)
    assert one.baseline is not None
    assert 6.5 < one.baseline.mean < 8.5
    assert (one.worse_since, one.mostly_worse) == (worse, mostly)


# The window


@pytest.mark.parametrize(
    ("first", "last", "on_day", "window"),
    [
        (None, None, 10, Window.BEYOND_HORIZON),
        (11, None, 10, Window.AHEAD_WITHOUT_END),
        (10, None, 10, Window.BEGUN_WITHOUT_END),
        (11, 12, 10, Window.AHEAD),
        (10, 11, 10, Window.BEGUN),
        (9, 10, 10, Window.OVER),
        (0, 0, 0, Window.OVER),
    ],
)
def test_each_side_of_each_end_of_the_window(first: int | None, last: int | None, on_day: int, window: Window) -> None:
    assert window_at(first, last, on_day) is window
    first_date, last_date = (None if day is None else on(day) for day in (first, last))
    assert window_at(first_date, last_date, on(on_day)) is window


@given(st.integers(0, 365), st.none() | st.integers(0, 365), st.integers(0, 400))
def test_a_window_only_goes_on(first: int, length: int | None, day: int) -> None:
    last = None if length is None else first + length
    order = [Window.AHEAD_WITHOUT_END, Window.BEGUN_WITHOUT_END] if last is None else [
        Window.AHEAD, Window.BEGUN, Window.OVER,
    ]  # fmt: skip
    today, tomorrow = window_at(first, last, day), window_at(first, last, day + 1)
    assert order.index(today) <= order.index(tomorrow)
    assert (today in (Window.AHEAD, Window.AHEAD_WITHOUT_END)) is (first > day)


# How relief stands


@pytest.mark.parametrize(
    ("responded", "below", "window", "worse", "standing", "fade"),
    [
        (0.49, 0.9, None, True, Standing.WORSE, Fade.NEVER_REACHED),
        (0.49, 0.9, None, False, Standing.NEVER_REACHED, Fade.NEVER_REACHED),
        (0.5, 0.5, (1, 30), True, Standing.FADED, Fade.FADED),
        (0.9, 0.49, (1, 30), False, Standing.BEGUN, Fade.STILL_ABOVE),
        (0.9, 0.49, (1, 10), False, Standing.DOUBTFUL, Fade.STILL_ABOVE),
        (0.9, 0.3, (10, None), False, Standing.BEGUN_WITHOUT_END, Fade.STILL_ABOVE),
        (0.9, 0.1, (11, None), False, Standing.AHEAD_WITHOUT_END, Fade.STILL_ABOVE),
        (0.9, 0.1, (11, 20), False, Standing.AHEAD, Fade.STILL_ABOVE),
        (0.9, 0.0, None, False, Standing.BEYOND_HORIZON, Fade.STILL_ABOVE),
    ],
)
def test_an_earlier_infusion_stands_in_one_way_on_each_side_of_each_limit(
    responded: float,
    below: float,
    window: tuple[int, int | None] | None,
    *,
    worse: bool,
    standing: Standing,
    fade: Fade,
) -> None:
    found = AtThreshold(0.3, window, responded, below)
    assert found.standing(10, mostly_worse=worse) is standing
    assert found.fade is fade


@pytest.mark.parametrize(
    ("state", "responded", "below", "window", "standing"),
    [
        (State.NO_CLEAR_RESPONSE, 0.3, 0.9, None, Standing.NEVER_REACHED),
        (State.DUE, 0.49, 0.9, None, Standing.NEVER_REACHED),
        (State.HOLDING, 0.49, 0.6, None, Standing.UNDECIDED),
        (State.DUE, 0.9, 0.5, (1, 30), Standing.FADED),
        (State.FADING, 0.9, 0.6, (1, 30), Standing.BEGUN),
        (State.FADING, 0.9, 0.9, (1, 10), Standing.DOUBTFUL),
        (State.HOLDING, 0.9, 0.5, (1, 30), Standing.DOUBTFUL),
        (State.HOLDING, 0.9, 0.49, (1, 30), Standing.LASTS),
        (State.HOLDING, 0.9, 0.3, (1, None), Standing.LASTS_WITHOUT_END),
        (State.HOLDING, 0.9, 0.1, (11, 30), Standing.AHEAD),
    ],
)
def test_the_newest_stands_as_the_diary_says(
    state: State, responded: float, below: float, window: tuple[int, int | None] | None, standing: Standing
) -> None:
    found = AtThreshold(0.3, window, responded, below, 15, state)
    assert found.standing(10, mostly_worse=False) is standing


@pytest.mark.parametrize(("below", "standing"), [(0.49, Standing.BY_RECORD), (0.5, Standing.FADED)])
def test_what_only_the_record_says_is_not_called_probable(below: float, standing: Standing) -> None:
    found = AtThreshold(0.3, (11, 30), 0.9, below, 15, State.DUE, is_under_by_record=True)
    assert found.standing(10, mostly_worse=False) is standing
    assert (found.fade, found.has_faded) == (Fade.FADED, standing is Standing.FADED)
