"""Looking back: the year by keyboard, a note found again, a day deleted and brought back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from diary.model.days.search import DayFilter
from diary.model.days.year import Entry
from diary.model.records.change import Kind
from diary.model.records.details import Effect, Severity, effect
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from ui.days.page import DiaryPage
from ui.destinations import Destination

if TYPE_CHECKING:
    from tests.journeys.program import Program

AVERAGE, NOTE = DayItem.PAIN_AVERAGE, DayItem.NOTE
NAUSEA = effect(Effect.NAUSEA)
TENTH = date(2026, 11, 10)


def lived(program: Program) -> None:
    """Three weeks of entries each evening, one day missed, an infusion on the fifth."""
    for n in range(1, 22):
        if n == 12:
            continue
        program.clock.moment = NOW.replace(day=n, hour=21)
        writer = Repository(program.path, program.clock)
        writer.answer_all(date(2026, 11, n), {AVERAGE: n % 11, DayItem.PAIN_WORST: 10})
        if n == 10:
            writer.answer_all(TENTH, {NOTE: "Käffchen in the garden", NAUSEA: Severity.MILD, DayItem.DREAM_RECALL: 0})
        writer.close()
    program.clock.moment = NOW
    writer = Repository(program.path, program.clock)
    writer.save_infusion(Infusion(date(2026, 11, 4), date(2026, 11, 5)))
    writer.close()


def diary_page(program: Program) -> DiaryPage:
    program.press_with_control(Qt.Key.Key_4)
    page = program.window.page(Destination.DIARY)
    assert isinstance(page, DiaryPage)
    return page


def test_a_day_is_found_in_the_year_by_keyboard_alone_and_opened(program: Program) -> None:
    lived(program)
    window = program.start()
    page = diary_page(program)
    assert page.year.summary.text() == "20 of 21 days filled in · 1 infusion"
    assert page.year.view.hasFocus()
    program.press(Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert page.day == TODAY - timedelta(days=8)
    assert page.year.readout.text() == "Saturday 14 November 2026, average pain 3, day 9 after infusion 1"
    assert page.year.view.accessibleDescription() == page.year.readout.text()
    program.press(Qt.Key.Key_Return)
    assert window.today.isVisible()
    assert window.today.day == date(2026, 11, 14)
    assert window.today.rows[AVERAGE].value == 3


def test_a_day_filled_in_weeks_later_is_late_in_year_table_and_history(program: Program) -> None:
    lived(program)
    window = program.start()
    window.open_day(date(2026, 11, 12))
    program.press("7")
    page = diary_page(program)
    page.choose(date(2026, 11, 12))
    assert page.year.readout.text() == "Thursday 12 November 2026, average pain 7, entered late, day 7 after infusion 1"
    assert page.year.summary.text() == "21 of 21 days filled in · 1 of them late · 1 infusion"
    told = page.panel.story.toPlainText()
    assert "Sunday 22 November 2026 · typed, late · UTC+1" in told
    assert "09:14  Average pain: 7" in told
    program.click(page.table_button)
    page.days.filters.which.setCurrentIndex(page.days.filters.which.findData(DayFilter.LATE))
    page.days.filters.which.activated.emit(page.days.filters.which.currentIndex())
    assert [page.table.days.day(row).day for row in range(page.table.days.rowCount())] == [12]


def test_a_note_is_found_by_a_word_without_its_accent(program: Program) -> None:
    lived(program)
    window = program.start()
    page = diary_page(program)
    program.click(page.table_button)
    page.days.filters.words.setFocus()
    program.type("kaffchen GARDEN")
    assert page.table.days.rowCount() == 1
    assert page.day == TENTH
    assert "1 of 22 days" in page.days.filters.count.text()
    page.table.setFocus()
    program.press(Qt.Key.Key_Return)
    assert window.today.day == TENTH


def test_a_deleted_day_comes_back_whole_and_the_history_keeps_all(program: Program) -> None:
    lived(program)
    program.start()
    before = program.stored(TENTH)
    page = diary_page(program)
    page.choose(TENTH)
    assert "Nausea: mild" in page.panel.story.toPlainText()
    page.year.view.setFocus()
    program.press(Qt.Key.Key_Delete)
    assert program.stored(TENTH).is_empty
    assert page.year.view.year is not None
    assert page.year.view.year.day(TENTH).entry is Entry.MISSING
    program.press_with_control(Qt.Key.Key_Z)
    assert program.stored(TENTH) == before
    assert not before.late
    history = program.session.reading.changes(Kind.DAY, TENTH.isoformat())
    average = [(change.old, change.new) for change in history if change.item == AVERAGE]
    assert average == [(None, 10), (10, None), (None, 10)]


def test_today_deleted_and_brought_back_at_once_is_not_late(program: Program) -> None:
    program.start()
    program.press("0")
    page = diary_page(program)
    program.click(page.panel.delete_button)
    assert program.stored(TODAY).is_empty
    program.press_with_control(Qt.Key.Key_Z)
    assert program.stored(TODAY).pain_average == 0
    assert not program.stored(TODAY).late


def test_a_click_chooses_a_day_and_a_double_click_opens_it(program: Program) -> None:
    lived(program)
    window = program.start()
    page = diary_page(program)
    spot = QPoint(*page.year.view.place(TENTH))
    QTest.mouseClick(page.year.view, Qt.MouseButton.LeftButton, pos=spot)
    assert page.day == TENTH
    assert page.panel.title.text() == "Tuesday 10 November 2026"
    assert page.isVisible()
    QTest.mouseDClick(page.year.view, Qt.MouseButton.LeftButton, pos=spot)
    assert window.today.isVisible()
    assert window.today.day == TENTH
