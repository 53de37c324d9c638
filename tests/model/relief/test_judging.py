"""The state by the chances of the forecast and by the record, on each side of each limit."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from diary.model.records.state import State
from diary.model.relief.judging import Call, judge
from diary.model.relief.recorded import ByRecord
from tests.model.suggestion.one_course import (
    on,
)


def chances(*, responded: float = 1.0, now: float = 0.0, ahead: float = 0.0) -> SimpleNamespace:
    """A forecast that only knows its chances, on day 20 and after the notice of 14 days."""
    return SimpleNamespace(chance_responded=responded, chance_below=lambda day: now if day == 20 else ahead)


NOTHING, UNDER, GONE = ByRecord(), ByRecord(is_under=True), ByRecord(is_under=True, has_faded=True)


def state(*known: SimpleNamespace, since: int = 20, record: ByRecord = NOTHING, call_makes_sense: bool = True) -> State:
    """The state so many days after the course."""
    return judge(known, since, record, 14, call_makes_sense=call_makes_sense)  # type: ignore[arg-type]


def test_limits_of_the_chances() -> None:
    assert state(chances(responded=0.19, now=1.0)) is State.NO_CLEAR_RESPONSE
    assert state(chances(responded=0.20, now=1.0)) is State.DUE
    assert state(chances(now=0.65, ahead=1.0)) is State.DUE
    assert state(chances(now=0.64, ahead=1.0)) is State.FADING
    assert state(chances(now=0.0, ahead=0.50)) is State.FADING
    assert state(chances(now=0.0, ahead=0.49)) is State.HOLDING


def test_what_will_fade_is_told_as_holding_until_a_call_makes_sense() -> None:
    assert state(chances(ahead=1.0), call_makes_sense=False) is State.HOLDING
    assert state(chances(now=0.65, ahead=1.0), call_makes_sense=False) is State.DUE


def test_the_record_comes_before_the_chances() -> None:
    """Never `holding` with the week under the threshold, nor `fading` before a call makes sense."""
    assert state(chances(), record=UNDER) is State.FADING
    assert state(chances(), record=UNDER, call_makes_sense=False) is State.DUE
    assert state(chances(), record=GONE) is State.DUE
    assert state(chances(responded=0.1), record=GONE) is State.NO_CLEAR_RESPONSE


@pytest.mark.parametrize(
    ("day", "planned_in", "makes_sense"),
    [(13, None, False), (14, None, True), (14, 14, False), (14, 15, True), (14, 0, False), (13, 60, False)],
)
def test_a_call_makes_sense_when_an_appointment_could_be_asked_for(
    day: int, planned_in: int | None, *, makes_sense: bool
) -> None:
    """From the clinic's interval less its notice on, with no infusion planned within the notice."""
    planned = None if planned_in is None else on(day + planned_in)
    assert Call(14, 28, planned).makes_sense(on(day), day) is makes_sense


@pytest.mark.parametrize(
    ("day", "expected"), [(6, State.HOLDING), (7, State.NO_CLEAR_RESPONSE), (8, State.NO_CLEAR_RESPONSE)]
)
def test_a_response_is_judged_from_the_seventh_day(day: int, expected: State) -> None:
    assert state(chances(responded=0.0), since=day) is expected


def test_the_newest_entry_alone_does_not_carry_over_a_limit() -> None:
    assert state(chances(now=0.90, ahead=1.0), chances(now=0.49, ahead=1.0)) is State.FADING
    assert state(chances(now=0.90, ahead=1.0), chances(now=0.50, ahead=1.0)) is State.DUE
    assert state(chances(now=0.55, ahead=1.0), chances(now=0.66, ahead=1.0)) is State.DUE


def test_one_entry_that_agrees_with_none_before_it_does_not_enter_a_state() -> None:
    calm, worse = chances(now=0.1, ahead=0.6), chances(now=0.9, ahead=0.95)
    assert state(worse, calm, calm, calm) is State.FADING
    assert state(worse, worse, calm, calm) is State.FADING
    near = chances(now=0.51, ahead=0.9)
    assert state(worse, near, near, near) is State.DUE
    # Nor does one leave it.
    assert state(near, worse, worse, worse) is State.DUE
