"""Keys of a questionnaire: ten as on Today, and Enter never passes a question that nobody answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.ui.questionnaires.questionnaires_page import ENTER, click, press, stored
from ui.destinations import Destination
from ui.main_window import MainWindow
from ui.questionnaires.number_row import NumberRow
from ui.questionnaires.page import QuestionnairesPage

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock

OPEN = "This question is still open. Answer it, or choose Next to leave it open."


@pytest.fixture
def page(window: MainWindow) -> QuestionnairesPage:
    """The first of seven questions is asked: three scales, days, three scales."""
    shown = window.page(Destination.QUESTIONNAIRES)
    assert isinstance(shown, QuestionnairesPage)
    click(shown.start.buttons["cpgs-1m"])
    return shown


@pytest.fixture
def answers(tmp_path: Path, clock: FixedClock) -> Answers:
    return Answers(tmp_path, clock)


class Answers:
    """What is stored of the one questionnaire there is."""

    def __init__(self, folder: Path, clock: FixedClock) -> None:
        self._folder, self._clock = folder, clock

    def read(self) -> dict[str, int]:
        kept = stored(self._folder, self._clock)
        return dict(kept[0].answers) if kept else {}


def asked(page: QuestionnairesPage) -> int:
    """The number of the question that is asked."""
    return int(page.asking.progress.text().split()[1])


def test_enter_after_a_digit_skips_no_question(page: QuestionnairesPage, answers: Answers) -> None:
    press("0", ENTER)
    assert asked(page) == 2
    assert page.asking.remark.text() == "The answer before needs no Enter. This question is still open."
    assert page.asking.remark.isVisible()
    press("4", ENTER, "5", ENTER)
    assert asked(page) == 4
    press("1", "2", ENTER, "7", ENTER, "8", ENTER, "9")
    assert answers.read() == {"now": 0, "worst": 4, "average": 5, "days": 12, "daily": 7, "social": 8, "work": 9}


def test_enter_on_an_open_question_stays_and_says_so(page: QuestionnairesPage, answers: Answers) -> None:
    press(ENTER, ENTER, Qt.Key.Key_Enter)
    assert asked(page) == 1
    assert page.asking.remark.text() == OPEN
    assert page.asking.remark.isVisible()
    press("3")
    assert asked(page) == 2
    assert not page.asking.remark.isVisible()
    assert answers.read() == {"now": 3}


def test_enter_in_an_empty_field_of_days_stays_and_says_so(page: QuestionnairesPage, answers: Answers) -> None:
    press(*[Qt.Key.Key_PageDown] * 3)
    assert isinstance(page.asking.row, NumberRow)
    press(ENTER, ENTER)
    assert asked(page) == 4
    assert page.asking.remark.text() == OPEN
    press("0", ENTER)
    assert asked(page) == 5
    assert answers.read() == {"days": 0}
    press(ENTER)
    assert asked(page) == 5


def test_next_and_page_down_leave_a_question_open(page: QuestionnairesPage, answers: Answers) -> None:
    press(Qt.Key.Key_PageDown)
    click(page.asking.forward)
    page.asking.forward.setFocus()
    press(ENTER)
    assert asked(page) == 4
    assert answers.read() == {}


def test_enter_does_not_confirm_a_question_answered_before(page: QuestionnairesPage, answers: Answers) -> None:
    press("3", "4", Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert asked(page) == 1
    press("5", ENTER)
    assert asked(page) == 2
    press(ENTER)
    assert asked(page) == 3
    assert answers.read() == {"now": 5, "worst": 4}


def test_a_held_enter_passes_nothing(page: QuestionnairesPage, answers: Answers) -> None:
    press("3", "4", Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, ENTER)
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(focused, held)
    assert asked(page) == 2
    assert answers.read() == {"now": 3, "worst": 4}


@pytest.mark.parametrize(
    ("typed", "expected", "at"),
    [
        (("1",), {"now": 1}, 1),
        (("1", "0"), {"now": 10}, 2),
        (("1", "0", ENTER), {"now": 10}, 2),
        (("1", ENTER, "0"), {"now": 1, "worst": 0}, 3),
        (("1", "2"), {"now": 1, "worst": 2}, 3),
        (("1", "x"), {"now": 1, "worst": 10}, 3),
        (("1", "1", "0"), {"now": 1, "worst": 10}, 3),
        (("3", "4", "1", "2"), {"now": 3, "worst": 4, "average": 1}, 4),
        (("4", Qt.Key.Key_PageUp, "1", "0"), {"now": 10}, 2),
        (("x", "X"), {"now": 10, "worst": 10}, 3),
    ],
)
def test_ten_has_no_time_limit(
    page: QuestionnairesPage, answers: Answers, typed: tuple[str | Qt.Key, ...], expected: dict[str, int], at: int
) -> None:
    press(*typed)
    assert answers.read() == expected
    assert asked(page) == at


def test_a_digit_of_the_days_after_a_one_is_typed_there(page: QuestionnairesPage, answers: Answers) -> None:
    press("3", "4", "1", "2", "5", ENTER)
    assert answers.read() == {"now": 3, "worst": 4, "average": 1, "days": 25}
    assert asked(page) == 5
