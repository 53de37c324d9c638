"""Pain as it is written down, followed day by day for many hypotheses about relief at once.

The day-to-day variation is a hidden autoregressive normal series; an entry says which whole number it was rounded to,
0 and 10 that it lay there or beyond. After each day what is believed about the series is taken as normal again, with
the right mean and variance (an assumed-density filter). Flares are a hidden state with a hidden height.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
import numpy.typing as npt

from benchmarks.worlds import World

Floats = npt.NDArray[np.float64]

_TINY = 1e-12
_EDGES = np.array([-np.inf, *(np.arange(10) + 0.5), np.inf])
"""Entry v means pain from edge v to edge v + 1."""


class Follower(Protocol):
    """Follows one stretch of a diary from its first day on."""

    def step(self, value: int | None, mean: Floats) -> Floats:
        """Take in the next day.

        Args:
            value: the entry, NRS; None for no entry.
            mean: (n,) expected pain without variation under each hypothesis, NRS.

        Returns:
            Log likelihood of the day under each, (n,).
        """
        ...


def follower(world: World, sigma: float, rho: float, base: float) -> Follower:
    """The one for a world, for a person with this SD and correlation of the variation and this baseline (NRS)."""
    if world.flare_start > 0:
        return _Flares(world, sigma, rho, base)
    return _Plain(world, sigma, rho, base)


def _between(low: Floats, high: Floats) -> tuple[Floats, Floats, Floats]:
    """Chance, mean and variance of a standard normal between two limits, (...,) each."""
    from scipy.special import ndtr

    chance = np.maximum(np.where(low > 0, ndtr(-low) - ndtr(-high), ndtr(high) - ndtr(low)), _TINY)
    at_low, at_high = (np.exp(-0.5 * np.square(x)) * 0.3989422804014327 for x in (low, high))
    finite_low, finite_high = (np.where(np.isfinite(x), x, 0.0) for x in (low, high))
    mean = (at_low - at_high) / chance
    mean = np.clip(mean, low, high)
    variance = 1 + (finite_low * at_low - finite_high * at_high) / chance - mean**2
    return chance, mean, np.clip(variance, 1e-4, 1.0)


class _Plain:
    """Variation without flares: ``at`` and ``variance`` (n,) of the hidden series."""

    def __init__(self, world: World, sigma: float, rho: float, base: float) -> None:
        self.world, self.sigma, self.rho, self.base = world, sigma, rho, base
        self.at: Floats = np.zeros(1)
        self.variance: Floats = np.full(1, sigma**2)

    def step(self, value: int | None, mean: Floats) -> Floats:
        self.at = self.rho * self.at
        self.variance = self.rho**2 * self.variance + self.sigma**2 * (1 - self.rho**2)
        if value is None and self.world.missing_high == 0:
            return np.zeros(len(mean))
        sd = np.sqrt(self.variance)
        if value is not None:
            low, high = ((edge - mean - self.at) / sd for edge in _EDGES[value : value + 2])
            chance, shift, narrowed = _between(low, high)
        else:
            chance, shift, narrowed = _absent(self.world, self.base, mean + self.at, sd)
        self.at = self.at + sd * shift
        self.variance = self.variance * narrowed
        return np.asarray(np.log(chance))


def _absent(world: World, base: float, mean: Floats, sd: Floats) -> tuple[Floats, Floats, Floats]:
    """Chance of a missing entry, and mean and variance of the standardised pain given that it is missing."""
    limits = (_EDGES[:, None] - mean) / sd
    chances, means, variances = _between(limits[:-1], limits[1:])
    joint = chances * world.missing_chance(np.arange(11.0), base)[:, None]
    chance = joint.sum(axis=0)
    first = (joint * means).sum(axis=0) / chance
    second = (joint * (variances + means**2)).sum(axis=0) / chance
    return chance, first, second - first**2


class _Flares:
    """Variation with flares.

    Calm: the hidden series has a mean and a variance. In a flare: so have series and height together. The two that
    lead to the same state are made one again after each day's entry.
    """

    def __init__(self, world: World, sigma: float, rho: float, base: float) -> None:
        self.world, self.sigma, self.rho, self.base = world, sigma, rho, base
        flaring = world.flare_start / (world.flare_start + world.flare_end)
        self.flaring: Floats = np.full(1, flaring)
        self.calm = _Gaussian.of(sigma**2, 0.0, 0.0)
        self.flare = _Gaussian.of(sigma**2, world.flare_height, world.flare_spread**2)

    def step(self, value: int | None, mean: Floats) -> Floats:
        world = self.world
        fresh = self.calm.with_height(world.flare_height, world.flare_spread**2)
        quiet = self._seen(value, mean, (1 - self.flaring) * (1 - world.flare_start), self.calm)
        ended = self._seen(value, mean, self.flaring * world.flare_end, self.flare.with_height(0.0, 0.0))
        begun = self._seen(value, mean, (1 - self.flaring) * world.flare_start, fresh)
        lasts = self._seen(value, mean, self.flaring * (1 - world.flare_end), self.flare)
        self.calm, self.flare = _Gaussian.merged(*quiet, *ended), _Gaussian.merged(*begun, *lasts)
        total = quiet[0] + ended[0] + begun[0] + lasts[0]
        self.flaring = (begun[0] + lasts[0]) / total
        return np.asarray(np.log(total))

    def _seen(self, value: int | None, mean: Floats, weight: Floats, then: _Gaussian) -> tuple[Floats, _Gaussian]:
        """One way of how it went on: its weight with the day's entry, and what is believed if it went so."""
        chance, now = then.moved(self.rho, self.sigma).seen(value, mean, self.world, self.base)
        return weight * chance, now


