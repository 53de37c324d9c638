"""Day-to-day variation of pain around its mean: correlated, heavy-tailed, with flares, patient by patient.

Residuals follow a first-order autoregression in calendar days with Student-t innovations, so that days in a
row do not count as independent and one odd day costs little. On top of it a hidden state says whether the
day lies in a flare, which lifts pain for some days and then ends; it is followed forwards in time for every
point of the grid, so a flare of several days and the end of relief are weighed against each other. Entries
are whole numbers for most people: rounding is part of the measured size, which never falls below SMALLEST.
The scale ends at 0 and 10: an entry there says that pain was there or beyond, and is weighed by that chance.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from diary.model.forecast.arrays import Floats, Singles

FREEDOM: Final = 7.0
"""Degrees of freedom of the Student-t innovations; the density below relies on (7 + 1) / 2 being 4."""
TYPICAL_SD: Final = 1.2
"""NRS points; within-person SD 1.1-1.3 in 199 published diaries (Tiwari 2022)."""
TYPICAL_WEIGHT: Final = 10.0
"""How many days' evidence the typical SD counts for."""
TYPICAL_CORRELATION: Final = 0.4
"""Day-to-day correlation, 0.28-0.57 in the same diaries."""
CORRELATION_WEIGHT: Final = 80.0
"""How many days' evidence the typical correlation counts for; a month tells little about a person's own."""
LEAST_CORRELATION, MOST_CORRELATION = 0.1, 0.7
SMALLEST: Final = 0.4
"""NRS points; rounding to whole numbers alone gives 0.29."""
SCALE_OF_SD: Final = 1.04
"""Student-t scale for a measured SD of 1. Normal data would ask for 0.9; the rest stands for the slow
wandering that real diaries show (in a fifth of them some week is 30 % below the first without ketamine) and
a month does not."""
FLARE_START, FLARE_END = 0.04, 0.30
"""Chance a day that a flare begins, and that one ends: about one in four weeks, lasting about three days."""
FLARE_HEIGHT, FLARE_SD = 2.75, 1.0
"""NRS points a flare adds, mean and SD between flares."""

_TOO_FEW: Final = 4
_MONTH: Final = 28
_LOST: Final = 2.3
"""Days' worth of variation that taking a mean away removes at the typical correlation, (1 + r) / (1 - r)."""
_CUT, _CONSISTENT, _ROUNDS = 2.0, 0.9205, 5
"""Squares are cut at 2 SD (Huber's proposal 2); the mean cut square of a standard normal is 0.9205."""
_FLUSH: Final = 4
"""Days whose densities are multiplied before a logarithm is taken, safe in single precision."""
_LONG_AGO: Final = 30.0
_SCALE_MAX: Final = 10.0
_HALF_STEP: Final = 0.5
"""NRS points to each side of a whole number that are rounded to it."""
_LEAST_CHANCE: Final = 1e-6
_PEAK: Final = 16.0 / (5.0 * math.pi * math.sqrt(7.0))
"""Density of Student-t with 7 degrees of freedom at 0."""


@dataclass(frozen=True)
class Noise:
    """Student-t ``scale`` of the variation, NRS points, and its ``correlation`` from day to day (0-1)."""

    scale: float
    correlation: float

    @property
    def sd(self) -> float:
        """The standard deviation that goes with the scale, NRS points."""
        return self.scale / SCALE_OF_SD


@dataclass(frozen=True, eq=False)
class Whitener:
    """The filter that turns a series on certain days into its innovations; all (T,).

    Attributes:
        carry: innovation = value - carry * previous value; 0 on the first day.
        scale: Student-t scale of each innovation, NRS points.
        gap: days since the entry before.
        end: -1 for an entry at the low end of the scale, 1 for one at its high end, 0 for one between.
    """

    carry: Floats
    scale: Floats
    gap: Floats
    end: Floats

    @classmethod
    def of(cls, noise: Noise, days: Floats, pain: Floats) -> Whitener:
        """For entries ``pain`` (NRS 0-10) on ``days``, ascending, both (T,), T > 0."""
        gap = np.diff(days, prepend=days[0] - _LONG_AGO)
        carry = noise.correlation**gap
        carry[0] = 0.0
        end = (pain >= _SCALE_MAX).astype(np.float64) - (pain <= 0.0)
        return cls(carry, noise.scale * np.sqrt(1.0 - carry**2), gap, end)

    def __call__(self, values: Floats) -> Floats:
        """Innovations of ``values`` (T, ...) along the first axis, in units of their scale."""
        out = values.astype(np.float64)
        wide = (-1, *(1,) * (values.ndim - 1))
        out[1:] -= self.carry[1:].reshape(wide) * values[:-1]
        return np.asarray(out / self.scale.reshape(wide))


