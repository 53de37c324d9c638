"""Made-up worlds with a known truth, in which the relief forecast is judged.

The worlds share nothing with :mod:`diary.model`; their parameters are drawn from other distributions than its
prior, and three of the shapes (plateau with a logistic drop, two exponentials, drifting baseline) lie
outside its family on purpose. The parameters of a world must never be tuned to the model, nor the model to them:
:mod:`benchmarks.parameters` draws other ones for that reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

THRESHOLD = 0.30
"""Relief below which the effect counts as faded: the program's default."""
FOLLOW_UP = 100
"""Days after the last infusion day to which a diary runs."""
COURSE_DAYS = 5
INTERVAL = 85
"""Days from the end of one course to the start of the next."""
REACH = 200
"""Days after the last infusion day within which the truth is looked for; relief above the threshold on all of them
counts as crossing there."""
LATENTS = 3
"""Standard normal numbers behind the relief of one infusion."""


class Shape(StrEnum):
    """How relief goes in a world."""

    EXPONENTIAL = "exponential"
    PLATEAU = "holds, then drops"
    TWO_PHASES = "two phases"
    STOPS = "stops at once"
    NONE = "none"


@dataclass(frozen=True)
class World:
    """What a world does to relief, variation and entries. NRS: points of the 0-10 scale.

    Attributes:
        name: What it is called in the tables.
        shape: How relief goes.
        start_logit: Logit of the median initial relief (0.7: relief of 0.67).
        start_spread: SD of that logit between infusions.
        half_life: Median half-life, days (exponential).
        half_life_spread: SD of its natural logarithm.
        hold: Median day on which a plateau has dropped to half, or after which relief stops at once.
        hold_spread: SD of its natural logarithm.
        drop: Median width of that drop, days: from 73 to 27 % of the relief in twice as long.
        drop_spread: SD of its natural logarithm.
        fast_half_life: Half-life of the fast one of two phases, days.
        slow_half_life: Median half-life of the slow one, days.
        slow_spread: SD of its natural logarithm.
        fast_logit: Logit of the fast phase's median share of initial relief.
        fast_spread: SD of that logit.
        non_responders: Share (0-1) whose relief is a tenth of what it would be (exponential only).
        shared: Correlation of an infusion's latent numbers with those of the same person's other infusions.
        half_life_shared: The same for the second of them alone, the half-life's; None for the same as the others.
        infusions: How many courses a person has had, 85 days apart; judged is the last one.
        course_days: Days of one course.
        most_hours: Most hours of infusion on each of them, drawn from half an hour on; 0 for not told.
        baseline: Median level without relief, NRS.
        baseline_spread: Its SD between people; 0 for the same in everyone.
        baseline_least: Nobody's level lies below it, NRS.
        baseline_most: Nor above this, NRS.
        drift: SD between people of what the level changes by in 90 days, NRS.
        noise_least: Least SD of a person's day-to-day variation, NRS.
        noise_most: Largest; uniform in between.
        correlation_least: Least correlation of that variation from day to day.
        correlation_most: Largest; uniform in between.
        wander: SD of a slow wandering on top of it, NRS.
        wander_days: Days in which its correlation falls to 37 %.
        flare_start: Chance a day that a flare begins; 0 for none.
        flare_end: Chance a day that it ends.
        flare_height: Mean height of a flare, NRS; one height for each flare.
        flare_spread: Its SD between flares.
        missing: Chance (0-1) that a day has no entry.
        missing_high: How much that chance rises by with pain, half of it at the baseline.
        missing_slope: How steeply, in logits for each NRS point.
    """

    name: str
    shape: Shape = Shape.EXPONENTIAL
    start_logit: float = 0.7
    start_spread: float = 0.6
    half_life: float = 13.0
    half_life_spread: float = 0.4
    hold: float = 20.0
    hold_spread: float = 0.35
    drop: float = 2.0
    drop_spread: float = 0.4
    fast_half_life: float = 3.0
    slow_half_life: float = 25.0
    slow_spread: float = 0.35
    fast_logit: float = -0.4
    fast_spread: float = 0.4
    non_responders: float = 0.0
    shared: float = 0.8
    half_life_shared: float | None = None
    infusions: int = 1
    course_days: int = COURSE_DAYS
    most_hours: float = 0.0
    baseline: float = 6.5
    baseline_spread: float = 1.2
    baseline_least: float = 4.5
    baseline_most: float = 9.0
    drift: float = 0.0
    noise_least: float = 0.8
    noise_most: float = 1.5
    correlation_least: float = 0.25
    correlation_most: float = 0.55
    wander: float = 0.0
    wander_days: float = 20.0
    flare_start: float = 0.0
    flare_end: float = 0.3
    flare_height: float = 3.0
    flare_spread: float = 0.8
    missing: float = 0.12
    missing_high: float = 0.0
    missing_slope: float = 1.2

    def curve(self, z: Floats, t: Floats) -> Floats:
        """Relief, a fraction, shape (n, T), of latent numbers ``z`` (n, LATENTS) on days ``t`` (T,)."""
        if self.shape is Shape.NONE:
            return np.zeros((len(z), len(t)))
        start = 1 / (1 + np.exp(-(self.start_logit + self.start_spread * z[:, :1])))
        if self.shape is Shape.PLATEAU:
            hold = self.hold * np.exp(self.hold_spread * z[:, 1:2])
            width = self.drop * np.exp(self.drop_spread * z[:, 2:3])
            return np.asarray(start / (1 + np.exp(np.clip((t - hold) / width, -50, 50))))
        if self.shape is Shape.STOPS:
            return self._stopping(z, t)
        if self.shape is Shape.TWO_PHASES:
            slow = self.slow_half_life * np.exp(self.slow_spread * z[:, 1:2])
            share = 1 / (1 + np.exp(-(self.fast_logit + self.fast_spread * z[:, 2:3])))
            return np.asarray(start * (share * np.exp2(-t / self.fast_half_life) + (1 - share) * np.exp2(-t / slow)))
        real = start * np.exp2(-t / (self.half_life * np.exp(self.half_life_spread * z[:, 1:2])))
        without = z[:, 2:3] < self._response_cut
        return np.asarray(np.where(without, 0.1 * real, real))

    def _stopping(self, z: Floats, t: Floats) -> Floats:
        """Relief that stops at once: half or more until then, in half of the people falling slowly towards it."""
        start = 0.5 + 0.5 / (1 + np.exp(-(self.start_logit + self.start_spread * z[:, :1])))
        end = self.hold * np.exp(self.hold_spread * z[:, 1:2])
        fallen = np.clip(z[:, 2:3] / 2, 0, 1) * np.minimum(t / end, 1)
        return np.asarray(np.where(t <= end, start - (start - 0.5) * fallen, 0.0))

    @cached_property
    def shares(self) -> Floats:
        """How alike the infusions of a person are, (LATENTS,): the correlation of each latent number."""
        half_life = self.shared if self.half_life_shared is None else self.half_life_shared
        return np.array([self.shared, half_life, self.shared])

    @cached_property
    def _response_cut(self) -> float:
        """A standard normal lies below it with the chance of being a non-responder."""
        return NormalDist().inv_cdf(self.non_responders) if self.non_responders > 0 else -np.inf

    def missing_chance(self, pain: Floats, baseline: float) -> Floats:
        """Chance of no entry on days with ``pain`` (any shape) as it would have been written down."""
        rise = 1 / (1 + np.exp(-(pain - baseline) * self.missing_slope))
        return np.asarray(self.missing + self.missing_high * rise)


