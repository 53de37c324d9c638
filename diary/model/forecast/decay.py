"""The decay of relief after an infusion course, and the belief about it before any diary is read.

Relief is a fraction of the patient's own baseline (0 none, 1 no pain left) and falls monotonically as
``start * 2 ** -((t / half_life) ** shape)``, with ``t`` in days after the last infusion day. Shape 1 is the
exponential of Dahan 2011, above 1 relief holds and then drops, below 1 it falls in two phases.

Every calculation runs on one fixed grid of (start, half-life, shape), so that nothing is sampled and the same
diary always gives the same answer.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

import numpy as np

from diary.model.forecast.arrays import Floats

RESPONDERS: Final = 0.75
"""Share of courses after which relief is to be looked for. Ketamine has an effect in 67 +- 10 %, placebo in 23 +- 9 %
(Dahan 2011), so some relief of either kind comes to 75 %."""
START_ALPHA, START_BETA = 6.0, 3.2
"""Beta prior of responders' initial relief: mean 0.65, SD 0.15. Week 1 of Sigtermans 2009 is 2.68 against
5.45, 0.51 over everyone; 0.76 if two in three had all of it."""
NO_RESPONSE_SD: Final = 0.05
"""Half-normal spread of 'relief' in people without an effect, as a fraction of baseline."""
LIFE_MEDIAN: Final = 12.8 / math.log(2.0)
LIFE_LOG_SDS: Final = ((0.9, 0.45), (0.1, 0.82))
"""Days, lognormal between people: the mean life of relief, the area below its curve over its start. Trials measured
means over weeks, so the area is what their half-lives of 10.9 (5.3-20.5, Dahan 2011) and 12.8 days (Niesters 2014)
fix, whatever the shape; an exponential's is half-life / ln 2. As (share of people, spread of its logarithm): one in
ten may be far from what the trials saw, so that a diary can overrule them."""
SHORT_LIFE_MEDIAN: Final = 3.0 / math.log(2.0)
SHORT_LIFE_LOG_SDS: Final = ((1.0, 1.0),)
"""The same after a single infusion of under six hours. Relief of over half came to 8 of 12 people 15 minutes after 30
minutes of infusion and to 2 of 12 in the week after it (Noppers 2011, fibromyalgia)."""
SHAPES: Final = ((0.55, 1.0, 0.14), (0.25, 5.0, 0.40), (0.10, 0.65, 0.20))
"""Kinds of decay as (share of people, shape, spread of its logarithm): near the exponential of the trials; relief
holds and then drops; it falls fast and then slowly. No published shares. The rest may have any shape on the grid."""
LEAST_SHAPE, MOST_SHAPE = 0.45, 8.0
WITHIN: Final = ((0.72, 0.08, 0.17, 0.20), (0.20, 0.08, 0.40, 0.20), (0.08, 0.08, 0.75, 0.20))
"""How alike a person's infusions may be, as (share of people, SD of the initial relief, of the logarithm of the
half-life, of that of the shape) of one infusion around what is typical of the person. No published figure, so it is
learned: each keeps a belief of its own about the person, weighed by how well it foresaw the infusions."""
LEAST_BETWEEN: Final = 0.25
"""Least spread between people of the logarithm of what is typical of them, where their infusions differ much."""
FRESH: Final = 0.04
"""Chance that an infusion is unlike the same person's earlier ones altogether: entries can overrule them."""

_STARTS, _HALF_LIVES, _SHAPES = 14, 31, 10
Spreads = tuple[tuple[float, float], ...]
_SHORTEST, _LONGEST = 0.5, 500.0
"""Days, the half-lives on the grid."""


class CourseKind(Enum):
    """The kind of an infusion course, as far as relief differs by it."""

    LONG = "long"
    """Several days, or six hours and more."""
    SHORT = "short"
    """One day, under six hours."""
    UNTOLD = "untold"
    """One day, and nobody wrote down how long."""


