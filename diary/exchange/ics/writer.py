"""The calendar file of a diary, written whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from diary.clock import diary_day
from diary.errors import BadInputError
from diary.exchange.files import write_file
from diary.exchange.ics.events import events
from diary.exchange.ics.lines import as_day, as_moment, calendar_text, content_of
from diary.exchange.selection import selected
from diary.exchange.voice import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diary.exchange.ics.events import CalendarEvent
    from diary.exchange.request import ExportRequest
    from diary.exchange.voice import Voice
    from diary.model.records.change import Contents

_FIRST_COUNTED = datetime(2020, 1, 1, tzinfo=UTC)
"""The revision of an event counts the seconds since then: a later export is the newer one, and it fits for 60 years."""


def write_calendar(request: ExportRequest) -> Contents:
    """Write what is to come as a calendar file; return the planned infusions that are in it, and nothing else.

    Raises:
        BadInputError: nothing is to come in the range that was asked for.
    """
    part = selected(request.contents, request.selection)
    today = diary_day(request.created, request.contents.settings.day_end)
    request.still()
    found = [
        one
        for one in events(request.contents, part, today, request.assessor)
        if request.selection.covers(one.first, one.last)
    ]
    if not found:
        raise BadInputError.of(
            "Nothing is to come that a calendar could hold: no planned infusion, no call to the clinic and no "
            "questionnaire."
        )
    content = calendar_content(found, request.contents.diary_id, request.created, request.voice)
    write_file(request.target, content, replace=request.replace, still=request.still)
    ahead = tuple(one for one in part.infusions if one.planned and not one.removed and one.last_day >= today)
    return replace(part, days=(), infusions=ahead, medicines=(), labs=(), questionnaires=(), suggestions=(), changes=())


def calendar_content(found: Iterable[CalendarEvent], diary_id: str, created: datetime, voice: Voice = ENGLISH) -> bytes:
    """Return a calendar file; for the same events and moment always the same.

    An event has the same UID at every export, so that a calendar takes a newer one in its place.

    Args:
        found: The events; at least one.
        diary_id: The diary's random id.
        created: The moment of the export, with its offset.
        voice: The language of the words.
    """
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Relief Diary//Relief Diary//EN", "METHOD:PUBLISH"]
    body = [line for one in found for line in _event_lines(one, diary_id, created, voice)]
    return content_of([*head, *body, "END:VCALENDAR"])


def _event_lines(event: CalendarEvent, diary_id: str, created: datetime, voice: Voice) -> Iterator[str]:
    summary = calendar_text(voice.say(event.summary))
    yield "BEGIN:VEVENT"
    yield f"UID:{calendar_text(diary_id)}-{event.name}@relief-diary"
    yield f"DTSTAMP:{as_moment(created)}"
    yield f"SEQUENCE:{max(int((created - _FIRST_COUNTED).total_seconds()), 0)}"
    yield f"DTSTART;VALUE=DATE:{as_day(event.first)}"
    yield f"DTEND;VALUE=DATE:{as_day(event.last + timedelta(days=1))}"  # the first day that is no part of it
    yield f"SUMMARY:{summary}"
    explained = "" if event.explained is None else voice.say(event.explained)
    words = "\n".join(text for text in (event.description, explained) if text)
    if words:
        yield f"DESCRIPTION:{calendar_text(words)}"
    if event.location:
        yield f"LOCATION:{calendar_text(event.location)}"
    yield "CLASS:PRIVATE"
    yield "STATUS:CONFIRMED"
    yield f"TRANSP:{'OPAQUE' if event.takes_time else 'TRANSPARENT'}"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{summary}", f"TRIGGER:{_duration(event.alarm)}")
    yield from ("END:VALARM", "END:VEVENT")


def _duration(span: timedelta) -> str:
    """Whole hours: `-PT15H` is fifteen hours before."""
    hours = int(span / timedelta(hours=1))
    return f"{'-' if hours < 0 else ''}PT{abs(hours)}H"
