"""Whoever types 1 and 0 means ten: it must not become a 1 here and a 0 in the next question."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.model.scales import DayItem
from tests.factories import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.widgets.nrs_row import NrsRow


def keys(*typed: str | Qt.Key) -> None:
    for key in typed:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(key, str):
            QTest.keyClicks(focused, key)
        else:
            QTest.keyClick(focused, key)


def row(window: MainWindow, item: DayItem) -> NrsRow:
    return window.today.rows[item]


def at(row: NrsRow) -> bool:
    focused = QApplication.focusWidget()
    return focused is row or row.isAncestorOf(focused)  # type: ignore[arg-type]


def answers(session: Session) -> tuple[object, object, object]:
    day = session.day(TODAY)
    return day.pain_average, day.pain_worst, day.pain_now


def test_one_and_zero_are_ten(window: MainWindow, session: Session) -> None:
    keys("1")
    assert answers(session) == (1, None, None)  # on disk at once
    keys("0")
    assert answers(session) == (10, None, None)
    assert at(row(window, DayItem.PAIN_WORST))
    keys("1", "0")
    assert answers(session) == (10, 10, None)


def test_another_answer_after_a_one_is_the_next_questions(session: Session, window: MainWindow) -> None:
    keys("1", "2", "1", "1")
    assert answers(session)[:2] == (1, 2)
    assert session.day(TODAY).pain_now == 1
    assert session.day(TODAY).interference == 1
    assert window.today.isVisible()


def test_a_one_goes_on_when_no_zero_comes(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    keys("1")
    assert at(row(window, DayItem.PAIN_AVERAGE))
    qtbot.waitUntil(lambda: at(row(window, DayItem.PAIN_WORST)))
    keys("0")
    assert answers(session) == (1, 0, None)


def test_an_answer_that_is_corrected_can_become_ten_and_stays(window: MainWindow, session: Session) -> None:
    keys("4", Qt.Key.Key_Up, "1", "0")
    assert answers(session) == (10, None, None)
    assert at(row(window, DayItem.PAIN_AVERAGE))
    keys("1", "3")
    assert answers(session) == (3, None, None)


def test_moves_and_taking_back_are_meant_for_this_question(window: MainWindow, session: Session) -> None:
    keys("1", Qt.Key.Key_Down)
    assert at(row(window, DayItem.PAIN_WORST))
    keys("1", Qt.Key.Key_Delete)
    assert answers(session) == (1, None, None)
    assert at(row(window, DayItem.PAIN_WORST))


def test_whoever_clicks_elsewhere_meanwhile_is_not_followed(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    keys("1")
    now = row(window, DayItem.PAIN_NOW).button(5)
    QTest.mouseClick(now, Qt.MouseButton.LeftButton)
    waiting = row(window, DayItem.PAIN_AVERAGE)._waiting
    assert waiting is not None
    qtbot.waitUntil(lambda: not waiting.isActive())
    assert at(row(window, DayItem.PAIN_NOW))
    assert answers(session) == (1, None, 5)


def test_what_is_typed_on_another_day_is_that_days_own(window: MainWindow, session: Session) -> None:
    keys("1")
    yesterday = TODAY - timedelta(days=1)
    window.today.open_day(yesterday)
    window.today.focus_first()
    keys("0")
    assert answers(session) == (1, None, None)
    assert session.day(yesterday).pain_average == 0
