"""The calendar that opens below a button, as a screen reader meets it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.today.day_picker import DayPicker
from ui.widgets.calendar_popup import CalendarPopup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def popup(qtbot: QtBot) -> Iterator[CalendarPopup]:
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    made = CalendarPopup(around, date(2026, 11, 22), None, set(), lambda _day: None)
    made.open_below(around)
    qtbot.waitUntil(made.isVisible)
    yield made
    around.close()  # held until here: the calendar goes with it


def test_what_has_the_keyboard_says_which_month_it_is_and_its_keys(popup: CalendarPopup) -> None:
    days = QApplication.focusWidget() or popup.month.focusProxy()
    assert days is not None
    assert days is popup.month.focusProxy()
    assert days.accessibleName() == "Calendar, November 2026"
    assert "Escape closes" in days.accessibleDescription()
    QTest.keyClick(days, Qt.Key.Key_PageDown)
    assert days.accessibleName() == "Calendar, December 2026"
    assert popup.month.accessibleName() == "Calendar, December 2026"


def test_the_picker_says_which_days_are_marked(qtbot: QtBot) -> None:
    picker = DayPicker(set)
    qtbot.addWidget(picker)
    said = picker.calendar_button.accessibleDescription()
    assert said == "Choose a day; days with an average pain score are marked"