def log_likelihood(
    whitener: Whitener, constant: Floats, slope: Floats, pattern: Floats, newest: int = 0
) -> tuple[Floats, Floats]:
    """Log likelihood of the innovations ``constant + slope * pattern``, up to a constant.

    Args:
        whitener: of the days, T of them.
        constant: (T, B, 1, 1) innovations without relief, in units of their scale.
        slope: (B, R, 1) what one unit of the pattern adds.
        pattern: (T, 1, P) whitened remaining relief, in units of the scale.
        newest: for how many of the newest entries the likelihood of all before each is wanted too, N.

    Returns:
        (B, R, P) of all entries, and (N, B, R, P) of those before each of the newest. Single precision inside, for
        speed; the sums are double.
    """
    unit = FREEDOM**-0.5
    fixed, moving, amount = (part.astype(np.float32) for part in (unit * constant, unit * pattern, slope))
    follow = _Flares(np.broadcast_shapes(slope.shape, pattern.shape[1:], constant.shape[1:]))
    before = np.empty((newest, *follow.total.shape), np.float32)
    first = len(constant) - newest
    for index in range(len(constant)):
        if index >= first:
            follow.flush()
            before[index - first] = follow.total
        np.multiply(amount, moving[index], out=follow.innovation)
        follow.innovation += fixed[index]
        follow.step(whitener, index)
    follow.flush()
    return follow.total, before


def log_likelihood_of_levels(whitener: Whitener, value: Floats, level: Floats, levels: Floats) -> Floats:
    """Log likelihood of each of ``levels`` (L,) given whitened ``value`` and ``level`` (both (T,)): (L,).

    For stretches whose relief is known, ``left`` of the baseline each day.
    """
    innovations = (FREEDOM**-0.5 * (value[:, None] - level[:, None] * levels)).astype(np.float32)
    follow = _Flares(levels.shape)
    for index, innovation in enumerate(innovations):
        follow.innovation[:] = innovation
        follow.step(whitener, index)
    follow.flush()
    return follow.total


def log_likelihoods_begun_anew(
    noise: Noise, days: Floats, pain: Floats, levels: Floats, entries: Sequence[int]
) -> Floats:
    """Log likelihood of each of ``levels`` for stretches of one series without relief, in the units of the others.

    The variation begins anew with the first day of each stretch; all of them end with the series. They are followed
    together, day by day: what a day asks is the same of all that began before it.

    Args:
        noise: the patient's own variation.
        days: (T,) ascending.
        pain: (T,) NRS 0-10.
        levels: (L,) NRS values of the baseline.
        entries: index of the first day of each stretch, ascending, E of them, at least one.

    Returns:
        (E, L)
    """
    first, unit = [entry - entries[0] for entry in entries], FREEDOM**-0.5
    days, pain = days[entries[0] :], pain[entries[0] :]
    going_on = Whitener.of(noise, days, pain)
    value, level = going_on(pain), going_on(np.ones_like(pain))
    innovations = (unit * (value[:, None] - level[:, None] * levels)).astype(np.float32)
    # What `Whitener.of` says of the first day of each.
    every = np.ones(len(first))
    anew = Whitener(0.0 * every, noise.scale * every, _LONG_AGO * every, going_on.end[first])
    beginnings = (unit * (pain[first, None] / noise.scale - 1.0 / noise.scale * levels)).astype(np.float32)
    follow, begun = _Flares((len(first), len(levels))), 0
    for index, innovation in enumerate(innovations):
        earlier = follow.rows(slice(begun))
        if begun > 0:
            earlier.innovation[:] = innovation
            earlier.take_in(going_on, index)
        if begun < len(first) and first[begun] == index:
            new = follow.rows(slice(begun, begun + 1))
            new.innovation[:] = beginnings[begun]
            new.take_in(anew, begun)
            begun += 1
        for row in range(begun):
            if (index - first[row]) % _FLUSH == _FLUSH - 1:
                follow.rows(slice(row, row + 1)).flush()
    follow.flush()
    return follow.total


