"""A key answers what has the keyboard and is in sight; what was scrolled away is brought back first."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.main_window import MainWindow
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.session import Session

AVERAGE = DayItem.PAIN_AVERAGE
SAID = "Nothing was changed: it was out of sight. Press the key again."


def press(*keys: str | Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(key, str):
            QTest.keyClicks(focused, key)
        else:
            QTest.keyClick(focused, key)


def is_seen(window: MainWindow, widget: QWidget) -> bool:
    ground = window.today.viewport()
    return ground.rect().contains(widget.rect().translated(widget.mapTo(ground, QPoint(0, 0))))


@pytest.fixture
def scrolled_away(qtbot: QtBot, window: MainWindow, session: Session) -> MainWindow:
    """The average stands, has the keyboard, and is out of sight."""
    window.resize(1024, 700)
    session.answers.give(TODAY, AVERAGE, 4)
    window.today.focus_first()
    bar = window.today.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setSliderPosition(bar.maximum())
    assert not is_seen(window, window.today.rows[AVERAGE])
    return window


@pytest.mark.parametrize(
    ("key", "then"),
    [("9", 9), ("0", 0), ("x", 10), (Qt.Key.Key_Delete, None), (Qt.Key.Key_Backspace, None)],
)
def test_the_first_press_brings_it_into_sight_and_the_second_changes_it(
    scrolled_away: MainWindow, session: Session, key: str | Qt.Key, then: int | None
) -> None:
    press(key)
    assert session.reading.day(TODAY).pain_average == 4
    assert is_seen(scrolled_away, scrolled_away.today.rows[AVERAGE])
    assert scrolled_away.today.saved.text() == SAID
    press(key)
    assert session.reading.day(TODAY).pain_average == then
    assert scrolled_away.today.saved.text() != SAID


def test_an_open_question_out_of_sight_is_not_answered_either(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    window.resize(1024, 700)
    bar = window.today.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setSliderPosition(bar.maximum())
    press("7")
    assert session.reading.days() == []
    press("7")
    assert session.reading.day(TODAY).pain_average == 7


def test_the_answer_that_has_the_keyboard_is_not_chosen_out_of_sight(
    scrolled_away: MainWindow, session: Session
) -> None:
    scrolled_away.today.verticalScrollBar().setSliderPosition(0)
    scrolled_away.today.rows[AVERAGE].button(4).setFocus()
    press(Qt.Key.Key_Right)
    scrolled_away.today.verticalScrollBar().setSliderPosition(600)
    press(Qt.Key.Key_Space)
    assert session.reading.day(TODAY).pain_average == 4
    press(Qt.Key.Key_Space)
    assert session.reading.day(TODAY).pain_average == 5


def test_ten_typed_out_of_sight_is_no_zero(scrolled_away: MainWindow, session: Session) -> None:
    press("1", "0")
    assert session.reading.day(TODAY).pain_average == 4
    assert is_seen(scrolled_away, scrolled_away.today.rows[AVERAGE])
    press("1", "0")
    assert session.reading.day(TODAY).pain_average == 10


def test_a_key_that_is_held_is_one_press(scrolled_away: MainWindow, session: Session) -> None:
    press(Qt.Key.Key_Delete)
    focused = QApplication.focusWidget()
    assert focused is not None
    for _ in range(3):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(focused, held)
    assert session.reading.day(TODAY).pain_average == 4
    assert is_seen(scrolled_away, scrolled_away.today.rows[AVERAGE])


def test_a_note_out_of_sight_comes_into_sight_and_keeps_every_key(window: MainWindow, session: Session) -> None:
    assert window.today.parts is not None
    note = window.today.parts.cards.note
    note.setFocus()
    window.today.verticalScrollBar().setSliderPosition(0)
    press("0 slept badly")
    assert is_seen(window, note)
    note.flush()
    assert session.reading.day(TODAY).note == "0 slept badly"


def test_a_drop_down_out_of_sight_is_not_changed(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    window.resize(window.minimumWidth(), 480)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 600)
    page.day.day_end.box.setFocus()
    bar.setSliderPosition(bar.maximum())
    before = session.reading.settings
    press(Qt.Key.Key_Down)
    assert session.reading.settings == before
    press(Qt.Key.Key_Down)
    assert session.reading.settings != before


def test_what_gets_the_keyboard_is_in_sight(window: MainWindow) -> None:
    assert window.today.parts is not None
    for row in (
        window.today.parts.cards.day_rows[DayItem.MOOD],
        window.today.rows[AVERAGE],
        window.today.parts.cards.note,
    ):
        row.setFocus()
        assert is_seen(window, row)


def test_what_the_undo_bar_leaves_no_room_for_is_still_answered(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    for back in range(6):
        session.answers.give(TODAY - timedelta(days=back), AVERAGE, 4)
    page = window.page(Destination.DIARY)
    window.resize(1366, 500)
    assert isinstance(page, DiaryPage)
    view = page.year.view
    view.setFocus()
    for left in range(5, 2, -1):
        press(Qt.Key.Key_Delete)
        assert len(session.reading.days()) == left
        qtbot.waitUntil(lambda: view.height() > page.viewport().height())  # the bar stands below
        press(Qt.Key.Key_Left)
