"""The diary day at its edges: four in the morning, clock changes, the date line, another day end, late entries.

Every stored row is read by another repository, as another program reads it.
"""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from diary.model.records.change import Kind
from diary.model.records.day import EntryMode
from diary.model.scales import DayItem
from diary.settings import Settings
from diary.store.repository import Repository
from ui.destinations import Destination
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from diary.model.records.change import Change
    from tests.journeys.program import Program

AVERAGE = DayItem.PAIN_AVERAGE
ONE_DAY = timedelta(days=1)
BERLIN, NEW_YORK, AUCKLAND, PAGO_PAGO = "Europe/Berlin", "America/New_York", "Pacific/Auckland", "Pacific/Pago_Pago"


def at(zone: str, day: date, clock: str, *, second_time: bool = False) -> datetime:
    """What the computer's clock says in a zone; `second_time` for an hour that comes twice."""
    wall = datetime.combine(day, time.fromisoformat(clock), ZoneInfo(zone)).replace(fold=int(second_time))
    return in_zone(wall, zone)


def in_zone(moment: datetime, zone: str) -> datetime:
    """A moment with the plain offset of a zone, as the system clock gives it; an hour that is left out is passed."""
    local = moment.astimezone(UTC).astimezone(ZoneInfo(zone))
    offset = local.utcoffset()
    assert offset is not None
    return local.astimezone(timezone(offset))


def it_is(program: Program, moment: datetime) -> None:
    """Let that time come while the window stands open."""
    program.clock.moment = moment
    program.window.today.roll_over()  # the window's timer does that every twenty seconds


def answer(program: Program, score: int) -> None:
    """Press the digit on the question for the average pain."""
    program.window.today.rows[AVERAGE].setFocus()
    program.press(str(score))


def go_back(program: Program, days: int = 1) -> None:
    """Open an earlier day with the day picker, by keyboard."""
    for _ in range(days):
        program.parts.picker.previous.setFocus()
        program.press(Qt.Key.Key_Space)


def pain(program: Program) -> dict[date, int | None]:
    """Average pain of every day that stands in the file."""
    with closing(Repository(program.path, program.clock)) as other:
        return {day.date: day.pain_average for day in other.days()}


def history(program: Program) -> list[Change]:
    """What was entered for any day, oldest first."""
    with closing(Repository(program.path, program.clock)) as other:
        return other.changes(Kind.DAY)


def how(program: Program, day: date) -> EntryMode:
    entered = program.stored(day).entered
    assert entered is not None
    return entered.mode


def written(change: Change) -> tuple[str, object, datetime, timedelta | None]:
    """For which day, what, at which moment, and at which offset from UTC."""
    return change.subject, change.new, change.entered.at.astimezone(UTC), change.entered.at.utcoffset()


# Four in the morning


def test_at_0359_it_is_still_yesterday_and_at_0400_the_open_window_goes_on(program: Program) -> None:
    sunday, monday = date(2026, 11, 22), date(2026, 11, 23)
    program.clock.moment = at(BERLIN, sunday, "23:50")
    window = program.start()
    answer(program, 6)
    it_is(program, at(BERLIN, monday, "03:59"))
    assert window.today.day == sunday
    assert window.today.title.text() == "Sunday 22 November"
    answer(program, 5)
    assert pain(program) == {sunday: 5}
    it_is(program, at(BERLIN, monday, "04:00"))
    assert window.today.day == monday
    assert window.today.title.text() == "Monday 23 November"
    assert window.today.rows[AVERAGE].value is None
    answer(program, 0)
    assert pain(program) == {sunday: 5, monday: 0}
    assert [how(program, day) for day in (sunday, monday)] == [EntryMode.TYPED, EntryMode.TYPED]


def test_what_is_answered_belongs_to_the_day_that_is_shown(program: Program) -> None:
    """Until the window has followed, the day in its title is the one that is answered."""
    sunday, monday = date(2026, 11, 22), date(2026, 11, 23)
    program.clock.moment = at(BERLIN, monday, "03:59")
    window = program.start()
    program.clock.moment = at(BERLIN, monday, "04:00")
    assert window.today.title.text() == "Sunday 22 November"
    answer(program, 7)
    assert pain(program) == {sunday: 7}


