"""The rail by keyboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.destinations import IN_RAIL, Destination
from ui.look.theme import theme
from ui.main_window import MainWindow
from ui.rail import RailButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAGES = IN_RAIL


def press(key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def stops_in_the_rail() -> list[QWidget]:
    """Where Tab stops in the rail on its way round the window."""
    seen: list[QWidget | None] = []
    while len(seen) < 80 and QApplication.focusWidget() not in seen:
        seen.append(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    return [stop for stop in seen if isinstance(stop, RailButton)]


@pytest.mark.parametrize("page", PAGES)
def test_tab_stops_at_the_open_page_only(window: MainWindow, page: int) -> None:
    window.open_page(page)
    assert stops_in_the_rail() == [window.rail.button(page)]


def test_tab_stops_at_the_open_page_after_going_back(window: MainWindow) -> None:
    for page in (*PAGES, Destination.INFUSIONS):
        window.rail.button(page).click()
    assert stops_in_the_rail() == [window.rail.button(Destination.INFUSIONS)]


def test_arrows_walk_the_rail_without_opening_and_space_opens(window: MainWindow) -> None:
    window.rail.button(Destination.TODAY).setFocus()
    walked = []
    for key in (*[Qt.Key.Key_Down] * 8, *[Qt.Key.Key_Up] * 6):
        press(key)
        walked.append(next(page for page in PAGES if window.rail.button(page).hasFocus()))
    assert walked == [*PAGES[1:], Destination.TODAY, *reversed(PAGES[2:])]
    assert window.stack.currentWidget() is window.today
    press(Qt.Key.Key_Space)
    assert window.rail.button(Destination.INFUSIONS).isChecked()
    assert window.stack.currentWidget() is window.page(Destination.INFUSIONS)


def test_after_walking_past_it_tab_comes_back_to_the_open_page(window: MainWindow) -> None:
    window.rail.button(Destination.TODAY).setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    assert stops_in_the_rail() == [window.rail.button(Destination.TODAY)]


def is_level(icon: QLabel, button: RailButton) -> bool:
    return icon.y() == (button.height() - icon.height()) // 2


def test_the_icon_stays_level_with_the_name_when_the_text_changes_its_size(qtbot: QtBot, window: MainWindow) -> None:
    for scale in (2.0, 1.0):
        theme().set_scale(scale)
        for page in PAGES:
            button = window.rail.button(page)
            (icon,) = button.findChildren(QLabel)
            qtbot.waitUntil(partial(is_level, icon, button))
            assert icon.height() == theme().px(20)
