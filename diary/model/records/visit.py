"""Visits to the clinic, past and planned, and what was given out for them: when, in which form and which parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.day import check_day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime


@dataclass(frozen=True)
class Visit:
    """A visit to the clinic.

    Attributes:
        day: The day of it; one that is to come is planned.
        id: The row's own number; None before it is stored. Never reused.
        removed: Whether the user deleted it (and may bring it back).
    """

    day: date
    id: int | None = None
    removed: bool = False

    def checked(self) -> Visit:
        """Return this visit, if it makes sense.

        Raises:
            BadInputError: about the day: no diary has it.
        """
        check_day(self.day, "day")
        return self


def refuse_second_visit(visit: Visit, others: Iterable[Visit]) -> None:
    """Refuse a visit on a day that has another one; removed ones and the visit itself don't count.

    Raises:
        BadInputError: about the day.
    """
    if not visit.removed and any(one.day == visit.day and one.id != visit.id and not one.removed for one in others):
        raise BadInputError.of("A visit on that day is in your diary already.").about("day")


class OutForm(StrEnum):
    """The form in which a part of the diary was given out."""

    PDF = "pdf"
    PRINT = "print"
    CSV = "csv"
    FHIR = "fhir"

    @property
    def is_report(self) -> bool:
        """Return whether it is the report, on paper or as a file."""
        return self in (OutForm.PDF, OutForm.PRINT)


@dataclass(frozen=True)
class GivenOut:
    """A part of the diary that was made for the clinic. Name and birth date themselves are never kept.

    Attributes:
        at: The moment, to the second, with its UTC offset.
        form: In which form.
        first: First day of the period; None for the diary's own first.
        last: Last day of it; None for the diary's own last.
        this_infusion: Whether the report's page on the current infusion was in it; False for no report.
        all_infusions: Whether its page that compares the infusions was; False for no report.
        notes: Whether notes were in it.
        dreams: Whether dreams in own words were.
        name: Whether the person's name was typed in for it.
        birth_date: Whether the birth date was.
        id: The row's own number; None before it is stored. Never reused.
        removed: Whether it was taken back.
    """

    at: datetime
    form: OutForm
    first: date | None = None
    last: date | None = None
    this_infusion: bool = False
    all_infusions: bool = False
    notes: bool = False
    dreams: bool = False
    name: bool = False
    birth_date: bool = False
    id: int | None = None
    removed: bool = False

    def checked(self) -> GivenOut:
        """Return this, if it makes sense.

        Raises:
            BadInputError: about the item: a moment without an offset, a day that no diary has, an end before its start.
        """
        if self.at.utcoffset() is None:
            raise BadInputError.of("The moment has no UTC offset.").about("at")
        check_day(self.at.date(), "at")
        for item in ("first", "last"):
            day = getattr(self, item)
            if day is not None:
                check_day(day, item)
        if self.first is not None and self.last is not None and self.last < self.first:
            raise BadInputError.of("The period ends before it starts.").about("last")
        return self
