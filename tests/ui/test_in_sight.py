"""What has the keyboard is in sight with its ring, however it came there; Tab goes the way the eye does."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget

from diary.model.records.details import Effect
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.answers.nrs_row import GridRow
from ui.destinations import Destination
from ui.look.theme import theme
from ui.main_window import MainWindow
from ui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.session import Session

PAGES = {
    "today": Destination.TODAY,
    "relief": Destination.RELIEF,
    "infusions": Destination.INFUSIONS,
    "questionnaires": Destination.QUESTIONNAIRES,
    "diary": Destination.DIARY,
    "settings": Destination.SETTINGS,
    "help": Destination.HELP,
}
MOST_STOPS = 90


@pytest.fixture
def full(window: MainWindow, session: Session) -> MainWindow:
    """The window on two infusions and two months."""
    for before in (60, 30):
        first = TODAY - timedelta(days=before)
        session.records.save_infusion(Infusion(first, first + timedelta(days=2)))
    for before in range(66, -1, -1):
        session.answers.give(TODAY - timedelta(days=before), DayItem.PAIN_AVERAGE, 7 if before > 60 else 3)
    return window


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def is_in_sight(window: MainWindow) -> bool:
    """The whole of it, or its upper part where it is higher than the page; and the ring around it."""
    widget, page = focused(), window.stack.currentWidget()
    assert isinstance(page, Page)
    assert window.ring is not None
    there = place(widget, window)
    view = place(page.viewport() if page.viewport().isAncestorOf(widget) else window, window)
    if there.height() > view.height():
        there.setHeight(view.height() // 2)
    ringed = widget.surrounded().translated(there.topLeft()) if isinstance(widget, GridRow) else there
    return view.contains(there) and window.ring.isVisible() and window.ring.geometry().contains(ringed)


def walk() -> Iterator[QWidget]:
    """Where Tab goes, until it is somewhere it was before."""
    seen: list[QWidget] = []
    while (stop := focused()) not in seen and len(seen) < MOST_STOPS:
        seen.append(stop)
        yield stop
        QTest.keyClick(stop, Qt.Key.Key_Tab)


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100 %", "200 %"])
@pytest.mark.parametrize("page", PAGES)
def test_each_stop_of_tab_is_in_sight_with_its_ring(qtbot: QtBot, full: MainWindow, page: str, scale: float) -> None:
    theme().set_scale(scale)
    full.resize(full.minimumSize())
    full.open_page(PAGES[page])
    qtbot.waitUntil(lambda: is_in_sight(full))
    count = 0
    for stop in walk():
        count += 1
        qtbot.waitUntil(lambda: is_in_sight(full))
        assert stop is focused()
    assert count >= 4


def test_tab_goes_down_the_page_after_rows_were_added_and_the_days_are_one_stop(qtbot: QtBot, full: MainWindow) -> None:
    parts = full.today.parts
    assert parts is not None
    full.resize(1024, 700)  # one column
    parts.cards.effects.all_button.click()
    qtbot.waitUntil(lambda: all(row.isVisible() for row in parts.cards.effects.rows.values()))
    parts.cards.note.setFocus()
    content = full.today.widget()
    assert content is not None
    side = parts.state_card.parentWidget()
    assert side is not None
    stops = [stop for stop in walk() if content.isAncestorOf(stop)]
    main = [stop for stop in stops if stop.mapTo(content, QPoint(0, 0)).x() < side.mapTo(content, QPoint(0, 0)).x()]
    below = [stop.mapTo(content, QPoint(0, 0)).y() for stop in main]
    first = below.index(min(below))
    assert below[first:] + below[:first] == sorted(below)
    assert len([stop for stop in stops if stop in parts.recent.buttons]) == 1
    assert set(Effect) == {code for code, row in parts.cards.effects.rows.items() if row in stops}


def test_arrows_go_through_the_days_and_enter_opens_one(full: MainWindow) -> None:
    parts = full.today.parts
    assert parts is not None
    parts.recent.buttons[-1].setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert focused() is parts.recent.buttons[-2]
    QTest.keyClick(focused(), Qt.Key.Key_Home)
    assert focused() is parts.recent.buttons[0]
    day = parts.recent.buttons[0].day
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert full.today.day == day


def test_what_has_the_keyboard_stays_in_sight_when_something_comes_above_it(qtbot: QtBot, full: MainWindow) -> None:
    full.resize(900, 560)
    parts = full.today.parts
    assert parts is not None
    assert full.undoing is not None
    full.undoing.bar.close_button.click()  # at 200 % text in so low a window there is room for one of the two
    parts.cards.note.setFocus()
    qtbot.waitUntil(lambda: is_in_sight(full))
    full.today.say("The disk is full.\n" * 3)  # an error
    QApplication.processEvents()
    qtbot.waitUntil(lambda: is_in_sight(full))
    theme().set_scale(2.0)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: is_in_sight(full))
    full.resize(700, 480)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: is_in_sight(full))
    parts.cards.dreams.set_open(True)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: is_in_sight(full))


def test_who_scrolls_away_is_let_go_until_the_keyboard_moves(qtbot: QtBot, full: MainWindow) -> None:
    full.resize(900, 560)
    parts = full.today.parts
    assert parts is not None
    parts.cards.note.setFocus()
    qtbot.waitUntil(lambda: is_in_sight(full))
    bar = full.today.verticalScrollBar()
    bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    QApplication.processEvents()
    assert bar.value() == 0
    parts.cards.dreams.set_open(True)
    QApplication.processEvents()
    assert bar.value() == 0
    QTest.keyClick(parts.cards.note, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: is_in_sight(full))
