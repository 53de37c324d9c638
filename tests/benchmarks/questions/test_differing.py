"""Infusions that differ: by as much as it says, and judged against what is true."""

import numpy as np
import pytest

from benchmarks.people import make_person, stream
from benchmarks.questions import differing
from benchmarks.running import informed_of
from benchmarks.scoring import Key, forecast_at
from benchmarks.worlds import World

WORLDS = list(differing.WORLDS.items())


@pytest.mark.parametrize(("world", "within"), list(zip(differing.WORLDS.values(), differing.WITHIN, strict=True)))
def test_the_half_lives_of_a_person_differ_by_as_much(world: World, within: float) -> None:
    rng = np.random.default_rng(1)
    own = rng.normal(size=(4000, 1, 3))
    z = np.sqrt(world.shares) * own + np.sqrt(1 - world.shares) * rng.normal(size=(4000, 4, 3))
    logs = world.half_life_spread * z[:, :, 1]
    assert logs.std(axis=1, ddof=1).mean() == pytest.approx(within * 0.92, rel=0.05)  # the mean SD of four
    assert logs.mean(axis=1).std() == pytest.approx(np.sqrt(0.4**2 + within**2 / 4), rel=0.05)
    starts = z[:, :, 0]
    assert np.corrcoef(starts[:, 0], starts[:, 1])[0, 1] == pytest.approx(0.8, abs=0.03)


def test_three_infusions_are_in_the_diary_before_the_one_that_is_judged() -> None:
    world = WORLDS[0][1]
    person = make_person(world, stream(world, 1, 0))
    assert len(person.courses) == 4
    assert sum(day < person.courses[-1][0] for day in person.pain) > 200


def test_ranges_are_held_against_the_truth_of_their_day() -> None:
    pytest.importorskip("scipy")
    case, world = WORLDS[2]
    person = make_person(world, stream(world, 1, 3))
    figures = differing.person(case, 1, 3)
    for day in (14, 21):
        said = forecast_at(person, day)
        low, high = said.relief(day, 0.1), said.relief(day, 0.9)
        assert figures[Key("relief now: inside", "forecast", day)] == (low <= person.relief[day] <= high)
        assert figures[Key("relief now: width", "forecast", day)] == high - low
        assert 0 < figures[Key("relief now: width", "informed", day)] < 0.6
        held = said.due_day(0.1) <= person.truth <= said.due_day(0.9)
        assert figures[Key("due day: inside", "forecast", day)] == held
        assert figures[Key("due day: width", "forecast", day)] == said.due_day(0.9) - said.due_day(0.1)
    knows = dict(informed_of(world, 1).follow(person, range(14, 15)))[14]
    relief = informed_of(world, 1).relief_on(person, 14)
    low, high = knows.quantile_of(relief, 0.1), knows.quantile_of(relief, 0.9)
    assert figures[Key("relief now: inside", "informed", 14)] == (low <= person.relief[14] <= high)
    assert not low <= person.relief[0] <= high
    assert Key("relief now: inside", "forecast", 7) not in figures
    assert figures[Key("error", "forecast", 7)] != figures[Key("error without history", "forecast", 7)]