WORLDS = {
    w.name: w
    for w in (
        World("clean exponential"),
        World("flares", flare_start=0.05),
        World("holds then drops", Shape.PLATEAU, start_spread=0.5),
        World("two phases", Shape.TWO_PHASES, start_logit=1.1, start_spread=0.5),
        World("drifting baseline", drift=1.0),
        World("missing when high", missing=0.05, missing_high=0.55),
        World("low baseline", baseline=4.0, baseline_spread=0.0, baseline_least=0.5),
        World("third infusion", infusions=3),
        World("non-responders", non_responders=1 / 3),
        World("no relief", Shape.NONE, wander=0.6),
    )
}


def crossing(relief: Floats, threshold: float = THRESHOLD, step: float = 1.0) -> Floats:
    """The day after which relief stays below the threshold.

    Args:
        relief: fractions, shape (n, T), on days 0, ``step``, 2 ``step``, ...
        threshold: fraction.
        step: days between two columns.

    Returns:
        Days, shape (n,), interpolated in a straight line; 0 for never above, the last day for never below.
    """
    above = relief >= threshold
    last = relief.shape[1] - 1 - np.argmax(above[:, ::-1], axis=1)
    following = np.minimum(last + 1, relief.shape[1] - 1)
    rows = np.arange(len(relief))
    high, low = relief[rows, last], relief[rows, following]
    part = np.where(high > low, (high - threshold) / np.where(high > low, high - low, 1.0), 0.0)
    return np.asarray(np.where(above.any(axis=1), step * (last + part), 0.0))
