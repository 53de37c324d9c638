"""Every page by keyboard and by screen reader: no trap, nothing without a name, nothing too small to hit."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from diary.model.records.infusion import Drug, Infusion
from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.destinations import Destination
from ui.look.measures import TARGET
from ui.look.theme import theme
from ui.main_window import MainWindow
from ui.session.worker import is_at_work

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    from pytestqt.qtbot import QtBot

    from ui.session import Session

    class OpenWindow(Protocol):
        """Opens the window at a page."""

        def __call__(self, *, seeded: bool) -> MainWindow: ...


MOST_STOPS = 80


@pytest.fixture
def open_window(qtbot: QtBot, session: Session) -> OpenWindow:
    def make(*, seeded: bool) -> MainWindow:
        if seeded:
            seed(session)
        window = MainWindow(session)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.finish()
        qtbot.waitUntil(lambda: session.outlook.suggestion is not None)
        return window

    return make


def pages(window: MainWindow) -> Iterator[str]:
    """Open one page after the other; gives the name of each."""
    for page in Destination:
        window.open_page(page)
        QApplication.processEvents()
        yield page.name


def seed(session: Session) -> None:
    """Two infusions and two months of pain that comes back."""
    session.prepare()
    for before in (60, 30):
        first = TODAY - timedelta(days=before)
        session.records.save_infusion(Infusion(first, first + timedelta(days=2), 3, Drug.KETAMINE, note="calm"))
    for before in range(66, -1, -1):
        day = TODAY - timedelta(days=before)
        session.answers.give(day, DayItem.PAIN_AVERAGE, 7 if before > 60 else min(2 + (60 - before) % 30 // 6, 10))
    session.answers.give(TODAY, DayItem.NOTE, "Walked to the lake and back")


def controls(window: MainWindow) -> list[QWidget]:
    """Everything to be seen that takes the keyboard."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and takes(widget)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def takes(widget: QWidget) -> bool:
    """Whether it is no part of another control: the viewport of a view, the line of a choice."""
    parent = widget.parentWidget()
    return not isinstance(parent, QAbstractScrollArea | QComboBox) and widget.focusProxy() is None


def said(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def walk(key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab goes from here, until it is somewhere it was before."""
    seen: list[QWidget] = []
    while len(seen) < MOST_STOPS:
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
        QTest.keyClick(focused, key)
    return seen


def handed_on(widget: QWidget, seen: list[QWidget]) -> bool:
    """Whether a question handed the keyboard on to its answer."""
    return any(isinstance(stop, QRadioButton) and widget.isAncestorOf(stop) for stop in seen)


@pytest.mark.parametrize("seeded", [False, True], ids=["empty", "seeded"])
def test_every_control_has_a_name_can_be_hit_and_tab_comes_to_it(open_window: OpenWindow, *, seeded: bool) -> None:
    window = open_window(seeded=seeded)
    for page in pages(window):
        found = controls(window)
        assert len(found) > 4, page
        assert [widget for widget in found if said(widget).strip() == ""] == [], page
        assert [(said(one), one.size()) for one in found if is_small(one)] == [], page
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            assert passed_over(window, key) == [], (page, key)


def is_small(widget: QWidget) -> bool:
    by_height = isinstance(widget, QLineEdit | QAbstractScrollArea | QAbstractItemView)
    return widget.height() < TARGET or (widget.width() < TARGET and not by_height)


def passed_over(window: MainWindow, key: Qt.Key) -> list[str]:
    """What Tab does not come to on its way back to where it began."""
    first = QApplication.focusWidget()
    seen = walk(key)
    assert QApplication.focusWidget() is first
    wanted = [widget for widget in controls(window) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    # Of answers to one question, only one is a stop: the arrows walk through the others.
    wanted = [widget for widget in wanted if not isinstance(widget, QRadioButton)]
    return [said(widget) for widget in wanted if widget not in seen and not handed_on(widget, seen)]


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100 %", "200 %"])
def test_tab_brings_the_whole_of_what_takes_the_keyboard_into_sight(open_window: OpenWindow, scale: float) -> None:
    theme().set_scale(scale)
    window = open_window(seeded=False)
    window.resize(1024, 700)
    QApplication.processEvents()
    page, content = window.today.viewport(), window.today.widget()
    assert content is not None
    hidden = []
    for key in (Qt.Key.Key_Tab,) * MOST_STOPS + (Qt.Key.Key_Backtab,) * MOST_STOPS:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        now = QApplication.focusWidget()
        assert now is not None
        if content.isAncestorOf(now) and not page.rect().contains(now.rect().translated(now.mapTo(page, QPoint(0, 0)))):
            hidden.append(said(now))
    assert hidden == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0], ids=["100 %", "150 %", "200 %"])
def test_the_narrowest_window_cuts_off_nothing(qtbot: QtBot, open_window: OpenWindow, scale: float) -> None:
    theme().set_scale(scale)
    window = open_window(seeded=True)
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: window.width() == window.minimumWidth())
    for page in pages(window):
        content = window.current.widget()
        assert content is not None
        qtbot.waitUntil(partial(fills, content, window))
        qtbot.waitUntil(partial(cuts_off_nothing, content, page))  # once all has its place


def fills(content: QWidget, window: MainWindow) -> bool:
    return content.width() == window.current.viewport().width()


def cuts_off_nothing(content: QWidget, page: str) -> None:
    assert not is_at_work()
    assert [one.text() for one in content.findChildren(QLabel) if one.isVisible() and is_cut(one)] == [], page


def is_cut(one: QLabel) -> bool:
    return one.text() != "" and not one.wordWrap() and one.width() < one.sizeHint().width()


@pytest.mark.parametrize("size", [(1024, 700), (1280, 860)])
def test_what_a_yes_opens_is_in_sight(qtbot: QtBot, open_window: OpenWindow, size: tuple[int, int]) -> None:
    window = open_window(seeded=True)
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    parts, page = window.today.parts, window.today.viewport()
    assert parts is not None
    parts.cards.dreams.set_open(False)
    parts.route.go_to(parts.cards.dreams.row)
    QTest.keyClick(parts.cards.dreams.row, Qt.Key.Key_1)
    now = parts.route.here()
    assert now is not None
    assert now is not parts.cards.dreams.row
    qtbot.waitUntil(lambda: page.rect().contains(now.rect().translated(now.mapTo(page, QPoint(0, 0)))))
