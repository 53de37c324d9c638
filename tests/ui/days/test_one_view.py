"""The year in one view, opening at today, with a way to the days around the chosen one that needs no small target."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.look.theme import Theme
    from ui.session import Session


@pytest.fixture
def page(window: MainWindow, session: Session) -> DiaryPage:
    session.answers.give(TODAY - timedelta(days=300), DayItem.PAIN_AVERAGE, 0)
    session.answers.give(TODAY - timedelta(days=1), DayItem.PAIN_AVERAGE, 7)
    made = window.page(Destination.DIARY)
    assert isinstance(made, DiaryPage)
    return made


@pytest.mark.parametrize(
    ("width", "height"), [(1024, 700), (1280, 860), (1366, 768), (1920, 1080), (3840, 2160)], ids=str
)
def test_all_twelve_months_are_in_sight(
    qtbot: QtBot, window: MainWindow, page: DiaryPage, width: int, height: int
) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width)
    for _ in range(3):
        QApplication.processEvents()
    view, seen = page.year.view, page.viewport()
    top = view.mapTo(seen, QPoint(0, 0)).y()
    assert top >= 0
    assert top + view.height() <= seen.height()
    assert view.height() > 0.55 * seen.height()


def test_at_large_text_it_opens_at_today(qtbot: QtBot, window: MainWindow, look: Theme, session: Session) -> None:
    look.set_scale(2.0)
    window.resize(1024, 700)
    session.answers.give(TODAY, DayItem.PAIN_AVERAGE, 3)
    page = window.page(Destination.DIARY)
    assert isinstance(page, DiaryPage)

    def is_in_sight() -> bool:
        there = page.year.view.mapTo(page.viewport(), QPoint(*page.year.view.place(TODAY)))
        return page.viewport().rect().contains(there)

    qtbot.waitUntil(is_in_sight)


def test_arrows_beside_the_chosen_day_lead_to_the_days_around_it(page: DiaryPage) -> None:
    assert page.day == TODAY
    QTest.mouseClick(page.panel.previous, Qt.MouseButton.LeftButton)
    assert page.day == page.year.view.day == TODAY - timedelta(days=1)
    assert page.panel.figure.text() == "7"
    assert "average" not in page.panel.holds.text().lower()  # the figure says it
    QTest.mouseClick(page.panel.next, Qt.MouseButton.LeftButton)
    assert page.day == TODAY
    assert not page.panel.figure.isVisible()


def test_today_is_one_click_away(page: DiaryPage) -> None:
    page.choose(TODAY - timedelta(days=300))
    QTest.mouseClick(page.today_button, Qt.MouseButton.LeftButton)
    assert page.day == page.year.view.day == TODAY
