"""First launch, answers, closing and reopening, days filled in later."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from sqlcipher3 import dbapi2 as sqlite3

from diary.model.records.day import EntryMode
from diary.model.scales import DayItem
from tests.factories import NOW, TODAY
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage

if TYPE_CHECKING:
    from tests.journeys.program import Program

AVERAGE, WORST, NOW_ITEM = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.PAIN_NOW


def test_the_first_key_press_after_launch_is_todays_average_pain(program: Program) -> None:
    window = program.start()
    program.press("4")
    assert program.stored(TODAY).pain_average == 4
    assert window.today.saved.text() == "✓ Saved 09:14"
    assert window.today.rows[AVERAGE].button(4).isChecked()


def test_zero_is_an_answer_and_the_documented_key_gives_ten(program: Program) -> None:
    window = program.start()
    program.press("0", Qt.Key.Key_X)  # an answer by its key goes on to the next open question
    stored = program.stored(TODAY)
    assert (stored.pain_average, stored.pain_worst, stored.pain_now) == (0, 10, None)
    assert [row.value for row in window.today.rows.values()] == [0, 10, None]


def test_nothing_is_answered_by_looking_moving_or_confirming(program: Program) -> None:
    program.start()
    program.press(Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Tab)
    assert program.stored(TODAY).is_empty
    program.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert program.stored(TODAY).pain_worst == 1


def test_answers_and_note_are_there_again_after_closing_and_reopening(program: Program) -> None:
    window = program.start()
    program.click(window.today.rows[AVERAGE].button(7))
    program.click(window.today.rows[WORST].button(9))
    program.parts.cards.note.setFocus()
    program.type("slept badly, = 3 hours")
    program.stop()  # at once: what was being typed is written on closing
    window = program.start()
    assert [row.value for row in window.today.rows.values()] == [7, 9, None]
    assert program.parts.cards.note.toPlainText() == "slept badly, = 3 hours"
    assert program.stored(TODAY).note == "slept badly, = 3 hours"


def test_an_answer_can_be_changed_and_taken_back_and_the_history_keeps_all(program: Program) -> None:
    window = program.start()
    program.press("4", Qt.Key.Key_Up, "6")
    program.click(window.today.rows[AVERAGE].clear_button)
    assert program.stored(TODAY).pain_average is None
    assert window.today.rows[AVERAGE].value is None
    program.press("5", Qt.Key.Key_Delete)
    assert program.stored(TODAY).is_empty
    with closing(sqlite3.connect(program.path)) as other:
        rows = other.execute("SELECT old, new FROM change ORDER BY id").fetchall()
    assert rows == [(None, 4), (4, 6), (6, None), (None, 5), (5, None)]


def test_a_past_day_is_filled_in_and_marked_late(program: Program) -> None:
    window = program.start()
    for _ in range(3):
        program.click(program.parts.picker.previous)
    assert window.today.title.text() == "Thursday 19 November, 3 days ago"
    window.today.rows[AVERAGE].setFocus()
    program.press("8")
    stored = program.stored(TODAY - timedelta(days=3))
    assert stored.pain_average == 8
    assert stored.entered is not None
    assert stored.entered.mode is EntryMode.LATE
    assert program.stored(TODAY).is_empty
    program.click(program.parts.picker.today_button)
    assert window.today.day == TODAY
    assert not program.parts.picker.next.isEnabled()


def test_a_day_is_opened_from_the_diary_page_and_from_the_two_weeks(program: Program) -> None:
    window = program.start()
    program.press("4")
    program.click(program.parts.recent.buttons[0])
    assert window.today.day == TODAY - timedelta(days=13)
    window.open_page(Destination.DIARY)
    window.open_day(TODAY)
    assert window.today.rows[AVERAGE].value == 4


def test_an_entry_after_midnight_belongs_to_the_evening_before(program: Program) -> None:
    program.clock.moment = datetime(2026, 11, 23, 3, 59, tzinfo=timezone(timedelta(hours=1)))
    window = program.start()
    program.press("5")
    assert program.stored(TODAY).pain_average == 5
    program.clock.moment += timedelta(minutes=1)
    window.today.roll_over()
    program.press("7")  # it could be meant for the day before
    assert program.stored(TODAY + timedelta(days=1)).is_empty
    program.press(Qt.Key.Key_Down, "6")
    assert program.stored(TODAY).pain_average == 5
    assert program.stored(TODAY + timedelta(days=1)).pain_average == 6


def test_the_window_follows_the_day_only_where_today_was_shown(program: Program) -> None:
    window = program.start()
    window.today.open_day(TODAY - timedelta(days=2))
    program.clock.moment = NOW + timedelta(days=1)
    window.today.roll_over()
    assert window.today.day == TODAY - timedelta(days=2)
    assert program.parts.picker.today_button.isVisible()


def test_closing_with_a_half_written_infusion_takes_a_second_request(program: Program) -> None:
    window = program.start()
    program.qtbot.waitUntil(program.parts.state_card.action.isVisible)
    program.click(program.parts.state_card.action)
    program.type("2026-11-0")
    assert not window.close()
    infusions = window.page(Destination.INFUSIONS)
    assert infusions.has_unsaved
    assert infusions.notice is not None
    assert infusions.notice.isVisible()
    assert window.close()


def test_an_infusion_that_is_saved_says_so_on_its_own_page_only(program: Program) -> None:
    window = program.start()
    program.qtbot.waitUntil(program.parts.state_card.action.isVisible)
    program.click(program.parts.state_card.action)
    program.type("2026-11-01")
    program.press(Qt.Key.Key_Return)
    infusions = window.page(Destination.INFUSIONS)
    assert isinstance(infusions, InfusionsPage)
    assert infusions.saved.text() == "✓ Saved 09:14"
    assert window.today.saved.text() == ""
