"""One person's figures against what the forecast and the truth say."""

from dataclasses import replace
from datetime import timedelta

import pytest

from benchmarks import scoring
from benchmarks.people import Person, make_person, stream
from benchmarks.scoring import DAYS, Figures, Key, forecast_at, judged
from benchmarks.worlds import WORLDS

pytest.importorskip("scipy")

from benchmarks.informed import Informed

THIRD = WORLDS["third infusion"]


@pytest.fixture(scope="module")
def person() -> Person:
    return make_person(THIRD, stream(THIRD, 1, 0))


@pytest.fixture(scope="module")
def figures(person: Person) -> Figures:
    return judged(person, Informed(THIRD, 1, draws=256, people=64))


def test_errors_and_ranges_are_those_of_the_forecast(person: Person, figures: Figures) -> None:
    for day in DAYS:
        said = forecast_at(person, day)
        assert figures[Key("error", "forecast", day)] == abs(said.due_day(0.5) - person.truth)
        held = said.due_day(0.1) <= person.truth <= said.due_day(0.9)
        assert figures[Key("inside 80 %", "forecast", day)] == held
        assert figures[Key("width of the 80 % range", "forecast", day)] == said.due_day(0.9) - said.due_day(0.1)
        assert 0 < figures[Key("width of the 80 % range", "informed", day)] < 60
        assert figures[Key("said chance_below(today)", "forecast", day)] == said.chance_below(day)
        assert figures[Key("so chance_below(today)", "", day)] == (person.truth <= day)
        assert figures[Key("said to have responded", "forecast", day)] == (said.chance_responded >= 0.8)
        assert figures[Key("error", "28 days", day)] == abs(28 - person.truth)


@pytest.mark.parametrize("who", ["forecast", "informed"])
def test_a_range_has_two_ends_and_a_chance_its_day(person: Person, who: str) -> None:
    informed = Informed(THIRD, 1, draws=256, people=64)
    middle = forecast_at(person, 14).due_day(0.5)
    held = {}
    for truth in (0.01, middle, 300.0):
        figures = judged(replace(person, truth=truth), informed)
        held[truth] = figures[Key("inside 95 %", who, 14)]
    assert held == {0.01: 0.0, middle: 1.0, 300.0: 0.0}
    for truth, today, soon in ((13.0, 1.0, 1.0), (20.0, 0.0, 1.0), (29.0, 0.0, 0.0)):
        figures = judged(replace(person, truth=truth), informed)
        assert figures[Key("so chance_below(today)", "", 14)] == today
        assert figures[Key("so chance_below(today + 14)", "", 14)] == soon


def test_the_history_is_left_out_for_both(person: Person, figures: Figures) -> None:
    alone = forecast_at(person.without_history(), 14).due_day(0.5)
    assert figures[Key("error without history", "forecast", 14)] == abs(alone - person.truth)
    assert figures[Key("error without history", "informed", 14)] != figures[Key("error", "informed", 14)]


def test_a_forecast_is_told_of_the_hours_as_soon_as_it_asks(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []

    def asks(*_courses: object, as_of: object, threshold: float, hours: object = None) -> None:
        told.append((as_of, threshold, hours))

    monkeypatch.setattr(scoring, "forecast", asks)
    on = person.courses[-1][1] + timedelta(14)
    forecast_at(replace(person, hours=(2.5, None, 4.0)), 14)
    forecast_at(person, 14)
    assert told == [(on, 0.3, (2.5, None, 4.0)), (on, 0.3, None)]
    monkeypatch.setattr(scoring, "forecast", lambda *_courses, as_of, threshold: told.append((as_of, threshold)))
    forecast_at(replace(person, hours=(2.5, None, 4.0)), 14)
    assert told[-1] == (on, 0.3)


def test_relief_of_half_is_asked_of_those_who_have_it(person: Person, figures: Figures) -> None:
    key = Key("relief of half recognised", "forecast", 7)
    assert person.start >= 0.5
    assert key in figures
    little = replace(person, start=0.49)
    assert key not in judged(little, Informed(THIRD, 1, draws=256, people=64))
