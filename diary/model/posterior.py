"""From a diary and its infusion courses to what is believed about the latest one.

Infusions are taken in their order. Each one's entries give a likelihood on the grid of :mod:`diary.model.decay`,
summed over a few values of the baseline; it updates the belief about the person (so that earlier infusions inform
later ones), the belief about the baseline, and the relief that is carried into the next infusion.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from diary.model import baseline as base
from diary.model import noise as variation
from diary.model.baseline import LEVELS, Baseline
from diary.model.decay import Grid, grid_for
from diary.model.noise import Noise

Floats = npt.NDArray[np.float64]

WASHED_OUT: Final = 120
"""Days after an infusion from which relief plays no part: it lasts up to 3 months (Sigtermans 2009)."""
LEVELS_LATEST, LEVELS_EARLIER = 9, 5
"""How many values of the baseline the latest infusion, and each earlier one, is summed over."""
_REACH: Final = 2.2
"""How many standard deviations of the baseline those values span to each side."""


@dataclass(frozen=True, eq=False)
class Diary:
    """Validated input: entries outside courses, and merged courses, all ascending.

    Days are counted from the first day of the first course.

    Attributes:
        days: (T,) day numbers of entries.
        pain: (T,) NRS 0-10.
        starts: (N,) first day of each course.
        ends: (N,) last day of each course.
    """

    days: Floats
    pain: Floats
    starts: Floats
    ends: Floats


@dataclass(frozen=True, eq=False)
class Posterior:
    """What is believed about the latest infusion.

    Attributes:
        grid: the grid ``mass`` lies on.
        mass: (R, H, K), sum 1.
        baseline: belief about the baseline around this infusion.
        carried: (D,) relief still there from infusions before, on days 0, 1, ... after the last infusion day.
        noise: the patient's own variation.
    """

    grid: Grid
    mass: Floats
    baseline: Baseline
    carried: Floats
    noise: Noise


def infer(diary: Diary, threshold: float, clinic_baseline: float | None) -> Posterior:
    """Work through a diary (at least one course) and return the belief about its latest infusion."""
    grid = grid_for(threshold)
    stretch = np.searchsorted(diary.starts, diary.days, side="right").astype(np.float64)
    noise = variation.estimate(diary.days, diary.pain, stretch, stretch == 0)
    before = stretch == 0
    first = float(diary.days[0]) if before.any() else float(diary.starts[0])
    belief = base.prior(first, clinic_baseline).seen(diary.days[before], diary.pain[before], noise)
    person, carried = grid.person, np.zeros(1)
    last = len(diary.starts) - 1
    for index, (start, end) in enumerate(zip(diary.starts, diary.ends, strict=True)):
        chosen = stretch == index + 1
        since, pain = diary.days[chosen] - end, diary.pain[chosen]
        acting = since <= WASHED_OUT
        belief = belief.moved_to(float(start))
        around = belief.around_infusion()
        levels, weight = _levels(around, LEVELS_LATEST if index == last else LEVELS_EARLIER)
        joint = _joint(grid, noise, since[acting], pain[acting], levels, carried)
        joint *= weight[:, None, None, None]
        posterior = joint * grid.one_infusion(person)
        log_level = _log_evidence(levels, weight, posterior.sum(axis=(1, 2, 3)))
        mass = posterior.sum(axis=0)
        mass /= mass.sum()
        if index == last:
            now = around.weighed(log_level).seen(diary.days[chosen][~acting], pain[~acting], noise)
            return Posterior(grid, mass, now, carried, noise)
        belief = belief.taught_by_infusion(log_level).seen(diary.days[chosen][~acting], pain[~acting], noise)
        person = person * grid.seen_from_person(joint.sum(axis=0))
        person /= person.sum()
        carried = _carried(grid, mass, carried, diary.starts[index + 1] - end, diary.ends[index + 1] - end)
    raise AssertionError("a diary has at least one course")


def _levels(belief: Baseline, count: int) -> tuple[Floats, Floats]:
    """Evenly spaced baselines around the belief's mean and their weights, both (count,)."""
    reach = _REACH * belief.sd
    low, high = max(LEVELS[0], belief.mean - reach), min(LEVELS[-1], belief.mean + reach)
    levels = np.linspace(low, high, count)
    weight = np.interp(levels, LEVELS, belief.mass) + 1e-12
    return levels, np.asarray(weight / weight.sum())


def _joint(grid: Grid, noise: Noise, since: Floats, pain: Floats, levels: Floats, carried: Floats) -> Floats:
    """Likelihood (scaled to a maximum of 1) over baseline and grid, (B, R, H, K)."""
    size = (len(levels), len(grid.start), len(grid.half_life), len(grid.shape))
    if len(since) == 0:
        return np.ones(size)
    carry, scale = noise.whitener(since)
    left = 1.0 - _at(carried, since)
    value = variation.innovations(pain, carry) / scale
    level = variation.innovations(left, carry) / scale
    remaining = (left[:, None, None] * grid.remaining(since)).reshape(len(since), 1, -1)
    pattern = variation.innovations(remaining, carry) / scale[:, None, None]
    constant = (value[:, None] - level[:, None] * levels)[:, :, None, None]
    slope = (levels[:, None] * grid.start)[:, :, None]
    log_joint = variation.log_likelihood(constant, slope, pattern)
    return np.asarray(np.exp(log_joint - log_joint.max()).reshape(size))


def _log_evidence(levels: Floats, weight: Floats, evidence: Floats) -> Floats:
    """Logarithm of the likelihood of every baseline, over LEVELS, from what a few of them (B,) found."""
    log_evidence = np.log(np.maximum(evidence / weight, 1e-300))
    importance = np.sqrt(evidence / evidence.sum() + 1e-6)
    centre = float(levels.mean())
    curve = np.polynomial.polynomial.polyfit(levels - centre, log_evidence, 2, w=importance)
    curve[2] = min(curve[2], 0.0)
    return np.asarray(np.polynomial.polynomial.polyval(LEVELS - centre, curve))


def _at(carried: Floats, since: Floats) -> Floats:
    return np.asarray(np.interp(since, np.arange(len(carried)), carried, right=0.0))


def _carried(grid: Grid, mass: Floats, carried: Floats, gap: float, reach: float) -> Floats:
    """Relief left, on the days after the next course's end, from this infusion and those before it.

    ``gap`` days lie between this course's end and the next one's start, ``reach`` to the next one's end.
    """
    if gap > WASHED_OUT:
        return np.zeros(1)
    days = reach + np.arange(WASHED_OUT + 1.0)
    own = np.einsum("rhk,r,thk->t", mass, grid.start, grid.remaining(days), optimize=True)
    return np.asarray(1.0 - (1.0 - own) * (1.0 - _at(carried, days)))
