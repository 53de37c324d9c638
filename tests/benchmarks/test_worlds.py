import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.parameters import BOUNDS, ONLY_WHERE_PRESENT, differences, shuffled, with_settings
from benchmarks.people import Person, make_person, stream
from benchmarks.worlds import FOLLOW_UP, INTERVAL, REACH, WORLDS, Shape, World, crossing

CLEAN = WORLDS["clean exponential"]
QUIET = replace(CLEAN, noise_least=1e-6, noise_most=1e-6, missing=0.0)


def person(world: World, index: int = 0) -> Person:
    return make_person(world, stream(world, 1, index))


def latents(count: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.random.default_rng(1).normal(size=(count, 3))


# -- crossing ----------


@given(start=st.floats(0.31, 0.99), half_life=st.floats(3.0, 40.0))
def test_the_crossing_of_an_exponential_is_where_it_should_be(start: float, half_life: float) -> None:
    relief = start * np.exp2(-np.arange(0.0, REACH, 0.01) / half_life)
    assert crossing(relief[None, :], step=0.01)[0] == pytest.approx(half_life * math.log2(start / 0.3), abs=0.001)


def test_the_crossing_is_the_last_one_and_zero_for_never() -> None:
    relief = np.array([[0.5, 0.1, 0.5, 0.1, 0.1], [0.2, 0.29, 0.1, 0.0, 0.0], [0.9, 0.9, 0.9, 0.9, 0.9]])
    assert crossing(relief).tolist() == [2.5, 0.0, 4.0]


# -- curves ----------


@pytest.mark.parametrize("name", WORLDS)
def test_relief_is_a_fraction_that_only_falls(name: str) -> None:
    relief = WORLDS[name].curve(latents(200), np.arange(101.0))
    assert relief.shape == (200, 101)
    assert relief.min() >= 0
    assert relief.max() < 1
    assert np.diff(relief, axis=1).max() <= 0


def test_half_of_the_people_have_more_than_the_median_half_life() -> None:
    world = replace(CLEAN, start_spread=0.0, half_life=20.0)
    halved = world.curve(latents(4000), np.array([0.0, 20.0]))
    assert np.mean(halved[:, 1] > halved[:, 0] / 2) == pytest.approx(0.5, abs=0.03)


def test_a_plateau_has_dropped_to_half_on_its_day_and_two_phases_add_up() -> None:
    still = np.zeros((1, 3))
    plateau = World("p", Shape.PLATEAU).curve(still, np.array([0.0, 20.0]))[0]
    assert plateau[1] / plateau[0] == pytest.approx(0.5, abs=0.001)
    both = World("t", Shape.TWO_PHASES, fast_logit=0.0).curve(still, np.array([0.0, 3.0, 25.0]))[0]
    assert both / both[0] == pytest.approx([1.0, 0.25 + 2 ** (-3 / 25) / 2, 2 ** (-25 / 3) / 2 + 0.25], abs=1e-9)


def test_a_third_does_not_respond() -> None:
    world = WORLDS["non-responders"]
    start = world.curve(latents(4000), np.zeros(1))[:, 0]
    assert np.mean(start <= 0.1) == pytest.approx(1 / 3, abs=0.02)


# -- people ----------


def test_a_diary_without_variation_is_the_truth_rounded() -> None:
    quiet = person(QUIET)
    last, relief = quiet.courses[-1][1], quiet.start
    half_life = quiet.truth / math.log2(relief / 0.3)
    for day, score in quiet.pain.items():
        since = (day - last).days
        if since >= 0:
            assert score == pytest.approx(quiet.base * (1 - relief * 2 ** (-since / half_life)), abs=0.501)
        elif day < quiet.courses[0][0]:
            assert score == pytest.approx(quiet.base, abs=0.501)
    assert max((day - last).days for day in quiet.pain) == FOLLOW_UP


def test_people_depend_on_world_seed_and_number_only() -> None:
    assert person(CLEAN, 3).pain == person(CLEAN, 3).pain
    assert person(CLEAN, 3).pain != person(CLEAN, 4).pain
    assert person(CLEAN, 3).pain != make_person(CLEAN, stream(CLEAN, 2, 3)).pain


@pytest.mark.parametrize(
    ("name", "entries", "total", "truth"),
    [
        ("clean exponential", 106, 509, 17.14),
        ("flares", 110, 709, 14.03),
        ("holds then drops", 118, 701, 15.38),
        ("two phases", 115, 837, 14.88),
        ("drifting baseline", 114, 883, 9.87),
        ("missing when high", 86, 353, 11.92),
        ("low baseline", 111, 376, 14.08),
        ("third infusion", 275, 1262, 14.97),
        ("non-responders", 114, 635, 8.87),
        ("no relief", 105, 585, 0.00),
    ],
)
def test_the_people_of_seed_1_stay_who_they_are(name: str, entries: int, total: int, truth: float) -> None:
    """Old figures could not be compared with new ones otherwise."""
    first = person(WORLDS[name])
    assert (len(first.pain), sum(first.pain.values())) == (entries, total)
    assert first.truth == pytest.approx(truth, abs=0.005)


def test_relief_that_is_left_from_before_counts_in_the_truth() -> None:
    lasting = replace(WORLDS["third infusion"], half_life=60.0, half_life_spread=0.1)
    third = person(lasting)
    assert [len(level) for level in third.levels] == [INTERVAL + 1, INTERVAL + 1, FOLLOW_UP + 1]
    assert third.carried[0].max() == 0
    assert third.carried[2][0] > third.carried[1][0] > 0.1
    alone = third.without_history()
    assert alone.truth == third.truth
    assert alone.courses == third.courses[-1:]
    assert min(alone.pain) >= third.courses[-1][0] - (third.courses[0][0] - min(third.pain))


def test_days_go_missing_when_pain_is_high() -> None:
    world = replace(WORLDS["missing when high"], shape=Shape.NONE, baseline=5.0, baseline_spread=0.0)
    days = [person(world, index) for index in range(40)]
    scores = np.concatenate([list(one.pain.values()) for one in days])
    assert world.missing_chance(np.array([0.0, 5.0, 10.0]), 5.0) == pytest.approx([0.0514, 0.325, 0.5986], abs=0.001)
    assert scores.mean() < 4.8


def test_flares_raise_pain_and_drift_moves_the_level() -> None:
    calm, flaring = (
        np.mean([np.mean(list(person(w, i).pain.values())) for i in range(30)])
        for w in (replace(CLEAN, shape=Shape.NONE), replace(WORLDS["flares"], shape=Shape.NONE))
    )
    assert 0.2 < flaring - calm < 0.7
    drifting = [person(WORLDS["drifting baseline"], i).levels[-1] for i in range(60)]
    assert np.std([level[90] - level[0] for level in drifting]) == pytest.approx(1.0, abs=0.25)


# -- parameters ----------


def test_a_setting_changes_one_world_or_all() -> None:
    one = with_settings(WORLDS, ["flares.flare_height=4.5", "third infusion.infusions=2"])
    assert one["flares"] == replace(WORLDS["flares"], flare_height=4.5)
    assert one["third infusion"].infusions == 2
    assert one["clean exponential"] == CLEAN
    assert {world.missing for world in with_settings(WORLDS, ["*.missing=0.2"]).values()} == {0.2}


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("flares", "is not like 'world.parameter=value'"),
        ("floods.missing=0.1", "'floods' is no world"),
        ("flares.colour=1", "'colour' is no parameter"),
        ("flares.name=1", "'name' is no parameter"),
        ("flares.missing=much", "'much' is not a float"),
        ("flares.missing=1.5", "out of bounds: missing=1.5"),
        ("flares.half_life=0", "out of bounds: half_life=0"),
        ("flares.half_life=nan", "out of bounds: half_life=nan"),
        ("flares.noise_least=2", "out of bounds: noise_least=2"),
        ("missing when high.missing=0.5", "out of bounds: missing_high=0.55"),
        ("two phases.non_responders=0.3", "out of bounds: non_responders=0.3"),
        ("third infusion.infusions=0", "out of bounds: infusions=0"),
    ],
)
def test_a_bad_setting_is_refused_with_its_reason(setting: str, said: str) -> None:
    with pytest.raises(ValueError, match=said.replace(".", r"\.")):
        with_settings(WORLDS, [setting])


