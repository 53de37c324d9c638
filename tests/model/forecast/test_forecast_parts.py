"""The parts of the forecast, each against a calculation made another way."""

from __future__ import annotations

import gc
import math
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.people import Person, make_person
from benchmarks.worlds import WORLDS
from diary.model.forecast import Recorded, Walks, forecast
from diary.model.forecast import baseline as base
from diary.model.forecast import noise as variation
from diary.model.forecast.arrays import Floats
from diary.model.forecast.baseline import LEVELS
from diary.model.forecast.decay import LIFE_MEDIAN, RESPONDERS, SHORT_LIFE_MEDIAN, CourseKind, PersonBelief, the_grid
from diary.model.forecast.noise import Noise, Variation, Whitener
from diary.model.forecast.posterior import baseline_log_likelihood
from diary.model.forecast.walk import WALKS_KEPT, WHOLE_KEPT, Walk
from diary.sample import invented_contents

LAST = date(2025, 3, 5)


def autoregressive(length: int, sd: float, correlation: float, seed: int) -> Floats:
    rng = np.random.default_rng(seed)
    out = np.zeros(length)
    value = rng.normal(0, sd)
    for i in range(length):
        out[i] = value
        value = correlation * value + sd * math.sqrt(1 - correlation**2) * rng.normal()
    return out


# -- decay ----------


def test_the_prior_is_a_distribution() -> None:
    grid = the_grid()
    for kind in CourseKind:
        for prior in grid.prior[kind]:
            assert prior.sum() == pytest.approx(1.0)
            assert np.all(prior >= 0)
        assert PersonBelief.before(grid, kind).foreseen().sum() == pytest.approx(1.0)
    assert np.all(grid.edges[:-1] < grid.start)
    assert np.all(grid.start < grid.edges[1:])


def test_mean_life_is_that_of_the_trials_whatever_the_shape() -> None:
    grid = the_grid()
    days = np.arange(0.0, 1500.0, 0.25)
    life = grid.remaining(days).sum(axis=0) * 0.25
    for index in range(len(grid.shape)):
        for kind, median in ((CourseKind.LONG, LIFE_MEDIAN), (CourseKind.SHORT, SHORT_LIFE_MEDIAN)):
            mass = grid.prior[kind][0].sum(axis=0)[:, index]
            middle = math.exp(float(np.log(life[:, index]) @ mass / mass.sum()))
            near = 0.15 if kind is CourseKind.LONG or grid.shape[index] > 0.8 else 0.7
            assert middle == pytest.approx(median, rel=near)  # the grid ends somewhere


def test_half_the_relief_is_left_at_the_half_life_whatever_the_shape() -> None:
    grid = the_grid()
    left = grid.remaining(grid.half_life)
    for index in range(len(grid.half_life)):
        assert left[index, index] == pytest.approx(np.full(len(grid.shape), 0.5))
    assert np.all(grid.remaining(np.zeros(1)) == 1.0)
    assert np.all(np.diff(grid.remaining(np.arange(200.0)), axis=0) <= 0)


@pytest.mark.parametrize("kind", CourseKind)
def test_learning_about_the_person_is_the_adjoint_of_predicting_from_them(kind: CourseKind) -> None:
    belief = PersonBelief.before(the_grid(), kind)
    likelihood = np.random.default_rng(1).random(belief.foreseen().shape)
    for kernels, typical in zip(the_grid().within, belief.typical, strict=True):
        forwards = float((kernels.ahead(typical) * likelihood).sum())
        assert forwards == pytest.approx(float((typical * kernels.back(likelihood)).sum()))


def test_most_people_are_expected_to_respond_and_some_are_not() -> None:
    grid = the_grid()
    share = float(PersonBelief.before(grid, CourseKind.LONG).foreseen()[grid.start > 0.3].sum())
    assert share == pytest.approx(RESPONDERS, abs=0.03)


def seen_exactly(half_life: float) -> Floats:
    """The likelihood of an infusion with relief of 0.65 and a half-life that are all but certain."""
    grid = the_grid()
    near = np.exp(-0.5 * (np.log(grid.half_life / half_life) / 0.1) ** 2)
    at_start = np.exp(-0.5 * ((grid.start - 0.65) / 0.1) ** 2)
    like_exponential = np.exp(-0.5 * (np.log(grid.shape) / 0.3) ** 2)
    return np.asarray(at_start[:, None, None] * near[:, None] * like_exponential)


def spread_of_half_life(mass: Floats) -> float:
    along = mass.sum(axis=(0, 2))
    logs = np.log(the_grid().half_life)
    return float(np.sqrt(along @ logs**2 - (along @ logs) ** 2))


