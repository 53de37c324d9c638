"""Whether the last seven days as recorded lie within the range of the estimate, and on which side if not."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from diary.model.relief.measure import LAST_IN_A_ROW, LAST_LEAST_DAYS

if TYPE_CHECKING:
    from diary.model.relief.measure import Quantiles
    from diary.model.relief.recorded import LastSeven

MARGIN = 0.05
"""Part of the level by which the mean must lie outside of the range: less is not worth a sentence."""


class Disagreement(StrEnum):
    """The way in which the recorded days and the estimate don't agree."""

    NONE = "none"
    """They agree, or fewer than 5 of the days have a score."""
    LESS = "less"
    """The scores show less relief than the estimate's range."""
    MORE = "more"
    """They show more relief than it."""
    ROSE = "rose"
    """They do, for pain rose within these days."""


def disagreement(last: LastSeven, level: float, now: Quantiles) -> Disagreement:
    """Compare mean relief of the last seven days with the range of the estimate.

    Args:
        last: The last seven days.
        level: Pain without relief, NRS points.
        now: Relief on the last of them, as the forecast has it.
    """
    relief = last.relief(level)
    if relief is None or last.mean is None or last.days < LAST_LEAST_DAYS:
        return Disagreement.NONE
    if relief < now.p10 - MARGIN:
        return Disagreement.LESS
    if relief <= now.p90 + MARGIN:
        return Disagreement.NONE
    newest = last.scores[-LAST_IN_A_ROW:]
    return Disagreement.ROSE if sum(newest) / len(newest) > last.mean else Disagreement.MORE
