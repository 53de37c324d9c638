"""Whether the last seven days as recorded lie within the range of the estimate, and on which side if not."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from diary.model.relief.measure import LAST_IN_A_ROW, LAST_LEAST_DAYS, relief_fraction

if TYPE_CHECKING:
    from diary.model.relief.measure import Quantiles
    from diary.model.relief.recorded import LastSeven

_ON_A_SIDE = LAST_IN_A_ROW
"""Newest scored days that must each lie outside of the range, on the same side, to be named where the week does not."""


class Disagreement(StrEnum):
    """The way in which the recorded days and the estimate don't agree."""

    NONE = "none"
    """They agree, or too few of the days have a score."""
    LESS = "less"
    """The scores show less relief than the estimate's range."""
    MORE = "more"
    """They show more relief than it."""
    ROSE = "rose"
    """They do, for pain rose within these days."""
    NEWEST_LESS = "newest_less"
    """The week lies within the range; each of its newest scores shows less relief than it."""
    NEWEST_MORE = "newest_more"
    """The week lies within the range; each of its newest scores shows more relief than it."""


def disagreement(last: LastSeven, level: float, now: Quantiles) -> Disagreement:
    """Compare relief of the last seven days with the range of the estimate, in whole percents, as both are shown.

    Args:
        last: The last seven days.
        level: Pain without relief, NRS points.
        now: Relief on the last of them, as the forecast has it.
    """
    relief = last.relief(level)
    if relief is None or last.mean is None or last.days < LAST_LEAST_DAYS:
        return Disagreement.NONE
    newest = last.scores[-_ON_A_SIDE:]
    if (side := _side(relief, now)) != 0:
        if side < 0:
            return Disagreement.LESS
        return Disagreement.ROSE if sum(newest) / len(newest) > last.mean else Disagreement.MORE
    sides = {_side(relief_fraction(score, level), now) for score in newest}
    if sides == {1}:
        return Disagreement.NEWEST_MORE
    return Disagreement.NEWEST_LESS if sides == {-1} else Disagreement.NONE


def _side(relief: float | None, now: Quantiles) -> int:
    """Return on which side of the range relief lies: -1 below, 1 above, 0 within or unknown."""
    if relief is None:
        return 0
    low, found, high = (round(part * 100) for part in (now.p10, relief, now.p90))
    return -1 if found < low else int(found > high)