def test_how_alike_a_persons_infusions_are_is_learned_from_them() -> None:
    alike = unlike = PersonBelief.before(the_grid(), CourseKind.LONG)
    for first, second in zip((12.0, 12.5, 12.0), (6.0, 30.0, 10.0), strict=True):
        alike, unlike = alike.taught(seen_exactly(first)), unlike.taught(seen_exactly(second))
    assert alike.share[0] > PersonBelief.before(the_grid(), CourseKind.LONG).share[0] > unlike.share[0]
    assert spread_of_half_life(alike.foreseen()) < 0.75 * spread_of_half_life(unlike.foreseen())
    assert alike.share.sum() == pytest.approx(1.0)


# -- noise ----------


def test_innovations_of_an_autoregression_are_uncorrelated() -> None:
    days = np.arange(4000.0)
    whitener = Whitener.of(Noise(1.0, 0.5), days, np.full(4000, 5.0))
    out = whitener(autoregressive(4000, 1.0, 0.5, 3))
    assert np.std(out) == pytest.approx(1.0, abs=0.05)
    assert abs(np.corrcoef(out[1:], out[:-1])[0, 1]) < 0.05


def test_a_gap_lets_the_correlation_fade() -> None:
    whitener = Whitener.of(Noise(1.0, 0.5), np.array([1.0, 2.0, 5.0]), np.full(3, 5.0))
    assert whitener.carry == pytest.approx([0.0, 0.5, 0.125])
    assert whitener.scale == pytest.approx([1.0, math.sqrt(0.75), math.sqrt(1 - 0.125**2)])


@pytest.mark.parametrize("sd", [0.7, 1.2, 2.0])
def test_the_size_of_the_variation_is_found(sd: float) -> None:
    days = np.arange(300.0)
    pain = 6 + autoregressive(300, sd, 0.4, 7)
    found = Variation.untreated(days, pain).noise
    assert found.scale / variation.SCALE_OF_SD == pytest.approx(sd, rel=0.15)
    assert found.correlation == pytest.approx(0.4, abs=0.12)


def test_the_size_is_found_from_differences_alone_and_flares_hardly_count() -> None:
    days = np.arange(200.0)
    pain = 6 - 3 * np.exp2(-days / 15) + autoregressive(200, 1.0, 0.4, 9)
    nothing = Variation.untreated(np.empty(0), np.empty(0))
    calm = nothing.going_on(days, pain).noise
    assert calm.scale / variation.SCALE_OF_SD == pytest.approx(1.0, rel=0.15)
    flares = pain + 3.0 * ((days % 40) < 3)
    assert nothing.going_on(days, flares).noise.scale < 1.25 * calm.scale


def test_no_entries_give_the_typical_variation_and_a_constant_diary_the_smallest_allowed() -> None:
    typical = Variation.untreated(np.empty(0), np.empty(0)).noise
    assert typical == Noise(variation.SCALE_OF_SD * variation.TYPICAL_SD, variation.TYPICAL_CORRELATION)
    flat = Variation.untreated(np.arange(3000.0), np.full(3000, 5.0)).noise
    assert flat.scale == pytest.approx(variation.SCALE_OF_SD * variation.SMALLEST)


def slow_chance(value: float, end: float, scale: float) -> float:
    """Density of Student-t, 1 at its peak; at an end of the scale the chance of lying there or beyond, by adding up."""
    if end == 0.0:
        return (1 + value**2 / 7) ** -4
    step = 1e-3
    tail = np.arange(-60.0, -end * value + 0.5 / scale, step)
    return float(((1 + tail**2 / 7) ** -4).sum()) * step * scale


def slow_log_likelihood(whitener: Whitener, innovation: Floats) -> float:
    """The flare filter written out for one series, in plain arithmetic."""
    share = variation.FLARE_START / (variation.FLARE_START + variation.FLARE_END)
    chance, total = share, 0.0
    for index, value in enumerate(innovation):
        height = variation.FLARE_HEIGHT / whitener.scale[index]
        wider = math.hypot(1.0, variation.FLARE_SD / whitener.scale[index])
        kept = (1 - variation.FLARE_START - variation.FLARE_END) ** whitener.gap[index]
        shifted = value + whitener.carry[index] * height * chance
        chance = kept * chance + share * (1 - kept)
        end, scale = float(whitener.end[index]), float(whitener.scale[index])
        calm = (1 - chance) * slow_chance(shifted, end, scale)
        flare = chance * slow_chance((shifted - height) / wider, end, scale * wider) / wider
        total += math.log(calm + flare)
        chance = flare / (calm + flare)
    return total


