"""In the window, a day that was answered while the clock was ahead can be found, opened and deleted."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from diary.model.days.year import Entry
from diary.model.scales import DayItem
from tests.factories import NOW, TODAY
from tests.ui.today.today_page import click
from ui.days.columns import Column
from ui.days.page import DiaryPage
from ui.destinations import Destination

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from diary.store.repository import Repository
    from ui.main_window import MainWindow
    from ui.session import Session

AHEAD = date(2036, 2, 25)


@pytest.fixture
def page(window: MainWindow, session: Session, clock: FixedClock, qtbot: QtBot) -> DiaryPage:
    """The Diary page of a window in which a day of another decade was answered."""
    session.answers.give(TODAY - timedelta(days=1), DayItem.PAIN_AVERAGE, 3)
    clock.moment = NOW.replace(year=2036, month=2, day=25)
    assert session.answers.give_all(AHEAD, {DayItem.PAIN_AVERAGE: 0, DayItem.NOTE: "which year is it"})
    clock.moment = NOW
    window.open_page(Destination.DIARY)
    found = window.page(Destination.DIARY)
    assert isinstance(found, DiaryPage)
    qtbot.waitUntil(found.isVisible)
    return found


def test_it_is_in_the_year_and_in_the_table(page: DiaryPage) -> None:
    click(page.year.next)
    view = page.year.view
    assert view.year is not None
    assert view.year.number == 2036  # the next one that has something
    assert view.year.day(AHEAD).entry is Entry.AHEAD
    assert "1 day that has not come yet" in page.year.summary.text()
    assert not page.year.next.isEnabled()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_point(view.place(AHEAD)))
    assert page.day == AHEAD
    said = "though this day has not come yet by this computer's clock"
    assert said in page.panel.holds.text()
    assert said in view.accessibleDescription()
    assert "Note: which year is it" in page.panel.story.toPlainText()
    click(page.year.previous)
    assert view.year.number == TODAY.year
    click(page.table_button)
    assert page.table.days.day(0) == AHEAD
    assert page.table.days.rowCount() == 3
    assert page.table.days.index(0, Column.ENTERED).data() == "not come yet"


def test_it_is_opened_and_one_answer_is_taken_back_but_none_given(
    page: DiaryPage, window: MainWindow, session: Session, diary: Repository
) -> None:
    page.choose(AHEAD)
    click(page.panel.open_button)
    assert window.today.day == AHEAD
    row = window.today.rows[DayItem.PAIN_AVERAGE]
    click(row.button(7))
    assert diary.day(AHEAD).pain_average == 0
    assert session.answers.unsaved == {}
    assert window.today.notice is not None
    assert "has not come yet" in window.today.notice.text.text()
    click(row.clear_button)
    assert diary.day(AHEAD).pain_average is None
    assert diary.day(AHEAD).note == "which year is it"


def test_it_is_deleted(page: DiaryPage, diary: Repository) -> None:
    page.choose(AHEAD)
    click(page.panel.delete_button)
    assert diary.day(AHEAD).is_empty
    assert page.table.days.rowCount() == 2
    assert AHEAD not in page.table.days.days
    assert diary.check() == []


def test_an_empty_day_to_come_is_not_opened(page: DiaryPage) -> None:
    page.choose(TODAY + timedelta(days=2))
    assert not page.panel.open_button.isVisible()
    assert not page.panel.delete_button.isVisible()


def _point(place: tuple[int, int]) -> QPoint:

    return QPoint(*place)
