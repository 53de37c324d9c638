"""The events that a diary has for a calendar: planned infusions, a call to the clinic, the next questionnaire.

The words are neutral, for a calendar is often seen by others; own words go in only where they were asked for.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from diary.model.questionnaires.due import Completed, coming, due
from diary.model.records.change import Kind
from diary.model.records.day import pain_scores
from diary.model.records.replay import put_off_on
from diary.model.suggestion.call_day import call_day
from diary.model.suggestion.outlook import outlook
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from diary.model.records.change import Contents
    from diary.model.records.infusion import Infusion
    from diary.model.relief.assessor import Assessor
    from diary.settings import Settings

_MORNING = timedelta(hours=9)
"""The alarm of a whole day rings at nine in the morning."""
_DAY = timedelta(days=1)


class CalendarEvent(NamedTuple):
    """An event that takes whole days.

    Attributes:
        name: Its own in this diary, the same at every export.
        first: Its first day.
        last: Its last day.
        summary: The words that are seen in the calendar.
        alarm: When it is reminded of, from the beginning of the first day; negative before it.
        takes_time: Whether it keeps one from other appointments.
        explained: The diary's own words on it; None without any.
        description: The person's words; empty where they were not asked for.
        location: The place, the person's words too.
    """

    name: str
    first: date
    last: date
    summary: Phrase
    alarm: timedelta = _MORNING
    takes_time: bool = False
    explained: Phrase | None = None
    description: str = ""
    location: str = ""


def events(whole: Contents, part: Contents, on: date, assessor: Assessor) -> Iterator[CalendarEvent]:
    """Yield what is to come, as of a day.

    Visits to the clinic belong here too, once the diary keeps them.

    Args:
        whole: The whole diary: when a call makes sense rests on all of it.
        part: What may go out of it; only its words are taken.
        on: Today.
        assessor: The one that was asked about this diary before.
    """
    yield from (_appointment(one) for one in part.infusions if one.planned and not one.removed and one.last_day >= on)
    call = _call_day(whole, on, assessor)
    if call is not None:
        yield _call(call, on, part.settings)
    asked = _questionnaire_day(whole, on)
    if asked is not None:
        yield CalendarEvent("questionnaire", asked, asked, phrase("Fill in the questionnaire"))


def _appointment(planned: Infusion) -> CalendarEvent:
    return CalendarEvent(
        f"infusion-{planned.id}",
        planned.first_day,
        planned.last_day,
        phrase("Appointment at the clinic"),
        _MORNING - _DAY,
        takes_time=True,
        description=planned.checklist or "",
        location=planned.clinic or "",
    )


def _call(day: date, on: date, settings: Settings) -> CalendarEvent:
    return CalendarEvent(
        "call",
        day,
        day,
        phrase("Call the clinic"),
        explained=phrase("Worked out on {day}; it may move.", day=on),
        description="\n".join(told for told in (settings.clinic_name, settings.clinic_phone) if told is not None),
    )


def _call_day(whole: Contents, on: date, assessor: Assessor) -> date | None:
    assessments = assessor.assess(pain_scores(whole.days), whole.infusions, whole.settings, on)
    return call_day(assessments, outlook(assessments, whole.days, whole.infusions, whole.labs, whole.reports))


def _questionnaire_day(whole: Contents, on: date) -> date | None:
    """Today if one is due, else the day on which the next one will be."""
    done = [Completed(one.instrument, one.day) for one in whole.questionnaires if one.done and not one.removed]
    put_off = put_off_on(change for change in whole.changes if change.kind is Kind.OFFER)
    if due(whole.infusions, done, on, put_off) is not None:
        return on
    ahead = coming(whole.infusions, done, on)
    return None if ahead is None else ahead.first
