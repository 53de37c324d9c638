"""The informed forecaster: Bayes with everything known except the person's own relief. It is the limit.

It knows the world's shape family and the spread of its parameters (4,000 draws from them are its prior), the
person's true baseline on every day, the size and correlation of the variation, how flares come and go and
how days go missing. What it does not know is which of the draws the person is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
from scipy.special import ndtr

from benchmarks import worlds
from benchmarks.worlds import Person, World

Floats = npt.NDArray[np.float64]

DRAWS = 4000
PEOPLE = 800
_NODES, _WEIGHTS = np.polynomial.hermite_e.hermegauss(7)


@dataclass(frozen=True)
class Informed:
    """A world's draws: latent ``z`` (n, 3), ``relief`` (n, days from 0) and true ``crossing`` (n,)."""

    world: World
    z: Floats
    relief: Floats
    crossing: Floats

    @classmethod
    def of(cls, world: World, seed: int) -> Informed:
        """Draw the world's prior."""
        rng = np.random.default_rng([seed, 99])
        z = rng.normal(size=(DRAWS, 3))
        relief = world.curve(z, np.arange(worlds.FOLLOW_UP + 1.0))
        fine = np.arange(0.0, 200.0, 0.1)
        cross = np.empty(DRAWS)
        for i in range(0, DRAWS, 500):
            above = world.curve(z[i : i + 500], fine) >= worlds.THRESHOLD
            last = above.shape[1] - 1 - np.argmax(above[:, ::-1], axis=1)
            cross[i : i + 500] = np.where(above.any(axis=1), fine[last], 0.0)
        return cls(world, z, relief, cross)

    def medians(self, person: Person, days: tuple[int, ...]) -> list[float]:
        """Posterior median of the crossing for one person, knowing the diary up to each of ``days``."""
        history = self._history(person)
        logs = self._log_likelihood(person, person.courses[-1][1], person.level, max(days))
        out = []
        for day in days:
            weight = history * np.exp(logs[day] - logs[day].max())
            out.append(_median(self.crossing, weight))
        return out

    def first_due(self, person: Person, first: int, chance: float) -> int | None:
        """First day from ``first`` on which its own chance of having crossed reaches ``chance``."""
        history = self._history(person)
        until = self.relief.shape[1] - 1
        logs = self._log_likelihood(person, person.courses[-1][1], person.level, until)
        for day in range(first, until + 1):
            weight = history * np.exp(logs[day] - logs[day].max())
            if weight[self.crossing <= day].sum() >= chance * weight.sum():
                return day
        return None

    def _history(self, person: Person) -> Floats:
        """Prior weights of the draws, given the person's earlier infusions."""
        if not person.earlier:
            return np.ones(DRAWS)
        rng = np.random.default_rng(5)
        own = rng.normal(size=(PEOPLE, 3)) * np.sqrt(worlds.SHARED)
        spread = 1 - worlds.SHARED
        gap = ((self.z[None, :, :] - own[:, None, :]) ** 2).sum(axis=2)
        ratio = np.exp(-0.5 * gap / spread + 0.5 * (self.z**2).sum(axis=1))
        ratio /= ratio.mean(axis=1, keepdims=True)
        log_person = np.zeros(PEOPLE)
        for (_, last), level in zip(person.courses, person.earlier, strict=False):
            logs = self._log_likelihood(person, last, level, len(level) - 1)[-1]
            log_person += np.log(ratio @ np.exp(logs - logs.max()) + 1e-300)
        return np.asarray(np.exp(log_person - log_person.max()) @ ratio)

    def _log_likelihood(self, person: Person, last: date, level: Floats, until: int) -> Floats:
        """Log likelihood of each draw knowing the diary to day 0, 1, ... ``until``: (until + 1, n)."""
        logs = np.zeros((until + 1, DRAWS))
        follow = _Flares(person) if self.world.flares else _Plain(person)
        start = last.toordinal()
        values = {d.toordinal() - start: v for d, v in person.pain.items() if d > last}
        previous = None
        for day in range(1, until + 1):
            mean = level[day] * (1 - self.relief[:, min(day, self.relief.shape[1] - 1)])
            logs[day] = logs[day - 1]
            if day in values:
                gap = day - previous if previous is not None else 0
                logs[day] += follow.step(values[day], mean, gap)
                previous = day
            elif self.world.hidden:
                pain = mean[:, None] + person.sigma * _NODES
                chance = worlds.missing_chance(np.clip(np.round(pain), 0, 10), float(level[0]))
                logs[day] += np.log(chance @ (_WEIGHTS / _WEIGHTS.sum()))
        return logs


def _interval(value: float, mean: Floats, sd: float) -> Floats:
    """Chance of a whole-number entry under normal variation that is rounded and bounded."""
    upper = np.ones_like(mean) if value >= 10 else ndtr((value + 0.5 - mean) / sd)
    lower = np.zeros_like(mean) if value <= 0 else ndtr((value - 0.5 - mean) / sd)
    return np.maximum(upper - lower, 1e-12)


class _Plain:
    """Autoregressive normal variation, conditional on the entry before."""

    def __init__(self, person: Person) -> None:
        self.sigma, self.rho = person.sigma, person.rho
        self.residual: Floats | float = 0.0

    def step(self, value: float, mean: Floats, gap: int) -> Floats:
        carry = self.rho**gap if gap else 0.0
        sd = self.sigma * float(np.sqrt(1 - carry**2 + 0.02))
        out = np.log(_interval(value, mean + carry * self.residual, sd))
        self.residual = value - mean
        return np.asarray(out)


class _Flares:
    """The same with a hidden state, calm or in a flare, followed forwards in time."""

    def __init__(self, person: Person) -> None:
        self.sigma, self.rho = person.sigma, person.rho
        self.residual: list[Floats | float] = [0.0, 0.0]
        calm = worlds.FLARE_END / (worlds.FLARE_END + worlds.FLARE_START)
        self.state: list[Floats | float] = [calm, 1 - calm]
        begins, ends = worlds.FLARE_START, worlds.FLARE_END
        self.move = np.array([[1 - begins, begins], [ends, 1 - ends]])

    def step(self, value: float, mean: Floats, gap: int) -> Floats:
        carry = self.rho**gap if gap else 0.0
        move = np.linalg.matrix_power(self.move, max(gap, 1))
        sds = (self.sigma, float(np.hypot(self.sigma, worlds.FLARE_SD)))
        forward = []
        for now in (0, 1):
            shifted = mean + now * worlds.FLARE_HEIGHT
            sd = sds[now] * float(np.sqrt(1 - carry**2 + 0.02))
            seen = [_interval(value, shifted + carry * self.residual[then], sd) for then in (0, 1)]
            forward.append(sum(self.state[then] * move[then, now] * seen[then] for then in (0, 1)))
        total = forward[0] + forward[1]
        self.state = [forward[0] / total, forward[1] / total]
        self.residual = [value - mean, value - mean - worlds.FLARE_HEIGHT]
        return np.asarray(np.log(total))


def _median(values: Floats, weight: Floats) -> float:
    order = np.argsort(values)
    total = np.cumsum(weight[order])
    return float(values[order][np.searchsorted(total, total[-1] / 2)])
