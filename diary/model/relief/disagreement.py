"""Whether the last seven days as recorded lie within the range of the estimate, and on which side if not."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from diary.model.relief.measure import LAST_DAYS, LAST_IN_A_ROW, LAST_LEAST_DAYS, Quantiles, relief_on

if TYPE_CHECKING:
    from diary.model.forecast import Forecast
    from diary.model.relief.recorded import LastSeven


MARGIN = 0.05
"""Part of the level by which the mean must lie outside of the range: less is not worth a sentence."""


class Disagreement(StrEnum):
    """The way in which the recorded days and the estimate don't agree."""

    NONE = "none"
    """They agree, or fewer than 5 of the days have a score."""
    LESS = "less"
    """The scores show less relief than the range of those days, or of today."""
    MORE = "more"
    """They show more relief than the range of those days."""
    ROSE = "rose"
    """They show more relief than the range of today, for pain rose within them."""


def disagreement(last: LastSeven, fit: Forecast, since: int, now: Quantiles) -> Disagreement:
    """Compare mean relief of the last seven days with the range of the estimate in their middle, and today.

    Args:
        last: The last seven days.
        fit: The forecast.
        since: The last of the days, in days since the last infusion day.
        now: Relief on that day, as the forecast has it.
    """
    relief = last.relief(fit.baseline_mean)
    if relief is None or last.mean is None or last.days < LAST_LEAST_DAYS:
        return Disagreement.NONE
    then = relief_on(fit, max(since - LAST_DAYS // 2, 0))
    if relief < min(then.p10, now.p10) - MARGIN:
        return Disagreement.LESS
    newest = last.scores[-LAST_IN_A_ROW:]
    if relief > now.p90 + MARGIN and sum(newest) / len(newest) > last.mean:
        return Disagreement.ROSE
    return Disagreement.MORE if relief > max(then.p90, now.p90) + MARGIN else Disagreement.NONE
