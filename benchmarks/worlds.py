"""Made-up people with a known truth: the worlds in which the relief forecast is judged.

The worlds share nothing with :mod:`diary.model`; their parameters are drawn from other distributions than its
prior, and three of the shapes (plateau with a logistic drop, two exponentials, drifting baseline) lie
outside its family on purpose.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

START = date(2024, 1, 1)
THRESHOLD = 0.30
FOLLOW_UP = 100
COURSE_DAYS = 5
INTERVAL = 85
"""Days from the end of one course to the start of the next."""
LOWER_THIRD = -0.4307
"""A standard normal lies below it in one of three."""
SHARED = 0.8
"""Correlation of an infusion's latent parameters with the same person's other infusions."""


def _exponential(z: Floats, t: Floats) -> Floats:
    """Initial relief logit-normal about 0.67, half-life lognormal about 13 days."""
    start = 1 / (1 + np.exp(-(0.7 + 0.6 * z[:, :1])))
    half_life = 13.0 * np.exp(0.4 * z[:, 1:2])
    return np.asarray(start * np.exp2(-t / half_life))


def _plateau(z: Floats, t: Floats) -> Floats:
    """Relief holds for about 20 days and then drops within about a week."""
    start = 1 / (1 + np.exp(-(0.7 + 0.5 * z[:, :1])))
    hold, width = 20.0 * np.exp(0.35 * z[:, 1:2]), 2.0 * np.exp(0.4 * z[:, 2:3])
    return np.asarray(start / (1 + np.exp(np.clip((t - hold) / width, -50, 50))))


def _two_phases(z: Floats, t: Floats) -> Floats:
    """A fast part of about 3 days and a slow one of about 25."""
    start = 1 / (1 + np.exp(-(1.1 + 0.5 * z[:, :1])))
    slow = 25.0 * np.exp(0.35 * z[:, 1:2])
    share = 1 / (1 + np.exp(-(-0.4 + 0.4 * z[:, 2:3])))
    return np.asarray(start * (share * np.exp2(-t / 3.0) + (1 - share) * np.exp2(-t / slow)))


def _mixed(z: Floats, t: Floats) -> Floats:
    """One person in three has no relief to speak of (up to a tenth)."""
    real = _exponential(z, t)
    without = z[:, 2:3] < LOWER_THIRD
    return np.asarray(np.where(without, 0.1 * real, real))


def _none(z: Floats, t: Floats) -> Floats:
    return np.zeros((len(z), len(t)))


@dataclass(frozen=True)
class World:
    """What a world does to relief, noise and entries.

    ``curve`` maps latent normals (n, 3) and days (t,) to relief (n, t).
    """

    name: str
    curve: Callable[[Floats, Floats], Floats] = _exponential
    flares: bool = False
    drift: bool = False
    wander: float = 0.0
    hidden: bool = False
    baseline: float | None = None
    infusions: int = 1


WORLDS = {
    w.name: w
    for w in (
        World("clean exponential"),
        World("flares", flares=True),
        World("holds then drops", _plateau),
        World("two phases", _two_phases),
        World("drifting baseline", drift=True),
        World("missing when high", hidden=True),
        World("low baseline", baseline=4.0),
        World("third infusion", infusions=3),
        World("non-responders", _mixed),
        World("no relief", _none, wander=0.6),
    )
}

FLARE_START, FLARE_END, FLARE_HEIGHT, FLARE_SD = 0.05, 0.3, 3.0, 0.8


@dataclass(frozen=True)
class Person:
    """One made-up person.

    Attributes:
        pain: the diary, day to NRS.
        courses: their infusion courses.
        truth: days after the last infusion day at which relief falls below the threshold; 0 for never above.
        start: initial relief of the last infusion, a fraction.
        level: true baseline on days 0.. after the last infusion day.
        earlier: the same for each earlier infusion.
        sigma: SD of the day-to-day variation.
        rho: its correlation from day to day.
    """

    pain: dict[date, int]
    courses: list[tuple[date, date]]
    truth: float
    start: float
    level: Floats
    earlier: list[Floats]
    sigma: float
    rho: float


def missing_chance(pain: Floats, baseline: float) -> Floats:
    """Chance of no entry where high days go missing: a third at the baseline, one in twenty far below."""
    return np.asarray(0.05 + 0.55 / (1 + np.exp(-(pain - baseline) * 1.2)))


def crossing(curve: Callable[[Floats], Floats], threshold: float = THRESHOLD) -> float:
    """First day after which a falling curve stays below the threshold, to a hundredth."""
    days = np.arange(0.0, 200.0, 0.01)
    above = np.flatnonzero(curve(days) >= threshold)
    return float(days[above[-1]]) if len(above) else 0.0


def make_person(world: World, rng: np.random.Generator) -> Person:
    """Draw one person with a diary that runs to FOLLOW_UP days after the last infusion day."""
    before = int(rng.integers(14, 36))
    courses, day = [], before
    for _ in range(world.infusions):
        courses.append((day, day + COURSE_DAYS - 1))
        day += COURSE_DAYS + INTERVAL
    length = courses[-1][1] + FOLLOW_UP + 1
    base = world.baseline or float(np.clip(rng.normal(6.5, 1.2), 4.5, 9.0))
    level = np.full(length, base)
    if world.drift:
        level += rng.normal(0.0, 1.0) * (np.arange(length) - before) / 90.0
    own = rng.normal(size=3)
    relief, z = np.zeros(length), own[None, :]
    for first, last in courses:
        z = np.sqrt(SHARED) * own[None, :] + np.sqrt(1 - SHARED) * rng.normal(size=(1, 3))
        after = np.arange(last, length)
        old = relief[last:]
        relief[last:] = 1 - (1 - old) * (1 - world.curve(z, (after - last).astype(np.float64))[0])
        relief[first:last] = np.linspace(relief[first], relief[last], COURSE_DAYS)[:-1]
    sigma, rho = float(rng.uniform(0.8, 1.5)), float(rng.uniform(0.25, 0.55))
    exact = level * (1 - relief) + _variation(world, rng, length, sigma, rho)
    values = np.clip(np.round(exact), 0, 10)
    absent = missing_chance(values, base) if world.hidden else np.full(length, 0.12)
    present = rng.random(length) >= absent
    ends = [last for _, last in courses]
    return Person(
        pain={START + timedelta(int(i)): int(values[i]) for i in np.flatnonzero(present)},
        courses=[(START + timedelta(a), START + timedelta(b)) for a, b in courses],
        truth=crossing(lambda t: world.curve(z, t)[0]),
        start=float(world.curve(z, np.zeros(1))[0, 0]),
        level=level[ends[-1] :],
        earlier=[level[end : end + INTERVAL + 1] for end in ends[:-1]],
        sigma=sigma,
        rho=rho,
    )


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
        total += autoregressive(world.wander, np.exp(-1 / 20))
    if world.flares:
        height = 0.0
        for i in range(length):
            if height and rng.random() < FLARE_END:
                height = 0.0
            elif not height and rng.random() < FLARE_START:
                height = rng.normal(FLARE_HEIGHT, FLARE_SD)
            total[i] += height
    return total
