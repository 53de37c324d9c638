"""The informed forecaster: Bayes with everything known except the person's own relief. It is the limit.

It knows the world's shape and the spread of its parameters (draws from them are its prior), the person's true level
on every day, the size and correlation of the variation, what is left of earlier infusions, how flares come and go and
how days go missing. What it does not know is which of the draws the person is. Like the forecast it does not look at
entries within a course. Of a slow wandering (`World.wander`) it knows nothing.

The draws are points of a scrambled Sobol sequence: 4,096 of them say as much as many times more random ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from benchmarks.following import follower
from benchmarks.people import Person
from benchmarks.worlds import FOLLOW_UP, LATENTS, REACH, World, crossing

Floats = npt.NDArray[np.float64]

DRAWS = 4096
PEOPLE = 2048
"""Draws of what is typical of a person, for those with earlier infusions; both are powers of two."""


@dataclass(frozen=True)
class Knowledge:
    """What the informed forecaster believes on one day.

    Attributes:
        crossing: (n,) day of the crossing of each draw.
        weight: (n,) how likely each draw is, sum 1.
    """

    crossing: Floats
    weight: Floats

    def quantile(self, q: float) -> float:
        """The ``q``-quantile (0-1) of the day of the crossing."""
        return self.quantile_of(self.crossing, q)

    def quantile_of(self, values: Floats, q: float) -> float:
        """The ``q``-quantile (0-1) of a figure that each draw (n,) has."""
        order = np.argsort(values, kind="stable")
        total = np.cumsum(self.weight[order])
        return float(values[order][min(np.searchsorted(total, q * total[-1]), len(total) - 1)])

    def chance_below(self, day: float) -> float:
        """Chance (0-1) that relief is below the threshold for good."""
        return float(self.weight[self.crossing <= day].sum())

    @property
    def chance_responded(self) -> float:
        """Chance (0-1) that relief at its start reached the threshold."""
        return 1 - self.chance_below(0.0)


class Informed:
    """The informed forecaster of one world."""

    def __init__(self, world: World, seed: int, draws: int = DRAWS, people: int = PEOPLE) -> None:
        """Draw the world's prior: ``draws`` and ``people`` are powers of two."""
        self.world = world
        self.z = _normal(draws, [seed, 99])
        self.relief = world.curve(self.z, np.arange(REACH + 1.0))
        self.crossing = crossing(self.relief)
        self._ratio = _given_person(world.shares, self.z, _normal(people, [seed, 98])) if world.infusions > 1 else None

    def follow(self, person: Person, days: range) -> Iterator[tuple[int, Knowledge]]:
        """Its belief on each of ``days`` (ascending, from 0) after the last infusion day, day by day."""
        when = self._crossing_for(person)
        history = self._history(person)
        for day, logs in enumerate(self._log_likelihood(person, len(person.courses) - 1, days.stop - 1)):
            if day in days:
                weight = history * np.exp(logs - logs.max())
                yield day, Knowledge(when, weight / weight.sum())

    def first_due(self, person: Person, first: int, chances: Sequence[float]) -> dict[float, int]:
        """First day from ``first`` on which its chance of having crossed reaches each of ``chances``, if it does."""
        found: dict[float, int] = {}
        for day, knows in self.follow(person, range(first, FOLLOW_UP + 1)):
            below = knows.chance_below(day)
            found |= {chance: day for chance in chances if below >= chance and chance not in found}
            if len(found) == len(chances):
                break
        return found

    def relief_on(self, person: Person, day: int) -> Floats:
        """Relief of each draw, (n,), on a day after the last infusion day, what is left from before included."""
        return np.asarray(1 - (1 - person.carried[-1][day]) * (1 - self.relief[:, day]))

    def _crossing_for(self, person: Person) -> Floats:
        left = 1 - person.carried[-1]
        if left.min() > 1 - 1e-9:
            return self.crossing
        return crossing(1 - left * (1 - self.relief))

    def _history(self, person: Person) -> Floats:
        """Prior weights of the draws, (n,), given the person's earlier infusions."""
        if len(person.courses) == 1 or self._ratio is None:
            return np.ones(len(self.z))
        log_person = np.zeros(len(self._ratio))
        for course in range(len(person.courses) - 1):
            *_, logs = self._log_likelihood(person, course, len(person.levels[course]) - 1)
            log_person += np.log(self._ratio @ np.exp(logs - logs.max()) + 1e-300)
        return np.asarray(np.exp(log_person - log_person.max()) @ self._ratio)

    def _log_likelihood(self, person: Person, course: int, until: int) -> Iterator[Floats]:
        """Log likelihood of each draw, (n,), knowing the diary to day 0, 1, ... ``until`` after a course."""
        level, last = person.levels[course], person.courses[course][1].toordinal()
        mean = (level[:, None] * (1 - person.carried[course][: len(level), None])) * (1 - self.relief.T[: len(level)])
        values = {day.toordinal() - last: value for day, value in person.pain.items()}
        follow = follower(self.world, person.sigma, person.rho, person.base)
        logs = np.zeros(len(self.z))
        yield logs
        for day in range(1, until + 1):
            logs = logs + follow.step(values.get(day), mean[day])
            yield logs


def _normal(count: int, seed: list[int]) -> Floats:
    """Standard normal numbers, (count, LATENTS), evenly spread."""
    from scipy.special import ndtri
    from scipy.stats import qmc

    points = qmc.Sobol(LATENTS, scramble=True, rng=np.random.default_rng(seed)).random(count)
    return np.asarray(ndtri(np.clip(points, 1e-9, 1 - 1e-9)))


def _given_person(shared: Floats, z: Floats, own: Floats) -> npt.NDArray[np.float32]:
    """How much likelier each draw (column) is for each person (row) than in the world as a whole."""
    gap = np.zeros((len(own), len(z)))
    for number, share in enumerate(shared):
        gap += (z[None, :, number] - np.sqrt(share) * own[:, None, number]) ** 2 / (1 - share)
    ratio = np.exp(-0.5 * gap + 0.5 * (z**2).sum(axis=1))
    return np.asarray(ratio / ratio.mean(axis=1, keepdims=True), dtype=np.float32)
