"""The place of a diary day among the infusions: number and day, light enough for a table of ten years.

The same rule as `day_figures.day_figures`, without baselines and so without numpy: a day belongs to the infusion whose
course began last.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.records.infusion import Infusion, numbered

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


@dataclass(frozen=True)
class Place:
    """A day, seen from its infusion.

    Attributes:
        number: The infusion's number, from 1.
        day: Days since the infusion's last day: 0 on it, negative before it.
        in_course: Whether the day lies within the course.
    """

    number: int
    day: int
    in_course: bool


class Courses:
    """The courses of the infusions that took place, in their order, to be asked about many days."""

    def __init__(self, infusions: Iterable[Infusion]) -> None:
        self._infusions = numbered(tuple(infusions))
        self._starts = [infusion.first_day for _, infusion in self._infusions]

    def place(self, day: date) -> Place | None:
        """Return the place of a day; None before the first infusion."""
        begun = bisect_right(self._starts, day)
        if begun == 0:
            return None
        number, infusion = self._infusions[begun - 1]
        return Place(number, infusion.day_since(day), infusion.covers(day))

    def infusion(self, day: date) -> Infusion | None:
        """Return the infusion that a day belongs to; None before the first one."""
        begun = bisect_right(self._starts, day)
        return self._infusions[begun - 1][1] if begun > 0 else None

    def note(self, day: date) -> str | None:
        """Return the note of the infusion that a day is one of; None where it is none, or has no note."""
        infusion = self.infusion(day)
        return infusion.note if infusion is not None and infusion.covers(day) else None
