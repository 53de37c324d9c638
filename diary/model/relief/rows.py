"""The days of a relief chart: points, the fitted band, and the rows of the table that says the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from diary.model.relief.lanes import DayLanes
    from diary.model.relief.measure import Quantiles


class RowPart(StrEnum):
    """The part of the chart that a day lies in."""

    BEFORE = "before"
    COURSE = "course"
    AFTER = "after"
    AHEAD = "ahead"


@dataclass(frozen=True)
class ReliefPoint:
    """One calendar day of the chart, up to the last one looked at.

    Attributes:
        day: The diary date.
        since: Days since the last infusion day; negative before it.
        pain: Average pain, NRS 0-10; None for a missing day.
        relief: Fraction of the baseline; None for a missing day.
        late: Whether the score was entered after the following day had ended.
    """

    day: date
    since: int
    pain: int | None
    relief: float | None
    late: bool


@dataclass(frozen=True)
class BandPoint:
    """The fitted decay on one day: relief as fractions, with its 80 % range."""

    since: int
    relief: Quantiles


@dataclass(frozen=True)
class ReliefRow(ReliefPoint):
    """One day of the table: what was recorded and what was fitted.

    Attributes:
        part: Where the day lies.
        is_last: Whether it is the last day looked at: today, or the day before the next course.
        fitted: Fitted relief with its 80 % range, fractions; None before day 1 and without a fit.
        lanes: What else the day said; None where nothing is known of it.
    """

    part: RowPart
    is_last: bool
    fitted: Quantiles | None
    lanes: DayLanes | None = None