def test_the_likelihood_on_the_grid_is_the_one_written_out() -> None:
    days = np.array([1.0, 2.0, 3.0, 6.0, 7.0, 8.0, 9.0])
    pain = np.array([3.0, 0.0, 7.0, 10.0, 3.0, 0.0, 4.0])
    whitener = Whitener.of(Noise(0.9, 0.4), days, pain)
    pattern = np.exp2(-days[:, None] / np.array([5.0, 20.0]))
    levels, starts = np.array([5.0, 7.0]), np.array([0.2, 0.6, 0.9])
    constant = (whitener(pain)[:, None] - whitener(np.ones(7))[:, None] * levels)[:, :, None, None]
    slope = (levels[:, None] * starts)[:, :, None]
    fast, until = variation.log_likelihood(whitener, constant, slope, whitener(pattern)[:, None, :], newest=3)
    for (b, level), (r, start), p in product(enumerate(levels), enumerate(starts), range(2)):
        residual = whitener(pain - level * (1 - start * pattern[:, p]))
        assert fast[b, r, p] == pytest.approx(slow_log_likelihood(whitener, residual), rel=1e-3)
        for newest in range(3):
            before = slow_log_likelihood(whitener, residual[: 4 + newest])
            assert until[newest, b, r, p] == pytest.approx(before, rel=1e-3)


def test_stretches_followed_together_are_each_what_it_is_alone() -> None:
    """To the last bit: gaps, both ends of the scale, and days from which no stretch begins."""
    days = np.delete(np.arange(40.0), [3, 21, 29, 30])
    pain = np.clip(np.round(5 + autoregressive(len(days), 6.0, 0.4, 5)), 0, 10)
    assert {0.0, 10.0} <= set(pain[20:])
    own, entries = Noise(0.9, 0.4), (17, 20, 21, 22, 26, 27, 33, len(days) - 1)
    together = variation.log_likelihoods_begun_anew(own, days, pain, LEVELS, entries)
    for entry, found in zip(entries, together, strict=True):
        whitener = Whitener.of(own, days[entry:], pain[entry:])
        value, level = whitener(pain[entry:]), whitener(np.ones(len(days) - entry))
        assert found.tolist() == variation.log_likelihood_of_levels(whitener, value, level, LEVELS).tolist()


def test_impossible_jumps_in_a_quiet_diary_do_not_underflow() -> None:
    first = LAST - timedelta(1)
    pain = {first - timedelta(n): 5 for n in range(1, 400)}
    pain |= {LAST + timedelta(n): 10 * (n % 2) for n in range(1, 120)}
    f = forecast(pain, [(first, LAST)], as_of=LAST + timedelta(120))
    assert math.isfinite(f.due_day(0.5))


# -- baseline ----------


def test_a_month_of_entries_finds_the_baseline() -> None:
    days = np.arange(28.0)
    pain = 5 + autoregressive(28, 1.0, 0.4, 1)
    belief = base.prior(0.0, None).seen(days, pain, np.ones(28), Noise(1.0, 0.4))
    assert belief.mean == pytest.approx(5.0, abs=2.5 * belief.sd)
    assert belief.sd < 0.6
    assert belief.mass.sum() == pytest.approx(1.0)


def test_relief_still_there_is_taken_out_of_the_baseline() -> None:
    days = np.arange(28.0)
    pain = 4 + autoregressive(28, 0.5, 0.4, 2)
    half_left = base.prior(0.0, None).seen(days, pain, np.full(28, 0.5), Noise(0.6, 0.4))
    all_left = base.prior(0.0, None).seen(days, pain, np.ones(28), Noise(0.6, 0.4))
    assert half_left.mean == pytest.approx(8.0, abs=0.8)
    assert all_left.mean == pytest.approx(4.0, abs=0.5)


def test_time_and_an_infusion_widen_the_belief() -> None:
    sharp = base.BaselineBelief(np.exp(-0.5 * ((LEVELS - 5) / 0.3) ** 2), 0.0).moved_to(0.001)
    assert sharp.moved_to(90.0).sd > sharp.moved_to(10.0).sd > sharp.sd
    assert sharp.around_infusion().sd > sharp.sd
    assert sharp.moved_to(90.0).mean == pytest.approx(5.0, abs=0.01)


