"""Sudden ends: the truth stops where it should, and what is said is counted from there."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from benchmarks.alarms import NEVER, state_on
from benchmarks.people import Person, make_person, stream
from benchmarks.questions import ends
from benchmarks.scoring import Key
from diary.model.records.state import State

END = 30
WORLD = replace(ends.WORLDS[f"stops on day {END}"], missing=0.0)
DUE = Key("due after the end", "forecast")
HOLDING = Key("holding from day 7 after the end", "forecast")


def of(index: int) -> Person:
    return make_person(WORLD, stream(WORLD, 1, index))


@pytest.mark.parametrize("end", ends.ENDS)
def test_relief_of_half_or_more_is_there_for_the_last_time_on_its_day(end: int) -> None:
    world = ends.WORLDS[f"stops on day {end}"]
    for index in range(20):
        person = make_person(world, stream(world, 1, index))
        assert np.all(person.relief[: end + 1] >= 0.5)
        assert np.all(np.diff(person.relief[: end + 1]) <= 1e-12)
        assert np.all(person.relief[end + 1 :] == 0)
        assert person.truth == pytest.approx(end, abs=0.02)


def test_relief_holds_in_half_of_them_and_falls_in_the_others() -> None:
    held = np.mean([of(index).relief[END] == of(index).relief[0] for index in range(60)])
    assert 0.3 < held < 0.7
    starts = [of(index).relief[0] for index in range(60)]
    assert min(starts) < 0.6
    assert max(starts) > 0.8


@pytest.mark.parametrize(
    ("state", "due", "holding"),
    [
        (lambda day: State.DUE if day > END + 4 else State.HOLDING, 5.0, 0.0),
        (lambda day: State.DUE if day == END - 2 else State.HOLDING, -2.0, 1.0),
        (lambda day: State.HOLDING if day <= END + 6 else State.FADING, NEVER, 0.0),
        (lambda day: State.HOLDING if day <= END + 7 else State.STALE, NEVER, 1.0),
        (lambda day: State.DUE if 9 <= day <= 11 else State.FADING, -21.0, 0.0),
    ],
)
def test_days_are_counted_from_the_end(
    monkeypatch: pytest.MonkeyPatch, state: object, due: float, holding: float
) -> None:
    monkeypatch.setattr(ends, "state_on", lambda _pain, _person, day, _assessor: state(day))  # type: ignore[operator]
    assert ends.followed(of(0), END) == {DUE: due, HOLDING: holding}


def test_what_is_said_is_the_program_s_own_state() -> None:
    person = of(1)
    found = ends.followed(person, END)
    due = int(END + found[DUE])
    assert state_on(person.pain, person, due) is State.DUE
    assert state_on(person.pain, person, due - 1) is not State.DUE


def test_a_mean_of_seven_days_rises_when_more_than_half_are_high() -> None:
    last = of(0).courses[-1][1]
    pain = {last + timedelta(day): 1 if day <= END else 6 for day in range(1, 60)}
    person = replace(of(0), pain=pain, base=6.0)  # the line is at 4.2: five of seven days
    assert ends.mean_rose(person, 60) == END + 5
    assert ends.mean_rose(person, END + 4) is None
    few = {day: score for day, score in pain.items() if (day - last).days % 2 == 0}
    assert ends.mean_rose(replace(person, pain=few), 60) is None


def test_the_limit_does_not_know_the_day() -> None:
    pytest.importorskip("scipy")
    figures = ends.person(f"stops on day {END}", 1, 0)
    assert figures[Key("due after the end", "informed")] in range(6)
    assert {key.who for key in figures} == {"forecast", "informed", "7-day mean"}