@dataclass(frozen=True, eq=False)
class Kernels:
    """The chances of one infusion's cell (column) given the cell of what is typical of the person (row).

    Attributes:
        start: along the initial relief, (R, R).
        half_life: along the half-life, (H, H).
        shape: along the shape, (K, K).
    """

    start: Floats
    half_life: Floats
    shape: Floats

    def ahead(self, person: Floats) -> Floats:
        """Return the mass of one infusion's parameters, (R, H, K), from that of the person's."""
        return _spread(person, self.start.T, self.half_life.T, self.shape)

    def back(self, likelihood: Floats) -> Floats:
        """Return the likelihood of the person's parameters, (R, H, K), given that of one infusion's."""
        return _spread(likelihood, self.start, self.half_life, self.shape.T)


@dataclass(frozen=True, eq=False)
class Grid:
    """The fixed parameter grid and the priors on it.

    Attributes:
        edges: where the cells of the initial relief meet, fractions 0 to 1, shape (R + 1,).
        start: initial relief, the middle of each cell, shape (R,).
        half_life: days, shape (H,), evenly spaced in the logarithm.
        shape: dimensionless, shape (K,), evenly spaced in the logarithm.
        prior: for each kind of course the prior masses of a person's typical parameters, each (R, H, K) with sum 1, one
            for each of WITHIN.
        within: the kernels for each of WITHIN.
    """

    edges: Floats
    start: Floats
    half_life: Floats
    shape: Floats
    prior: Mapping[CourseKind, tuple[Floats, ...]]
    within: tuple[Kernels, ...]

    def remaining(self, days: Floats) -> Floats:
        """Return the share of the initial relief left after ``days`` (shape (T,), days >= 0): shape (T, H, K)."""
        return remaining(days, self.half_life, self.shape)


@dataclass(frozen=True, eq=False)
class PersonBelief:
    """The belief about what is typical of a person's courses of one kind, and about how alike they are.

    Attributes:
        grid: the grid it lies on.
        prior: masses before any diary, as ``typical``.
        typical: mass of the typical parameters, each (R, H, K) with sum 1, one for each of WITHIN.
        share: (W,) how likely each of WITHIN is, sum 1.
    """

    grid: Grid
    prior: tuple[Floats, ...]
    typical: tuple[Floats, ...]
    share: Floats

    @classmethod
    def before(cls, grid: Grid, kind: CourseKind) -> PersonBelief:
        """Return the belief before any course of this kind."""
        prior = grid.prior[kind]
        return cls(grid, prior, prior, np.array([share for share, *_ in WITHIN]))

    def foreseen(self) -> Floats:
        """Return the mass of the next course's parameters, (R, H, K), sum 1."""
        return np.asarray(sum(share * one for share, one in zip(self.share, self._each(), strict=True)))

    def taught(self, likelihood: Floats) -> PersonBelief:
        """Return the belief after a course, from the likelihood of its parameters, (R, H, K)."""
        evidence = np.array([float((one * likelihood).sum()) for one in self._each()])
        masses = [
            typical * ((1.0 - FRESH) * kernels.back(likelihood) + FRESH * float((prior * likelihood).sum()))
            for typical, prior, kernels in zip(self.typical, self.prior, self.grid.within, strict=True)
        ]
        share = self.share * evidence
        return PersonBelief(
            self.grid, self.prior, tuple(np.asarray(mass / mass.sum()) for mass in masses), share / share.sum()
        )

    def _each(self) -> list[Floats]:
        return [
            np.asarray((1.0 - FRESH) * kernels.ahead(typical) + FRESH * prior)
            for typical, prior, kernels in zip(self.typical, self.prior, self.grid.within, strict=True)
        ]


def remaining(days: Floats, half_life: Floats, shape: Floats) -> Floats:
    """Return the share of relief left after ``days`` (T,), for each half-life (H,) and shape (K,): (T, H, K)."""
    relative = np.maximum(days, 0.0)[:, None] / half_life
    with np.errstate(divide="ignore", over="ignore"):
        power = np.exp(shape * np.log(relative)[:, :, None])
    return np.asarray(np.exp2(-power))


