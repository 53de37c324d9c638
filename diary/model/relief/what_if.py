"""A look at another threshold: the day on which relief falls below it, for every threshold one may look at.

Only a look: the forecast is the same one, asked about another threshold. Nothing is stored, and neither the setting nor
the suggestion follows (docs/decisions/0016).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.model.relief.standing import AtThreshold

LEAST_PERCENT, MOST_PERCENT = 20, 60
"""The thresholds that can be looked at, in whole percent of relief: below 20 % change is hardly told from day-to-day
variation, and few keep more than 60 % for long."""


def whole_percent(threshold: float) -> int:
    """Return a threshold in whole percent, as it is shown."""
    return round(threshold * 100)


def percents(agreed: float) -> range:
    """Return the thresholds that can be looked at, in whole percent; the agreed one is among them.

    Args:
        agreed: The threshold in the settings, a fraction.
    """
    own = whole_percent(agreed)
    return range(min(LEAST_PERCENT, own), max(MOST_PERCENT, own) + 1)


def what_ifs(
    agreed: AtThreshold, asked: Callable[[float], AtThreshold], is_wanted: Callable[[], bool] = lambda: True
) -> dict[int, AtThreshold]:
    """Ask about every threshold that can be looked at.

    Args:
        agreed: The answer at the agreed threshold.
        asked: Gives the answer at another one, a fraction.
        is_wanted: Asked before each threshold; once it is not, the rest is left.

    Returns:
        By threshold in whole percent; the agreed one, which may be no whole percent, stands as it is. Empty if they
        were not wanted to the end.
    """
    own, answers = whole_percent(agreed.threshold), {}
    for percent in percents(agreed.threshold):
        if not is_wanted():
            return {}
        answers[percent] = agreed if percent == own else asked(percent / 100)
    return answers
