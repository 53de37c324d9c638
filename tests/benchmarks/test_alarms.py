from dataclasses import replace
from datetime import date, timedelta

import pytest

from benchmarks import alarms
from benchmarks.people import Person, make_person, stream
from benchmarks.scoring import Key, forecast_at
from benchmarks.worlds import FOLLOW_UP, WORLDS
from diary.model.records.state import State

CLEAN = replace(WORLDS["clean exponential"], missing=0.0)
HOLDING, FADING, DUE, NONE, STALE = (
    State.HOLDING, State.FADING, State.DUE, State.NO_CLEAR_RESPONSE, State.STALE,
)  # fmt: skip


@pytest.fixture
def person() -> Person:
    return make_person(CLEAN, stream(CLEAN, 1, 0))


@pytest.mark.parametrize(
    ("states", "changes", "came_back", "due_left"),
    [
        ([HOLDING, HOLDING, FADING, DUE, DUE], 2, 0, 0),
        ([FADING, DUE, FADING, DUE], 3, 2, 1),
        ([DUE, NONE, NONE], 1, 0, 0),
        ([DUE, NONE, DUE], 2, 1, 0),
        ([FADING, STALE, STALE, FADING], 0, 0, 0),
        ([HOLDING], 0, 0, 0),
    ],
)
def test_a_state_that_was_left_and_comes_back_is_flicker(
    states: list[State], changes: int, came_back: int, due_left: int
) -> None:
    figures = alarms.flicker(states)
    assert list(figures.values()) == [changes, came_back, due_left]


def test_each_perturbation_changes_just_that(person: Person) -> None:
    last = person.courses[-1][1]
    today, old = last + timedelta(20), last + timedelta(13)
    known = {day: score for day, score in person.pain.items() if day <= today}
    flare, missed, higher, lower = (alarms.perturbations(person, 20)[name] for name in alarms.PERTURBATIONS)
    assert flare == known | {today: min(known[today] + 4, 10)}
    assert set(known) - set(missed) == {today - timedelta(back) for back in range(1, 8)}
    assert higher == known | {old: known[old] + 2}
    assert lower == known | {old: max(known[old] - 2, 0)}


def test_what_can_not_be_changed_is_not_asked(person: Person) -> None:
    last = person.courses[-1][1]
    del person.pain[last + timedelta(20)], person.pain[last + timedelta(13)]
    assert alarms.perturbations(person, 20) == {}


def test_the_states_are_the_program_s_own_and_end_when_they_have_settled(person: Person) -> None:
    states = alarms.seen(person)
    assert list(states) == list(range(3, max(states) + 1))
    assert max(states) < FOLLOW_UP
    assert max(states) >= person.truth + alarms.BEYOND
    assert {states[day] for day in list(states)[-alarms.SETTLED :]} == {DUE}
    assert max(alarms.seen(replace(person, truth=person.truth + 30))) >= person.truth + 30 + alarms.BEYOND
    assert states[15] is alarms.state_on(person.pain, person, 15)


def test_offsets_are_counted_from_the_truth() -> None:
    pytest.importorskip("scipy")
    from benchmarks.informed import Informed

    informed = Informed(CLEAN, 1, draws=256)
    person = make_person(CLEAN, stream(CLEAN, 1, 0))
    figures = alarms.alarms(person, informed)
    due = min(day for day, state in alarms.seen(person).items() if state is DUE)
    assert figures[Key("due offset", "forecast")] == due - person.truth
    assert Key("no response, yet due", "forecast") not in figures
    by_rule = [figures[Key(alarms.at_rule(rule), "forecast")] for rule in alarms.OTHER_RULES]
    assert by_rule == sorted(by_rule)
    chance = forecast_at(person, int(by_rule[1] + person.truth)).chance_below(by_rule[1] + person.truth)
    assert chance >= 0.65
    assert forecast_at(person, int(by_rule[1] + person.truth) - 1).chance_below(by_rule[1] + person.truth - 1) < 0.65

    nothing = replace(person, start=0.1, truth=0.0, pain=dict.fromkeys(_all_days(person), 6))
    said = alarms.alarms(nothing, informed)
    assert Key("due offset", "forecast") not in said
    assert said[Key("no response, yet due from day 7", "forecast")] <= said[Key("no response, yet due", "forecast")]


@pytest.mark.parametrize(("truth", "offset"), [(30.0, alarms.NEVER), (FOLLOW_UP - 3.0, None)])
def test_an_alarm_that_never_came_counts_once_the_diary_ran_on_for_a_week(
    person: Person, monkeypatch: pytest.MonkeyPatch, truth: float, offset: float | None
) -> None:
    pytest.importorskip("scipy")
    from benchmarks.informed import Informed

    monkeypatch.setattr(alarms, "seen", lambda *_: dict.fromkeys(range(3, FOLLOW_UP + 1), HOLDING))
    figures = alarms.alarms(replace(person, truth=truth), Informed(CLEAN, 1, draws=256))
    assert figures.get(Key("due offset", "forecast")) == offset


def _all_days(person: Person) -> list[date]:
    first, last = min(person.pain), person.courses[-1][1] + timedelta(FOLLOW_UP)
    return [first + timedelta(n) for n in range((last - first).days + 1)]
