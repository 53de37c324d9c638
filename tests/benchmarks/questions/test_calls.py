"""Calls that make no sense: on which days, and what is counted."""

from datetime import timedelta

import pytest

from benchmarks.people import Person, make_person, stream
from benchmarks.questions import calls
from benchmarks.scoring import Key
from benchmarks.worlds import WORLDS
from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.settings import Settings

PLAIN, LATER, SOON, PLANNED = calls.SITUATIONS.values()


@pytest.fixture
def person() -> Person:
    return make_person(WORLDS["flares"], stream(WORLDS["flares"], 1, 0))


def test_a_call_makes_sense_from_the_interval_less_the_notice_and_with_nothing_planned_near() -> None:
    assert PLAIN.too_soon() == list(range(3, 14))
    assert LATER.too_soon() == list(range(3, 21))
    assert SOON.too_soon() == list(range(3, 21))
    assert PLANNED.too_soon() == [*range(3, 14), *range(31, 45)]
    asked = [one.asked_on() for one in calls.SITUATIONS.values()]
    assert asked == [list(range(3, 14)), list(range(14, 21)), list(range(14, 21)), list(range(31, 45))]


@pytest.mark.parametrize(
    ("fading_on", "counted"),
    [
        (range(21, 31), set()),
        (range(13, 14), {"nothing planned"}),
        (range(14, 31), {"42 days and 21 of notice", "planned for day 21"}),
        (range(44, 60), {"planned for day 45"}),
    ],
)
def test_fading_counts_where_a_call_makes_no_sense(
    person: Person, monkeypatch: pytest.MonkeyPatch, fading_on: range, counted: set[str]
) -> None:
    def state(_pain: object, _one: object, day: int, *_more: object) -> State:
        return State.FADING if day in fading_on else State.HOLDING

    monkeypatch.setattr(calls, "state_on", state)
    figures = calls.judged(person)
    assert figures.pop(Key("any", "forecast")) == float(len(counted) > 0)
    assert {name for name in calls.SITUATIONS if figures[Key(f"fading too soon: {name}", "forecast")]} == counted


def test_the_program_is_told_of_the_plan_and_of_the_clinic_s_settings(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[Settings, tuple[Infusion, ...]]] = []

    def state(_pain: object, _one: object, _day: int, _assessor: object, settings: Settings, planned: object) -> State:
        told.append((settings, planned))  # type: ignore[arg-type]
        return State.HOLDING

    monkeypatch.setattr(calls, "state_on", state)
    assert set(calls.judged(person).values()) == {0.0}
    days = {infusion.first_day for _, planned in told for infusion in planned if infusion.planned}
    assert days == {person.courses[-1][1] + timedelta(day) for day in (21, 45)}
    assert {settings.notice_days for settings, _ in told} == {14, 21}


def test_people_of_all_worlds_take_their_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "judged", lambda one: {Key("truth"): one.truth})
    for index, world in ((1, WORLDS["flares"]), (11, WORLDS["flares"]), (12, WORLDS["holds then drops"])):
        expected = make_person(world, stream(world, 1, index // 10)).truth
        assert calls.person(calls.CASE, 1, index) == {Key("truth"): expected}