def test_a_note_that_is_being_typed_at_four_stays_with_its_day(program: Program) -> None:
    sunday, monday = date(2026, 11, 22), date(2026, 11, 23)
    program.clock.moment = at(BERLIN, monday, "03:59")
    window = program.start()
    program.parts.cards.note.setFocus()
    program.type("cannot sleep")
    it_is(program, at(BERLIN, monday, "04:00"))
    program.type(", 7 mg at 3")
    assert program.parts.cards.note.toPlainText() == "cannot sleep, 7 mg at 3"
    program.press(Qt.Key.Key_Escape)
    assert program.stored(sunday).note == "cannot sleep, 7 mg at 3"
    it_is(program, at(BERLIN, monday, "04:00"))
    assert window.today.day == monday
    assert program.stored(monday).is_empty
    assert program.parts.cards.note.toPlainText() == ""


# Clock changes


@pytest.mark.parametrize(
    ("zone", "change", "before", "after"),
    [(BERLIN, date(2026, 3, 29), 1, 2), (NEW_YORK, date(2026, 3, 8), -5, -4)],
    ids=["Berlin", "New York"],
)
def test_the_night_that_lacks_an_hour(program: Program, zone: str, change: date, before: int, after: int) -> None:
    program.clock.moment = at(zone, change - ONE_DAY, "22:00")
    program.start()
    answer(program, 1)
    it_is(program, at(zone, change, "01:59"))
    answer(program, 2)
    it_is(program, in_zone(program.clock.moment + timedelta(minutes=1), zone))
    assert program.clock.moment.time() == time(3, 0), "a minute later it is three"
    answer(program, 3)
    it_is(program, at(zone, change, "03:59"))
    assert program.window.today.day == change - ONE_DAY
    it_is(program, at(zone, change, "04:00"))
    answer(program, 4)
    it_is(program, at(zone, change + ONE_DAY, "04:00"))
    answer(program, 5)
    assert pain(program) == {change - ONE_DAY: 3, change: 4, change + ONE_DAY: 5}
    offsets = [entry.entered.at.utcoffset() for entry in history(program)]
    assert offsets == [timedelta(hours=hours) for hours in (before, before, after, after, after)]


@pytest.mark.parametrize(
    ("zone", "change", "twice", "before", "after"),
    [(BERLIN, date(2026, 10, 25), "02:30", 2, 1), (NEW_YORK, date(2026, 11, 1), "01:30", -4, -5)],
    ids=["Berlin", "New York"],
)
def test_the_hour_that_comes_twice(
    program: Program, zone: str, change: date, twice: str, before: int, after: int
) -> None:
    evening = change - ONE_DAY
    program.clock.moment = at(zone, change, twice)
    program.start()
    answer(program, 6)
    it_is(program, at(zone, change, twice, second_time=True))
    assert program.window.today.day == evening
    assert program.window.today.rows[AVERAGE].value == 6
    answer(program, 7)
    it_is(program, at(zone, change, "03:59"))
    assert program.window.today.day == evening
    it_is(program, at(zone, change, "04:00"))
    answer(program, 8)
    assert pain(program) == {evening: 7, change: 8}
    first, second, third = history(program)
    assert second.entered.at.astimezone(UTC) - first.entered.at.astimezone(UTC) == timedelta(hours=1)
    offsets = [entry.entered.at.utcoffset() for entry in (first, second, third)]
    assert offsets == [timedelta(hours=hours) for hours in (before, after, after)]


