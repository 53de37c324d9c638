"""Day-to-day variation of pain around its mean: correlated, heavy-tailed, its size the patient's own.

Residuals follow a first-order autoregression in calendar days whose innovations are Student-t, so a flare costs a
bounded amount of evidence however high it is, and days in a row do not count as independent. Entries are whole
numbers for most people; the rounding is part of the measured size, which never falls below :data:`SMALLEST`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

FREEDOM: Final = 4.0
"""Degrees of freedom of the Student-t innovations."""
TYPICAL_SD: Final = 1.2
"""NRS points; within-person SD 1.1-1.3 in 199 published diaries (Tiwari 2022)."""
TYPICAL_WEIGHT: Final = 10.0
"""How many days' evidence the typical SD counts for."""
TYPICAL_CORRELATION: Final = 0.4
"""Day-to-day correlation, 0.28-0.57 in the same diaries."""
CORRELATION_WEIGHT: Final = 30.0
SMALLEST: Final = 0.4
"""NRS points; rounding to whole numbers alone gives 0.29."""
T_SCALE: Final = 0.8
"""Scale of the Student-t that fits normal data of SD 1 best."""
_CLIP: Final = 4.0
_FLUSH: Final = 32


@dataclass(frozen=True)
class Noise:
    """Size of the variation: ``scale`` in NRS points (Student-t scale) and ``correlation`` from day to day (0-1)."""

    scale: float
    correlation: float

    def whitener(self, days: Floats) -> tuple[Floats, Floats]:
        """Weights that turn a series on ``days`` (ascending, shape (T,)) into its innovations.

        Returns:
            ``(carry, scale)``, both (T,): innovation = value - carry * previous value, with Student-t ``scale``.
        """
        carry = np.zeros_like(days)
        carry[1:] = self.correlation ** np.diff(days)
        return carry, self.scale * np.sqrt(1.0 - carry**2)


def innovations(values: Floats, carry: Floats) -> Floats:
    """Apply a whitener's ``carry`` along the first axis of ``values`` (T, ...)."""
    out = values.copy()
    out[1:] -= carry[1:].reshape(-1, *(1,) * (values.ndim - 1)) * values[:-1]
    return out


def log_likelihood(constant: Floats, slope: Floats, pattern: Floats) -> Floats:
    """Student-t log likelihood of scaled innovations ``constant + slope * pattern``, up to a constant.

    Args:
        constant: (T, B, 1, 1) innovations without relief, in units of their scale.
        slope: (B, R, 1) what one unit of the pattern adds.
        pattern: (T, 1, P) whitened remaining relief, in units of the scale.

    Returns:
        (B, R, P). The product over days is gathered first and its logarithm taken seldom: that is the time.
    """
    total = np.zeros(np.broadcast_shapes(slope.shape, pattern.shape[1:], constant.shape[1:]))
    gathered = np.ones_like(total)
    work = np.empty_like(total)
    for index in range(len(constant)):
        np.multiply(slope, pattern[index], out=work)
        work += constant[index]
        work *= work
        work *= 1.0 / FREEDOM
        work += 1.0
        gathered *= work
        if index % _FLUSH == _FLUSH - 1:
            total += np.log(gathered)
            gathered.fill(1.0)
    total += np.log(gathered)
    total *= -(FREEDOM + 1.0) / 2.0
    return total


def estimate(days: Floats, pain: Floats, stretch: Floats, settled: npt.NDArray[np.bool_]) -> Noise:
    """Estimate the patient's own variation, shrunk towards what is typical.

    Args:
        days: (T,) ascending day numbers of entries outside infusion courses.
        pain: (T,) NRS 0-10.
        stretch: (T,) label of the stretch between courses each entry belongs to; pairs across two are not used.
        settled: (T,) whether relief plays no part (before the first course), so that deviations from the local
            mean are variation and nothing else. Elsewhere only day-to-day differences are used.
    """
    deviations = np.empty(0)
    if settled.any():
        block = days[settled] // 28
        values = pain[settled]
        _, inverse, counts = np.unique(block, return_inverse=True, return_counts=True)
        means = np.bincount(inverse, values) / counts
        inflate = np.sqrt(counts / np.maximum(counts - 1.0, 1.0))[inverse]
        deviations = ((values - means[inverse]) * inflate)[counts[inverse] >= 4]
    pair = (np.diff(days) == 1) & (np.diff(stretch) == 0)
    steps = np.diff(pain)[pair]
    limit = _CLIP * TYPICAL_SD
    settled_square = float(np.sum(np.clip(deviations, -limit, limit) ** 2))
    step_square = float(np.sum(np.clip(steps, -limit, limit) ** 2))
    step_variance = step_square / (2.0 * (1.0 - TYPICAL_CORRELATION))
    weight = TYPICAL_WEIGHT + len(deviations) + 0.5 * len(steps)
    variance = (TYPICAL_WEIGHT * TYPICAL_SD**2 + settled_square + 0.5 * step_variance) / weight
    correlation = _correlation(deviations, steps)
    return Noise(scale=T_SCALE * max(float(np.sqrt(variance)), SMALLEST), correlation=correlation)


def _correlation(deviations: Floats, steps: Floats) -> float:
    if len(deviations) < 10 or len(steps) < 10:
        return TYPICAL_CORRELATION
    variance = float(np.mean(deviations**2))
    if variance <= 0.0:
        return TYPICAL_CORRELATION
    own = 1.0 - float(np.mean(steps**2)) / (2.0 * variance)
    weight = CORRELATION_WEIGHT / (CORRELATION_WEIGHT + len(deviations))
    return float(np.clip(weight * TYPICAL_CORRELATION + (1.0 - weight) * own, 0.1, 0.7))