def test_what_an_infusion_taught_counts_for_less_than_the_same_seen_directly() -> None:
    belief = base.prior(0.0, None)
    weight = -0.5 * ((LEVELS - 4.0) / 0.4) ** 2
    assert belief.weighed(weight).sd < belief.taught_by_infusion(weight).sd < belief.sd


# -- judged on made-up people ----------


def people(world: str, count: int) -> Iterator[Person]:
    for index in range(count):
        yield make_person(WORLDS[world], np.random.default_rng([2025, index]))


def test_a_one_day_flare_hardly_moves_the_chance() -> None:
    for person in people("clean exponential", 8):
        last = person.courses[-1][1]
        today = last + timedelta(10)
        before = forecast({**person.pain, today: 3}, person.courses, as_of=today).chance_below(10)
        flare = forecast({**person.pain, today: 10}, person.courses, as_of=today).chance_below(10)
        assert flare >= before - 0.02
        assert flare - before < 0.35


def test_entries_overrule_relief_foreseen_from_before_and_the_persons_habit() -> None:
    pain = {LAST - timedelta(n): 8 for n in range(1, 40)}
    second = LAST + timedelta(50)
    pain |= {LAST + timedelta(n): 0 for n in range(1, 50)}
    pain |= {second + timedelta(n): 0 if n < 4 else 9 for n in range(1, 31)}
    f = forecast(pain, [(LAST, LAST), (second, second)], as_of=second + timedelta(30))
    assert f.due_day(0.5) == pytest.approx(3.5, abs=2.0)
    assert f.chance_below(30) > 0.95


def test_half_the_error_of_always_answering_four_weeks() -> None:
    group = list(people("clean exponential", 40))
    errors = [
        abs(forecast(p.pain, p.courses, as_of=p.courses[-1][1] + timedelta(7)).due_day(0.5) - p.truth) for p in group
    ]
    assert np.mean(errors) < 0.5 * np.mean([abs(28.0 - p.truth) for p in group])


def test_no_relief_is_seldom_taken_for_a_response() -> None:
    said = [
        forecast(p.pain, p.courses, as_of=p.courses[-1][1] + timedelta(14)).chance_responded >= 0.8
        for p in people("no relief", 60)
    ]
    assert np.mean(said) <= 0.05


@settings(max_examples=15, deadline=None)
@given(level=st.floats(3, 9), start=st.floats(0.5, 0.9), half_life=st.floats(6, 30))
def test_relief_without_variation_is_followed(level: float, start: float, half_life: float) -> None:
    first = LAST - timedelta(1)
    pain = {first - timedelta(n): level for n in range(1, 29)}
    pain |= {LAST + timedelta(n): level * (1 - start * 2 ** (-n / half_life)) for n in range(1, 61)}
    f = forecast(pain, [(first, LAST)], as_of=LAST + timedelta(60))
    truth = half_life * math.log2(start / 0.3)
    assert f.due_day(0.5) == pytest.approx(truth, abs=2.0 + 0.2 * truth)
    assert f.relief(10, 0.5) == pytest.approx(start * 2 ** (-10 / half_life), abs=0.12)


def test_a_level_nobody_looked_at_is_never_the_likeliest() -> None:
    """A slope carried on beyond the levels looked at once took a lasting relief for a baseline of 4 instead of 7."""
    levels = np.array([6.0, 7.0, 8.0])
    weight = np.full(3, 1 / 3)
    curve = baseline_log_likelihood(levels, weight, np.array([0.5, 0.3, 0.2]))
    assert curve[LEVELS < 6.0] == pytest.approx(curve[LEVELS == 6.0][0])
    assert curve[LEVELS > 8.0] == pytest.approx(curve[LEVELS == 8.0][0])
    assert curve.argmax() <= int(np.flatnonzero(LEVELS == 6.0)[0])


@pytest.mark.parametrize("seed", range(1, 9))
def test_the_level_before_is_what_was_recorded_before(seed: int) -> None:
    told = invented_contents(date(2026, 11, 22), seed=seed)
    pain = {day.date: day.pain_average for day in told.days if day.pain_average is not None}
    courses = [(infusion.first_day, infusion.last_day) for infusion in told.infusions]
    before = [pain[d] for d in pain if 0 < (courses[-1][0] - d).days <= 60]
    f = forecast(pain, courses, as_of=date(2026, 11, 22))
    assert f.baseline_mean == pytest.approx(float(np.mean(before)), abs=0.9)
    assert f.baseline_sd < 1.0


