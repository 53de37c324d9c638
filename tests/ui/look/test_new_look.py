"""A page that was open before another look was chosen is, when it is shown again, as if opened in that look."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, QStringListModel
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QScrollBar,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as NeverEqual

from diary.exchange.selection import Selection
from ui.destinations import Destination
from ui.look.measures import BODY, TITLE
from ui.main_window import MainWindow
from ui.relief.what_if_row import WhatIfRow
from ui.session.data_session import Wanted
from ui.session.report_session import OwnWords, ReportPreview
from ui.today.due import DueEntry, Matter
from ui.visit.preview import PagePreview
from ui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.look.theme import Theme
    from ui.session import Session

PAGES = tuple(page for page in Destination if page not in {Destination.BRING_IN, Destination.FIRST_RUN})
TAKES_SPARE_ROOM = {"AllTimeView", "QWidget"}
"""How these share the spare height of a page depends on how high it was before; what stands in them is compared."""
Look = tuple[int, int, str, int, str, int, int]
"""Of a widget: its place on the page, its class, its type's size and colour, its width and its height."""


class Heard(QWidget):
    """A widget that keeps how large its type was each time that it was told of another look."""

    def __init__(self, parent: QWidget, told: list[int]) -> None:
        super().__init__(parent)
        self.ensurePolished()
        self.told = told
        self.then: Callable[[], object] = lambda: None

    def hear(self) -> None:
        self.told.append(self.font().pixelSize())
        self.then()

    def vanish(self) -> None:
        shiboken6.delete(self)


def looks(page: Page) -> list[Look]:
    """How everything is that can be seen on a page, and where, from above."""
    content = page.widget() or page
    shown = [part for part in content.findChildren(QWidget) if part.isVisible()]
    return sorted(
        (
            part.mapTo(content, QPoint()).y(),
            part.mapTo(content, QPoint()).x(),
            part.metaObject().className(),
            part.font().pixelSize(),
            part.palette().color(QPalette.ColorRole.WindowText).name(),
            part.width(),
            part.height(),
        )
        for part in shown
        if not isinstance(part, QScrollBar) and not isinstance(part.parent(), QAbstractScrollArea)
        if part.metaObject().className() not in TAKES_SPARE_ROOM
    )


def test_a_page_shown_again_is_as_one_opened_in_that_look(
    window: MainWindow, look: Theme, qtbot: QtBot, make_session: Callable[[], Session]
) -> None:
    for index in PAGES:
        window.open_page(index)
    window.open_page(Destination.SETTINGS)
    look.set_scale(2.0)
    QCoreApplication.processEvents()
    window.open_page(Destination.TODAY)
    look.set_theme("dark")
    QCoreApplication.processEvents()
    fresh = MainWindow(make_session())
    qtbot.addWidget(fresh)
    fresh.show()
    fresh.finish()
    for index in PAGES:
        window.open_page(index)
        fresh.open_page(index)
        with contextlib.suppress(NeverEqual):  # told below, with what is different
            qtbot.waitUntil(lambda: looks(window.current) == looks(fresh.current), timeout=2_000)
        assert looks(window.current) == looks(fresh.current), index


def test_what_nobody_sees_is_styled_when_it_is_shown(window: MainWindow, look: Theme) -> None:
    window.open_page(Destination.HELP)
    unseen = window.current
    window.open_page(Destination.TODAY)
    told: list[int] = []
    heard = Heard(unseen, told)
    look.when_changed(heard.hear)
    look.set_scale(1.5)
    assert window.today.title.font().pixelSize() == look.px(TITLE)
    assert QApplication.font().pixelSize() == look.px(BODY)
    assert unseen.title.font().pixelSize() == TITLE
    assert told == [], "nothing is measured on it either"
    window.open_page(Destination.HELP)
    assert unseen.title.font().pixelSize() == look.px(TITLE)
    window.open_page(Destination.TODAY)
    window.open_page(Destination.HELP)
    assert told == [look.px(BODY)], "once, when the page had caught up"
    look.set_theme("dark")
    assert told == [look.px(BODY)] * 2, "at once, for it is seen"


