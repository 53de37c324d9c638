"""The limit must be a limit: its chances are compared with brute force, its ranges with how often they hold."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

pytest.importorskip("scipy")

from benchmarks.following import follower
from benchmarks.informed import Informed, Knowledge
from benchmarks.people import make_person, stream
from benchmarks.worlds import FOLLOW_UP, WORLDS, World

CLEAN, FLARES, HIDDEN = WORLDS["clean exponential"], WORLDS["flares"], WORLDS["missing when high"]
SIGMA, RHO, BASE = 1.2, 0.5, 6.0
Floats = npt.NDArray[np.float64]


def followed(world: World, entries: Sequence[int | None], mean: Floats) -> Floats:
    """Likelihood of entries under constant expected pain."""
    follow = follower(world, SIGMA, RHO, BASE)
    return np.asarray(np.exp(sum(follow.step(entry, mean) for entry in entries)))


def simulated(world: World, entries: Sequence[int | None], mean: float) -> float:
    """The same by brute force: how often made-up pain is written down just so (a particle filter)."""
    rng, count = np.random.default_rng(5), 400_000
    x = rng.normal(0, SIGMA, count)
    begun = world.flare_start / (world.flare_start + world.flare_end)
    flaring, height = rng.random(count) < begun, rng.normal(world.flare_height, world.flare_spread, count)
    likelihood = 1.0
    for entry in entries:
        x = RHO * x + SIGMA * np.sqrt(1 - RHO**2) * rng.normal(size=count)
        fresh = ~flaring & (rng.random(count) < world.flare_start)
        flaring = (flaring & (rng.random(count) >= world.flare_end)) | fresh
        height = np.where(fresh, rng.normal(world.flare_height, world.flare_spread, count), height)
        score = np.clip(np.round(mean + x + flaring * height), 0, 10)
        absent = world.missing_chance(score, BASE)
        chance = (score == entry).astype(float) if entry is not None else absent
        likelihood *= float(chance.mean())
        again = rng.choice(count, count, p=chance / chance.sum())
        x, flaring, height = x[again], flaring[again], height[again]
    return likelihood


@pytest.mark.parametrize("entries", [(4, 4, 5), (0, 0, 1), (10, 9, 9), (3, None, 6)])
def test_the_chance_of_a_diary_is_what_brute_force_finds(entries: tuple[int | None, ...]) -> None:
    mean = 1.0 if 0 in entries else 9.0 if 10 in entries else 4.3
    found = followed(CLEAN, entries, np.array([mean]))[0]
    missing = CLEAN.missing ** sum(entry is None for entry in entries)  # the same for everyone, so it is left out
    assert found * missing == pytest.approx(simulated(CLEAN, entries, mean), rel=0.03)


@pytest.mark.parametrize("entries", [(4, 7, 7, 4), (3, 3, 4)])
def test_the_chance_of_a_flare_is_what_brute_force_finds(entries: tuple[int, ...]) -> None:
    found = followed(replace(FLARES, flare_start=0.15), entries, np.array([4.0]))[0]
    assert found == pytest.approx(simulated(replace(FLARES, flare_start=0.15), entries, 4.0), rel=0.03)


@pytest.mark.parametrize("entries", [(None,), (5, None, 6), (None, None, 3)])
def test_the_chance_of_a_hidden_day_is_what_brute_force_finds(entries: tuple[int | None, ...]) -> None:
    means = np.array([3.0, 6.0])
    found = followed(HIDDEN, entries, means)
    told = [simulated(HIDDEN, entries, mean) for mean in means]
    assert found[0] / found[1] == pytest.approx(told[0] / told[1], rel=0.03)


@pytest.mark.parametrize("world", [CLEAN, FLARES])
def test_the_chances_of_all_entries_of_a_day_sum_to_one(world: World) -> None:
    assert sum(followed(world, (6, entry), np.array([5.0])) for entry in range(11)) == pytest.approx(
        followed(world, (6,), np.array([5.0]))
    )


def test_quantiles_and_chances_of_a_belief() -> None:
    belief = Knowledge(np.array([30.0, 0.0, 10.0, 20.0]), np.array([0.1, 0.2, 0.3, 0.4]))
    assert [belief.quantile(q) for q in (0.1, 0.4, 0.7, 1.0)] == [0.0, 10.0, 20.0, 30.0]
    assert belief.chance_below(10) == pytest.approx(0.5)
    assert belief.chance_responded == pytest.approx(0.8)


def test_without_entries_it_knows_the_world_and_no_more() -> None:
    informed = Informed(CLEAN, 1, draws=1024)
    nobody = replace(make_person(CLEAN, stream(CLEAN, 1, 0)), pain={})
    (_, belief), *_ = informed.follow(nobody, range(7, 8))
    truths = [make_person(CLEAN, stream(CLEAN, 2, index)).truth for index in range(400)]
    assert belief.quantile(0.5) == pytest.approx(np.median(truths), abs=1.5)


def test_without_variation_it_knows_the_truth() -> None:
    quiet = replace(CLEAN, noise_least=0.05, noise_most=0.05, missing=0.0)
    person = make_person(quiet, stream(quiet, 1, 2))
    *_, (_, belief) = Informed(quiet, 1).follow(person, range(30, 41))
    assert belief.quantile(0.5) == pytest.approx(person.truth, abs=1.0)


def test_it_knows_what_is_left_of_earlier_infusions() -> None:
    lasting = replace(WORLDS["third infusion"], half_life=50.0, half_life_spread=0.2, start_logit=-0.3)
    quiet = replace(lasting, noise_least=0.05, noise_most=0.05, missing=0.0)
    person = make_person(quiet, stream(quiet, 1, 0))
    assert person.carried[-1][0] > 0.1
    *_, (_, belief) = Informed(quiet, 1, draws=1024, people=16).follow(person, range(60, 61))
    assert belief.quantile(0.5) == pytest.approx(person.truth, abs=2.0)


@pytest.mark.parametrize("name", ["clean exponential", "flares", "missing when high", "third infusion"])
def test_its_ranges_hold_the_truth_as_often_as_they_say(name: str) -> None:
    world, held, count = WORLDS[name], 0, 80
    informed = Informed(world, 1, draws=1024, people=256)
    for index in range(count):
        person = make_person(world, stream(world, 3, index))
        (_, belief), *_ = informed.follow(person, range(14, 15))
        held += belief.quantile(0.1) <= person.truth <= belief.quantile(0.9)
    assert held / count == pytest.approx(0.8, abs=0.13)  # 3 standard errors


def test_more_draws_say_the_same() -> None:
    world = WORLDS["third infusion"]
    few, many = Informed(world, 1), Informed(world, 2, draws=8192, people=4096)
    for index in range(5):
        person = make_person(world, stream(world, 4, index))
        answers = [next(iter(limit.follow(person, range(14, 15))))[1].quantile(0.5) for limit in (few, many)]
        assert answers[0] == pytest.approx(answers[1], abs=0.25)


def test_its_first_due_is_the_first_day_it_is_sure() -> None:
    informed, person = Informed(CLEAN, 1, draws=1024), make_person(CLEAN, stream(CLEAN, 1, 1))
    due = informed.first_due(person, 3, (0.5, 0.8, 1.1))
    chances = {day: belief.chance_below(day) for day, belief in informed.follow(person, range(3, FOLLOW_UP + 1))}
    first = {rule: min(day for day, chance in chances.items() if chance >= rule) for rule in (0.5, 0.8)}
    assert due == first
    assert first[0.5] < first[0.8]
