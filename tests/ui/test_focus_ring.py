"""The focus is visible on every stop, also where the page has to scroll to it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.answers.nrs_row import GridRow
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.look.theme import Theme
    from ui.session import Session


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def seen_of(widget: QWidget, window: QWidget) -> QRect:
    """The place of a widget without room that it keeps free."""
    whole = place(widget, window)
    return widget.surrounded().translated(whole.topLeft()) if isinstance(widget, GridRow) else whole


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("page", [Destination.TODAY, Destination.INFUSIONS])
def test_the_ring_is_around_every_stop(qtbot: QtBot, session: Session, look: Theme, page: int, scale: float) -> None:
    for back in range(1, 9):
        session.answers.give(TODAY - timedelta(days=back), DayItem.PAIN_AVERAGE, back)
    session.records.save_infusion(Infusion(TODAY - timedelta(days=5), TODAY - timedelta(days=4)))
    look.set_scale(scale)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    window.finish()
    assert window.today.parts is not None
    qtbot.waitUntil(window.today.parts.recent.isVisible)
    window.open_page(page)
    opened = window.page(page)
    if isinstance(opened, InfusionsPage):
        opened.reading.change.click()  # with its form there is more to go through
    assert window.ring is not None
    ring = window.ring
    seen: list[QWidget] = []
    while (stop := focused()) not in seen and len(seen) < 60:
        seen.append(stop)
        qtbot.waitUntil(ring.isVisible)
        qtbot.waitUntil(lambda: place(ring, window).contains(seen_of(focused(), window)))
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    assert len(seen) > 8


@pytest.mark.usefixtures("look")
def test_a_button_that_tab_reaches_is_painted_as_before(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    first, second = QPushButton("First", box), QPushButton("Second", box)
    second.setProperty("kind", "primary")
    second.move(0, 80)
    box.show()
    qtbot.waitUntil(box.isActiveWindow)
    before = second.grab().toImage()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert second.grab().toImage() == before  # only the ring says where the keyboard is


def test_the_ring_leaves_out_the_room_for_the_way_to_clear_until_it_is_there(qtbot: QtBot, window: MainWindow) -> None:
    assert window.ring is not None
    ring, row = window.ring, window.today.rows[DayItem.PAIN_AVERAGE]
    caption = row.caption()
    assert caption is not None
    words = caption.mapTo(window, QPoint(0, caption.height() - caption.fontMetrics().height())).y()
    qtbot.waitUntil(lambda: 0 < words - ring.y() <= 8)
    QTest.keyClick(row, Qt.Key.Key_5)
    QTest.keyClick(window.today.rows[DayItem.PAIN_WORST], Qt.Key.Key_Up)
    qtbot.waitUntil(row.clear_button.isVisible)
    assert row.surrounded() == row.rect()
