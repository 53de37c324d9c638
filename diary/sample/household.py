"""The rest of the invented diary: the list of medicines, the clinic, and what it was told."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from diary.model.records.change import SETTINGS_SUBJECT, SETTLED_ON, TOLD_ON, Change, Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.records.medicine import Medicine, Use
from diary.model.records.sign import SafetySign
from diary.model.records.visit import GivenOut, OutForm, Visit
from diary.sample.courses import (
    BLADDER_SETTLED_ON_DAY,
    BLADDER_TOLD_ON_DAY,
    DREAMS_SETTLED_ON_DAY,
    DREAMS_TOLD_ON_DAY,
    InventedCourse,
    record_changes,
)
from diary.sample.details import AMITRIPTYLINE, AMITRIPTYLINE_DAYS, PREGABALIN, TRAMADOL
from diary.sample.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

CLINIC_NAME = "Pain clinic (invented)"
VISIT_BEFORE_DAYS = 20
CLINIC_PHONE = "01632 960123"  # a number that is kept free for stories


def household_changes(first: date, today: date, courses: list[InventedCourse]) -> Iterator[Change]:
    """The history of medicines, settings and what the clinic was told."""
    at_first = moment(first, time(17, 0))
    listed = (
        Medicine("Pregabalin", 150.0, "mg", Use.REGULAR, since=first - timedelta(days=400), id=PREGABALIN),
        Medicine("Tramadol", 50.0, "mg", Use.RESCUE, opioid=True, id=TRAMADOL),
        Medicine("Amitriptyline", 25.0, "mg", Use.REGULAR, since=first - timedelta(days=90), id=AMITRIPTYLINE),
    )
    for medicine in listed:
        yield from record_changes(Kind.MEDICINE, medicine, at_first)
    stopped = first + timedelta(days=AMITRIPTYLINE_DAYS)
    if stopped < today:
        until = (stopped - timedelta(days=1)).isoformat()
        yield _change(Kind.MEDICINE, str(AMITRIPTYLINE), "until", None, until, moment(stopped, time(18, 0)))
    for item, value in (("clinic_name", CLINIC_NAME), ("clinic_phone", CLINIC_PHONE)):
        yield _change(Kind.SETTING, SETTINGS_SUBJECT, item, None, value, at_first)
    yield from _reports(courses, today)
    yield from _visits(courses, today)


def _reports(courses: list[InventedCourse], today: date) -> Iterator[Change]:
    """The talks with the clinic about the signs: it was told, and some weeks later it said that all was settled."""
    before: dict[tuple[SafetySign, str], str] = {}
    for course in courses:
        talks: list[tuple[SafetySign, str, int]] = []
        if course.story.bad_dreams:
            talks.append((SafetySign.DREAMS, TOLD_ON, DREAMS_TOLD_ON_DAY))
            talks.append((SafetySign.DREAMS, SETTLED_ON, DREAMS_SETTLED_ON_DAY))
        if course.story.bladder:
            talks.append((SafetySign.URINE, TOLD_ON, BLADDER_TOLD_ON_DAY))
            talks.append((SafetySign.URINE, SETTLED_ON, BLADDER_SETTLED_ON_DAY))
        for sign, item, after in talks:
            day = course.infusion.last_day + timedelta(days=after)
            if day < today:
                old = before.get((sign, item))
                yield _change(Kind.SAFETY, sign.value, item, old, day.isoformat(), moment(day, time(16, 30)))
                before[sign, item] = day.isoformat()


def _visits(courses: list[InventedCourse], today: date) -> Iterator[Change]:
    """A visit some weeks before each course but the first, with a page that was printed or saved the day before."""
    for number, course in enumerate(courses[1:], start=1):
        visit = Visit(course.infusion.first_day - timedelta(days=VISIT_BEFORE_DAYS), id=number)
        made = moment(visit.day - timedelta(days=1), time(18, 20))
        if visit.day >= today or visit.day <= courses[0].infusion.last_day:
            continue
        given = GivenOut(
            made,
            OutForm.PRINT if number % 2 else OutForm.PDF,
            courses[number - 1].infusion.first_day,
            made.date(),
            this_infusion=True,
            all_infusions=True,
            id=number,
        )
        yield from record_changes(Kind.GIVEN_OUT, given, made)
        yield from record_changes(Kind.VISIT, visit, moment(visit.day, time(17, 30)))


def _change(kind: Kind, subject: str, item: str, old: str | None, new: str, at: datetime) -> Change:
    return Change(kind, subject, item, old, new, Entered(at, EntryMode.TYPED))
