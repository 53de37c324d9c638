"""Doses of a medicine: unanswered at first, 0 by an own key or click, halves, and numbers typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.answers.doses_row import DosesRow
from ui.words.language import use_formats

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.look.theme import Theme


@pytest.fixture
def row(qtbot: QtBot) -> DosesRow:
    made = DosesRow("Oxycodone, 5 mg", "opioid")
    qtbot.addWidget(made)
    made.resize(700, 60)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def heard(row: DosesRow) -> list[object]:
    said: list[object] = []
    row.answered.connect(said.append)
    row.went_on.connect(lambda: said.append("went on"))
    row.slipped.connect(lambda: said.append("slipped"))
    return said


def test_it_starts_unanswered_and_says_so(row: DosesRow) -> None:
    assert row.value is None
    assert row.is_open
    assert row.figure.text() == "–"
    assert not row.button(0).isChecked()
    assert row.accessibleName() == "Oxycodone, 5 mg, opioid: not answered"
    assert not row.less.isEnabled()


def test_none_taken_is_an_answer_by_click_and_by_key(row: DosesRow) -> None:
    said = heard(row)
    QTest.mouseClick(row.button(0), Qt.MouseButton.LeftButton)
    row.show_answer(None)
    row.setFocus()
    QTest.keyClicks(row, "0")
    assert said == [0.0, 0.0]
    assert row.accessibleName() == "Oxycodone, 5 mg, opioid: no dose"
    assert not row.less.isEnabled()


def test_steps_of_half_a_dose_never_go_below_zero_and_never_answer_by_less(row: DosesRow) -> None:
    said = heard(row)
    QTest.keyClicks(row, "-")
    QTest.mouseClick(row.less, Qt.MouseButton.LeftButton)
    assert said == []
    QTest.mouseClick(row.more, Qt.MouseButton.LeftButton)
    QTest.keyClicks(row, "+")
    QTest.mouseClick(row.more, Qt.MouseButton.LeftButton)
    for _ in range(5):
        QTest.keyClicks(row, "-")
    assert said == [0.5, 1.0, 1.5, 1.0, 0.5, 0.0]


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("7", [7.0]),
        ("12", [1.0, 12.0]),
        ("1.5", [1.0, 1.5]),
        (",5", [0.5]),
        ("2.3", [2.0]),  # no third of a tablet
        ("100", [1.0, 10.0]),  # more than can be
        ("1..5", [1.0, 1.5]),
    ],
)
def test_a_number_is_typed_as_people_type_it(row: DosesRow, typed: str, given: list[float]) -> None:
    said = heard(row)
    QTest.keyClicks(row, typed)
    assert said == given


def test_coming_back_a_digit_starts_a_new_number(qtbot: QtBot, row: DosesRow) -> None:
    QTest.keyClicks(row, "1")
    row.clearFocus()
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    said = heard(row)
    QTest.keyClicks(row, "2")
    assert said == [2.0]


def test_a_digit_does_not_go_on_but_enter_does(row: DosesRow) -> None:
    said = heard(row)
    QTest.keyClicks(row, "2")
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert said == [2.0, "went on"]


def test_an_answer_is_taken_back(row: DosesRow) -> None:
    QTest.keyClicks(row, "2")
    said = heard(row)
    QTest.keyClick(row, Qt.Key.Key_Delete)
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert said == [None, "slipped"]
    QTest.keyClicks(row, "3")
    QTest.mouseClick(row.clear_button, Qt.MouseButton.LeftButton)
    assert said == [None, "slipped", 3.0, None]
    assert row.hasFocus()


def test_a_held_digit_counts_once(row: DosesRow) -> None:
    said = heard(row)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", autorep=True, count=1)
    QApplication.sendEvent(row, held)
    assert said == []


def test_the_figure_is_written_as_the_user_writes_numbers(row: DosesRow) -> None:
    use_formats(QLocale(QLocale.Language.German))
    row.show_answer(2.5)
    assert row.figure.text() == "2,5"
    row.show_answer(2)
    assert row.figure.text() == "2"
    assert row.button(2).isChecked()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_smaller_than_a_target_or_cut_off(row: DosesRow, look: Theme, scale: float) -> None:
    look.set_scale(scale)
    row.set_stacked(True)
    row.resize(620, row.heightForWidth(620))
    QApplication.processEvents()
    for button in (*row.buttons.values(), row.less, row.more):
        assert button.width() >= 44
        assert button.height() >= 44
        assert row.rect().contains(QRect(button.mapTo(row, QPoint(0, 0)), button.size()))