def test_relief_that_lasts_does_not_become_the_baseline() -> None:
    """Once, the grid ended at 80 days, and from day 121 on lasting relief was taken for a new level."""
    pain = {LAST - timedelta(5 + n): 7 for n in range(1, 29)} | {LAST + timedelta(n): 1 for n in range(1, 151)}
    courses = [(LAST - timedelta(4), LAST)]
    for day in (30, 60, 85, 100, 120, 125, 150):
        f = forecast(pain, courses, as_of=LAST + timedelta(day))
        assert f.baseline_mean == pytest.approx(7.0, abs=0.4), day
        assert f.chance_below(day) < 0.1, day
        assert f.relief(day, 0.5) == pytest.approx(6 / 7, abs=0.12), day


def test_relief_that_ends_late_is_seen_to_end() -> None:
    """Later than any trial saw, and the grid is coarse there: the end is found, late and roughly."""
    wave = [round(0.6 * (n * 7 % 5 - 2)) for n in range(220)]
    pain = {LAST - timedelta(5 + n): 7 + wave[n] for n in range(1, 29)}
    pain |= {LAST + timedelta(n): (2 if n <= 140 else 7) + wave[n] for n in range(1, 181)}
    f = forecast(pain, [(LAST - timedelta(4), LAST)], as_of=LAST + timedelta(180))
    assert f.baseline_mean == pytest.approx(7.0, abs=0.5)
    assert f.due_day(0.5) == pytest.approx(140, abs=30)
    assert f.chance_below(180) > 0.9


@pytest.mark.parametrize("gap", [90, 118, 130, 150, 200])
def test_the_next_infusion_does_not_make_lasting_relief_the_baseline(gap: int) -> None:
    """Once, recording it made entries after day 84 of the one before teach a level of 4 to people who had 7."""
    wave = [(0, 1, -1, 0, 0, 1, 0, -1)[n % 8] for n in range(gap + 1)]
    second = LAST + timedelta(gap)
    pain = {LAST - timedelta(5 + n): 7 + wave[n] for n in range(1, 29)}
    pain |= {LAST + timedelta(n): 2 + wave[n] for n in range(1, gap)}
    before = forecast(pain, [(LAST - timedelta(4), LAST)], as_of=second - timedelta(1))
    pain |= {second + timedelta(n): 2 + wave[n] for n in range(1, 15)}
    after = forecast(pain, [(LAST - timedelta(4), LAST), (second, second)], as_of=second + timedelta(14))
    assert after.baseline_mean == pytest.approx(before.baseline_mean, abs=1.2)  # a level wanders in 200 days
    assert after.chance_responded > 0.95


def test_what_lies_beyond_the_horizon_is_not_said_to_have_faded() -> None:
    pain = {LAST - timedelta(5 + n): 7 for n in range(1, 29)} | {LAST + timedelta(n): 2 for n in range(1, 401)}
    for day in (351, 364, 365, 366, 400):
        f = forecast(pain, [(LAST - timedelta(4), LAST)], as_of=LAST + timedelta(day))
        assert f.chance_below(day) < 0.1, day
        assert f.chance_below(day + 14) < 0.1, day
        assert f.baseline_mean > 5, day


def test_what_was_let_go_is_worked_out_again_the_same_to_the_last_bit() -> None:
    first = date(2000, 1, 10)
    courses = [(first + timedelta(days=30 * n), first + timedelta(days=30 * n + 1)) for n in range(WHOLE_KEPT + 6)]
    days = [first + timedelta(days=n) for n in range(-9, 30 * len(courses), 3)]
    pain = {day: 3.0 + (day.toordinal() * 7 % 5) for day in days}
    walks, known = Walks(), Recorded.of(pain, courses)
    ends = [last + timedelta(days=28) for _, last in courses]
    beliefs = [known.belief(end, walks=walks) for end in ends]
    said = [belief.forecast(0.3).due_day(0.5) for belief in beliefs]
    kept = [one for one in gc.get_objects() if isinstance(one, Walk) and 0 <= one.last_day - first.toordinal() < 2000]
    assert len(kept) <= 2 * WALKS_KEPT, "of a long diary, the large beliefs along the way are let go"
    assert known.belief(ends[0], walks=walks).posterior is beliefs[0].posterior, "and what was read off them stays"
    for at in (0, 3, 17):
        fresh = Recorded.of(pain, courses).belief(ends[at])
        assert said[at] == fresh.forecast(0.3).due_day(0.5)
        assert beliefs[at].forecast(0.5).due_day(0.1) == fresh.forecast(0.5).due_day(0.1)
        assert beliefs[at].forecast(0.3).relief_band([3.0], [0.1]) == fresh.forecast(0.3).relief_band([3.0], [0.1])
