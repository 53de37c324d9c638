"""How relief fades after an infusion course, and what is believed about it before any diary is read.

Relief is a fraction of the patient's own baseline (0 none, 1 no pain left) and falls monotonically as
``start * 2 ** -((t / half_life) ** shape)``, with ``t`` in days after the last infusion day. Shape 1 is the
exponential of Dahan 2011, above 1 relief holds and then drops, below 1 it falls in two phases.

Every calculation runs on one fixed grid of (start, half-life, shape), so that nothing is sampled and the same
diary always gives the same answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

RESPONDERS: Final = 0.67
"""Share of people in whom ketamine has an effect: 67 +- 10 % (Dahan 2011), 62 % of outpatients (Mangnus 2021)."""
START_ALPHA, START_BETA = 6.0, 3.2
"""Beta prior of responders' initial relief: mean 0.65, SD 0.15. Week 1 of Sigtermans 2009 is 2.68 against
5.45, 0.51 over everyone; 0.76 if two in three had all of it."""
NO_RESPONSE_SD: Final = 0.08
"""Half-normal spread of 'relief' in people without an effect, as a fraction of baseline."""
HALF_LIFE_MEDIAN, HALF_LIFE_LOG_SD = 12.8, 0.42
"""Days, lognormal between people: 10.9 (5.3-20.5) in Dahan 2011, 12.8 implied by Niesters 2013."""
SHAPE_LOG_SD: Final = 0.35
"""Shape, about the exponential, of those who are near it ..."""
ANY_SHAPE: Final = 0.5
"""... and the share of people whose shape may be anything on the grid, all logarithms alike."""
LEAST_SHAPE, MOST_SHAPE = 0.45, 8.0
WITHIN_START_SD, WITHIN_HALF_LIFE_LOG_SD, WITHIN_SHAPE_LOG_SD = 0.08, 0.17, 0.20
"""How far one infusion of a person departs from that person's own typical course; no published figure."""
FRESH: Final = 0.04
"""Chance that an infusion is unlike the same person's earlier ones altogether: entries can overrule them."""

_STARTS, _FEWEST = 14, 3
_HALF_LIVES: Final = 18
_SHAPES: Final = 8


@dataclass(frozen=True, eq=False)
class Grid:
    """The fixed parameter grid and the prior on it.

    Attributes:
        start: initial relief, fraction, shape (R,); an edge between two cells lies exactly on the threshold.
        half_life: days, shape (H,), evenly spaced in the logarithm.
        shape: dimensionless, shape (K,), evenly spaced in the logarithm.
        person: prior mass of a person's typical parameters, shape (R, H, K), sum 1.
        spread_start: (R, R) chance of an infusion's cell (column) given the person's typical cell (row).
        spread_half_life: the same for the half-life, (H, H).
        spread_shape: the same for the shape, (K, K).
    """

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
        """Share of the initial relief left after ``days`` (shape (T,), days >= 0): shape (T, H, K)."""
        relative = np.maximum(days, 0.0)[:, None] / self.half_life
        with np.errstate(divide="ignore", over="ignore"):
            power = np.exp(self.shape * np.log(relative)[:, :, None])
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


@lru_cache(maxsize=16)
def grid_for(threshold: float) -> Grid:
    """Build the grid whose initial-relief cells meet exactly at ``threshold`` (fraction, between 0 and 1).

    The threshold falls on an edge so that "responded" and "not above the threshold" split the mass cleanly.
    """
    below = int(np.clip(round(_STARTS * threshold), _FEWEST, _STARTS - _FEWEST))
    above = np.linspace(threshold, 1.0, _STARTS - below + 1)
    edges = np.concatenate((np.linspace(0.0, threshold, below + 1)[:-1], above))
    width = np.diff(edges)
    start = (edges[1:] + edges[:-1]) / 2
    half_life = np.geomspace(2.5, 60.0, _HALF_LIVES)
    shape = np.geomspace(LEAST_SHAPE, MOST_SHAPE, _SHAPES)
    start_mass = _start_mass(start, width)
    near = np.exp(-0.5 * ((start[None, :] - start[:, None]) / WITHIN_START_SD) ** 2) * width
    spread_start = near / near.sum(axis=1, keepdims=True)
    half_life_mass = _log_normal_mass(half_life, HALF_LIFE_MEDIAN, HALF_LIFE_LOG_SD)
    shape_mass = (1 - ANY_SHAPE) * _log_normal_mass(shape, 1.0, SHAPE_LOG_SD) + ANY_SHAPE / _SHAPES
    person = start_mass[:, None, None] * half_life_mass[:, None] * shape_mass
    return Grid(
        start=start,
        half_life=half_life,
        shape=shape,
        person=person,
        spread_start=spread_start,
        spread_half_life=_normal_kernel(np.log(half_life), WITHIN_HALF_LIFE_LOG_SD),
        spread_shape=_normal_kernel(np.log(shape), WITHIN_SHAPE_LOG_SD),
    )
