"""The Questionnaires page in each of its states by keyboard, by screen reader, in a small window and at 200 % text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QLineEdit, QRadioButton, QWidget

from tests.ui.questionnaires.questionnaires_page import BEFORE, press, seed
from tests.ui.test_accessible import controls, handed_on, said, walk
from ui.destinations import Destination
from ui.look.measures import TARGET
from ui.look.theme import theme
from ui.main_window import MainWindow
from ui.questionnaires.page import QuestionnairesPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.session import Session


def _days(page: QuestionnairesPage) -> None:
    page.begin("cpgs-6m")
    press(*[Qt.Key.Key_PageDown] * 3)


def _review(page: QuestionnairesPage) -> None:
    page.begin("cpgs-1m")
    press("1", *[Qt.Key.Key_PageDown] * 6)


STATES: dict[str, Callable[[QuestionnairesPage], None]] = {
    "home": lambda _page: None,
    "scale": lambda page: page.begin("cpgs-6m"),
    "days": _days,
    "choice": lambda page: page.begin("gcps-r"),
    "review": _review,
    "grade": lambda page: page.look_at(BEFORE),
}
EVERY = pytest.mark.parametrize("state", list(STATES))


@pytest.fixture
def open_at(qtbot: QtBot, session: Session) -> Callable[[str, float], QuestionnairesPage]:
    """Opens the page, 1024 x 700, of a diary with a history in one of its states and at a text size."""

    def make(state: str, scale: float) -> QuestionnairesPage:
        seed(session)
        theme().set_scale(scale)
        window = MainWindow(session)
        qtbot.addWidget(window)
        window.resize(1024, 700)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.finish()
        page = window.page(Destination.QUESTIONNAIRES)
        assert isinstance(page, QuestionnairesPage)
        qtbot.waitUntil(page.peg.isVisible)
        STATES[state](page)
        for _ in range(5):
            QApplication.processEvents()
        return page

    return make


def the_window(page: QuestionnairesPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


@EVERY
def test_whatever_takes_the_keyboard_has_a_name_and_can_be_hit(
    open_at: Callable[[str, float], QuestionnairesPage], state: str
) -> None:
    page = open_at(state, 1.0)
    found = controls(the_window(page))
    assert [widget for widget in found if said(widget).strip() == ""] == []
    small = []
    for widget in found:
        by_height = isinstance(widget, QLineEdit | QAbstractScrollArea | QAbstractItemView)
        if widget.height() < TARGET or (widget.width() < TARGET and not by_height):
            small.append((said(widget), widget.width(), widget.height()))
    assert small == []


@EVERY
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["forward", "back"])
def test_tab_visits_every_control_and_comes_back(
    open_at: Callable[[str, float], QuestionnairesPage], state: str, key: Qt.Key
) -> None:
    page = open_at(state, 1.0)
    first = QApplication.focusWidget()
    wanted = [w for w in controls(the_window(page)) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    seen = walk(key)
    assert QApplication.focusWidget() is first
    wanted = [w for w in wanted if not isinstance(w, QRadioButton)]
    assert [said(w) for w in wanted if w not in seen and not handed_on(w, seen)] == []


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100 %", "200 %"])
@EVERY
def test_nothing_is_wider_than_the_page_and_the_keyboard_is_in_sight(
    open_at: Callable[[str, float], QuestionnairesPage], state: str, scale: float
) -> None:
    page = open_at(state, scale)
    content, focus = page.widget(), QApplication.focusWidget()
    assert content is not None
    assert focus is not None
    assert content.width() <= page.viewport().width()
    cut = [w for w in content.findChildren(QWidget) if w.isVisible() and _right_of(w, page) > page.viewport().width()]
    assert [w for w in cut if not _within_a_view(w)] == []
    place = QRect(focus.mapTo(page.viewport(), QPoint(0, 0)), focus.size())
    assert page.viewport().rect().intersects(place)
    if state != "grade":  # that card is longer than the window
        assert page.viewport().rect().contains(place)


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100 %", "200 %"])
def test_eleven_answers_stand_in_as_few_lines_as_fit(
    open_at: Callable[[str, float], QuestionnairesPage], scale: float
) -> None:
    row = open_at("scale", scale).asking.row
    assert row is not None
    tops = {button.y() for button in row.buttons}  # type: ignore[union-attr]
    assert len(tops) == (1 if scale == 1.0 else 2)


@pytest.mark.parametrize("width", [1024, 1400], ids=["below", "beside"])
def test_tab_goes_from_top_to_bottom_and_the_side_comes_last(
    open_at: Callable[[str, float], QuestionnairesPage], width: int
) -> None:
    page = open_at("home", 1.0)
    the_window(page).resize(width, 700)
    QApplication.processEvents()
    card = page.history
    start: list[QWidget] = list(page.start.buttons.values())
    assert card is not None
    history: list[QWidget] = [card.choice, card.chart, card.table, card.open, card.delete]
    expected: list[QWidget] = [*start, *history, page.peg] if width == 1024 else [*history, *start, page.peg]
    expected[0].setFocus()
    assert walk()[: len(expected)] == expected
    if width == 1024:
        assert page.start.y() < card.y()


def _right_of(widget: QWidget, page: QuestionnairesPage) -> int:
    return widget.mapTo(page.viewport(), QPoint(widget.width(), 0)).x()


def _within_a_view(widget: QWidget) -> bool:
    """Whether it lies in something that scrolls by itself."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QuestionnairesPage):
        if isinstance(parent, QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False