def _spread(mass: Floats, along_start: Floats, along_half_life: Floats, along_shape: Floats) -> Floats:
    """Apply one matrix along each of the three axes of (R, H, K)."""
    across = (along_start @ mass.reshape(len(mass), -1)).reshape(mass.shape)
    return np.asarray(along_half_life @ across @ along_shape)


def _normal_kernel(points: Floats, spread: float) -> Floats:
    distance = (points[None, :] - points[:, None]) / spread
    kernel = np.exp(-0.5 * distance**2)
    return np.asarray(kernel / kernel.sum(axis=1, keepdims=True))


def _start_mass(start: Floats, width: Floats) -> Floats:
    responder = start ** (START_ALPHA - 1) * (1 - start) ** (START_BETA - 1) * width
    without = np.exp(-0.5 * (start / NO_RESPONSE_SD) ** 2) * width
    return np.asarray(RESPONDERS * responder / responder.sum() + (1 - RESPONDERS) * without / without.sum())


def _log_normal_mass(points: Floats, median: float, spread: float) -> Floats:
    """Masses on ``points`` that are evenly spaced in the logarithm."""
    mass = np.exp(-0.5 * (np.log(points / median) / spread) ** 2)
    return np.asarray(mass / mass.sum())


def _half_life_mass(half_life: Floats, shape: float, median: float, spreads: Spreads) -> Floats:
    """Prior of the half-life of one shape: the mean life is what the trials know, and half-life x life(shape)."""
    life = math.gamma(1.0 + 1.0 / shape) / math.log(2.0) ** (1.0 / shape)
    parts = (share * _log_normal_mass(half_life, median / life, spread) for share, spread in spreads)
    return np.asarray(sum(parts, np.zeros(1)))


def _shape_mass(shape: Floats) -> Floats:
    kinds = sum((share * _log_normal_mass(shape, middle, spread) for share, middle, spread in SHAPES), np.zeros(1))
    return np.asarray(kinds + (1.0 - sum(share for share, _, _ in SHAPES)) / len(shape))


@lru_cache(maxsize=1)
def the_grid() -> Grid:
    """The grid and its priors, always the same."""
    edges = np.linspace(0.0, 1.0, _STARTS + 1)
    width, start = np.diff(edges), (edges[1:] + edges[:-1]) / 2
    half_life = np.geomspace(_SHORTEST, _LONGEST, _HALF_LIVES)
    shape = np.geomspace(LEAST_SHAPE, MOST_SHAPE, _SHAPES)

    def prior(median: float, spreads: Spreads) -> tuple[Floats, ...]:
        masses = []
        for _, _, within, _ in WITHIN:
            own = tuple((share, math.sqrt(max(sd**2 - within**2, LEAST_BETWEEN**2))) for share, sd in spreads)
            lives = [_half_life_mass(half_life, float(one), median, own) for one in shape]
            masses.append(_start_mass(start, width)[:, None, None] * (np.stack(lives, axis=1) * _shape_mass(shape)))
        return tuple(masses)

    long, short = prior(LIFE_MEDIAN, LIFE_LOG_SDS), prior(SHORT_LIFE_MEDIAN, SHORT_LIFE_LOG_SDS)
    return Grid(
        edges=edges,
        start=start,
        half_life=half_life,
        shape=shape,
        prior={
            CourseKind.LONG: long,
            CourseKind.SHORT: short,
            CourseKind.UNTOLD: tuple((a + b) / 2 for a, b in zip(long, short, strict=True)),
        },
        within=tuple(
            Kernels(
                _normal_kernel(start, start_sd),
                _normal_kernel(np.log(half_life), life_sd),
                _normal_kernel(np.log(shape), shape_sd),
            )
            for _, start_sd, life_sd, shape_sd in WITHIN
        ),
    )
