"""The first key after launch is the average pain, because that question has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.session import Session


@pytest.mark.parametrize("finished", ["before", "never", "after"])
def test_whenever_the_window_becomes_active_the_average_has_the_keyboard(
    qtbot: QtBot, session: Session, finished: str
) -> None:
    other = QLabel("another window")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.show()
    other.activateWindow()
    if finished == "before":
        window.finish()
        QApplication.processEvents()
    qtbot.waitUntil(other.isActiveWindow)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if finished == "after":
        window.finish()
    average = window.today.rows[DayItem.PAIN_AVERAGE]
    qtbot.waitUntil(average.hasFocus)
    focused = QApplication.focusWidget()
    assert focused is average
    QTest.keyClicks(focused, "7")
    assert session.reading.day(TODAY).pain_average == 7
