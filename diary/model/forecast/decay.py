"""The decay of relief after an infusion course, and the belief about it before any diary is read.

Relief is a fraction of the patient's own baseline (0 none, 1 no pain left) and falls monotonically as
``start * 2 ** -((t / half_life) ** shape)``, with ``t`` in days after the last infusion day. Shape 1 is the
exponential of Dahan 2011, above 1 relief holds and then drops, below 1 it falls in two phases.

Every calculation runs on one fixed grid of (start, half-life, shape), so that nothing is sampled and the same
diary always gives the same answer.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from diary.model.forecast.arrays import Floats

RESPONDERS: Final = 0.85
"""Share of courses after which relief is to be looked for. Ketamine has an effect in 67 +- 10 %, placebo in 23 +- 9 %
(Dahan 2011), so some relief of either kind comes to 75 %, and those who keep being treated are the ones it helps. For
people without relief the higher share costs next to nothing, for those with it it does good (docs/decisions/0018)."""
START_ALPHA, START_BETA = 6.0, 3.2
"""Beta prior of responders' initial relief: mean 0.65, SD 0.15. Week 1 of Sigtermans 2009 is 2.68 against
5.45, 0.51 over everyone; 0.76 if two in three had all of it."""
NO_RESPONSE_SD: Final = 0.05
"""Half-normal spread of 'relief' in people without an effect, as a fraction of baseline."""
LIFE_MEDIAN: Final = 12.8 / math.log(2.0)
LIFE_LOG_SDS: Final = ((0.9, 0.42), (0.1, 0.80))
"""Days, lognormal between people: the mean life of relief, the area below its curve over its start. Trials measured
means over weeks, so the area is what their half-lives of 10.9 (5.3-20.5, Dahan 2011) and 12.8 days (Niesters 2013)
fix, whatever the shape; an exponential's is half-life / ln 2. As (share of people, spread of its logarithm): one in
ten may be far from what the trials saw, so that a diary can overrule them."""
SHAPES: Final = ((0.55, 1.0, 0.14), (0.25, 5.0, 0.40), (0.10, 0.65, 0.20))
"""Kinds of decay as (share of people, shape, spread of its logarithm): near the exponential of the trials; relief
holds and then drops; it falls fast and then slowly. No published shares. The rest may have any shape on the grid."""
LEAST_SHAPE, MOST_SHAPE = 0.45, 8.0
WITHIN_START_SD, WITHIN_HALF_LIFE_LOG_SD, WITHIN_SHAPE_LOG_SD = 0.08, 0.17, 0.20
"""How far one infusion of a person departs from that person's own typical course; no published figure."""
FRESH: Final = 0.04
"""Chance that an infusion is unlike the same person's earlier ones altogether: entries can overrule them."""

_STARTS, _HALF_LIVES, _SHAPES = 14, 25, 10
_SHORTEST, _LONGEST = 2.0, 500.0
"""Days, the half-lives on the grid."""


@dataclass(frozen=True, eq=False)
class Grid:
    """The fixed parameter grid and the prior on it.

    Attributes:
        edges: where the cells of the initial relief meet, fractions 0 to 1, shape (R + 1,).
        start: initial relief, the middle of each cell, shape (R,).
        half_life: days, shape (H,), evenly spaced in the logarithm.
        shape: dimensionless, shape (K,), evenly spaced in the logarithm.
        person: prior mass of a person's typical parameters, shape (R, H, K), sum 1.
        spread_start: (R, R) chance of an infusion's cell (column) given the person's typical cell (row).
        spread_half_life: the same for the half-life, (H, H).
        spread_shape: the same for the shape, (K, K).
    """

    edges: Floats
    start: Floats
    half_life: Floats
    shape: Floats
    person: Floats
    spread_start: Floats
    spread_half_life: Floats
    spread_shape: Floats

    def one_infusion(self, person: Floats) -> Floats:
        """Mass of the next infusion's parameters, (R, H, K), from that of the person's typical ones."""
        near = _spread(person, self.spread_start.T, self.spread_half_life.T, self.spread_shape)
        return np.asarray((1.0 - FRESH) * near + FRESH * person.sum() * self.person)

    def seen_from_person(self, likelihood: Floats) -> Floats:
        """Likelihood of a person's typical parameters, (R, H, K), given that of one infusion's."""
        near = _spread(likelihood, self.spread_start, self.spread_half_life, self.spread_shape.T)
        return np.asarray((1.0 - FRESH) * near + FRESH * float((self.person * likelihood).sum()))

    def remaining(self, days: Floats) -> Floats:
        """Return the share of the initial relief left after ``days`` (shape (T,), days >= 0): shape (T, H, K)."""
        return remaining(days, self.half_life, self.shape)


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


def _half_life_mass(half_life: Floats, shape: float) -> Floats:
    """Prior of the half-life of one shape: the mean life is what the trials know, and half-life x life(shape)."""
    life = math.gamma(1.0 + 1.0 / shape) / math.log(2.0) ** (1.0 / shape)
    parts = (share * _log_normal_mass(half_life, LIFE_MEDIAN / life, spread) for share, spread in LIFE_LOG_SDS)
    return np.asarray(sum(parts, np.zeros(1)))


def _shape_mass(shape: Floats) -> Floats:
    kinds = sum((share * _log_normal_mass(shape, middle, spread) for share, middle, spread in SHAPES), np.zeros(1))
    return np.asarray(kinds + (1.0 - sum(share for share, _, _ in SHAPES)) / len(shape))


@lru_cache(maxsize=1)
def the_grid() -> Grid:
    """The grid and its prior, always the same."""
    edges = np.linspace(0.0, 1.0, _STARTS + 1)
    width, start = np.diff(edges), (edges[1:] + edges[:-1]) / 2
    half_life = np.geomspace(_SHORTEST, _LONGEST, _HALF_LIVES)
    shape = np.geomspace(LEAST_SHAPE, MOST_SHAPE, _SHAPES)
    given_shape = np.stack([_half_life_mass(half_life, float(one)) for one in shape], axis=1)
    return Grid(
        edges=edges,
        start=start,
        half_life=half_life,
        shape=shape,
        person=np.asarray(_start_mass(start, width)[:, None, None] * (given_shape * _shape_mass(shape))),
        spread_start=_normal_kernel(start, WITHIN_START_SD),
        spread_half_life=_normal_kernel(np.log(half_life), WITHIN_HALF_LIFE_LOG_SD),
        spread_shape=_normal_kernel(np.log(shape), WITHIN_SHAPE_LOG_SD),
    )
