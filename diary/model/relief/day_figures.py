"""The figures of a diary day, seen from its infusion, as they are exported."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.relief.measure import relief_fraction

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from diary.model.relief.assessment import Assessments


@dataclass(frozen=True)
class DayFigure:
    """A diary day, seen from its infusion.

    Attributes:
        infusion: Number of the infusion whose course began last, from 1; None before the first.
        day: Days since that infusion's last day; negative within a course of several days.
        baseline: NRS points; None without enough pain days before the course.
        relief: Fraction of the baseline; None for a day without average pain or without baseline.
    """

    infusion: int | None
    day: int | None
    baseline: float | None
    relief: float | None


def day_figures(
    assessments: Assessments, pain: Mapping[date, int], days: Sequence[date] | None = None
) -> dict[date, DayFigure]:
    """Return infusion number, day, baseline and relief of each day.

    Without the future: the baseline of an infusion's days follows from the entries up to the last of them, so that it
    doesn't move when the next infusion is recorded.

    Args:
        assessments: The diary, as known on the last of its days or later; later days belong to no infusion yet.
        pain: Average pain by diary day.
        days: The days asked for; by default the pain days.
    """
    wanted = sorted(pain) if days is None else sorted(days)
    figures: dict[date, DayFigure] = {day: DayFigure(None, None, None, None) for day in wanted}
    for found in assessments:
        first, last = found.infusion.first_day, found.days.until
        own = wanted[bisect_left(wanted, first) : bisect_right(wanted, last)]
        baseline = found.baseline.mean if own and found.baseline is not None else None
        for day in own:
            relief = relief_fraction(pain[day], baseline) if baseline is not None and day in pain else None
            figures[day] = DayFigure(found.number, found.infusion.day_since(day), baseline, relief)
    return figures