@pytest.mark.parametrize("wall", ["01:30", "02:30", "03:59", "04:00", "21:00"])
@pytest.mark.parametrize(
    ("zone", "change"),
    [
        (BERLIN, date(2026, 3, 29)),
        (BERLIN, date(2026, 10, 25)),
        (NEW_YORK, date(2026, 3, 8)),
        (NEW_YORK, date(2026, 11, 1)),
    ],
)
def test_one_entry_a_night_makes_one_day_each(program: Program, zone: str, change: date, wall: str) -> None:
    nights = [change + timedelta(days=n) for n in range(-3, 4)]
    program.clock.moment = at(zone, nights[0] - ONE_DAY, "12:00")
    program.start()
    for score, night in enumerate(nights):
        it_is(program, at(zone, night, wall))
        assert program.window.today.rows[AVERAGE].value is None, "each night meets a day of its own"
        answer(program, score)
    shift = ONE_DAY if wall < "04:00" else timedelta(0)
    assert pain(program) == {night - shift: score for score, night in enumerate(nights)}


# The date line


def test_a_flight_east_over_the_date_line_and_back(program: Program) -> None:
    """Auckland (+13) to Pago Pago (-11) and back, four and a half hours each: a date comes twice, then one is short."""
    flight = timedelta(hours=4, minutes=30)
    program.clock.moment = at(AUCKLAND, date(2026, 11, 22), "21:00")
    window = program.start()
    answer(program, 6)
    leaving = at(AUCKLAND, date(2026, 11, 23), "10:00")
    it_is(program, leaving)
    answer(program, 5)
    arriving = in_zone(leaving + flight, PAGO_PAGO)
    it_is(program, arriving)
    assert window.today.day == date(2026, 11, 22), "the wall clock there says the 22nd"
    assert window.today.rows[AVERAGE].value == 6, "the 22nd is not asked as if it were new"
    assert pain(program) == {date(2026, 11, 22): 6, date(2026, 11, 23): 5}
    answer(program, 4)
    it_is(program, at(PAGO_PAGO, date(2026, 11, 23), "21:00"))
    assert window.today.rows[AVERAGE].value == 5, "the 23rd is one day, begun in Auckland"
    answer(program, 7)
    it_is(program, at(PAGO_PAGO, date(2026, 11, 24), "22:00"))
    answer(program, 3)
    back = in_zone(program.clock.moment + flight, AUCKLAND)
    it_is(program, back)
    assert back.replace(tzinfo=None) == datetime(2026, 11, 26, 2, 30)
    assert window.today.day == date(2026, 11, 25), "before four: the night of the 25th"
    answer(program, 2)
    expected = {22: 4, 23: 7, 24: 3, 25: 2}
    assert pain(program) == {date(2026, 11, day): score for day, score in expected.items()}
    assert [written(entry) for entry in history(program)] == [
        ("2026-11-22", 6, datetime(2026, 11, 22, 8, 0, tzinfo=UTC), timedelta(hours=13)),
        ("2026-11-23", 5, datetime(2026, 11, 22, 21, 0, tzinfo=UTC), timedelta(hours=13)),
        ("2026-11-22", 4, datetime(2026, 11, 23, 1, 30, tzinfo=UTC), timedelta(hours=-11)),
        ("2026-11-23", 7, datetime(2026, 11, 24, 8, 0, tzinfo=UTC), timedelta(hours=-11)),
        ("2026-11-24", 3, datetime(2026, 11, 25, 9, 0, tzinfo=UTC), timedelta(hours=-11)),
        ("2026-11-25", 2, datetime(2026, 11, 25, 13, 30, tzinfo=UTC), timedelta(hours=13)),
    ]
    assert {entry.entered.mode for entry in history(program)} == {EntryMode.TYPED}


def test_the_day_that_a_flight_west_leaves_out_can_be_filled_in(program: Program) -> None:
    program.clock.moment = at(PAGO_PAGO, date(2026, 11, 24), "22:00")
    window = program.start()
    answer(program, 3)
    it_is(program, at(AUCKLAND, date(2026, 11, 26), "09:00"))
    assert window.today.day == date(2026, 11, 26)
    answer(program, 4)
    go_back(program)
    assert window.today.day == date(2026, 11, 25)
    answer(program, 5)
    assert pain(program) == {date(2026, 11, day): score for day, score in ((24, 3), (25, 5), (26, 4))}
    assert how(program, date(2026, 11, 25)) is EntryMode.TYPED, "the day after it has not ended yet"


