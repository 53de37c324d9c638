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
"""Share of people in whom ketamine has an effect (67 +- 10 %, Dahan 2011)."""
START_ALPHA, START_BETA = 4.0, 2.6
"""Beta prior of responders' initial relief: mean 0.61, SD 0.18 (Sigtermans 2009, week 1: 2.68 against 5.45)."""
NO_RESPONSE_SD: Final = 0.10
"""Half-normal spread of 'relief' in people without an effect, as a fraction of baseline."""
HALF_LIFE_MEDIAN, HALF_LIFE_LOG_SD = 12.0, 0.45
"""Days, lognormal between people: 10.9 (5.3-20.5) in Dahan 2011, 12.8 implied by Niesters 2013."""
SHAPE_LOG_MEAN, SHAPE_LOG_SD = 0.15, 0.50
"""Shape between people: centred a little above the exponential, wide enough for both departures from it."""
WITHIN_START_SD, WITHIN_HALF_LIFE_LOG_SD, WITHIN_SHAPE_LOG_SD = 0.12, 0.22, 0.22
"""How far one infusion of the same person departs from that person's own typical course."""
FRESH: Final = 0.10
"""Chance that an infusion's initial relief has nothing to do with the same person's earlier ones."""

_BELOW, _ABOVE = 5, 11
_HALF_LIVES: Final = 20
_SHAPES: Final = 8


@dataclass(frozen=True, eq=False)
class Grid:
    """The fixed parameter grid and the prior on it.

    Attributes:
        start: initial relief, fraction, shape (R,); an edge between two cells lies exactly on the threshold.
        half_life: days, shape (H,), evenly spaced in the logarithm.
        shape: dimensionless, shape (K,), evenly spaced in the logarithm.
        below: how many of the ``start`` cells lie below the threshold.
        person: prior mass of a person's typical parameters, shape (R, H, K), sum 1.
        spread_start: (R, R) chance of an infusion's cell (column) given the person's typical cell (row).
        spread_half_life: the same for the half-life, (H, H).
        spread_shape: the same for the shape, (K, K).
    """

    start: Floats
    half_life: Floats
    shape: Floats
    below: int
    person: Floats
    spread_start: Floats
    spread_half_life: Floats
    spread_shape: Floats

    def one_infusion(self, person: Floats) -> Floats:
        """Mass of the next infusion's parameters, (R, H, K), from that of the person's typical ones."""
        out = np.einsum("ij,ihk->jhk", self.spread_start, person)
        out = np.einsum("ij,rik->rjk", self.spread_half_life, out)
        return np.asarray(out @ self.spread_shape)

    def seen_from_person(self, likelihood: Floats) -> Floats:
        """Likelihood of a person's typical parameters, (R, H, K), given that of one infusion's."""
        out = np.einsum("ij,jhk->ihk", self.spread_start, likelihood)
        out = np.einsum("ij,rjk->rik", self.spread_half_life, out)
        return np.asarray(out @ self.spread_shape.T)

    def remaining(self, days: Floats) -> Floats:
        """Share of the initial relief left after ``days`` (shape (T,), days >= 0): shape (T, H, K)."""
        relative = np.maximum(days, 0.0)[:, None] / self.half_life
        with np.errstate(divide="ignore", over="ignore"):
            power = np.exp(self.shape * np.log(relative)[:, :, None])
        return np.asarray(np.exp2(-power))


def _normal_kernel(points: Floats, spread: float) -> Floats:
    distance = (points[None, :] - points[:, None]) / spread
    kernel = np.exp(-0.5 * distance**2)
    return np.asarray(kernel / kernel.sum(axis=1, keepdims=True))


def _start_mass(start: Floats, width: Floats) -> Floats:
    responder = start ** (START_ALPHA - 1) * (1 - start) ** (START_BETA - 1) * width
    without = np.exp(-0.5 * (start / NO_RESPONSE_SD) ** 2) * width
    return np.asarray(RESPONDERS * responder / responder.sum() + (1 - RESPONDERS) * without / without.sum())


def _log_normal_mass(logs: Floats, centre: float, spread: float) -> Floats:
    mass = np.exp(-0.5 * ((logs - centre) / spread) ** 2)
    return np.asarray(mass / mass.sum())


@lru_cache(maxsize=16)
def grid_for(threshold: float) -> Grid:
    """Build the grid whose initial-relief cells meet exactly at ``threshold`` (fraction, between 0 and 1).

    The threshold falls on an edge so that "responded" and "not above the threshold" split the mass cleanly.
    """
    edges = np.concatenate((np.linspace(0.0, threshold, _BELOW + 1)[:-1], np.linspace(threshold, 1.0, _ABOVE + 1)))
    width = np.diff(edges)
    start = (edges[1:] + edges[:-1]) / 2
    half_life = np.geomspace(2.5, 60.0, _HALF_LIVES)
    shape = np.geomspace(0.45, 5.0, _SHAPES)
    start_mass = _start_mass(start, width)
    near = np.exp(-0.5 * ((start[None, :] - start[:, None]) / WITHIN_START_SD) ** 2) * width
    spread_start = (1 - FRESH) * near / near.sum(axis=1, keepdims=True) + FRESH * start_mass
    person = (
        start_mass[:, None, None]
        * _log_normal_mass(np.log(half_life), float(np.log(HALF_LIFE_MEDIAN)), HALF_LIFE_LOG_SD)[:, None]
        * _log_normal_mass(np.log(shape), SHAPE_LOG_MEAN, SHAPE_LOG_SD)
    )
    return Grid(
        start=start,
        half_life=half_life,
        shape=shape,
        below=_BELOW,
        person=person,
        spread_start=spread_start,
        spread_half_life=_normal_kernel(np.log(half_life), WITHIN_HALF_LIFE_LOG_SD),
        spread_shape=_normal_kernel(np.log(shape), WITHIN_SHAPE_LOG_SD),
    )
