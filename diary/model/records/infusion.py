"""An infusion: the dates of its course, what was given and how it felt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.checklist import read_checklist
from diary.model.records.day import check_day
from diary.model.scales import NRS, PERCEPTION_SCALES, Scale
from diary.wording import Amount

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.model.records.details import Severity

LEAST_DOSE, MOST_DOSE = 0.000001, 999_999
"""In any unit. Far outside of every dose there is, and within what a file writes and reads without an exponent."""
SYSTOLIC = Scale("systolic", 30, 300)
DIASTOLIC = Scale("diastolic", 10, 250)
PULSE = Scale("pulse", 20, 300)
"""mmHg and beats a minute; wider than any that is survived, so that only a slip is refused."""


class Drug(StrEnum):
    """The drug that was infused."""

    KETAMINE = "ketamine"  # the racemic mixture
    S_KETAMINE = "s_ketamine"
    OTHER = "other"


class Route(StrEnum):
    """The route by which the drug was given."""

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
class Infusion:
    """One infusion: what was recorded of a course of one or more days. None: not told.

    Attributes:
        first_day: First day of the course.
        last_day: Last day of the course; not before the first.
        days: On how many days of that span the drug was given.
        drug: What was given.
        route: How it was given.
        dose: Size of the dose in `dose_unit`, over 0.
        dose_unit: Unit of the dose; None with no dose.
        note: Free text.
        hours_a_day: For how many hours on each of its days, over 0 to 24.
        benzodiazepine: Whether one was given alongside.
        clonidine: Whether it was given alongside.
        given_alongside: What else was given alongside, free text.
        clinic: Where, free text.
        drug_high: At its strongest during the course, 0-10.
        inner_perception: The same, changes in inner perception.
        outer_perception: The same, changes in outer perception.
        nausea: The same.
        systolic: Highest upper blood pressure during the course, mmHg.
        diastolic: Highest lower blood pressure during the course, mmHg.
        pulse: Highest pulse during the course, beats a minute.
        checklist: The clinic's checklist for the day, in the form of `diary.model.records.checklist`, free text.
        planned: Whether it is an appointment that nobody has said took place; no figure looks at it.
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
    hours_a_day: float | None = None
    benzodiazepine: bool | None = None
    clonidine: bool | None = None
    given_alongside: str | None = None
    clinic: str | None = None
    drug_high: int | None = None
    inner_perception: int | None = None
    outer_perception: int | None = None
    nausea: Severity | None = None
    systolic: int | None = None
    diastolic: int | None = None
    pulse: int | None = None
    checklist: str | None = None
    planned: bool = False
    id: int | None = None
    removed: bool = False

    @property
    def span(self) -> int:
        """Calendar days from the first to the last day, both counted; 1 or more."""
        return (self.last_day - self.first_day).days + 1

    def day_since(self, day: date) -> int:
        """Return the days from the last infusion day to `day`: 0 on the last day, negative before it."""
        return (day - self.last_day).days

    def covers(self, day: date) -> bool:
        """Return whether the day lies within the course."""
        return self.first_day <= day <= self.last_day

    def checked(self) -> Infusion:
        """Return this infusion, if it makes sense on its own.

        Raises:
            BadInputError: if the course lies outside of the years of a diary, ends before it starts, is longer than a
                year, counts more infusion days than it has days, or has a dose without a unit, a unit without a dose
                or a dose that nobody gives, or if hours, strength, blood pressure or pulse are out of bounds, or the
                checklist is in another form.
        """
        check_day(self.first_day, "first_day")
        check_day(self.last_day, "last_day")
        if self.last_day < self.first_day:
            raise BadInputError.of("The last day of the infusion is before its first day.").about("last_day")
        if self.last_day - self.first_day > timedelta(days=366):
            raise BadInputError.of("The infusion is longer than a year. Check its first and last day.").about(
                "last_day"
            )
        if self.days is not None and not 1 <= self.days <= self.span:
            raise BadInputError.of(
                "The number of infusion days must be from 1 to {span}, the days from first to last.", span=self.span
            ).about("days")
        if self.dose is not None and not LEAST_DOSE <= self.dose <= MOST_DOSE:
            raise BadInputError.of(
                "The dose must be a number from {least} to {most}.", least=Amount(LEAST_DOSE), most=MOST_DOSE
            ).about("dose")
        if (self.dose is None) != (self.dose_unit is None):
            missing = "dose" if self.dose is None else "dose_unit"
            raise BadInputError.of("A dose needs both a number and a unit.").about(missing)
        if self.hours_a_day is not None and not LEAST_DOSE <= self.hours_a_day <= 24:
            raise BadInputError.of("The hours a day must be over 0, up to 24.").about("hours_a_day")
        self._check_strongest()
        read_checklist(self.checklist)
        return self

    def _check_strongest(self) -> None:
        bounds = dict.fromkeys(PERCEPTION_SCALES, NRS) | {
            "systolic": SYSTOLIC,
            "diastolic": DIASTOLIC,
            "pulse": PULSE,
        }
        for item, scale in bounds.items():
            value = getattr(self, item)
            if value is not None and not scale.least <= value <= scale.most:
                raise BadInputError.of(
                    "{value} is not from {least} to {most}.", value=value, least=scale.least, most=scale.most
                ).about(str(item))
        if self.systolic is not None and self.diastolic is not None and self.systolic <= self.diastolic:
            raise BadInputError.of("The upper blood pressure must be over the lower one.").about("systolic")


def numbered(infusions: list[Infusion] | tuple[Infusion, ...]) -> list[tuple[int, Infusion]]:
    """Return the infusions that took place, oldest first, with the number people call them by (1, 2, ...).

    Removed and planned ones have no number.
    """
    standing = sorted(
        (i for i in infusions if not i.removed and not i.planned), key=lambda i: (i.first_day, i.last_day, i.id or 0)
    )
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
