"""Ten is X, or 1 and 0, with no time limit: it must not become a 1 here and a 0 in the next question."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from diary.model.scales import DayItem
from tests.factories import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.answers.nrs_row import NrsRow
    from ui.main_window import MainWindow
    from ui.session import Session

ENTER = Qt.Key.Key_Return
AVERAGE, WORST, NOW = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.PAIN_NOW
HINT = "1; 0 makes it 10, Enter goes on"


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
    return focused is not None and (focused is row or row.isAncestorOf(focused))


def hints(window: MainWindow) -> list[str]:
    """What the questions say of their keys just now."""
    labels = window.today.findChildren(QLabel)
    return [one.text() for one in labels if one.isVisible() and one.property("kind") == "hint"]


def answers(session: Session) -> tuple[object, object, object]:
    day = session.reading.day(TODAY)
    return day.pain_average, day.pain_worst, day.pain_now


def test_one_and_zero_are_ten(window: MainWindow, session: Session) -> None:
    keys("1")
    assert answers(session) == (1, None, None)  # on disk at once
    keys("0")
    assert answers(session) == (10, None, None)
    assert at(row(window, WORST))
    keys("1", "0")
    assert answers(session) == (10, 10, None)


def test_after_a_one_the_question_keeps_the_keyboard_and_says_what_the_keys_do(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    keys("1")
    qtbot.wait(1500)  # no pause, however long, decides what was meant
    assert at(row(window, AVERAGE))
    assert hints(window) == [HINT]
    assert row(window, AVERAGE).accessibleDescription() == HINT
    keys("0")
    assert answers(session) == (10, None, None)
    assert hints(window) == []
    assert row(window, AVERAGE).accessibleDescription().startswith("Keys 0 to 9")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (("1", "2", "3"), (1, 2, 3)),
        (("1", "x", "3"), (1, 10, 3)),
        (("1", "1", "1", "5"), (1, 1, 1)),
        (("1", "1", "0", "5"), (1, 10, 5)),
        (("1", ENTER, "0", "5"), (1, 0, 5)),
        (("1", Qt.Key.Key_Down, "0", "5"), (1, 0, 5)),
        (("1", Qt.Key.Key_Tab, "0", "5"), (1, 0, 5)),
        (("1", "0", "1", "0", "1", "0"), (10, 10, 10)),
        (("0", "1", "0", "1"), (0, 10, 1)),
    ],
    ids=lambda value: " ".join(str(getattr(key, "name", key)) for key in value),
)
def test_what_is_typed_after_a_one(
    window: MainWindow, session: Session, typed: tuple[str | Qt.Key, ...], expected: tuple[int, ...]
) -> None:
    keys(*typed)
    assert answers(session) == expected
    assert window.today.isVisible()


def test_a_letter_after_a_one_is_the_next_questions_too(window: MainWindow, session: Session) -> None:
    assert window.today.parts is not None
    window.today.parts.route.go_to(window.today.parts.cards.day_rows[DayItem.MOOD])
    keys("1", "n")
    day = session.reading.day(TODAY)
    assert (day.mood, day.dream_recall) == (1, 0)


def test_a_key_that_is_held_makes_no_ten_and_answers_nothing_else(window: MainWindow, session: Session) -> None:
    keys("1")
    for typed, key in (("1", Qt.Key.Key_1), ("0", Qt.Key.Key_0), ("3", Qt.Key.Key_3)):
        focused = QApplication.focusWidget()
        assert focused is not None
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, typed, True)
        QApplication.sendEvent(focused, held)
    assert answers(session) == (1, None, None)
    assert at(row(window, AVERAGE))


def test_shift_alone_does_not_end_the_wait_for_a_zero(window: MainWindow, session: Session) -> None:
    keys("1", Qt.Key.Key_Shift, "0")  # on a French keyboard, digits are typed with shift
    assert answers(session) == (10, None, None)
    assert at(row(window, WORST))


def test_an_answer_that_is_corrected_can_become_ten_and_stays(window: MainWindow, session: Session) -> None:
    keys("4", Qt.Key.Key_Up, "1", "0")
    assert answers(session) == (10, None, None)
    assert at(row(window, AVERAGE))
    keys("1", "3")
    assert answers(session) == (3, None, None)
    keys("1", ENTER, "0")
    assert answers(session) == (1, 0, None)


def test_taking_back_is_meant_for_this_question(window: MainWindow, session: Session) -> None:
    keys("1", Qt.Key.Key_Delete)
    assert answers(session) == (None, None, None)
    assert at(row(window, AVERAGE))
    assert hints(window) == []
    keys("0")
    assert answers(session) == (0, None, None)


def test_whoever_clicks_elsewhere_is_not_followed(window: MainWindow, session: Session) -> None:
    keys("1")
    QTest.mouseClick(row(window, NOW).button(5), Qt.MouseButton.LeftButton)
    assert hints(window) == []
    row(window, AVERAGE).setFocus()
    keys("0")  # a new answer, no longer the rest of a ten
    assert answers(session) == (0, None, 5)


def test_a_click_on_the_one_waits_for_nothing(window: MainWindow, session: Session) -> None:
    QTest.mouseClick(row(window, AVERAGE).button(1), Qt.MouseButton.LeftButton)
    keys("0")
    assert answers(session) == (0, None, None)


def test_going_to_another_window_and_back_keeps_what_was_typed(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    keys("1")
    other = QLabel("another window")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert hints(window) == [HINT]
    keys("0")
    assert answers(session) == (10, None, None)


@pytest.mark.parametrize("of_yesterday", [None, 1])
def test_what_is_typed_on_another_day_is_that_days_own(
    window: MainWindow, session: Session, of_yesterday: int | None
) -> None:
    yesterday = TODAY - timedelta(days=1)
    session.answers.give(yesterday, AVERAGE, of_yesterday)
    keys("1")
    window.today.open_day(yesterday)
    window.today.focus_first()
    keys("0")
    assert answers(session) == (1, None, None)
    assert session.reading.day(yesterday).pain_average == 0


def test_ten_typed_while_something_else_has_the_keyboard_is_no_answer(window: MainWindow, session: Session) -> None:
    assert window.today.parts is not None
    for widget in (window.rail.button(0), window.today.parts.picker.previous, window.today.parts.cards.dreams.fold):
        widget.setFocus()
        keys("1", "0")
        assert QApplication.focusWidget() is widget
    assert answers(session) == (None, None, None)
