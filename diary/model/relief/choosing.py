"""The flattery of a chosen week: the best of many is good partly by chance.

Diaries are made up for the same person with the same days recorded: their fitted relief, their level, their day-to-day
variation. In each the best week is chosen as in the real one. How far its recorded relief lies above the true relief of
the same days is what the choosing adds. The draws are always the same, so that a diary always gives the same figures.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from diary.model.relief.measure import Quantiles
from diary.model.relief.weeks import LEAST_IN_WEEK, LEVEL_WANDERS, WEEK
from diary.model.scales import NRS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from diary.model.relief.weeks import Yardstick

_Floats = npt.NDArray[np.float64]

DIARIES: Final = 400
"""Made-up diaries; an even number, since each draw is used with either sign."""
WANDER_DAYS: Final = 20.0
"""Days in which the likeness of a wandering level falls to 37 %."""
_KNOTS: Final = (0, 1, 2, 4, 7, 10, 14, 18, 22, 28, 35, 42, 56, 70, 84, 112, 140, 182, 365)
"""Days after the infusion on which fitted relief is asked for; between them it is a straight line, for speed."""
_SEED: Final = 20
_BLOCK: Final = 128
"""Rows of draws are made in blocks of so many, so that diaries of about one length share them."""


def flattery(recorded: Sequence[bool], yardstick: Yardstick, off_level: float) -> Quantiles:
    """Return what choosing the best week adds to its relief, recorded minus true, as its 10, 50 and 90 % points.

    Args:
        recorded: For each day after the last infusion day, from day 1 on, whether it has a score; in some week there
            are scores enough for a mean.
        yardstick: What relief is measured with.
        off_level: SD of what not knowing the level adds, a fraction of the baseline as all of these.
    """
    days, seen = len(recorded), np.asarray(recorded, dtype=np.bool_)
    counts = _sums(seen.astype(np.float64)[:, None])
    usable = counts[:, 0] >= LEAST_IN_WEEK
    expected = _between_knots(yardstick.fitted, days)[:, None]
    draws = _draws(-(-(2 * days + 1) // _BLOCK) * _BLOCK)
    variation = _carried_on(draws[1 : days + 1], yardstick.noise.sd, yardstick.noise.correlation)
    variation += _carried_on(draws[days + 1 : 2 * days + 1], LEVEL_WANDERS, math.exp(-1 / WANDER_DAYS))
    pain = np.clip(np.rint(yardstick.baseline.mean * (1 - expected) + variation), NRS.least, NRS.most)
    pain[~seen] = 0.0
    means = _sums(pain)[usable] / counts[usable]
    true = (_sums(expected)[usable, 0] / WEEK)[means.argmin(axis=0)]
    added = 1 - means.min(axis=0) / yardstick.baseline.mean - true + off_level * draws[0]
    p10, p50, p90 = (float(one) for one in np.quantile(added, (0.1, 0.5, 0.9)))
    return Quantiles(p10, p50, p90)


def _between_knots(fitted: Callable[[Sequence[int]], Sequence[float]], days: int) -> _Floats:
    """Fitted relief on days 1 to `days`, (days,)."""
    knots = [*(knot for knot in _KNOTS if knot < days), days]
    return np.asarray(np.interp(np.arange(1, days + 1), knots, fitted(knots)))


def _sums(values: _Floats) -> _Floats:
    """Sums over every seven days in a row, (days, n) to (days - 6, n)."""
    total = np.cumsum(np.concatenate((np.zeros((1, values.shape[1])), values)), axis=0)
    return np.asarray(total[WEEK:] - total[:-WEEK])


def _carried_on(draws: _Floats, size: float, correlation: float) -> _Floats:
    """Correlated variation of a size, (days, n), out of as many standard normal numbers."""
    out = np.empty_like(draws)
    out[0], step = size * draws[0], size * math.sqrt(1 - correlation**2)
    for day in range(1, len(draws)):
        out[day] = correlation * out[day - 1] + step * draws[day]
    return out


@lru_cache(maxsize=2)
def _draws(rows: int) -> _Floats:
    """Standard normal numbers, (rows, DIARIES), always the same.

    The generator's raw numbers are the same in every version of numpy, its normal ones need not be: so Box and Muller.
    """
    raw = np.random.PCG64(_SEED).random_raw(rows * DIARIES)
    even = (raw >> np.uint64(11)).astype(np.float64).reshape(rows, 2, -1) * 2.0**-53
    half = np.sqrt(-2.0 * np.log1p(-even[:, 0])) * np.cos(2.0 * math.pi * even[:, 1])
    drawn = np.concatenate((half, -half), axis=1)
    drawn.flags.writeable = False
    return np.asarray(drawn)
