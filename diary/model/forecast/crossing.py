"""From a belief about one infusion to days and to relief: when it crosses a threshold, how much there is on a day.

The grid of `decay` is coarse; a belief spread over its cells is not. So every cell is cut into finer
ones of the same mass density before anything is read off, and one cut lies exactly where relief at its start meets the
threshold: quantiles move smoothly, and "never reached it" is a clean share.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from diary.model.forecast.arrays import Floats
from diary.model.forecast.decay import Grid, remaining
from diary.model.forecast.posterior import Posterior, carried_on

HORIZON: Final = 365.0
"""Days after the last infusion day; a later crossing is given as this day."""
_DAYS: Final[Floats] = np.concatenate((np.arange(0.0, 60.0, 0.5), np.geomspace(60.0, HORIZON, 60)))
"""Days on which the curves are looked at; between them a crossing is interpolated."""
_SLICES_OF_START: Final = 2
_SLICES_OF_START_FOR_RELIEF: Final = 4
_SLICES_OF_HALF_LIFE: Final = 2
_BINS: Final = 1000
"""Bins of relief, each a thousandth of the baseline."""
_LEAST: Final = 1e-12
_KEPT: Final = 8
"""Distributions that are kept, 90 kB each: as many as one infusion is asked about at once. What was read off one stays
with the belief (`Posterior.readings`)."""
_KEPT_OF_GRID: Final = 4
"""Crossings in the grid's cells that are kept, 290 kB each: the same for every belief about one infusion, whatever
was entered after it; it has two, with relief from before and without."""


def crossing_days(posterior: Posterior, threshold: float) -> tuple[Floats, Floats]:
    """Return the distribution of the day on which relief falls below a threshold and stays there.

    Args:
        posterior: what is believed.
        threshold: fraction of baseline, above 0 and below 1.

    Returns:
        Ascending days (0 for never above the threshold, at most HORIZON) and the probability of having crossed by
        each, to be interpolated between. The first two days are 0, with 0 and the chance of "never".
    """
    return _kept(posterior, threshold)


def relief_quantiles(posterior: Posterior, days: Floats, wanted: Floats) -> Floats:
    """Return quantiles of relief on some days.

    Args:
        posterior: what is believed.
        days: days after the last infusion day, at least 0, (T,).
        wanted: quantiles, 0-1, (Q,).

    Returns:
        Fractions of baseline, (T, Q).
    """
    grid = posterior.grid
    start, half_life, cells = _finer(grid, None, _SLICES_OF_START_FOR_RELIEF)
    masses = [cells(part.mass).ravel() for part in posterior.parts]
    out = np.empty((len(days), len(wanted)))
    for index, day in enumerate(days):
        own = start[:, None, None] * remaining(np.array([day]), half_life, grid.shape)
        bins: dict[int, npt.NDArray[np.intp]] = {}  # the same of all hypotheses with one relief from before
        binned = np.zeros(_BINS + 1)
        for mass, (_, carried, end) in zip(masses, posterior.parts, strict=True):
            if day >= end:
                binned[0] += mass.sum()
                continue
            if id(carried) not in bins:
                relief = 1.0 - (1.0 - own) * (1.0 - carried_on(carried, np.array([day]))[0])
                bins[id(carried)] = (relief.ravel() * _BINS + 0.5).astype(np.intp)
            binned += np.bincount(bins[id(carried)], mass, minlength=_BINS + 1)
        filled = np.flatnonzero(binned > _LEAST)
        cumulative = np.cumsum(binned[filled])
        out[index] = np.interp(wanted, (cumulative - binned[filled] / 2) / cumulative[-1], filled / _BINS)
    return out


@lru_cache(maxsize=_KEPT)
def _kept(posterior: Posterior, threshold: float) -> tuple[Floats, Floats]:
    return _crossing_days(posterior, threshold)


def _crossing_days(posterior: Posterior, threshold: float) -> tuple[Floats, Floats]:
    found = []
    for mass, carried, end in posterior.parts:
        crossing = _crossing_of(posterior.grid, carried.tobytes(), threshold)
        days, order = crossing.ended(end)
        found.append((days, crossing.cells(mass).ravel()[order]))
    days = np.concatenate([days for days, _ in found])
    mass = np.concatenate([mass for _, mass in found])
    if len(found) > 1:
        order = np.argsort(days, kind="stable")  # merges what each hypothesis has in order already
        days, mass = days[order], mass[order]
    never = int(np.searchsorted(days, 0.0, side="right"))
    chance = min(float(mass[:never].sum()), 1.0)
    days, mass = days[never:], mass[never:]
    inner = chance + np.cumsum(mass) - mass / 2
    return (
        np.concatenate(([0.0, 0.0], days, [HORIZON])),
        np.concatenate(([0.0, chance], np.clip(inner, chance, 1.0), [1.0])),
    )


@dataclass(frozen=True, eq=False)
class _Crossing:
    """The crossing of relief that goes on, with one relief from before, in each of the finer cells, C of them.

    Attributes:
        days: (C,) days of the crossing, ascending.
        order: (C,) the cell of each, flat; those of one day in their order.
        cells: spreads a mass on the grid over the cells.
    """

    days: Floats
    order: npt.NDArray[np.intp]
    cells: _Cells

    def ended(self, end: float) -> tuple[Floats, npt.NDArray[np.intp]]:
        """Return the same, days and cells, of relief that ended on a day if it had not crossed before."""
        before = int(np.searchsorted(self.days, end, side="left"))
        after = np.zeros(len(self.days), dtype=np.bool_)
        after[self.order[before:]] = True
        cells = np.concatenate((self.order[:before], np.flatnonzero(after)))
        return np.minimum(self.days, end), cells


@lru_cache(maxsize=_KEPT_OF_GRID)
def _crossing_of(grid: Grid, carried: bytes, threshold: float) -> _Crossing:
    """Return the crossing with relief from before, (D,) on days 0, 1, ... as it was kept: no entry has a part in it."""
    from_before = carried_on(np.frombuffer(carried), _DAYS)
    # Of the new relief, what must be there for both together to be at the threshold.
    needed = np.maximum(1.0 - (1.0 - threshold) / np.maximum(1.0 - from_before, _LEAST), 0.0)
    start, half_life, cells = _finer(grid, float(needed[0]), _SLICES_OF_START)
    curve = np.maximum(remaining(_DAYS, half_life, grid.shape), _LEAST)
    least_start = needed[:, None, None] / curve
    # The start from which relief is at the threshold on that day or on a later one: it never falls with the days.
    least_start = np.minimum.accumulate(least_start[::-1])[::-1].reshape(len(_DAYS), -1)
    columns = [np.interp(start, least, _DAYS, left=0.0, right=HORIZON) for least in least_start.T]
    days = np.stack(columns, axis=1)
    days = np.where(days < 1e-3, 0.0, days).ravel()
    order = np.argsort(days, kind="stable")
    return _Crossing(days[order], order, cells)


class _Cells:
    """Spreads a mass on the grid over finer cells, evenly within each."""

    def __init__(self, owner: npt.NDArray[np.intp], share: Floats) -> None:
        self._owner, self._share = owner, share

    def __call__(self, mass: Floats) -> Floats:
        """Return the mass (R, H, K) on the finer cells, (R', H', K)."""
        finer = mass[self._owner] * self._share[:, None, None]
        return np.repeat(finer / _SLICES_OF_HALF_LIFE, _SLICES_OF_HALF_LIFE, axis=1)


def _finer(grid: Grid, cut: float | None, slices: int) -> tuple[Floats, Floats, _Cells]:
    """Return middles of finer cells of start (R',) and half-life (H',), and what spreads a mass over them.

    Args:
        grid: the grid.
        cut: an initial relief at which two of the finer cells shall meet.
        slices: how many finer cells each cell of the initial relief becomes; the cut adds one.
    """
    edges = np.linspace(0.0, 1.0, (len(grid.edges) - 1) * slices + 1)
    if cut is not None and 0.0 < cut < 1.0:
        edges = np.unique(np.append(edges, cut))
    start, width = (edges[1:] + edges[:-1]) / 2, np.diff(edges)
    owner = np.searchsorted(grid.edges, start) - 1
    share = width / np.diff(grid.edges)[owner]
    step = grid.half_life[1] / grid.half_life[0]
    places = (np.arange(_SLICES_OF_HALF_LIFE) + 0.5) / _SLICES_OF_HALF_LIFE - 0.5
    half_life = (grid.half_life[:, None] * step**places).ravel()
    return start, half_life, _Cells(owner, share)