class _Gaussian:
    """Mean and covariance of series ``x`` and flare height ``h``, (n,) each."""

    def __init__(self, x: Floats, h: Floats, xx: Floats, xh: Floats, hh: Floats) -> None:
        self.x, self.h, self.xx, self.xh, self.hh = x, h, xx, xh, hh

    @classmethod
    def of(cls, xx: float, h: float, hh: float) -> _Gaussian:
        """Series of mean 0 and a height that has nothing to do with it."""
        return cls(*(np.full(1, number) for number in (0.0, h, xx, 0.0, hh)))

    def with_height(self, h: float, hh: float) -> _Gaussian:
        """The same series with a fresh height."""
        nothing = np.zeros_like(self.x)
        return _Gaussian(self.x, nothing + h, self.xx, nothing, nothing + hh)

    @classmethod
    def merged(cls, a: Floats, one: _Gaussian, b: Floats, other: _Gaussian) -> _Gaussian:
        """One with the mean and covariance of a mixture of two, of weights ``a`` and ``b``."""
        share = a / (a + b)
        x, h = (share * p + (1 - share) * q for p, q in ((one.x, other.x), (one.h, other.h)))
        spread = share * (1 - share)
        dx, dh = one.x - other.x, one.h - other.h
        xx, xh, hh = (
            share * p + (1 - share) * q + spread * d
            for p, q, d in ((one.xx, other.xx, dx**2), (one.xh, other.xh, dx * dh), (one.hh, other.hh, dh**2))
        )
        return cls(x, h, xx, xh, hh)

    def moved(self, rho: float, sigma: float) -> _Gaussian:
        """A day later."""
        return _Gaussian(rho * self.x, self.h, rho**2 * self.xx + sigma**2 * (1 - rho**2), rho * self.xh, self.hh)

    def seen(self, value: int | None, mean: Floats, world: World, base: float) -> tuple[Floats, _Gaussian]:
        """The chance of a day's entry, or of none, and what is believed after it."""
        if value is None and world.missing_high == 0:
            return np.ones(len(mean)), self
        variance = self.xx + 2 * self.xh + self.hh
        sd, expected = np.sqrt(variance), mean + self.x + self.h
        if value is None:
            chance, shift, narrowed = _absent(world, base, expected, sd)
        else:
            low, high = ((edge - expected) / sd for edge in _EDGES[value : value + 2])
            chance, shift, narrowed = _between(low, high)
        of_x, of_h = (self.xx + self.xh) / variance, (self.xh + self.hh) / variance
        gone = variance * (1 - narrowed)
        return chance, _Gaussian(
            self.x + of_x * sd * shift,
            self.h + of_h * sd * shift,
            self.xx - of_x**2 * gone,
            self.xh - of_x * of_h * gone,
            self.hh - of_h**2 * gone,
        )
