"""Severity, dream steps and yes-no questions: answered by mouse and keys, never by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from diary.model.records.details import Severity
from ui.answers.nrs_row import NrsRow
from ui.answers.severity_chips import SeverityChips
from ui.answers.yes_no import YesNo
from ui.today.dream_steps import DreamSteps

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.answers.answer_row import AnswerRow
    from ui.look.theme import Theme

KINDS: dict[str, Callable[[], AnswerRow]] = {
    "severity": lambda: SeverityChips("Nausea"),
    "steps": lambda: DreamSteps("How they felt"),
    "yes or no": lambda: YesNo("Woke you"),
    "scale": lambda: NrsRow("Mood", ("very low", "very good"), show_anchors=True),
}
ANSWERS: dict[str, dict[str, object]] = {
    "severity": dict(zip("0123", Severity, strict=True)),
    "steps": {str(step): step for step in range(1, 6)},
    "yes or no": {"0": 0, "1": 1, "n": 0, "Y": 1},
    "scale": {**{str(score): score for score in range(10)}, "x": 10},
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def row(qtbot: QtBot, kind: str) -> AnswerRow:
    made = KINDS[kind]()
    qtbot.addWidget(made)
    made.resize(800, 90)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def heard(row: AnswerRow) -> list[object]:
    """Everything the row says of itself."""
    said: list[object] = []
    row.answered.connect(lambda value: said.append(("answered", value)))
    row.went_on.connect(lambda: said.append("went on"))
    row.slipped.connect(lambda: said.append("slipped"))
    row.leave.connect(lambda step: said.append(("leave", step)))
    return said


def test_a_fresh_row_has_no_answer_and_says_so(row: AnswerRow) -> None:
    assert row.is_open
    assert [button for button in row.buttons if button.isChecked()] == []
    assert row.accessibleName() == f"{row.question}: not answered"
    assert not row.clear_button.isVisible()


def test_every_key_gives_its_answer_and_an_open_question_goes_on(row: AnswerRow, kind: str) -> None:
    for key, value in ANSWERS[kind].items():
        row.show_answer(None)
        row.setFocus()
        said = heard(row)
        QTest.keyClicks(row, key)
        if value == 1 and kind == "scale":  # it could become a ten (tests/ui/answers/test_typed_ten.py)
            assert said == [("answered", 1)]
            QTest.keyClick(row, Qt.Key.Key_Return)
        assert said == [("answered", value), "went on"]
        row.answered.disconnect()
        row.went_on.disconnect()


def test_every_button_gives_its_answer_and_stays(row: AnswerRow, kind: str) -> None:
    said = heard(row)
    for button in row.buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert [b for b in row.buttons if b.isChecked()] == [button]
    values = list(dict.fromkeys(ANSWERS[kind].values()))
    assert said == [("answered", value) for value in values]


def test_correcting_an_answer_does_not_go_on(row: AnswerRow, kind: str) -> None:
    first, second, *_ = ANSWERS[kind]
    QTest.keyClicks(row, first)
    said = heard(row)
    QTest.keyClicks(row, second)
    assert said == [("answered", ANSWERS[kind][second])]


def test_a_corrected_answer_takes_the_keyboard_along(row: AnswerRow, kind: str) -> None:
    first, second, *_ = ANSWERS[kind]
    row.show_answer(ANSWERS[kind][first])
    row.buttons[0].setFocus()
    QTest.keyClicks(row.buttons[0], second)
    assert row.buttons[1].hasFocus()
    assert row.buttons[1].isChecked()


def test_a_key_that_is_held_answers_once_and_no_further(row: AnswerRow, kind: str) -> None:
    key = next(iter(ANSWERS[kind]))
    said = heard(row)
    held = QKeyEvent(QEvent.Type.KeyPress, ord(key.upper()), Qt.KeyboardModifier.NoModifier, key, autorep=True, count=1)
    QApplication.sendEvent(row, held)
    assert said == []
    assert held.isAccepted()


def test_an_answer_is_taken_back_and_only_then_a_further_delete_slips(row: AnswerRow, kind: str) -> None:
    QTest.keyClicks(row, next(iter(ANSWERS[kind])))
    said = heard(row)
    QTest.keyClick(row, Qt.Key.Key_Backspace)
    assert row.is_open
    assert [button for button in row.buttons if button.isChecked()] == []
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert said == [("answered", None), "slipped"]


def test_arrows_walk_and_only_space_or_enter_answers(row: AnswerRow, kind: str) -> None:
    said = heard(row)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert row.buttons[1].hasFocus()
    assert said == []
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    second = list(dict.fromkeys(ANSWERS[kind].values()))[1]
    assert said == [("answered", second)]
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert said[-1] == ("leave", 1)


def test_a_digit_that_is_no_answer_changes_nothing(row: AnswerRow, kind: str) -> None:
    said = heard(row)
    for key in set("0123456789z") - set(ANSWERS[kind]):
        QTest.keyClicks(row, key)
    assert said == []


def test_an_answer_shown_again_after_another_is_the_only_one_chosen(row: AnswerRow, kind: str) -> None:
    for value in ANSWERS[kind].values():
        row.show_answer(value)
        assert sum(button.isChecked() for button in row.buttons) == 1
        assert row.accessibleName() == f"{row.question}: {row.spoken_answer(value)}"


def test_zero_is_no_chosen_answer_of_another_question(qtbot: QtBot) -> None:
    row = YesNo("Woke you")
    qtbot.addWidget(row)
    row.show_answer(0)
    assert row.value == 0
    assert row.button(0).isChecked()
    assert not row.button(1).isChecked()
    assert not row.is_open


def test_a_stored_severity_is_shown_from_its_plain_word(qtbot: QtBot) -> None:
    row = SeverityChips("Nausea")
    qtbot.addWidget(row)
    row.show_answer("none")
    assert row.value is Severity.NONE
    assert row.button(Severity.NONE).isChecked()


def test_an_unsaved_answer_looks_different_without_colour(row: AnswerRow, kind: str) -> None:
    value = next(iter(ANSWERS[kind].values()))
    row.show_answer(value)
    saved = row.buttons[0].grab().toImage()
    row.show_answer(value, unsaved=True)
    assert row.buttons[0].grab().toImage() != saved
    row.show_answer(value)
    assert row.buttons[0].grab().toImage() == saved


@pytest.mark.parametrize("look_name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_choosing_moves_nothing_and_every_answer_can_be_hit(
    row: AnswerRow, kind: str, look: Theme, look_name: str, scale: float
) -> None:
    look.set_theme(look_name)
    look.set_scale(scale)
    row.set_stacked(True)
    row.resize(900, row.heightForWidth(900))
    QApplication.processEvents()
    places = [button.geometry() for button in row.buttons]
    sizes = [button.sizeHint() for button in row.buttons]
    for value in ANSWERS[kind].values():
        row.show_answer(value)
        assert [button.sizeHint() for button in row.buttons] == sizes
        assert [button.geometry() for button in row.buttons] == places
        row.show_answer(value, unsaved=True)
        assert [button.sizeHint() for button in row.buttons] == sizes
    assert all(place.width() >= 44 and place.height() >= 44 for place in places)


def test_anchors_that_are_shown_say_which_end_is_best(qtbot: QtBot) -> None:
    row = NrsRow("Sleep", ("worst", "best"), show_anchors=True)
    qtbot.addWidget(row)
    row.show()
    assert "0\u00a0worst\u00a0· 10\u00a0best" in row.caption().text()


@pytest.mark.parametrize("width", [330, 500, 900])
def test_a_long_question_with_its_hint_wraps_and_nothing_is_cut_off(qtbot: QtBot, look: Theme, width: int) -> None:
    look.set_scale(2.0)
    row = NrsRow("Pain got in the way of enjoying life", ("not at all", "completely"), show_anchors=True)
    qtbot.addWidget(row)
    row.show()
    row.resize(width, row.heightForWidth(width))
    QApplication.processEvents()
    assert row.width() == width
    caption = row.caption()
    assert caption.height() >= caption.heightForWidth(caption.width())
    assert all(row.rect().contains(QRect(b.mapTo(row, QPoint(0, 0)), b.size())) for b in row.buttons)
