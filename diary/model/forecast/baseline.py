"""The patient's baseline: a slowly moving level, held as a distribution on a fixed grid of NRS values."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from diary.model.forecast.arrays import Floats
from diary.model.forecast.noise import Noise, Whitener, log_likelihood_of_levels

LEVELS: Final[Floats] = np.arange(0.25, 10.0 + 1e-9, 0.125)
"""NRS values a baseline may take. Relief is a fraction of the baseline, so none of it at zero."""
PRIOR_MEAN, PRIOR_SD = 6.5, 1.6
"""NRS points: people in ketamine trials start at about 7 (Sigtermans 2009), diaries from 2 to 10."""
CLINIC_SD: Final = 1.0
"""NRS points: how far a figure from the clinic (recalled, or of few visits) lies from the diary's mean."""
DRIFT_VARIANCE: Final = 0.007
"""NRS points squared a day: the least of the 0.007-0.02 by which 14-day means wander in published diaries (computed
from Tiwari 2022), since part of that is day-to-day variation; 0.8 points in three months (docs/decisions/0037)."""
SHIFT_SD, LARGE_SHIFT_SD, LARGE_SHIFT_SHARE = 0.15, 1.2, 0.02
"""NRS points: how far the level around an infusion departs from the long-run one, mostly and now and then."""
BLOCK: Final = 28
"""Days over which the level is taken as constant."""
_DRIFTS_KEPT: Final = 12
"""Kernels of a drift that are kept, 50 kB each; most drifts are over a few lengths, again and again."""


@dataclass(frozen=True, eq=False)
class BaselineBelief:
    """Belief about the baseline on one day: ``mass`` over :data:`LEVELS`, sum 1, and that ``day``."""

    mass: Floats
    day: float

    @property
    def mean(self) -> float:
        """Mean, NRS points."""
        return float(self.mass @ LEVELS)

    @property
    def sd(self) -> float:
        """Standard deviation, NRS points."""
        return float(np.sqrt(max(float(self.mass @ LEVELS**2) - self.mean**2, 0.0)))

    def moved_to(self, day: float) -> BaselineBelief:
        """Return the belief after the level has drifted to ``day`` from the day it is known on, in either direction."""
        if day == self.day:
            return self
        return BaselineBelief(_normalised(self.mass @ _drift_kernel(abs(day - self.day))), day)

    def around_infusion(self) -> BaselineBelief:
        """Return the belief about the level around one infusion, which is not quite the long-run one."""
        return BaselineBelief(_normalised(self.mass @ _shift_kernel()), self.day)

    def taught_by_infusion(self, log_weight: Floats) -> BaselineBelief:
        """Return the belief after an infusion, from the likelihood of the level around it, logarithms over `LEVELS`."""
        weight = _shift_kernel() @ np.exp(log_weight - log_weight.max())
        return BaselineBelief(_normalised(self.mass * weight), self.day)

    def weighed(self, log_weight: Floats) -> BaselineBelief:
        """Return the belief multiplied by a likelihood, given as logarithms over :data:`LEVELS`."""
        return BaselineBelief(_normalised(self.mass * np.exp(log_weight - log_weight.max())), self.day)

    def seen(self, days: Floats, pain: Floats, left: Floats, noise: Noise) -> BaselineBelief:
        """Return the belief after entries, all (T,): ascending ``days``, ``pain``, share of the baseline ``left``."""
        belief = self
        # Counted back from the last entry, so that the block next to an infusion is a whole one.
        blocks = (days[-1] - days) // BLOCK if len(days) > 0 else days
        for label in np.unique(blocks)[::-1]:
            chosen = blocks == label
            whitener = Whitener.of(noise, days[chosen], pain[chosen])
            level, value = whitener(left[chosen]), whitener(pain[chosen])
            weight = log_likelihood_of_levels(whitener, value, level, LEVELS)
            belief = belief.moved_to(float(days[chosen][-1])).weighed(weight)
        return belief


def prior(day: float, clinic_baseline: float | None) -> BaselineBelief:
    """Return the belief before any entry: the literature's, and the clinic's figure as one uncertain observation."""
    log_mass = -0.5 * ((LEVELS - PRIOR_MEAN) / PRIOR_SD) ** 2
    if clinic_baseline is not None:
        log_mass = log_mass - 0.5 * ((LEVELS - clinic_baseline) / CLINIC_SD) ** 2
    return BaselineBelief(_normalised(np.exp(log_mass - log_mass.max())), day)


def _normalised(mass: Floats) -> Floats:
    return np.asarray(mass / mass.sum())


def _kernel(spread: float) -> Floats:
    kernel = np.exp(-0.5 * ((LEVELS[None, :] - LEVELS[:, None]) / max(spread, 0.05)) ** 2)
    return np.asarray(kernel / kernel.sum(axis=1, keepdims=True))


@lru_cache(maxsize=_DRIFTS_KEPT)
def _drift_kernel(days: float) -> Floats:
    return _kernel(float(np.sqrt(DRIFT_VARIANCE * days)))


@lru_cache(maxsize=1)
def _shift_kernel() -> Floats:
    return (1 - LARGE_SHIFT_SHARE) * _kernel(SHIFT_SD) + LARGE_SHIFT_SHARE * _kernel(LARGE_SHIFT_SD)
