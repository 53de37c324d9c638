"""What people do without a model, and what a spreadsheet would do: the peers of the relief forecast.

Each answers with one day, counted from the last infusion day, from the pain before the first course and since the last.
Each gets the same entries as the forecast, and what it can't know it answers as kindly to itself as possible: never
above the line is day 0, too few entries is 28 days, and nothing is later than three months, for which relief may last
(Sigtermans 2009); without that bound the two fits are off by a hundred days on flat diaries.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from benchmarks.people import Person

Floats = npt.NDArray[np.float64]
Peer = Callable[[float, Floats, Floats, float, int], float]
"""(baseline, days since, pain on them, threshold, today) -> day of the crossing."""

USUAL = 28.0
"""Days; what is answered where nothing is known."""
FAR = 90.0
"""Days; no peer answers later."""
TYPICAL = 7.0
"""NRS; pain of those who enter ketamine trials, the baseline of a diary without any day before."""


def always(day: float) -> Peer:
    """The same answer for everyone."""
    return lambda *_: day


def rolling_mean(baseline: float, days: Floats, pain: Floats, threshold: float, today: int) -> float:
    """Day on which the mean of the last 7 days rose above the line for good; not yet: 28 days, or today."""
    limit = baseline * (1 - threshold)
    last = 0.0
    for day in range(1, today + 1):
        window = pain[(days > day - 7) & (days <= day)]
        if len(window) and window.mean() <= limit:
            last = float(day)
    return last if last < today else max(USUAL, float(today))


def straight_line(baseline: float, days: Floats, pain: Floats, threshold: float, today: int) -> float:
    """Where a least-squares line through the pain since reaches the line."""
    del today
    limit = baseline * (1 - threshold)
    if len(days) < 2:
        return USUAL
    slope, start = np.polyfit(days, pain, 1)
    if start >= limit:
        return 0.0
    return FAR if slope <= 0 else float(min((limit - start) / slope, FAR))


def exponential(baseline: float, days: Floats, pain: Floats, threshold: float, today: int) -> float:
    """Where a least-squares exponential reaches the line."""
    from scipy.optimize import curve_fit

    del today

    def curve(t: Floats, start: float, half_life: float) -> Floats:
        return np.asarray(baseline * (1 - start * np.exp2(-t / half_life)))

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            (start, half_life), _ = curve_fit(curve, days, pain, p0=(0.6, 12.0), bounds=((0, 0.1), (1, 1000)))
    except (RuntimeError, ValueError, TypeError):
        return USUAL
    return 0.0 if start <= threshold else float(min(half_life * np.log2(start / threshold), FAR))


PEERS: dict[str, Peer] = {
    "28 days": always(USUAL),
    "6 weeks": always(42.0),
    "7-day mean": rolling_mean,
    "straight line": straight_line,
    "least squares": exponential,
}


def answers(person: Person, threshold: float, day: int) -> dict[str, float]:
    """What each peer says ``day`` days after the last infusion day."""
    last = person.courses[-1][1]
    before = [value for when, value in person.pain.items() if when < person.courses[0][0]]
    since = [((when - last).days, value) for when, value in person.pain.items() if 0 < (when - last).days <= day]
    days, pain = np.array(since, dtype=np.float64).reshape(-1, 2).T
    baseline = float(np.mean(before)) if before else TYPICAL
    return {name: peer(baseline, days, pain, threshold, day) for name, peer in PEERS.items()}