@given(seed=st.integers(0, 10_000))
def test_a_shuffle_stays_within_its_bounds_and_keeps_what_a_world_is(seed: int) -> None:
    drawn = shuffled(WORLDS, seed)
    assert drawn == shuffled(WORLDS, seed)
    for name, world in drawn.items():
        for parameter, (low, high) in BOUNDS.items():
            value, before = getattr(world, parameter), getattr(WORLDS[name], parameter)
            if parameter in ONLY_WHERE_PRESENT and before == 0:
                assert value == 0
            elif (name, parameter) == ("low baseline", "baseline"):
                assert 3.0 <= value <= 4.5
            else:
                assert low <= value <= high
        assert (world.shape, world.infusions) == (WORLDS[name].shape, WORLDS[name].infusions)


def test_two_shuffles_differ_and_one_world_does_not_hang_on_the_others() -> None:
    assert shuffled(WORLDS, 1)["flares"] != shuffled(WORLDS, 2)["flares"]
    assert shuffled({"flares": WORLDS["flares"]}, 1)["flares"] == shuffled(WORLDS, 1)["flares"]


def test_what_is_special_about_a_world_is_named() -> None:
    assert differences(CLEAN) == "as a plain world"
    assert differences(WORLDS["flares"]) == "flare_start 0.05"
    drawn = shuffled(WORLDS, 1)
    assert "half_life " in differences(drawn["flares"])
    assert "flare_height" in differences(drawn["flares"])
    for idle in ("hold", "slow", "wander", "missing_slope", "shared"):
        assert idle not in differences(drawn["flares"])
    for shown in ("hold", "drop_spread"):
        assert shown in differences(drawn["holds then drops"])
    assert "half_life" not in differences(drawn["holds then drops"])
