"""On a small screen: every page, every button of every form, without scrolling sideways.

Runs on the screen that there is: 800 by 800 offscreen, and from test_on_a_desktop.py 1366 by 768, also at 150 %.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.app import show_window
from ui.destinations import IN_RAIL, Destination
from ui.infusions.page import InfusionsPage
from ui.look.theme import theme
from ui.settings.page import SettingsPage
from ui.widgets.page import Page

if TYPE_CHECKING:
    from tests.journeys.program import Program


def start(program: Program, scale: float) -> None:
    """Open the window as the program does, on this screen."""
    program.start()
    placing = show_window(program.window)
    placing.watch()
    theme().set_scale(scale)
    program.qtbot.waitUntil(lambda: on_screen(program.window))


def on_screen(window: QWidget) -> bool:
    return window.screen().availableGeometry().contains(window.frameGeometry())


def is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def press(program: Program, page: Page, button: QAbstractButton) -> None:
    """Scroll down to a button as far as needed, and click it where it is to be seen."""

    def is_reached() -> bool:  # once the rows have the width of the page
        page.ensureWidgetVisible(button, 0, 8)
        return is_whole(button)

    program.qtbot.waitUntil(is_reached)
    assert page.horizontalScrollBar().value() == 0
    in_window = button.mapTo(program.window, button.rect().center())
    assert program.window.childAt(in_window) in {button, *button.findChildren(QWidget)}, button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_page_is_reached_by_the_rail_and_scrolls_only_downwards(program: Program, scale: float) -> None:
    start(program, scale)
    for index in IN_RAIL:
        button = program.window.rail.button(index)
        program.window.rail_area.ensureWidgetVisible(button)
        program.qtbot.waitUntil(partial(is_whole, button))
        program.click(button)
        QApplication.processEvents()
        page = program.window.stack.currentWidget()
        assert isinstance(page, Page)
        assert page is program.window.page(index)
        content = page.widget()
        assert content is not None
        assert content.minimumSizeHint().width() <= page.viewport().width()
        assert page.horizontalScrollBar().maximum() == 0
        assert on_screen(program.window)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_an_answer_is_given_and_stored(program: Program, scale: float) -> None:
    start(program, scale)
    program.press("4")
    press(program, program.window.today, program.window.today.rows[DayItem.PAIN_WORST].button(10))
    stored = program.stored(TODAY)
    assert (stored.pain_average, stored.pain_worst) == (4, 10)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_an_infusion_is_saved_and_deleted(program: Program, scale: float) -> None:
    start(program, scale)
    page = program.window.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    press(program, page, page.first_button)
    program.qtbot.waitUntil(page.form.isVisible)
    page.form.first_day.line.setFocus()
    program.type("1 November 2026")
    press(program, page, page.form.save)
    program.qtbot.waitUntil(lambda: len(program.session.reading.infusions()) == 1)
    page.change_dates(program.session.reading.infusions()[0])  # its form again
    program.qtbot.waitUntil(page.form.delete.isVisible)
    press(program, page, page.form.delete)
    program.qtbot.waitUntil(lambda: program.session.reading.infusions() == [])
    assert page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_medicine_is_saved_and_deleted(program: Program, scale: float) -> None:
    start(program, scale)
    page = program.window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    section = page.medicines
    press(program, page, section.add_button)
    program.qtbot.waitUntil(section.form.isVisible)
    program.type("Tramadol")
    press(program, page, section.form.save)
    program.qtbot.waitUntil(lambda: len(program.session.reading.medicines()) == 1)
    line = section.medicines.model().index(0, 0)
    page.ensureWidgetVisible(section.medicines)
    place = section.medicines.visualRect(line).center()
    QTest.mouseClick(section.medicines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    program.qtbot.waitUntil(section.form.delete.isVisible)
    press(program, page, section.form.delete)
    program.qtbot.waitUntil(lambda: program.session.reading.medicines() == [])
    assert page.horizontalScrollBar().maximum() == 0
