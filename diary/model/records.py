"""Frozen records: what the diary holds, as plain values.

Nothing here knows where a record is kept or shown. A missing answer is None, never 0 and never an empty text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from collections.abc import Iterable

# The figures of a day look back over years and ahead by the forecast's horizon of a year; within these bounds neither
# leaves the calendar that a date can hold (years 1 to 9999). No diary is older, and a year like 26 is a slip.
EARLIEST_DAY = date(1900, 1, 1)
LATEST_DAY = date(9998, 12, 31)

LEAST_DOSE, MOST_DOSE = 0.000001, 999_999
"""In any unit. Far outside of every dose there is, and within what a file writes and reads without an exponent."""


def check_day(day: date, item: str) -> date:
    """The day, if a diary can hold it.

    Args:
        day: A date of a day or an infusion.
        item: Which field of the record it is, for the error.

    Raises:
        BadInputError: about the item, if the day is not from `EARLIEST_DAY` to `LATEST_DAY`.
    """
    if not EARLIEST_DAY <= day <= LATEST_DAY:
        raise BadInputError.of(
            "{day} is not a day of the years {first} to {last}. Check its year.",
            day=day.isoformat(),
            first=str(EARLIEST_DAY.year),  # text: a year has no thousands separator
            last=str(LATEST_DAY.year),
        ).about(item)
    return day


class How(StrEnum):
    """How an answer came into the diary."""

    TYPED = "typed"
    LATE = "late"  # typed after the following diary day had ended
    IMPORT = "import"
    PAPER = "paper"


class Drug(StrEnum):
    """What was infused."""

    KETAMINE = "ketamine"  # the racemic mixture
    S_KETAMINE = "s_ketamine"
    OTHER = "other"


class Route(StrEnum):
    """How the drug was given."""

    IV = "iv"
    SC = "sc"
    IM = "im"
    ORAL = "oral"
    NASAL = "nasal"
    OTHER = "other"


class DoseUnit(StrEnum):
    """The unit of a dose, as UCUM writes it."""

    MG = "mg"
    MG_PER_HOUR = "mg/h"
    MG_PER_KG = "mg/kg"
    MG_PER_KG_HOUR = "mg/kg/h"
    UG_PER_KG_MIN = "ug/kg/min"


@dataclass(frozen=True)
class Entered:
    """When and how the answer that stands was given.

    Attributes:
        at: The moment, with the UTC offset that was in force where it was entered.
        how: Typed, late, imported or from paper.
    """

    at: datetime
    how: How


@dataclass(frozen=True)
class Day:
    """One diary day.

    Attributes:
        date: The diary date, which ends at the diary's day end (04:00), not at midnight.
        pain_average: NRS 0-10, average over the day; the answer that makes a day count. None: unanswered.
        pain_worst: NRS 0-10, worst in the last 24 hours.
        pain_now: NRS 0-10, at the moment of answering.
        note: Free text of any length.
        entered: When the average (or, without one, the newest answer) was given; None for a day without answers.
    """

    date: date
    pain_average: int | None = None
    pain_worst: int | None = None
    pain_now: int | None = None
    note: str | None = None
    entered: Entered | None = None

    def value(self, item: DayItem) -> int | str | None:
        """The answer to one item; None if unanswered."""
        answer: int | str | None = getattr(self, item.value)
        return answer

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        return all(self.value(item) is None for item in DayItem)

    @property
    def counts(self) -> bool:
        """Whether this is a pain day: its average pain was answered (0 is an answer)."""
        return self.pain_average is not None

    @property
    def late(self) -> bool:
        """Whether the day was entered after the following diary day had ended."""
        return self.entered is not None and self.entered.how is How.LATE


@dataclass(frozen=True)
class Infusion:
    """One infusion course.

    Attributes:
        first_day: First day of the course.
        last_day: Last day of the course; not before the first.
        days: On how many days of that span the drug was given; None if not told.
        drug: What was given; None if not told.
        route: How it was given; None if not told.
        dose: Size of the dose in `dose_unit`, over 0; None if not told.
        dose_unit: Unit of the dose; None with no dose.
        note: Free text.
        id: The row's own number; None before it is stored. Never reused.
        removed: Whether the user deleted it (and may bring it back).
    """

    first_day: date
    last_day: date
    days: int | None = None
    drug: Drug | None = None
    route: Route | None = None
    dose: float | None = None
    dose_unit: DoseUnit | None = None
    note: str | None = None
    id: int | None = None
    removed: bool = False

    @property
    def span(self) -> int:
        """Calendar days from the first to the last day, both counted; 1 or more."""
        return (self.last_day - self.first_day).days + 1

    def day_since(self, day: date) -> int:
        """Days from the last infusion day to `day`: 0 on the last day, negative before it."""
        return (day - self.last_day).days

    def covers(self, day: date) -> bool:
        """Whether the day lies within the course."""
        return self.first_day <= day <= self.last_day

    def checked(self) -> Infusion:
        """This infusion, if it makes sense on its own.

        Raises:
            BadInputError: if the course lies outside of the years of a diary, ends before it starts, is longer than a
                year, counts more infusion days than it has days, or has a dose without a unit, a unit without a dose
                or a dose that nobody gives.
        """
        check_day(self.first_day, "first_day")
        check_day(self.last_day, "last_day")
        if self.last_day < self.first_day:
            raise BadInputError.of("The last day of the infusion is before its first day.").about("last_day")
        if self.last_day - self.first_day > timedelta(days=366):
            sentence = "The infusion is longer than a year. Check its first and last day."
            raise BadInputError.of(sentence).about("last_day")
        if self.days is not None and not 1 <= self.days <= self.span:
            raise BadInputError.of(
                "The number of infusion days must be from 1 to {span}, the days from first to last.", span=self.span
            ).about("days")
        if self.dose is not None and not LEAST_DOSE <= self.dose <= MOST_DOSE:
            raise BadInputError.of(
                "The dose must be a number from {least} to {most}.", least=f"{LEAST_DOSE:f}", most=str(MOST_DOSE)
            ).about("dose")
        if (self.dose is None) != (self.dose_unit is None):
            missing = "dose" if self.dose is None else "dose_unit"
            raise BadInputError.of("A dose needs both a number and a unit.").about(missing)
        return self


def numbered(infusions: list[Infusion] | tuple[Infusion, ...]) -> list[tuple[int, Infusion]]:
    """The infusions that were not removed, oldest first, with the number people call them by (1, 2, ...)."""
    standing = sorted((i for i in infusions if not i.removed), key=lambda i: (i.first_day, i.last_day, i.id or 0))
    return list(enumerate(standing, start=1))


def refuse_overlap(infusion: Infusion, others: Iterable[Infusion]) -> None:
    """Refuse a course that shares a day with another one; removed ones and the infusion itself don't count.

    Raises:
        BadInputError: naming the course that is in the way.
    """
    for other in others:
        apart = infusion.last_day < other.first_day or other.last_day < infusion.first_day
        if not other.removed and other.id != infusion.id and not apart:
            raise BadInputError.of(
                "This infusion overlaps the one from {first_day} to {last_day}. Change that one or these dates.",
                first_day=other.first_day,
                last_day=other.last_day,
            ).about("first_day")