@pytest.mark.parametrize("is_deleted", [True, False])
def test_one_that_goes_with_what_another_does_is_left_out(qtbot: QtBot, look: Theme, *, is_deleted: bool) -> None:
    told: list[int] = []
    ground = QWidget()
    qtbot.addWidget(ground)
    first, second = Heard(ground, told), Heard(ground, told)
    first.then = second.vanish if is_deleted else second.hide
    look.when_changed(first.hear)
    look.when_changed(second.hear)
    look.set_scale(1.5)
    assert len(told) == (1 if is_deleted else 2)


class Rows(QTableView):
    """A table of a hundred rows, as high as the look says, in a page that can stand behind another."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setModel(QStringListModel([str(row) for row in range(100)], self))
        look.when_changed(self.measure)
        self.measure()

    def measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.px(30))


@pytest.mark.parametrize("is_behind", [False, True])
def test_a_table_begins_with_the_row_that_it_began_with(qtbot: QtBot, look: Theme, *, is_behind: bool) -> None:
    pages, page, table = QStackedWidget(), Page("Rows"), Rows(look)
    qtbot.addWidget(pages)
    page.main.addWidget(table)
    other = QWidget()
    pages.addWidget(other)
    pages.addWidget(page)
    pages.setCurrentWidget(page)
    pages.show()
    bar = table.verticalScrollBar()
    table.scrollTo(table.model().index(40, 0), QTableView.ScrollHint.PositionAtTop)
    for scale in (2.0, 1.25):
        if is_behind:
            pages.setCurrentWidget(other)
        look.set_scale(scale)
        if is_behind:
            pages.setCurrentWidget(page)
        qtbot.waitUntil(lambda: bar.value() == 40 * look.px(30))
        assert table.rowAt(0) == 40


def threshold() -> QWidget:
    return WhatIfRow()


def due() -> QWidget:
    return DueEntry(Matter.VISIT, "Your visit to the clinic is today.", "Make the page")


def pages() -> QWidget:
    shown = PagePreview()
    shown.show_preview(ReportPreview(Wanted(Selection()), (b"",), ("One page",), OwnWords(0, 0), is_empty=False), 96.0)
    return shown


def on_ground(qtbot: QtBot, shown: QWidget) -> QWidget:
    ground = QWidget()
    qtbot.addWidget(ground)
    box = QVBoxLayout(ground)
    box.addWidget(shown)
    box.addStretch(1)
    ground.resize(900, 2000)
    ground.show()
    QCoreApplication.processEvents()
    return ground


@pytest.mark.parametrize("make", [threshold, due, pages])
def test_smaller_again_is_as_never_larger(qtbot: QtBot, look: Theme, make: Callable[[], QWidget]) -> None:
    fresh = make()
    never_larger = on_ground(qtbot, fresh)
    look.set_scale(2.0)
    changed = make()
    ground = on_ground(qtbot, changed)
    QCoreApplication.processEvents()
    look.set_scale(1.0)
    QCoreApplication.processEvents()
    ground.resize(900, 2000)
    QCoreApplication.processEvents()
    never_larger.resize(900, 2000)
    assert changed.grab().toImage() == fresh.grab().toImage()


def test_a_table_that_was_hidden_on_its_page_begins_where_its_reader_went_since(qtbot: QtBot, look: Theme) -> None:
    page, table = Page("Rows"), Rows(look)
    qtbot.addWidget(page)
    page.main.addWidget(table)
    page.show()
    table.scrollTo(table.model().index(40, 0), QTableView.ScrollHint.PositionAtTop)
    table.hide()
    look.set_scale(1.25)
    for _ in range(4):
        QCoreApplication.processEvents()  # all is over that belongs to that look
    table.show()
    table.scrollTo(table.model().index(70, 0), QTableView.ScrollHint.PositionAtTop)
    look.set_scale(1.5)
    for _ in range(4):
        QCoreApplication.processEvents()
    assert table.rowAt(0) == 70