def test_a_day_that_lies_ahead_again_waits_unharmed(program: Program) -> None:
    """East of the date line the day that was begun is tomorrow: it is kept, and nothing that is computed minds."""
    program.clock.moment = at(AUCKLAND, date(2026, 11, 23), "08:00")
    window = program.start()
    answer(program, 5)
    program.stop()
    program.clock.moment = at(PAGO_PAGO, date(2026, 11, 22), "14:00")
    window = program.start()
    assert window.today.day == date(2026, 11, 22)
    assert window.today.rows[AVERAGE].value is None
    assert not program.parts.picker.next.isEnabled()
    program.qtbot.waitUntil(lambda: program.session.outlook.suggestion is not None)
    assert pain(program) == {date(2026, 11, 23): 5}
    it_is(program, at(PAGO_PAGO, date(2026, 11, 23), "04:00"))
    assert window.today.rows[AVERAGE].value == 5


def test_an_answer_on_the_page_of_a_day_that_lies_ahead_again_is_kept_and_saved_when_it_begins(
    program: Program,
) -> None:
    ahead, today = date(2026, 11, 23), date(2026, 11, 22)
    program.clock.moment = at(AUCKLAND, ahead, "10:00")
    window = program.start()
    program.clock.moment = at(PAGO_PAGO, today, "14:30")  # the page still shows the 23rd
    answer(program, 0)
    program.parts.cards.note.setPlainText("in the air")
    it_is(program, program.clock.moment)
    assert window.today.day == today
    assert pain(program) == {}
    assert window.today.notice is not None
    assert window.today.notice.text.text() == (
        "Not saved yet: by this computer's clock, 23 November has not begun. Leave the window open: what you answered "
        "is kept here and saved when that day begins."
    )
    answer(program, 4)
    assert pain(program) == {today: 4}, "the day that is running does not wait for the other"
    assert window.today.saved.text() == "✓ Saved 14:30"
    assert program.session.answers.unsaved == {(ahead, AVERAGE): 0, (ahead, DayItem.NOTE): "in the air"}
    it_is(program, at(PAGO_PAGO, ahead, "03:59"))
    assert pain(program) == {today: 4}
    it_is(program, at(PAGO_PAGO, ahead, "04:00"))
    assert program.session.answers.unsaved == {}
    assert pain(program) == {today: 4, ahead: 0}
    assert program.stored(ahead).note == "in the air"
    assert window.today.rows[AVERAGE].value == 0
    assert not window.today.notice.isVisible()


# Another day end


def choose_day_end(program: Program, hour: int) -> None:
    """Choose it on Settings by keyboard, and go back to Today."""
    page = program.window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.day.day_end.box.setFocus()
    program.press(Qt.Key.Key_Home, *[Qt.Key.Key_Down] * hour)
    with closing(Repository(program.path, program.clock)) as other:
        assert other.settings == Settings(day_end=time(hour))
    program.window.open_page(Destination.TODAY)
    program.window.today.roll_over()


def test_a_day_end_at_midnight_and_at_six_moves_no_stored_day(program: Program) -> None:
    saturday, sunday, monday = (date(2026, 11, day) for day in (21, 22, 23))
    program.clock.moment = at(BERLIN, saturday, "21:00")
    window = program.start()
    answer(program, 1)
    it_is(program, at(BERLIN, monday, "02:00"))
    assert window.today.day == sunday
    answer(program, 2)
    stored = [program.stored(day) for day in (saturday, sunday)]

    choose_day_end(program, 0)
    assert window.today.day == monday, "midnight has gone by: today follows"
    assert window.today.rows[AVERAGE].value is None
    answer(program, 3)

    choose_day_end(program, 6)
    assert window.today.day == sunday, "before six, it is Sunday's night again"
    assert window.today.rows[AVERAGE].value == 2
    assert [program.stored(day) for day in (saturday, sunday)] == stored
    it_is(program, at(BERLIN, monday, "05:59"))
    assert window.today.day == sunday
    it_is(program, at(BERLIN, monday, "06:00"))
    assert window.today.day == monday
    assert window.today.rows[AVERAGE].value == 3
    assert pain(program) == {saturday: 1, sunday: 2, monday: 3}


