"""Infusions of a few hours: written down as such, with relief of one to three days."""

import pytest

from benchmarks.alarms import NEVER, recorded
from benchmarks.questions import short
from benchmarks.scoring import Key
from diary.model.records.state import State


@pytest.mark.parametrize("case", list(short.WORLDS))
def test_one_day_of_under_six_hours(case: str) -> None:
    for index in range(8):
        person = short.drawn(case, 1, index)
        infusions = recorded(person)
        assert len(infusions) == (3 if case == short.THIRD else 1)
        for infusion in infusions:
            assert infusion.first_day == infusion.last_day
            assert infusion.hours_a_day is not None
            assert 0.5 <= infusion.hours_a_day < 6


@pytest.mark.parametrize("case", [short.FADES, short.DROPS, short.THIRD])
def test_relief_lasts_from_one_to_three_days(case: str) -> None:
    truths = [short.drawn(case, 1, index).truth for index in range(30)]
    assert 1 <= min(truths) < 2 < max(truths) <= 3


def test_it_may_last_for_weeks_all_the_same() -> None:
    truths = sorted(short.drawn(short.LASTS, 1, index).truth for index in range(30))
    assert 10 < truths[15] < 25


@pytest.mark.parametrize("over", [State.DUE, State.NO_CLEAR_RESPONSE])
def test_either_word_says_that_it_is_over(monkeypatch: pytest.MonkeyPatch, over: State) -> None:
    pytest.importorskip("scipy")
    monkeypatch.setattr(short, "state_on", lambda _pain, _person, day, _assessor: over if day >= 6 else State.FADING)
    truth = short.drawn(short.FADES, 1, 0).truth
    assert short.person(short.FADES, 1, 0)[Key("over", "forecast")] == 6 - truth
    monkeypatch.setattr(short, "state_on", lambda *_: State.FADING)
    assert short.person(short.FADES, 1, 0)[Key("over", "forecast")] == NEVER
