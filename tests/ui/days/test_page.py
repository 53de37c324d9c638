"""Diary: what the table shows, how a day is opened, and that it follows the diary."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from diary.model.records.day import Day
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store.incoming.importing import restore
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from ui.answers.double_click_guard import DoubleClickGuard
from ui.days.columns import Column
from ui.days.page import DiaryPage
from ui.days.table_view import PADDING
from ui.destinations import Destination
from ui.look.measures import SMALL
from ui.look.theme import theme
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.session import Session

AVERAGE = DayItem.PAIN_AVERAGE
FIRST = TODAY - timedelta(days=99)


def shown(qtbot: QtBot, page: DiaryPage) -> DiaryPage:
    qtbot.addWidget(page)
    page.resize(1080, 860)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> DiaryPage:
    """A hundred days, of which the first and the one before today have an answer."""
    session.answers.give(FIRST, AVERAGE, 8)
    session.answers.give(TODAY - timedelta(days=1), AVERAGE, 0)
    return as_table(shown(qtbot, DiaryPage(session)))


def as_table(page: DiaryPage) -> DiaryPage:
    QTest.mouseClick(page.table_button, Qt.MouseButton.LeftButton)
    return page


def middle(page: DiaryPage, row: int, column: Column) -> QPoint:
    return page.table.visualRect(page.table.days.index(row, column)).center()


def text(page: DiaryPage, row: int, column: Column) -> object:
    return page.table.days.index(row, column).data()


def test_an_empty_diary_has_one_action(qtbot: QtBot, session: Session) -> None:
    page = shown(qtbot, DiaryPage(session))
    assert not page.table.isVisible()
    with qtbot.waitSignal(page.opened) as opened:
        QTest.mouseClick(page.first_button, Qt.MouseButton.LeftButton)
    assert opened.args == [TODAY]
    session.answers.give(TODAY, AVERAGE, 0)
    assert page.year.view.isVisible()
    assert not page.first_button.isVisible()
    as_table(page)
    assert page.table.isVisible()
    assert text(page, 0, Column.AVERAGE) == "0"
    assert page.subtitle.text() == "1 day recorded since 22 November 2026"


def test_every_day_is_listed(page: DiaryPage) -> None:
    assert page.table.days.rowCount() == 100
    assert page.subtitle.text() == "2 days recorded since 15 August 2026"
    assert [text(page, row, Column.AVERAGE) for row in (0, 1, 99)] == ["–", "0", "8"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_opens_the_current_day(page: DiaryPage, qtbot: QtBot, key: Qt.Key) -> None:
    page.focus_first()
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(page.table, key)
    assert opened.args == [TODAY - timedelta(days=2)]


def test_a_click_on_the_day_opens_it_and_elsewhere_only_chooses_it(page: DiaryPage, qtbot: QtBot) -> None:
    viewport = page.table.viewport()
    with qtbot.assertNotEmitted(page.opened):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle(page, 3, Column.ENTERED))
    assert page.table.currentIndex().row() == 3
    with qtbot.waitSignal(page.opened) as opened:
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle(page, 4, Column.DAY))
    assert opened.args == [TODAY - timedelta(days=4)]


def test_a_double_click_anywhere_opens_the_day(page: DiaryPage, qtbot: QtBot) -> None:
    place = middle(page, 5, Column.NOTE)
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(page.opened) as opened:
        QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [TODAY - timedelta(days=5)]


def test_tab_leaves_the_table(page: DiaryPage) -> None:
    other = QPushButton("other")
    page.main.addWidget(other)
    other.show()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Tab)
    assert not page.table.hasFocus()


def test_an_answer_elsewhere_shows_up_and_the_place_is_kept(page: DiaryPage, session: Session) -> None:
    page.table.setCurrentIndex(page.table.days.index(60, 0))
    page.table.verticalScrollBar().setValue(1500)
    session.answers.give(TODAY - timedelta(days=60), AVERAGE, 3)
    assert text(page, 60, Column.AVERAGE) == "3"
    session.records.save_infusion(Infusion(TODAY - timedelta(days=70), TODAY - timedelta(days=70)))
    assert text(page, 60, Column.INFUSION) == "day 10 · infusion 1"
    assert page.table.currentIndex().row() == 60
    assert page.table.verticalScrollBar().value() == 1500


def test_an_earlier_first_day_keeps_the_current_day(page: DiaryPage, session: Session) -> None:
    page.table.setCurrentIndex(page.table.days.index(60, 0))
    session.answers.give(FIRST - timedelta(days=10), AVERAGE, 3)
    assert page.table.days.rowCount() == 110
    assert page.table.days.day(page.table.currentIndex().row()) == TODAY - timedelta(days=60)


def test_a_hidden_page_waits_and_catches_up(page: DiaryPage, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    page.hide()
    asked: list[date] = []
    read = session.reading.day

    def ask(day: date) -> Day:
        asked.append(day)
        return read(day)

    monkeypatch.setattr(session.reading, "day", ask)
    monkeypatch.setattr(session.reading, "days", lambda: pytest.fail("one day must not read them all"))
    session.answers.give(TODAY, AVERAGE, 2)
    assert asked == []
    assert text(page, 0, Column.AVERAGE) == "–"
    page.show()
    assert asked == [TODAY]
    assert text(page, 0, Column.AVERAGE) == "2"


def test_a_new_diary_day_gets_its_row(page: DiaryPage, clock: FixedClock) -> None:
    page.hide()
    clock.moment = NOW + timedelta(days=1)
    page.show()
    assert page.table.days.rowCount() == 101
    assert page.table.days.day(0) == TODAY + timedelta(days=1)
    assert page.table.days.day(page.table.currentIndex().row()) == TODAY


def test_the_table_has_a_name(page: DiaryPage) -> None:
    assert page.table.accessibleName() == "Days"
    assert (
        page.table.accessibleDescription()
        == "Arrows choose a day, Enter opens it, Delete deletes it, Control+C copies it"
    )


def test_ten_years_build_no_widget_for_a_row(
    qtbot: QtBot, make_session: Callable[[], Session], tmp_path: Path, clock: FixedClock
) -> None:
    writer = Repository(tmp_path / "diary.db", clock)
    restore(writer, invented_contents(TODAY, 1, 10.0))
    writer.close()
    page = as_table(shown(qtbot, DiaryPage(make_session())))
    page.table.setFocus()
    assert page.table.days.rowCount() > 3600
    assert len(page.table.viewport().children()) == 0
    QTest.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert page.table.currentIndex().row() == page.table.days.rowCount() - 1


def test_the_second_half_of_a_double_click_answers_nothing_in_today(qtbot: QtBot, session: Session) -> None:
    session.answers.give(FIRST, AVERAGE, 8)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.finish()
    page = window.page(Destination.DIARY)
    assert isinstance(page, DiaryPage)
    as_table(page)
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle(page, 1, Column.DAY))
    assert window.stack.currentWidget() is window.today
    assert window.today.day == TODAY - timedelta(days=1)
    answer = window.today.rows[AVERAGE].button(6)
    QApplication.processEvents()  # the page is laid out for the day that was opened
    spot = answer.mapTo(window, answer.rect().center())

    handle = window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=spot)
    assert session.reading.day(TODAY - timedelta(days=1)).pain_average is None
    qtbot.waitUntil(lambda: handle.findChild(DoubleClickGuard) is None)
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=spot)
    assert session.reading.day(TODAY - timedelta(days=1)).pain_average == 6


def test_the_window_opens_the_other_pages(qtbot: QtBot, session: Session) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.finish()
    page = window.page(Destination.DIARY)
    assert isinstance(page, DiaryPage)
    QTest.mouseClick(page.first_button, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.page(Destination.TODAY)
    assert window.page(Destination.INFUSIONS).accessibleName() == "Infusions"


def test_at_1024_pixels_there_is_room_for_some_words_of_a_note(qtbot: QtBot, session: Session) -> None:
    session.answers.give(TODAY - timedelta(days=80), AVERAGE, 8)
    session.answers.give(TODAY, DayItem.NOTE, "Walked to the lake")
    session.records.save_infusion(Infusion(TODAY - timedelta(days=70), TODAY - timedelta(days=70)))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    page = window.page(Destination.DIARY)
    assert isinstance(page, DiaryPage)
    as_table(page)
    table, small = page.table, QFontMetrics(theme().font(SMALL))
    qtbot.waitUntil(lambda: table.viewport().width() > 700)
    for row, column in ((0, Column.NOTE), (0, Column.INFUSION), (70, Column.INFUSION)):
        words = small.horizontalAdvance(str(text(page, row, column)))
        assert words + 2 * PADDING <= table.columnWidth(column), text(page, row, column)
    assert not table.horizontalScrollBar().isVisible()
