"""The invented infusions: what was given, how it felt, how well it worked, and the blood results around it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from diary.model.records.change import Change, Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import Severity
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from diary.model.records.items import fresh_items, to_items
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.sample.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from random import Random

    from diary.model.records.items import Record

DAYS_SINCE_LAST_INFUSION = 17
FIRST_COURSE_AFTER = 60  # days of diary before the first course, so that it has a baseline
BAD_DREAMS_UNTIL_NIGHT = 7
DREAMS_TOLD_ON_DAY = 8
DREAMS_SETTLED_ON_DAY = 22
BLADDER_TROUBLE_DAYS = (9, 10, 12, 13)
BLADDER_TOLD_ON_DAY = 14
BLADDER_SETTLED_ON_DAY = 24
LAB_DAYS = (-6, 7)
"""Days from the first and from the last day of a course on which blood was taken."""
_LIMITS = {Analyte.ALT: 45.0, Analyte.AST: 40.0, Analyte.ALP: 120.0, Analyte.GGT: 55.0}
_CREATININE, _CREATININE_LIMIT = (74.0, 81.0, 77.0), 105.0


@dataclass(frozen=True)
class Story:
    """The way a course goes.

    Attributes:
        relief: Relief right after it, a fraction.
        half_life: How fast relief halves, days.
        note: What is written about it.
        hard: How strong it felt at its strongest, 0-10.
        bad_dreams: Whether unpleasant dreams go on for a week.
        bladder: Whether the bladder complains in the second week.
        liver: Times their usual size that two liver values have afterwards.
    """

    relief: float
    half_life: float
    note: str
    hard: int
    bad_dreams: bool = False
    bladder: bool = False
    liver: float = 1.0


PRESENT = Story(0.76, 20.0, "Five mornings at the clinic. Tired, but the nights are better.", 5)
EARLIER = (
    Story(
        0.60,
        11.0,
        "Second day was hard going. Bad dreams for a week, and the bladder complained; told the clinic both times.",
        8,
        bad_dreams=True,
        bladder=True,
        liver=2.4,
    ),
    Story(0.52, 6.5, "Caught a cold in the week after.", 5),
    Story(0.75, 15.0, "First course. My sister drove me.", 6),
)
"""Backwards from the one before the present; a longer diary tells them again."""


@dataclass(frozen=True)
class InventedCourse:
    """An infusion and its story."""

    infusion: Infusion
    story: Story

    def relief(self, day: date) -> float:
        """True relief on a day, a fraction: rising through the course, then halving."""
        if day < self.infusion.first_day:
            return 0.0
        since = self.infusion.day_since(day)
        if since <= 0:
            done = (day - self.infusion.first_day).days + 1
            return self.story.relief * done / self.infusion.span
        return float(self.story.relief * 2.0 ** -(since / self.story.half_life))

    def must_be_answered(self, day: date) -> bool:
        """Return whether the story needs this day to be in the diary."""
        since = self.infusion.day_since(day)
        nights = self.story.bad_dreams and 1 <= since <= BAD_DREAMS_UNTIL_NIGHT
        return nights or (self.story.bladder and since in BLADDER_TROUBLE_DAYS)


def courses(dice: Random, first: date, today: date) -> list[InventedCourse]:
    """The courses, oldest first: backwards from the present one, about two a year."""
    last_day = today - timedelta(days=DAYS_SINCE_LAST_INFUSION)
    backwards = [(last_day, PRESENT)]
    while True:
        last_day -= timedelta(days=dice.randint(165, 195))
        if last_day < first + timedelta(days=FIRST_COURSE_AFTER):
            break
        backwards.append((last_day, EARLIER[(len(backwards) - 1) % len(EARLIER)]))
    return [
        InventedCourse(_infusion(number, last, story, dice), story)
        for number, (last, story) in enumerate(reversed(backwards), start=1)
    ]


def course_changes(dice: Random, story: list[InventedCourse]) -> Iterator[Change]:
    """The history of the infusions and of their blood results."""
    lab = 0
    for course in story:
        infusion = course.infusion
        entered = moment(infusion.last_day, time(18, 40, infusion.last_day.day))
        yield from record_changes(Kind.INFUSION, infusion, entered)
        days = (infusion.first_day + timedelta(days=LAB_DAYS[0]), infusion.last_day + timedelta(days=LAB_DAYS[1]))
        for day, strain in zip(days, (1.0, course.story.liver), strict=True):
            for analyte, limit in _LIMITS.items():
                lab += 1
                strained = strain if analyte in (Analyte.ALT, Analyte.GGT) else 1.0
                value = float(round(limit * dice.uniform(0.4, 0.75) * strained))
                result = LabResult(infusion.id or 0, day, analyte, value, LabUnit.UNITS_PER_LITRE, limit, id=lab)
                yield from record_changes(Kind.LAB, result, max(entered, moment(day, time(19, 5, lab % 60))))
            lab += 1
            creatinine = LabResult(
                infusion.id or 0,
                day,
                Analyte.CREATININE,
                _CREATININE[lab % len(_CREATININE)],  # no dice: they would change everything that follows
                LabUnit.MICROMOL_PER_LITRE,
                _CREATININE_LIMIT,
                id=lab,
            )
            yield from record_changes(Kind.LAB, creatinine, max(entered, moment(day, time(19, 5, lab % 60))))


def record_changes(kind: Kind, record: Record, entered: datetime) -> Iterator[Change]:
    """The history of a record that was written down once."""
    fresh = fresh_items(kind)
    for item, value in to_items(record).items():
        if value != fresh.get(item):
            yield Change(kind, str(record.id), item, fresh.get(item), value, Entered(entered, EntryMode.TYPED))


def _infusion(number: int, last: date, story: Story, dice: Random) -> Infusion:
    systolic = dice.randint(132, 158)
    return Infusion(
        first_day=last - timedelta(days=4),
        last_day=last,
        days=5,
        drug=Drug.S_KETAMINE,
        route=Route.IV,
        dose=float(dice.choice((18, 20, 22))),
        dose_unit=DoseUnit.MG_PER_HOUR,
        note=story.note,
        hours_a_day=dice.choice((4.0, 4.5, 5.0)),
        benzodiazepine=story.hard > 5,
        clonidine=False,
        clinic="Pain clinic",
        drug_high=story.hard,
        inner_perception=max(story.hard - dice.randint(2, 3), 0),
        outer_perception=story.hard - 1,
        nausea=Severity.MODERATE if story.hard > 6 else Severity.MILD,
        systolic=systolic,
        diastolic=systolic - dice.randint(48, 60),
        pulse=dice.randint(74, 96),
        id=number,
    )
