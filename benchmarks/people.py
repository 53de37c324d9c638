"""Made-up people with a known truth: one draw of a world, and the diary that it wrote."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from benchmarks.worlds import COURSE_DAYS, FOLLOW_UP, INTERVAL, LATENTS, REACH, World, crossing

Floats = npt.NDArray[np.float64]

START = date(2024, 1, 1)
"""First day of every diary."""
FINE = 0.01
"""Days; how finely the truth is looked for."""


@dataclass(frozen=True)
class Person:
    """One made-up person.

    Attributes:
        pain: the diary, day to NRS.
        courses: their infusion courses, first and last day, oldest first.
        truth: days after the last infusion day at which relief, with any left from before, falls below the
            threshold for good; 0 for never above.
        start: initial relief after the last infusion, a fraction, with any left from before.
        base: level without relief before any drift, NRS.
        levels: for each course the true level without relief on days 0, 1, ... after its last day, up to the next
            course or the end of the diary.
        carried: for each course the relief that is left from those before it, on days 0, 1, ... to REACH.
        sigma: SD of the day-to-day variation, NRS.
        rho: its correlation from day to day.
        relief: true relief on days 0, 1, ... to REACH after the last infusion day, with any left from before.
    """

    pain: dict[date, int]
    courses: list[tuple[date, date]]
    truth: float
    start: float
    base: float
    levels: list[Floats]
    carried: list[Floats]
    sigma: float
    rho: float
    relief: Floats

    def without_history(self) -> Person:
        """The same person had the earlier infusions not been recorded; the days before the first one are kept."""
        first, last = self.courses[0][0], self.courses[-1][0]
        kept = {d: v for d, v in self.pain.items() if d >= last}
        kept |= {d + (last - first): v for d, v in self.pain.items() if d < first}
        return replace(
            self,
            pain=dict(sorted(kept.items())),
            courses=self.courses[-1:],
            levels=self.levels[-1:],
            carried=self.carried[-1:],
        )


def stream(world: World, seed: int, index: int) -> np.random.Generator:
    """The random numbers of one person; they depend on the world's name, the seed and the person's number only."""
    return np.random.default_rng([seed, int.from_bytes(world.name.encode()[:6], "big"), index])


def make_person(world: World, rng: np.random.Generator) -> Person:
    """Draw one person with a diary that runs to FOLLOW_UP days after the last infusion day."""
    before = int(rng.integers(14, 36))
    courses = [(before + n * (COURSE_DAYS + INTERVAL), COURSE_DAYS - 1) for n in range(world.infusions)]
    ends = [first + days for first, days in courses]
    length = ends[-1] + FOLLOW_UP + 1
    base = world.baseline
    if world.baseline_spread > 0:
        base = float(np.clip(rng.normal(base, world.baseline_spread), world.baseline_least, world.baseline_most))
    level = np.full(length, base)
    if world.drift:
        level += rng.normal(0.0, world.drift) * (np.arange(length) - before) / 90.0
    latents = _latents(world, rng)
    relief = _relief(world, latents, ends, length)
    sigma = float(rng.uniform(world.noise_least, world.noise_most))
    rho = float(rng.uniform(world.correlation_least, world.correlation_most))
    exact = level * (1 - relief) + _variation(world, rng, length, sigma, rho)
    values = np.clip(np.round(exact), 0, 10)
    present = rng.random(length) >= world.missing_chance(values, base)
    total = _total(world, latents, ends, np.arange(0.0, REACH, FINE))
    nexts = [*ends[1:], length + COURSE_DAYS - 1]
    return Person(
        pain={START + timedelta(int(i)): int(values[i]) for i in np.flatnonzero(present)},
        courses=[(START + timedelta(end - COURSE_DAYS + 1), START + timedelta(end)) for end in ends],
        truth=float(crossing(total, step=FINE)[0]),
        start=float(total[0, 0]),
        base=base,
        levels=[level[end : then - COURSE_DAYS + 1] for end, then in zip(ends, nexts, strict=True)],
        carried=_carried(world, latents, ends),
        sigma=sigma,
        rho=rho,
        relief=_total(world, latents, ends, np.arange(REACH + 1.0))[0],
    )


def _latents(world: World, rng: np.random.Generator) -> list[Floats]:
    """The latent numbers of each infusion, (1, LATENTS): partly the person's own."""
    own = rng.normal(size=LATENTS)[None, :]
    return [
        np.sqrt(world.shared) * own + np.sqrt(1 - world.shared) * rng.normal(size=(1, LATENTS))
        for _ in range(world.infusions)
    ]


def _relief(world: World, latents: list[Floats], ends: list[int], length: int) -> Floats:
    """True relief on each day of the diary; within a course it rises in a straight line."""
    relief = np.zeros(length)
    for z, last in zip(latents, ends, strict=True):
        first = last - COURSE_DAYS + 1
        since = np.arange(length - last, dtype=np.float64)
        relief[last:] = 1 - (1 - relief[last:]) * (1 - world.curve(z, since)[0])
        relief[first:last] = np.linspace(relief[first], relief[last], COURSE_DAYS)[:-1]
    return relief


def _total(world: World, latents: list[Floats], ends: list[int], since: Floats) -> Floats:
    """Relief of all given infusions, (1, T), on days ``since`` the last of ``ends``."""
    left = np.ones((1, len(since)))
    for z, end in zip(latents, ends, strict=True):
        left *= 1 - world.curve(z, since + (ends[-1] - end))
    return 1 - left


def _carried(world: World, latents: list[Floats], ends: list[int]) -> list[Floats]:
    days = np.arange(REACH + 1.0)
    later = [_total(world, latents[:n], ends[:n], days + (ends[n] - ends[n - 1]))[0] for n in range(1, len(ends))]
    return [np.zeros(len(days)), *later]


def _variation(world: World, rng: np.random.Generator, length: int, sigma: float, rho: float) -> Floats:
    def autoregressive(size: float, carry: float) -> Floats:
        out = np.zeros(length)
        value = rng.normal(0.0, size)
        for i in range(length):
            out[i] = value
            value = carry * value + size * np.sqrt(1 - carry**2) * rng.normal()
        return out

    total = autoregressive(sigma, rho)
    if world.wander:
        total += autoregressive(world.wander, float(np.exp(-1 / world.wander_days)))
    if world.flare_start > 0:
        total += _flares(world, rng, length)
    return total


def _flares(world: World, rng: np.random.Generator, length: int) -> Floats:
    out = np.zeros(length)
    height = 0.0
    for i in range(length):
        if height and rng.random() < world.flare_end:
            height = 0.0
        elif not height and rng.random() < world.flare_start:
            height = rng.normal(world.flare_height, world.flare_spread)
        out[i] = height
    return out
