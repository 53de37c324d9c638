"""The 0-10 question: answered by mouse and keys, never by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.answers.nrs_row import GridRow, NrsRow
from ui.look import theme
from ui.look.measures import TARGET

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def row(qtbot: QtBot) -> NrsRow:
    made = NrsRow("Average", ("no pain", "worst pain imaginable"))
    qtbot.addWidget(made)
    made.resize(800, 60)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def answers(row: NrsRow) -> list[object]:
    given: list[object] = []
    row.answered.connect(given.append)
    return given


@pytest.mark.parametrize("value", range(11))
def test_each_button_and_each_key_gives_its_answer(row: NrsRow, value: int) -> None:
    given = answers(row)
    QTest.mouseClick(row.button(value), Qt.MouseButton.LeftButton)
    row.show_answer(None)
    row.setFocus()
    QTest.keyClicks(row, "x" if value == 10 else str(value))
    assert given == [value, value]
    assert [n for n in range(11) if row.button(n).isChecked()] == [value]


def test_the_number_pad_and_a_shifted_digit_count_too(row: NrsRow) -> None:
    given = answers(row)
    QTest.keyClick(row, Qt.Key.Key_3, Qt.KeyboardModifier.KeypadModifier)
    QTest.keyClick(row, Qt.Key.Key_7, Qt.KeyboardModifier.ShiftModifier)
    assert given == [3, 7]


def test_a_key_with_control_is_no_answer(row: NrsRow) -> None:
    given = answers(row)
    QTest.keyClick(row, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(row, "a")
    assert given == []
    assert row.value is None


def test_arrows_walk_and_only_space_or_enter_answers(row: NrsRow) -> None:
    given = answers(row)
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert row.button(2).hasFocus()
    assert given == []
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert given == [2]
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert given == [2, 1]


def test_space_on_the_row_itself_answers_nothing(row: NrsRow) -> None:
    given = answers(row)
    QTest.keyClick(row, Qt.Key.Key_Space)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert given == []


def test_an_answer_is_taken_back_by_button_and_by_key(row: NrsRow) -> None:
    given = answers(row)
    QTest.keyClicks(row, "0")
    assert row.clear_button.isVisible()
    QTest.mouseClick(row.clear_button, Qt.MouseButton.LeftButton)
    assert not row.clear_button.isVisible()
    QTest.keyClicks(row, "5")
    QTest.keyClick(row, Qt.Key.Key_Backspace)
    QTest.keyClick(row, Qt.Key.Key_Delete)  # nothing left to take back
    assert given == [0, None, 5, None]


def test_it_says_its_answer_to_a_screen_reader(row: NrsRow) -> None:
    assert row.accessibleName() == "Average: not answered"
    row.show_answer(0)
    assert row.accessibleName() == "Average: 0 of 10"
    assert row.button(10).accessibleName() == "Average 10, worst pain imaginable"


def test_an_unsaved_answer_looks_different_without_colour(row: NrsRow) -> None:
    row.show_answer(4)
    saved = row.button(4).grab().toImage()
    row.show_answer(4, unsaved=True)
    unsaved = row.button(4).grab().toImage()
    assert saved != unsaved
    row.show_answer(4)
    assert row.button(4).grab().toImage() == saved


@pytest.mark.parametrize("width", [300, 500, 900])
def test_no_button_is_smaller_than_a_target_or_cut_off(qtbot: QtBot, row: NrsRow, width: int) -> None:
    row.set_stacked(True)
    row.resize(width, row.heightForWidth(width))
    qtbot.waitUntil(lambda: row.width() == width)
    for value in range(11):
        button = row.button(value)
        assert button.width() >= 44
        assert button.height() >= 44
        assert row.rect().contains(QRect(button.mapTo(row, QPoint(0, 0)), button.size()))


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_an_answer_moves_nothing_and_the_way_to_clear_is_large_enough(qtbot: QtBot, size: float) -> None:
    theme.install(theme.Theme("light", size))
    row = GridRow("Worst", ("no pain", "worst pain imaginable"))
    qtbot.addWidget(row)
    row.fit(900)
    row.show()
    before = row.sizeHint().height()
    row.show_answer(4)
    assert row.sizeHint().height() == before
    assert row.clear_button.height() >= TARGET
