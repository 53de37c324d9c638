"""The calendar file: whole, and read back by a reader that is not ours."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from diary.errors import BadInputError
from diary.exchange.ics.events import CalendarEvent
from diary.exchange.ics.lines import MOST_OCTETS, content_of
from diary.exchange.ics.writer import calendar_content, write_calendar
from diary.exchange.request import ExportRequest
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.change import Contents
from diary.model.records.infusion import Infusion
from diary.settings import Settings
from diary.wording import phrase
from tests.factories import DIARY_ID, NOW, TODAY, live
from tests.strategies import days, free_text, moments

if TYPE_CHECKING:
    from datetime import datetime

    from diary.clock import FixedClock
    from diary.store.repository import Repository

ENDS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
"""All that some reader takes for the end of a line, besides the usual one."""
GOLDEN = Path(__file__).parent / "golden"
PLANNED = Infusion(
    date(2026, 12, 20),
    date(2026, 12, 22),
    planned=True,
    id=7,
    clinic="St Oswald's; pain",
    checklist="[ ] fasting\n[x] a, b",
)


def diary_with(*infusions: Infusion) -> Contents:
    """A diary of nothing but these."""
    settings = Settings(clinic_name="Pain clinic", clinic_phone="+31 20 555")
    return Contents(DIARY_ID, False, (), infusions, (), settings=settings)


def written(
    contents: Contents, tmp_path: Path, selection: Selection | None = None, *, created: datetime = NOW
) -> bytes:
    """The bytes of the file."""
    target = tmp_path / f"{len(list(tmp_path.iterdir()))}.ics"
    write_calendar(ExportRequest(target, contents, selection or Selection(), created, shipped()))
    return target.read_bytes()


def read(content: bytes) -> dict[str, Any]:
    """The events that another program reads, by what is behind the diary's id in their UID."""
    calendar: Any = Calendar.from_ical(content)
    assert calendar.errors == []
    found = {}
    for event in calendar.walk("VEVENT"):
        assert event.errors == []
        start, _, end = str(event["UID"]).partition("-")
        assert start == DIARY_ID
        found[end.removesuffix("@relief-diary")] = event
    return found


@pytest.mark.parametrize("with_notes", [True, False], ids=["with-notes", "without-notes"])
def test_the_whole_file(diary: Repository, clock: FixedClock, tmp_path: Path, with_notes: bool) -> None:
    contents = live(diary, clock).contents()
    found = written(contents, tmp_path, Selection(with_notes=with_notes))
    golden = GOLDEN / f"{'with' if with_notes else 'without'}-notes.ics"
    if os.environ.get("GOLDEN") == "write":
        golden.write_bytes(found)
    assert found == golden.read_bytes()
    assert written(contents, tmp_path, Selection(with_notes=with_notes)) == found  # the same every time


def test_a_planned_infusion_takes_its_days_and_is_reminded_of_the_morning_before(tmp_path: Path) -> None:
    event = read(written(diary_with(PLANNED), tmp_path))["infusion-7"]
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 12, 20), date(2026, 12, 23))
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert (event["SUMMARY"], event["CLASS"], event["TRANSP"]) == ("Appointment at the clinic", "PRIVATE", "OPAQUE")
    (alarm,) = event.walk("VALARM")
    assert (alarm["ACTION"], alarm["TRIGGER"].dt) == ("DISPLAY", timedelta(hours=-15))


def test_own_words_go_in_only_where_they_were_asked_for(tmp_path: Path) -> None:
    without = written(diary_with(PLANNED), tmp_path)
    for word in (b"fasting", b"Oswald", b"Pain clinic", b"555", b"ketamine", b"nfusion planned"):
        assert word not in without
    found = read(written(diary_with(PLANNED), tmp_path, Selection(with_notes=True)))
    assert found["infusion-7"]["DESCRIPTION"] == PLANNED.checklist
    assert found["infusion-7"]["LOCATION"] == PLANNED.clinic
    assert found["call"]["DESCRIPTION"].startswith("Pain clinic\n+31 20 555\n")


