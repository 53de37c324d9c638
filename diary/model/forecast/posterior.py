"""From the entries after one infusion to what is believed about it.

They give a likelihood on the grid of :mod:`diary.model.forecast.decay`, summed over a few values of the baseline, for
relief that goes on and for relief that ended at once (:mod:`diary.model.forecast.ending`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

import numpy as np

from diary.model.forecast import noise as variation
from diary.model.forecast.arrays import Flags, Floats
from diary.model.forecast.baseline import LEVELS, BaselineBelief
from diary.model.forecast.decay import Grid
from diary.model.forecast.ending import ends, log_likelihoods_after
from diary.model.forecast.noise import Noise, Whitener

WASHED_OUT: Final = 120
"""Days after an infusion from which relief plays no part: it lasts up to 3 months (Sigtermans 2009)."""
_TELLING: Final = 84
"""Days after an earlier infusion that tell how its relief faded; those after it tell the baseline, ..."""
DENSE: Final = 40
"""Days after an earlier infusion of which every entry is used; of those after, every other one, for speed."""
STILL_THERE, _LONGEST = 0.10, 365
"""... but where that much relief is left on that day all the same, entries go on telling of it for a year, ..."""
SPARSE: Final = 3
"""... every third of them, for speed."""
LEVELS_LATEST, REACH_LATEST = 7, 2.4
LEVELS_EARLIER, REACH_EARLIER = 4, 2.1
"""How many evenly spaced values of the baseline an infusion is summed over, and how many SDs to each side
they reach; the earlier ones make do with fewer, for speed."""
AS_FORESEEN, NEGLIGIBLE = 0.85, 0.05
"""Chance that relief from before goes on as foreseen; else it is gone. Asked where it is above 5 %."""
NEGLIGIBLE_EARLIER, NEGLIGIBLE_LATEST = 3e-5, 1e-7
"""Prior mass of a half-life with a shape below which it is not followed through the days, for speed."""
LEAST_SHARE, _FAR = 1e-3, 12.0
"""Share of the belief below which a sudden end is left out, and how far the logarithm of its largest likelihood may lie
below that of relief that goes on: both for speed."""
NOTHING: Final[Floats] = np.zeros(1)


class Hypothesis(NamedTuple):
    """One of the hypotheses of which a belief about an infusion is made.

    Attributes:
        mass: (R, H, K) of the infusion's parameters; all parts together sum to 1.
        carried: (D,) relief that is still there from infusions before it on days 0, 1, ... after the last infusion day.
        end: days after the last infusion day from which all relief is gone; infinity for relief that goes on.
    """

    mass: Floats
    carried: Floats
    end: float


@dataclass(frozen=True, eq=False)
class Posterior:
    """The belief about the latest infusion.

    Attributes:
        grid: the grid the parts lie on.
        work_out: gives the hypotheses it is made of, always the same.
        baseline: belief about the baseline around this infusion.
        noise: the patient's own variation.
        readings: what was read off it so far, by the threshold asked about, the question and its argument.
        bands: the same of relief, (T, Q), by the days and the quantiles asked about.
    """

    grid: Grid
    work_out: Callable[[], Sequence[Hypothesis]] = field(repr=False)
    baseline: BaselineBelief
    noise: Noise
    readings: dict[tuple[float, str, float], float] = field(default_factory=dict, repr=False)
    bands: dict[tuple[bytes, bytes], Floats] = field(default_factory=dict, repr=False)

    @property
    def parts(self) -> Sequence[Hypothesis]:
        """The hypotheses it is made of; they may be worked out anew for whoever asks."""
        return self.work_out()

    def left_on(self, day: float) -> float:
        """Mean relief (fraction) of the latest infusion alone that is left on a day, were it to go on."""
        mass = np.sum([part.mass for part in self.parts if part.end > day], axis=0)
        return float(expected_relief(self.grid, mass, np.array([day]))[0])


class Learned(NamedTuple):
    """The evidence of an infusion that another one followed.

    Attributes:
        likelihood: of its parameters, (R, H, K), up to a factor.
        level: logarithm of the likelihood of the level around it, over `LEVELS`.
        carried: (D,) mean relief on days 0, 1, ... after its last day, with what it came on top of.
        washed_out: (T,) which of its entries tell the level and nothing of its relief.
    """

    likelihood: Floats
    level: Floats
    carried: Floats
    washed_out: Flags


@dataclass(frozen=True, eq=False)
class InfusionWork:
    """The work on one infusion, with what was believed before it.

    Attributes:
        grid: the grid of its parameters.
        foreseen: mass of its parameters, (R, H, K), before any entry.
        level: the belief about the baseline on its first day.
        carried: (D,) relief that is still there from infusions before it on days 0, 1, ... after its last day.
        noise: the patient's own variation.
        last_day: the day number of its last day.
    """

    grid: Grid
    foreseen: Floats
    level: BaselineBelief
    carried: Floats
    noise: Noise
    last_day: float

    def learned(self, since: Floats, pain: Floats) -> Learned:
        """Return what its entries teach, (T,) by days since it, when another infusion followed."""
        learned = self._learned(since, pain, _thinned(since))
        if np.any(since > _TELLING) and carried_on(learned.carried, np.array([float(_TELLING)]))[0] > STILL_THERE:
            late = (since > _TELLING) & (since <= _LONGEST) & (np.arange(len(since)) % SPARSE == 0)
            return self._learned(since, pain, _thinned(since) | late)
        return learned

    def _learned(self, since: Floats, pain: Floats, telling: Flags) -> Learned:
        levels, weight = _levels(self.level.around_infusion(), LEVELS_EARLIER, REACH_EARLIER)
        followed = self.foreseen.sum(axis=0) > NEGLIGIBLE_EARLIER
        whole, _ = self._log_likelihood(since[telling], pain[telling], levels, followed)
        joint = self._mass(whole - whole.max(), followed) * weight[:, None, None, None]
        posterior = joint * self.foreseen
        share = posterior.sum(axis=(1, 2, 3, 4)) / posterior.sum()
        mass = posterior.sum(axis=(0, 1)) / posterior.sum()
        log_level = baseline_log_likelihood(levels, weight, posterior.sum(axis=(0, 2, 3, 4)))
        carried = self._relief_since(mass, share[0] * self.carried)
        washed_out = (since > _TELLING) & ~telling & (carried_on(carried, since) <= STILL_THERE)
        return Learned(joint.sum(axis=(0, 1)), log_level, carried, washed_out)

    def believed(self, since: Floats, pain: Floats) -> Posterior:
        """Return the belief about it from its entries, (T,) by days since it, when it is the latest one."""
        posterior = self._believed(since, pain, since <= WASHED_OUT)
        if np.any(since > WASHED_OUT) and posterior.left_on(WASHED_OUT) > STILL_THERE:
            late = np.arange(len(since)) % SPARSE == 0
            acting = (since <= WASHED_OUT) | (late & (since <= _LONGEST))
            return self._believed(since, pain, acting, washed_out=np.zeros_like(acting))
        return posterior

    def _believed(self, since: Floats, pain: Floats, acting: Flags, washed_out: Flags | None = None) -> Posterior:
        """Return the belief from the entries that are ``acting``; those ``washed_out`` (the others) tell the level."""
        washed_out = ~acting if washed_out is None else washed_out
        around = self.level.around_infusion()
        levels, weight = _levels(around, LEVELS_LATEST, REACH_LATEST)
        prior = weight[:, None, None, None] * self.foreseen
        by_end = [(end, mass * prior) for end, mass in self._by_end(since[acting], pain[acting], levels, prior)]
        total = float(sum(mass.sum() for _, mass in by_end))
        evidence = sum((mass.sum(axis=(0, 2, 3, 4)) for _, mass in by_end), np.zeros(len(levels)))
        around = around.weighed(baseline_log_likelihood(levels, weight, evidence))
        later = since[washed_out] + self.last_day
        around = around.seen(later, pain[washed_out], np.ones_like(later), self.noise)
        parts = [
            Hypothesis(part, then, end)
            for end, mass in by_end
            for part, (_, then) in zip(mass.sum(axis=1) / total, self._before(), strict=True)
            if end == math.inf or part.sum() > LEAST_SHARE
        ]
        kept = float(sum(part.mass.sum() for part in parts))
        believed = [part._replace(mass=part.mass / kept) for part in parts]
        return Posterior(self.grid, lambda: believed, around, self.noise)

    def _by_end(self, since: Floats, pain: Floats, levels: Floats, prior: Floats) -> Iterator[tuple[float, Floats]]:
        """Yield the likelihoods (left from before, baseline, R, H, K) of relief that goes on, then of each sudden end.

        Each with its prior chance in it, all scaled alike so that the largest is near 1.
        """
        followed = self.foreseen.sum(axis=0) > NEGLIGIBLE_LATEST
        newest = ends(since).count
        whole, until = self._log_likelihood(since, pain, levels, followed, newest)
        most = float(whole.max())
        going_on = self._mass(whole - most, followed)
        looked_at = ends(since, self._relief_before(since, going_on * prior))
        yield math.inf, going_on * looked_at.going_on
        afters = log_likelihoods_after(self.noise, since, pain, levels, looked_at)
        for entry, day, chance, after in zip(looked_at.entry, looked_at.day, looked_at.chance, afters, strict=True):
            ended = until[:, entry - (len(since) - newest)] + (after + math.log(chance) - most)[:, None, None]
            if ended.max() > -_FAR:
                yield day, self._mass(ended, followed)

    def _relief_before(self, since: Floats, mass: Floats) -> Floats:
        """Return the mean relief on the days of the entries, (T,), by a mass (left from before, baseline, R, H, K)."""
        share = mass.sum(axis=(1, 2, 3, 4)) / mass.sum()
        own = expected_relief(self.grid, mass.sum(axis=(0, 1)) / mass.sum(), since)
        return np.asarray(1.0 - (1.0 - own) * (1.0 - share[0] * carried_on(self.carried, since)))

    def _before(self) -> list[tuple[float, Floats]]:
        """Return the reliefs from before that may be left, each with its chance: as foreseen, or nothing."""
        if self.carried.max() <= NEGLIGIBLE:
            return [(1.0, self.carried)]
        return [(AS_FORESEEN, self.carried), (1.0 - AS_FORESEEN, NOTHING)]

    def _mass(self, log_likelihood: Floats, followed: Flags) -> Floats:
        """Return (left from before, baseline, R, H, K) of (left from before, baseline, R, P); 0 where not followed."""
        chances = np.array([chance for chance, _ in self._before()])[:, None, None, None]
        mass = np.zeros((*log_likelihood.shape[:-1], *followed.shape))
        mass[..., followed] = np.exp(log_likelihood) * chances
        return mass

    def _log_likelihood(
        self, since: Floats, pain: Floats, levels: Floats, followed: Flags, newest: int = 0
    ) -> tuple[Floats, Floats]:
        """Return logarithms of likelihoods, those of all entries and those of all before each of the newest ones.

        (left from before, baseline, R, P) and (left from before, N, baseline, R, P).
        """
        size = len(levels), len(self.grid.start), int(followed.sum())
        if len(since) == 0:
            return np.zeros((len(self._before()), *size)), np.zeros((len(self._before()), 0, *size))
        found = []
        whitener = Whitener.of(self.noise, since, pain)
        for _, carried in self._before():
            left = 1.0 - carried_on(carried, since)
            value, level = whitener(pain), whitener(left)
            pattern = whitener(left[:, None] * self.grid.remaining(since)[:, followed])[:, None, :]
            constant = (value[:, None] - level[:, None] * levels)[:, :, None, None]
            slope = (levels[:, None] * self.grid.start)[:, :, None]
            found.append(variation.log_likelihood(whitener, constant, slope, pattern, newest))
        return np.array([whole for whole, _ in found]), np.array([until for _, until in found])

    def _relief_since(self, mass: Floats, carried: Floats) -> Floats:
        """Mean relief on days 0, 1, ... after the infusion, with what it came on top of, ``carried``."""
        left = float(expected_relief(self.grid, mass, np.array([float(WASHED_OUT)]))[0])
        days = np.arange((_LONGEST if left > STILL_THERE else WASHED_OUT) + 1.0)
        own = expected_relief(self.grid, mass, days)
        return np.asarray(1.0 - (1.0 - own) * (1.0 - carried_on(carried, days)))


def expected_relief(grid: Grid, mass: Floats, days: Floats) -> Floats:
    """Return the mean relief, fractions (T,), on ``days`` (T,) after the last infusion day, by a mass (R, H, K)."""
    start = np.einsum("rhk,r->hk", mass, grid.start)
    return np.asarray(grid.remaining(days).reshape(len(days), start.size) @ start.ravel())


def carried_on(carried: Floats, since: Floats) -> Floats:
    """Relief from before that is still there on days ``since``, given it on days 0, 1, ...; none beyond the last."""
    return np.asarray(np.interp(since, np.arange(len(carried)), carried, right=0.0))


def _thinned(since: Floats) -> Flags:
    """Choose the entries of an earlier infusion to use: all at first, then every other one, up to `_TELLING`."""
    return np.asarray((since <= _TELLING) & ((since <= DENSE) | (np.arange(len(since)) % 2 == 0)))


def _levels(belief: BaselineBelief, count: int, reach: float) -> tuple[Floats, Floats]:
    """Evenly spaced baselines around the belief's mean and their weights, both (count,)."""
    low = max(float(LEVELS[0]), belief.mean - reach * belief.sd)
    high = min(float(LEVELS[-1]), belief.mean + reach * belief.sd)
    levels = np.linspace(low, high, count)
    weight = np.interp(levels, LEVELS, belief.mass) + 1e-12
    return levels, np.asarray(weight / weight.sum())


def baseline_log_likelihood(levels: Floats, weight: Floats, evidence: Floats) -> Floats:
    """Return the logarithm of the likelihood of every baseline, over LEVELS, from what a few of them found.

    A parabola through the few, which is what a normal likelihood would be; it never opens upwards, and beyond the
    few it stays as it is at their ends: carried on, a slope would make a level likely that nobody has looked at.
    """
    log_evidence = np.log(np.maximum(evidence / weight, 1e-300))
    importance = np.sqrt(evidence / evidence.sum() + 1e-6)
    centre = float(levels.mean())
    curve = np.polynomial.polynomial.polyfit(levels - centre, log_evidence, 2, w=importance)
    curve[2] = min(float(curve[2]), 0.0)
    return np.asarray(np.polynomial.polynomial.polyval(np.clip(LEVELS, levels[0], levels[-1]) - centre, curve))
