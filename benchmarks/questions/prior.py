"""The model's own belief before any diary is read: what it expects of everyone, worked out without chance.

The only module that looks inside :mod:`diary.model.forecast`: in `prior_relief` and `prior_wandering`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from benchmarks.scoring import Floats
from benchmarks.worlds import REACH, THRESHOLD, crossing
from diary.model.forecast.baseline import DRIFT_VARIANCE
from diary.model.forecast.decay import CourseKind, PersonBelief, remaining, the_grid
from diary.model.forecast.noise import TYPICAL_SD

SLICES = 8
"""Into which each cell of the initial relief is cut: a share above a line would jump by whole cells otherwise."""
SOME = 0.15
"""Initial relief above which there is an effect at all; the model's "no effect" lies below."""


def prior_relief(days: Floats, *, short: bool = False) -> tuple[Floats, Floats]:
    """Relief after a first infusion as it is believed to go.

    Args:
        days: days after the last infusion day, at least 0, (T,).
        short: whether the infusion took a few hours of one day.

    Returns:
        Fractions (T, N) of N sorts of people, and how common each sort is, (N,), sum 1.
    """
    grid = the_grid()
    mass = PersonBelief.before(grid, CourseKind.SHORT if short else CourseKind.LONG).foreseen()
    parts = (np.arange(SLICES) + 0.5) / SLICES
    start = (grid.edges[:-1, None] + np.diff(grid.edges)[:, None] * parts).ravel()
    left = remaining(days, grid.half_life, grid.shape)
    relief = start[None, :, None, None] * left[:, None]
    weight = np.repeat(mass / SLICES, SLICES, axis=0)
    return relief.reshape(len(days), -1), np.asarray(weight.ravel() / weight.sum())


def prior_wandering() -> float:
    """By how much a person's own level is believed to wander, NRS points squared a day."""
    return float(DRIFT_VARIANCE)


@dataclass(frozen=True, eq=False)
class Prior:
    """The prior predictive of a first infusion.

    Attributes:
        relief: fractions on days 0, 1, ... to REACH, (REACH + 1, N).
        weight: (N,) how common each sort of people is, sum 1.
    """

    relief: Floats
    weight: Floats

    def week(self, number: int) -> Floats:
        """Each one's mean relief in a week, from 1: days 1 to 7 and so on, (N,)."""
        return np.asarray(self.relief[7 * number - 6 : 7 * number + 1].mean(axis=0))

    def mean_week(self, number: int) -> float:
        """Everyone's mean relief in a week."""
        return float(self.week(number) @ self.weight)

    def share(self, so: npt.NDArray[np.bool_]) -> float:
        """The share of people of whom something (N,) is so."""
        return float(so @ self.weight)

    def share_above(self, line: float, day: int) -> float:
        """The share of people whose relief on a day is a fraction or more."""
        return self.share(self.relief[day] >= line)

    def share_scored_less(self, points: int, level: float, day: int) -> float:
        """The share of people who write down so many points less on a day than on one before treatment.

        One score each, of a level without relief, with the day-to-day variation that is typical.
        """
        expected = level * self.relief[day] - (points - 0.5)
        chance = np.array([NormalDist().cdf(float(one)) for one in np.linspace(-6, 6, 1201)])
        return float(np.interp(expected / (TYPICAL_SD * 2**0.5), np.linspace(-6, 6, 1201), chance) @ self.weight)

    def median_of_responders(self, values: Floats, least: float) -> float:
        """The median of a figure (N,) among those whose initial relief is at least so much."""
        weight = np.where(self.relief[0] >= least, self.weight, 0.0)
        order = np.argsort(values, kind="stable")
        total = np.cumsum(weight[order])
        return float(values[order][np.searchsorted(total, total[-1] / 2)])

    def half_life(self) -> float:
        """Days until half of the initial relief is left, median of those with an effect."""
        left = self.relief / np.maximum(self.relief[0], 1e-12)
        return self.median_of_responders(crossing(left.T, 0.5), SOME)

    def due_day(self) -> float:
        """Days until relief is below the threshold, median of those who reached it."""
        return self.median_of_responders(crossing(self.relief.T), THRESHOLD)

    def outlasts(self, left: float) -> float:
        """Days until such a fraction of everyone's mean initial relief is left."""
        mean = self.relief @ self.weight
        return float(crossing(mean[None, :] / mean[0], left)[0])


@lru_cache(maxsize=2)
def prior(*, short: bool = False) -> Prior:
    """The prior predictive of a first infusion, a long one or one of a few hours."""
    return Prior(*prior_relief(np.arange(REACH + 1.0), short=short))