def test_the_call_is_the_clinics_notice_before_it_and_the_questionnaire_two_weeks(tmp_path: Path) -> None:
    found = read(written(diary_with(PLANNED), tmp_path))
    assert set(found) == {"infusion-7", "call", "questionnaire"}
    assert found["call"]["DTSTART"].dt == date(2026, 12, 6)
    assert found["call"]["SUMMARY"] == "Call the clinic"
    assert found["questionnaire"]["DTSTART"].dt == date(2026, 12, 6)
    assert found["questionnaire"]["TRANSP"] == "TRANSPARENT"


def test_a_questionnaire_that_is_due_is_for_today(tmp_path: Path) -> None:
    near = replace(PLANNED, first_day=TODAY + timedelta(5), last_day=TODAY + timedelta(5))
    found = read(written(diary_with(near), tmp_path))
    assert set(found) == {"infusion-7", "questionnaire"}  # for a call with notice it is too late
    assert found["questionnaire"]["DTSTART"].dt == TODAY


def test_another_day_is_the_same_event_and_newer(tmp_path: Path) -> None:
    before = read(written(diary_with(PLANNED), tmp_path))["infusion-7"]
    moved = replace(PLANNED, first_day=date(2026, 12, 27), last_day=date(2026, 12, 27))
    after = read(written(diary_with(moved), tmp_path, created=NOW + timedelta(minutes=1)))["infusion-7"]
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] == before["SEQUENCE"] + 60
    assert after["DTSTAMP"].dt - before["DTSTAMP"].dt == timedelta(minutes=1)


@pytest.mark.parametrize(
    "gone", [(), (replace(PLANNED, removed=True),), (replace(PLANNED, first_day=TODAY, last_day=TODAY - timedelta(1)),)]
)
def test_nothing_to_come_is_refused_and_leaves_no_file(gone: tuple[Infusion, ...], tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="Nothing is to come"):
        written(diary_with(*gone), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_range_is_a_range(tmp_path: Path) -> None:
    assert set(read(written(diary_with(PLANNED), tmp_path, Selection(first=date(2026, 12, 7))))) == {"infusion-7"}
    last = Selection(last=date(2026, 12, 6))
    assert set(read(written(diary_with(PLANNED), tmp_path, last))) == {"call", "questionnaire"}


def test_what_went_out_are_the_planned_infusions(tmp_path: Path) -> None:
    past = Infusion(date(2026, 10, 1), date(2026, 10, 1), id=1)
    request = ExportRequest(tmp_path / "c.ics", diary_with(past, PLANNED), Selection(), NOW, shipped())
    part = write_calendar(request)
    assert [one.id for one in part.infusions] == [7]
    assert (part.days, part.changes) == ((), ())


@given(text=free_text | st.text(max_size=200), first=days, length=st.integers(0, 30), created=moments)
def test_any_text_and_day_comes_back(text: str, first: date, length: int, created: datetime) -> None:
    last = first + timedelta(length)
    event = CalendarEvent("call", first, last, phrase("Call the clinic"), description=text)
    content = calendar_content([event], DIARY_ID, created)
    content.decode()  # no character is cut in two
    lines = content.split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= MOST_OCTETS and b"\n" not in line and b"\r" not in line for line in lines)
    (found,) = read(content).values()
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (first, last + timedelta(1))
    assert found["DTSTAMP"].dt == created.replace(microsecond=0)
    kept = "".join(c for c in text.replace("\r\n", "\n") if c in ENDS + "\n\t" or unicodedata.category(c) != "Cc")
    for end in ENDS:
        kept = kept.replace(end, "\n")
    assert str(found.get("DESCRIPTION", "")) == kept


@pytest.mark.parametrize("width", range(70, 80))
def test_a_long_line_is_cut_between_characters(width: int) -> None:
    line = "X" * width + "🦴" * 60
    whole = content_of([line])
    assert all(len(part.encode()) <= MOST_OCTETS for part in whole.decode().split("\r\n"))
    assert whole.decode().replace("\r\n ", "") == line + "\r\n"