class _Flares:
    """The hidden flare, calm or flaring, followed over a grid of ``shape``, one day after the other.

    The level a flare adds to the day before enters through its chance then, as in the
    interacting-multiple-model filter: two densities a day, not four.
    """

    def __init__(self, shape: tuple[int, ...]) -> None:
        share = FLARE_START / (FLARE_START + FLARE_END)
        self.total: Floats = np.zeros(shape)
        self.innovation: Singles = np.empty(shape, np.float32)
        self.gathered: Singles = np.ones(shape, np.float32)
        self.chance: Singles = np.full(shape, share, np.float32)
        self._calm: Singles = np.empty(shape, np.float32)
        self._flare: Singles = np.empty(shape, np.float32)

    def rows(self, some: slice) -> _Flares:
        """Return some along the first axis, in the same memory: what is done with them is done here."""
        part = copy(self)
        for name, whole in vars(self).items():
            setattr(part, name, whole[some])
        return part

    def step(self, whitener: Whitener, index: int) -> None:
        """Take in one day of a series from its first; now and then what was gathered goes to the total."""
        self.take_in(whitener, index)
        if index % _FLUSH == _FLUSH - 1:
            self.flush()

    def take_in(self, whitener: Whitener, index: int) -> None:
        """Take in one day; ``self.innovation`` holds it, over the root of FREEDOM, and is overwritten."""
        carry, scale = float(whitener.carry[index]), float(whitener.scale[index])
        share = FLARE_START / (FLARE_START + FLARE_END)
        kept = (1.0 - FLARE_START - FLARE_END) ** float(whitener.gap[index])
        height, wider = FLARE_HEIGHT / scale * FREEDOM**-0.5, float(np.hypot(1.0, FLARE_SD / scale))
        calm, flare, value = self._calm, self._flare, self.innovation
        np.multiply(self.chance, np.float32(carry * height), out=calm)
        value += calm
        np.subtract(value, np.float32(height), out=flare)
        flare *= np.float32(1.0 / wider)
        if whitener.end[index] == 0.0:
            _power(value, calm)
            _power(flare, flare)
            flare *= np.float32(wider)
        else:
            side = -float(whitener.end[index])
            _beyond(value, side, scale, out=calm)
            _beyond(flare, side, scale * wider, out=flare)
            flare *= np.float32(wider)
        self.chance *= np.float32(kept)
        self.chance += np.float32(share * (1.0 - kept))
        np.divide(self.chance, flare, out=flare)
        np.subtract(np.float32(1.0), self.chance, out=self.chance)
        np.divide(self.chance, calm, out=calm)
        calm += flare
        np.divide(flare, calm, out=self.chance)
        self.gathered *= calm

    def flush(self) -> None:
        """Add the logarithm of the densities gathered so far to the total."""
        self.total += np.log(self.gathered)
        self.gathered.fill(1.0)


def _power(value: Singles, out: Singles) -> None:
    """(1 + value ** 2) ** 4: the reciprocal of a Student-t density of 7 degrees of freedom."""
    np.multiply(value, value, out=out)
    out += np.float32(1.0)
    np.multiply(out, out, out=out)
    np.multiply(out, out, out=out)