@pytest.mark.parametrize("hour", [0, 4, 6, 11])
def test_each_day_end_opens_the_new_day_on_its_minute(program: Program, hour: int) -> None:
    sunday, monday = date(2026, 11, 22), date(2026, 11, 23)
    program.clock.moment = at(BERLIN, sunday, "20:00")
    window = program.start()
    if hour != 4:
        choose_day_end(program, hour)
    end = at(BERLIN, monday, f"{hour:02}:00")
    it_is(program, end - timedelta(minutes=1))
    answer(program, 8)
    it_is(program, end)
    assert window.today.day == monday
    answer(program, 9)
    assert pain(program) == {sunday: 8, monday: 9}


def test_the_chosen_day_end_is_there_after_a_restart(program: Program) -> None:
    sunday, monday = date(2026, 11, 22), date(2026, 11, 23)
    program.clock.moment = at(BERLIN, sunday, "20:00")
    program.start()
    choose_day_end(program, 6)
    program.stop()
    program.clock.moment = at(BERLIN, monday, "05:00")
    window = program.start()
    assert window.today.day == sunday
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert page.day.day_end.box.currentText() == "06:00"


# Late


@pytest.mark.parametrize(
    ("hour", "wall", "expected"),
    [
        (4, "03:59", EntryMode.TYPED),
        (4, "04:00", EntryMode.LATE),
        (0, "00:00", EntryMode.LATE),
        (6, "05:59", EntryMode.TYPED),
        (6, "06:00", EntryMode.LATE),
    ],
)
def test_late_is_after_the_following_diary_day_has_ended(
    program: Program, hour: int, wall: str, expected: EntryMode
) -> None:
    friday, sunday = date(2026, 11, 20), date(2026, 11, 22)
    program.clock.moment = at(BERLIN, sunday - ONE_DAY, "20:00")
    window = program.start()
    if hour != 4:
        choose_day_end(program, hour)
    it_is(program, at(BERLIN, sunday, wall))
    go_back(program, (window.today.day - friday).days)
    assert window.today.day == friday
    answer(program, 6)
    assert how(program, friday) is expected
    assert pain(program) == {friday: 6}


def test_past_days_over_a_clock_change_are_opened_one_by_one_and_filled(program: Program) -> None:
    last = date(2026, 10, 28)
    program.clock.moment = at(BERLIN, last, "12:00")
    window = program.start()
    for back in range(7):
        assert window.today.day == last - timedelta(days=back)
        answer(program, back)
        go_back(program)
    assert pain(program) == {last - timedelta(days=back): back for back in range(7)}
    assert [how(program, last - timedelta(days=back)) for back in range(3)] == [
        EntryMode.TYPED,
        EntryMode.TYPED,
        EntryMode.LATE,
    ]
    program.click(program.parts.picker.today_button)
    assert window.today.day == last


def test_a_late_entry_after_a_flight_is_judged_by_the_clock_there(program: Program) -> None:
    day = date(2026, 11, 22)
    program.clock.moment = at(AUCKLAND, date(2026, 11, 24), "05:00")
    program.start()
    go_back(program, 2)
    answer(program, 1)
    assert how(program, day) is EntryMode.LATE
    program.clock.moment = in_zone(program.clock.moment, PAGO_PAGO)  # the same moment, the 23rd there
    go_back(program)
    assert program.window.today.day == day - ONE_DAY
    answer(program, 2)
    assert how(program, day - ONE_DAY) is EntryMode.LATE
    program.window.today.open_day(day)
    answer(program, 3)
    assert how(program, day) is EntryMode.TYPED
