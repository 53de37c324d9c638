"""What if another threshold had been agreed on: when relief falls below it, for every threshold one may look at.

Only a look: the forecast is the same one, asked about another threshold. Nothing is stored, and neither the setting nor
the suggestion follows (docs/decisions/0016).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.relief import EVEN_CHANCE, due_days

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.model.forecast import Forecast

LEAST_PERCENT, MOST_PERCENT = 20, 60
"""The thresholds that can be looked at, in whole percent of relief: below 20 % change is hardly told from day-to-day
variation, and few keep more than 60 % for long."""


@dataclass(frozen=True)
class Crossing:
    """When relief falls below one threshold, as the forecast sees it.

    Attributes:
        threshold: Fraction of relief.
        window: 10 and 90 % points of the day on which relief falls below the threshold, in days since the last
            infusion day, the second one None beyond the forecast's horizon; None where relief probably never rose above
            the threshold, and where it holds beyond the horizon.
        chance_responded: Chance that relief at its start reached the threshold, 0-1.
        chance_below: Chance that relief is below the threshold on the day the forecast speaks for, 0-1.
    """

    threshold: float
    window: tuple[int, int | None] | None
    chance_responded: float
    chance_below: float


def crossing(fit: Forecast, since: int) -> Crossing:
    """When relief falls below the threshold that a forecast is asked about.

    Args:
        fit: The forecast.
        since: The day it speaks for, in days since the last infusion day, 0 or later.
    """
    chance = fit.chance_responded
    return Crossing(fit.threshold, _window(fit) if chance >= EVEN_CHANCE else None, chance, fit.chance_below(since))


def whole_percent(threshold: float) -> int:
    """A threshold in whole percent, as it is shown."""
    return round(threshold * 100)


def percents(agreed: float) -> range:
    """The thresholds that can be looked at, in whole percent; the agreed one is among them.

    Args:
        agreed: The threshold in the settings, a fraction.
    """
    own = whole_percent(agreed)
    return range(min(LEAST_PERCENT, own), max(MOST_PERCENT, own) + 1)


def what_ifs(fit: Forecast, since: int, is_wanted: Callable[[], bool] = lambda: True) -> dict[int, Crossing]:
    """The forecast asked about every threshold that can be looked at.

    Args:
        fit: The forecast, asked about the agreed threshold.
        since: The day it speaks for, in days since the last infusion day, 0 or later.
        is_wanted: Asked before each threshold; once it is not, the rest is left.

    Returns:
        By threshold in whole percent; the agreed one, which may be no whole percent, stands as it is. Empty if they
        were not wanted to the end.
    """
    own, answers = whole_percent(fit.threshold), {}
    for percent in percents(fit.threshold):
        if not is_wanted():
            return {}
        answers[percent] = crossing(fit if percent == own else fit.at(percent / 100), since)
    return answers


def _window(fit: Forecast) -> tuple[int, int | None] | None:
    early = due_days(fit, 0.1)
    return None if early is None else (early, due_days(fit, 0.9))