def _beyond(value: Singles, side: float, scale: float, out: Singles) -> None:
    """Reciprocal of the chance that pain lies at the scale's end or beyond, in the units of ``_power``.

    Args:
        value: Innovation of an entry at the end of the scale, over the root of FREEDOM.
        side: 1 for the low end, -1 for the high end.
        scale: of the innovation, NRS points. Its density, 1 at its peak in ``_power``, is _PEAK / scale a point.
        out: Where it goes.
    """
    inside = np.float32(_HALF_STEP / scale * FREEDOM**-0.5)
    angle = np.arctan(np.float32(side) * value + inside)
    sine, cosine = np.sin(angle), np.cos(angle)
    square = cosine * cosine
    # The distribution function of Student-t with 7 degrees of freedom in closed form.
    angle += sine * cosine * (1.0 + square * np.float32(2 / 3) + square * square * np.float32(8 / 15))
    angle *= np.float32(1.0 / math.pi)
    angle += np.float32(0.5)
    np.maximum(angle, np.float32(_LEAST_CHANCE), out=angle)
    np.divide(np.float32(_PEAK / scale), angle, out=out)


@dataclass(frozen=True, eq=False)
class Variation:
    """The evidence of a patient's own variation, NRS points, gathered along the diary.

    Attributes:
        deviations: (D,) of entries before the first course from the mean of their 28 days, which are variation and
            nothing else.
        pieces: differences from one day to the next, (S,) before the first course and after each; after it only these
            are used, at half weight. Not in one array: whoever goes on would hold all of them once more.
    """

    deviations: Floats
    pieces: tuple[Floats, ...]

    @classmethod
    def untreated(cls, days: Floats, pain: Floats) -> Variation:
        """Return the evidence of the entries before the first course.

        Args:
            days: (T,) ascending day numbers, counted from that course.
            pain: (T,) NRS 0-10.
        """
        return cls(_deviations(days, pain), (_steps(days, pain),))

    def going_on(self, days: Floats, pain: Floats) -> Variation:
        """Return it with the entries (T,) between one course and the next, or up to today."""
        return Variation(self.deviations, (*self.pieces, _steps(days, pain)))

    @cached_property
    def noise(self) -> Noise:
        """The patient's own variation, shrunk towards what is typical."""
        steps = np.concatenate(self.pieces)
        like_deviations = steps / np.sqrt(2.0 * (1.0 - TYPICAL_CORRELATION))
        weight = TYPICAL_WEIGHT + len(self.deviations) + 0.5 * len(steps)
        variance = TYPICAL_SD**2
        for _ in range(_ROUNDS):
            own = _cut_squares(self.deviations, variance) + 0.5 * _cut_squares(like_deviations, variance)
            variance = max((TYPICAL_WEIGHT * TYPICAL_SD**2 + own) / weight, SMALLEST**2)
        return Noise(SCALE_OF_SD * float(np.sqrt(variance)), _correlation(self.deviations, steps))


def _steps(days: Floats, pain: Floats) -> Floats:
    """Differences of entries on two days in a row."""
    return np.asarray(np.diff(pain)[np.diff(days) == 1])


def _deviations(days: Floats, pain: Floats) -> Floats:
    """Deviations from the mean of each 28 days with entries enough, widened for what the mean takes away."""
    if len(days) == 0:
        return np.empty(0)
    _, block, counts = np.unique(days // _MONTH, return_inverse=True, return_counts=True)
    means = np.bincount(block, pain) / counts
    widened = (pain - means[block]) * np.sqrt(counts / np.maximum(counts - _LOST, 1.0))[block]
    return np.asarray(widened[counts[block] >= _TOO_FEW])


def _cut_squares(values: Floats, variance: float) -> float:
    return float(np.sum(np.minimum(values**2, _CUT**2 * variance))) / _CONSISTENT


def _correlation(deviations: Floats, steps: Floats) -> float:
    variance = float(np.mean(deviations**2)) if len(deviations) else 0.0
    if variance <= 0.0 or len(steps) == 0:
        return TYPICAL_CORRELATION
    own = 1.0 - float(np.mean(steps**2)) / (2.0 * variance)
    weight = CORRELATION_WEIGHT / (CORRELATION_WEIGHT + len(deviations))
    mixed = weight * TYPICAL_CORRELATION + (1.0 - weight) * own
    return float(np.clip(mixed, LEAST_CORRELATION, MOST_CORRELATION))
