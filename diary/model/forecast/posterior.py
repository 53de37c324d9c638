"""From a diary and its infusion courses to what is believed about the latest one.

Infusions are taken in their order. Each one's entries give a likelihood on the grid of
:mod:`diary.model.forecast.decay`, summed over a few values of the baseline; it updates the belief about the person
(so that earlier infusions inform later ones), the belief about the baseline, and the relief that is carried
into the next infusion.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from diary.model.forecast import baseline as base
from diary.model.forecast import noise as variation
from diary.model.forecast.arrays import Flags, Floats
from diary.model.forecast.baseline import LEVELS, BaselineBelief
from diary.model.forecast.decay import Grid, the_grid
from diary.model.forecast.noise import Noise, Whitener

WASHED_OUT: Final = 120
"""Days after an infusion from which relief plays no part: it lasts up to 3 months (Sigtermans 2009)."""
TELLING: Final = 84
"""Days after an earlier infusion that tell how its relief faded; those after it tell the baseline."""
DENSE: Final = 40
"""Days after an earlier infusion of which every entry is used; of those after, every other one, for speed."""
STILL_THERE, LONGEST = 0.10, 365
"""Where that much relief is left on that day all the same, entries go on telling of it for a year, ..."""
SPARSE: Final = 3
"""... every third of them, for speed."""
LEVELS_LATEST, REACH_LATEST = 7, 2.4
LEVELS_EARLIER, REACH_EARLIER = 4, 2.1
"""How many evenly spaced values of the baseline an infusion is summed over, and how many SDs to each side
they reach; the earlier ones make do with fewer, for speed."""
AS_FORESEEN, NEGLIGIBLE = 0.85, 0.05
"""Chance that relief from before goes on as foreseen; else it is gone. Asked where it is above 5 %."""
NEGLIGIBLE_EARLIER, NEGLIGIBLE_LATEST = 3e-4, 1e-9
"""Prior mass of a half-life with a shape below which it is not followed through the days, for speed."""
NOTHING: Final[Floats] = np.zeros(1)


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
    """The belief about the latest infusion.

    Attributes:
        grid: the grid ``mass`` lies on.
        parts: one or two beliefs that together sum to 1, each a mass (R, H, K) and the relief still there
            from infusions before it goes with, (D,), on days 0, 1, ... after the last infusion day.
        baseline: belief about the baseline around this infusion.
        noise: the patient's own variation.
    """

    grid: Grid
    parts: list[tuple[Floats, Floats]]
    baseline: BaselineBelief
    noise: Noise


def infer(diary: Diary, clinic_baseline: float | None) -> Posterior:
    """Work through a diary (at least one course) and return the belief about its latest infusion."""
    stretch = np.searchsorted(diary.starts, diary.days, side="right").astype(np.float64)
    noise = variation.estimate(diary.days, diary.pain, stretch)
    days, pain = diary.days[stretch == 0], diary.pain[stretch == 0]
    belief = base.prior(float(days[0]) if len(days) else 0.0, clinic_baseline)
    work = _Work(the_grid(), noise, belief.seen(days, pain, np.ones_like(days), noise))
    edges = np.searchsorted(diary.days, np.append(diary.starts, np.inf))
    for index, (start, end) in enumerate(zip(diary.starts, diary.ends, strict=True)):
        entries = slice(edges[index], edges[index + 1])
        since, pain = diary.days[entries] - end, diary.pain[entries]
        work.begin(float(start), float(end))
        if index < len(diary.starts) - 1:
            work.earlier(since, pain)
    return work.latest(since, pain)


class _Work:
    """The beliefs on the way through the infusions."""

    def __init__(self, grid: Grid, noise: Noise, belief: BaselineBelief) -> None:
        self.grid, self.noise, self.belief = grid, noise, belief
        self.person = grid.person
        self.carried = NOTHING
        self.end = 0.0

    def begin(self, start: float, end: float) -> None:
        """Move on to the next infusion; ``carried`` is counted from its last day from now on."""
        passed = int(end - self.end)
        self.carried = self.carried[passed:] if passed < len(self.carried) else NOTHING
        self.belief = self.belief.moved_to(start)
        self.end = end

    def earlier(self, since: Floats, pain: Floats) -> None:
        """Learn from an infusion that another one followed, from its entries (T,) by days since it."""
        telling = _thinned(since)
        levels, weight = _levels(self.belief.around_infusion(), LEVELS_EARLIER, REACH_EARLIER)
        foreseen = self.grid.one_infusion(self.person)
        followed = foreseen.sum(axis=0) > NEGLIGIBLE_EARLIER
        joint = self._joint(since[telling], pain[telling], levels, followed) * weight[:, None, None, None]
        posterior = joint * foreseen
        self.belief = self.belief.taught_by_infusion(_log_level(levels, weight, posterior.sum(axis=0)))
        share = posterior.sum(axis=(1, 2, 3, 4)) / posterior.sum()
        mass = posterior.sum(axis=(0, 1)) / posterior.sum()
        self.carried = self._relief_since(mass, share[0] * self.carried)
        later = (since > TELLING) & (carried_on(self.carried, since) <= STILL_THERE)
        left = 1.0 - carried_on(self.carried, since[later])
        self.belief = self.belief.seen(since[later] + self.end, pain[later], left, self.noise)
        person = self.person * self.grid.seen_from_person(joint.sum(axis=(0, 1)))
        self.person = np.asarray(person / person.sum())

    def latest(self, since: Floats, pain: Floats) -> Posterior:
        """The belief about the infusion the forecast is for, from its entries (T,) by days since it."""
        posterior = self._latest(since, pain, since <= WASHED_OUT)
        if np.any(since > WASHED_OUT) and self._left_on(posterior, WASHED_OUT) > STILL_THERE:
            late = np.arange(len(since)) % SPARSE == 0
            acting = (since <= WASHED_OUT) | (late & (since <= LONGEST))
            return self._latest(since, pain, acting, washed_out=np.zeros_like(acting))
        return posterior

    def _latest(self, since: Floats, pain: Floats, acting: Flags, washed_out: Flags | None = None) -> Posterior:
        """The belief from the entries that are ``acting``; the ``washed_out`` ones (the others) tell the baseline."""
        washed_out = ~acting if washed_out is None else washed_out
        around = self.belief.around_infusion()
        levels, weight = _levels(around, LEVELS_LATEST, REACH_LATEST)
        foreseen = self.grid.one_infusion(self.person)
        followed = foreseen.sum(axis=0) > NEGLIGIBLE_LATEST
        joint = self._joint(since[acting], pain[acting], levels, followed) * weight[:, None, None, None]
        posterior = joint * foreseen
        around = around.weighed(_log_level(levels, weight, posterior.sum(axis=0)))
        later = since[washed_out] + self.end
        around = around.seen(later, pain[washed_out], np.ones_like(later), self.noise)
        mass = posterior.sum(axis=1) / posterior.sum()
        parts = [(part, then) for part, (_, then) in zip(mass, self._before(), strict=True)]
        return Posterior(self.grid, parts, around, self.noise)

    def _left_on(self, posterior: Posterior, day: float) -> float:
        """Mean relief of the latest infusion alone that is left on a day."""
        mass = np.sum([part for part, _ in posterior.parts], axis=0)
        start = np.einsum("rhk,r->hk", mass, self.grid.start)
        return float((self.grid.remaining(np.array([day]))[0] * start).sum())

    def _before(self) -> list[tuple[float, Floats]]:
        """Return the reliefs from before that may be left, each with its chance: as foreseen, or nothing."""
        if self.carried.max() <= NEGLIGIBLE:
            return [(1.0, self.carried)]
        return [(AS_FORESEEN, self.carried), (1.0 - AS_FORESEEN, NOTHING)]

    def _joint(self, since: Floats, pain: Floats, levels: Floats, followed: Flags) -> Floats:
        """Likelihood (scaled to a maximum near 1): (left from before, baseline, R, H, K); 0 where not ``followed``."""
        grid, before = self.grid, self._before()
        size = (len(before), len(levels), len(grid.start), len(grid.half_life), len(grid.shape))
        chances = np.array([chance for chance, _ in before])[:, None, None, None, None]
        if len(since) == 0:
            return np.asarray(np.ones(size) * chances)
        log_joint = np.array([self._log_joint(since, pain, levels, then, followed) for _, then in before])
        joint = np.zeros(size)
        joint[..., followed] = np.exp(log_joint - log_joint.max())
        return np.asarray(joint * chances)

    def _log_joint(self, since: Floats, pain: Floats, levels: Floats, carried: Floats, followed: Flags) -> Floats:
        whitener = Whitener.of(self.noise, since, pain)
        left = 1.0 - carried_on(carried, since)
        value, level = whitener(pain), whitener(left)
        pattern = whitener(left[:, None] * self.grid.remaining(since)[:, followed])[:, None, :]
        constant = (value[:, None] - level[:, None] * levels)[:, :, None, None]
        slope = (levels[:, None] * self.grid.start)[:, :, None]
        return variation.log_likelihood(whitener, constant, slope, pattern)

    def _relief_since(self, mass: Floats, carried: Floats) -> Floats:
        """Mean relief on days 0, 1, ... after the infusion, with what it came on top of, ``carried``."""
        start = np.einsum("rhk,r->hk", mass, self.grid.start)
        last = WASHED_OUT
        if float((self.grid.remaining(np.array([last]))[0] * start).sum()) > STILL_THERE:
            last = LONGEST
        days = np.arange(last + 1.0)
        own = self.grid.remaining(days).reshape(len(days), -1) @ start.ravel()
        return np.asarray(1.0 - (1.0 - own) * (1.0 - carried_on(carried, days)))


def _thinned(since: Floats) -> Flags:
    """Choose the entries of an earlier infusion to use: all at first, then every other one, up to TELLING."""
    return np.asarray((since <= TELLING) & ((since <= DENSE) | (np.arange(len(since)) % 2 == 0)))


def _levels(belief: BaselineBelief, count: int, reach: float) -> tuple[Floats, Floats]:
    """Evenly spaced baselines around the belief's mean and their weights, both (count,)."""
    low = max(float(LEVELS[0]), belief.mean - reach * belief.sd)
    high = min(float(LEVELS[-1]), belief.mean + reach * belief.sd)
    levels = np.linspace(low, high, count)
    weight = np.interp(levels, LEVELS, belief.mass) + 1e-12
    return levels, np.asarray(weight / weight.sum())


def _log_level(levels: Floats, weight: Floats, posterior: Floats) -> Floats:
    """Logarithm of the likelihood of every baseline, over LEVELS, from what a few of them found.

    A parabola through the few, which is what a normal likelihood would be; it never opens upwards, and beyond the
    few it stays as it is at their ends: carried on, a slope would make a level likely that nobody has looked at.
    """
    evidence = posterior.sum(axis=(1, 2, 3))
    log_evidence = np.log(np.maximum(evidence / weight, 1e-300))
    importance = np.sqrt(evidence / evidence.sum() + 1e-6)
    centre = float(levels.mean())
    curve = np.polynomial.polynomial.polyfit(levels - centre, log_evidence, 2, w=importance)
    curve[2] = min(float(curve[2]), 0.0)
    return np.asarray(np.polynomial.polynomial.polyval(np.clip(LEVELS, levels[0], levels[-1]) - centre, curve))


def carried_on(carried: Floats, since: Floats) -> Floats:
    """Relief from before that is still there on days ``since``, given it on days 0, 1, ...; none beyond the last."""
    return np.asarray(np.interp(since, np.arange(len(carried)), carried, right=0.0))
