"""Function against pain: did what pain gets in the way of change as pain did?

The plain means of average pain and of interference with activity, in the 14 days before a course against days 1 to 28
after it. Context: function may not improve even when pain does (help page, with its sources).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.evidence.sources import cited
from diary.model.relief.windows import (
    AFTER_DAYS,
    BEFORE_DAYS,
    LEAST_DAYS,
    BeforeAfter,
    Direction,
    days_within,
    infusion_days,
    mean_of,
)
from diary.wording import Phrase, Score, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion
    from diary.model.relief.windows import InfusionDays


@dataclass(frozen=True)
class FunctionFigure:
    """Function against pain for one infusion.

    Attributes:
        number: The infusion's number, from 1.
        infusion: The infusion.
        pain: Average pain, before and after.
        interference: How much pain got in the way of activity, before and after.
    """

    number: int
    infusion: Infusion
    pain: BeforeAfter
    interference: BeforeAfter


def function_figures(days: Sequence[Day], infusions: Iterable[Infusion], on: date) -> tuple[FunctionFigure, ...]:
    """Return function against pain for every infusion that has begun, oldest first.

    Args:
        days: The diary days; those after `on` are not looked at.
        infusions: All infusions; removed and planned ones are not looked at.
        on: Today.
    """
    by_date = {day.date: day for day in days}
    return tuple(_figure(period, by_date) for period in infusion_days(infusions, on))


def function_figure(days: Sequence[Day], infusions: Iterable[Infusion], on: date) -> FunctionFigure | None:
    """Return function against pain for the newest infusion that has begun; None without one."""
    found = function_figures(days, infusions, on)
    return found[-1] if found else None


def _figure(period: InfusionDays, by_date: Mapping[date, Day]) -> FunctionFigure:
    before, after = days_within(by_date, period.before()), days_within(by_date, period.after())
    return FunctionFigure(
        period.number,
        period.infusion,
        BeforeAfter(mean_of([day.pain_average for day in before]), mean_of([day.pain_average for day in after])),
        BeforeAfter(mean_of([day.interference for day in before]), mean_of([day.interference for day in after])),
    )


def is_enough(figure: FunctionFigure) -> bool:
    """Return whether there are answers enough on both sides of the infusion to compare."""
    return figure.pain.points is not None and figure.interference.points is not None


def function_sentence(figure: FunctionFigure | None) -> Phrase:
    """Return the figure in one sentence; says plainly when there is too little to compare."""
    if figure is None:
        return phrase("There is no infusion yet, so function and pain can't be compared.")
    pain, interference = figure.pain, figure.interference
    if pain.points is None or interference.points is None or pain.direction is None or interference.direction is None:
        return _too_little(figure)
    return _SENTENCES[pain.direction, interference.direction].with_figures(
        number=figure.number,
        pain=Score(abs(pain.points)),
        interference=Score(abs(interference.points)),
    )


def _too_little(figure: FunctionFigure) -> Phrase:
    return phrase(
        "There is too little to compare function and pain around infusion {number}: both average pain and interference "
        "with activity need {least} answered days in the {before} days before it and in the {after} days after it.",
        number=figure.number,
        least=LEAST_DAYS,
        before=BEFORE_DAYS,
        after=AFTER_DAYS,
    )


_D = Direction
_SENTENCES: dict[tuple[Direction, Direction], Phrase] = {
    (_D.DOWN, _D.DOWN): phrase(
        "After infusion {number} pain is down by {pain} points, and it gets in the way of activity less, by "
        "{interference} points."
    ),
    (_D.DOWN, _D.SAME): cited(
        phrase(
            "After infusion {number} pain is down by {pain} points, while it gets in the way of activity about as much "
            "as before; function may not improve even when pain does."
        ),
        "sigtermans-2009",
    ),
    (_D.DOWN, _D.UP): cited(
        phrase(
            "After infusion {number} pain is down by {pain} points, yet it gets in the way of activity more, by "
            "{interference} points; function may not improve even when pain does."
        ),
        "sigtermans-2009",
    ),
    (_D.SAME, _D.DOWN): phrase(
        "After infusion {number} pain is about the same as before, but it gets in the way of activity less, by "
        "{interference} points."
    ),
    (_D.SAME, _D.SAME): phrase(
        "After infusion {number} both pain and how much it gets in the way of activity are about the same as before."
    ),
    (_D.SAME, _D.UP): phrase(
        "After infusion {number} pain is about the same as before, but it gets in the way of activity more, by "
        "{interference} points."
    ),
    (_D.UP, _D.DOWN): phrase(
        "After infusion {number} pain is up by {pain} points, yet it gets in the way of activity less, by "
        "{interference} points."
    ),
    (_D.UP, _D.SAME): phrase(
        "After infusion {number} pain is up by {pain} points, while it gets in the way of activity about as much as "
        "before."
    ),
    (_D.UP, _D.UP): phrase(
        "After infusion {number} pain is up by {pain} points, and it gets in the way of activity more, by "
        "{interference} points."
    ),
}
