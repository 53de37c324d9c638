"""The bar that says what was done last, at the foot of the window."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.journeys.undoing import AVERAGE, EVENING, OCTOBER, bar, in_sight, redo, undo, write, write_october
from ui.destinations import Destination
from ui.look import theme
from ui.widgets.page import SIGHT

if TYPE_CHECKING:
    from tests.journeys.program import Program


def test_plain_answers_bring_no_bar_and_a_bar_that_is_there_follows_them(program: Program) -> None:
    window = program.start()
    program.press("3")
    assert not bar(program).isVisible()
    assert program.parts.undo_link.isVisible()
    undo(program)
    assert bar(program).isVisible()
    program.press("4")
    assert bar(program).isVisible(), "a page that grows would move under the mouse"
    assert bar(program).text.text() == "Average pain of 22 November, 4"
    window.open_page(Destination.HELP)
    assert not bar(program).isVisible()


def test_escape_and_its_button_close_the_bar_and_the_keyboard_stays_on_the_page(program: Program) -> None:
    window = program.start()
    program.press("3")
    undo(program)
    at = program.focused()
    program.press(Qt.Key.Key_Escape)
    assert not bar(program).isVisible()
    assert program.focused() is at
    redo(program)
    bar(program).close_button.setFocus()
    program.press(Qt.Key.Key_Space)
    assert not bar(program).isVisible()
    assert window.today.isAncestorOf(program.focused())


@pytest.mark.parametrize(("size", "scale"), [((1024, 700), 1.0), ((1024, 700), 2.0), ((1366, 700), 1.5)])
@pytest.mark.parametrize("page", [Destination.TODAY, Destination.INFUSIONS, Destination.DIARY, Destination.SETTINGS])
def test_the_bar_is_in_sight_whole_and_moves_neither_page_nor_keyboard(
    program: Program, size: tuple[int, int], scale: float, page: int
) -> None:
    write_october(program)
    write(program, EVENING, OCTOBER - timedelta(days=1), {AVERAGE: 5})
    window = program.start()
    theme.theme().set_scale(scale)
    window.resize(*size)
    window.open_page(page)
    QApplication.processEvents()
    at, scrolled = program.focused(), window.page(page).verticalScrollBar().value()
    foot = at.mapTo(window, at.rect().bottomLeft()).y()
    program.session.answers.delete_day(OCTOBER)
    here = bar(program)
    program.qtbot.waitUntil(here.isVisible)
    QApplication.processEvents()
    assert window.size().width() == size[0]
    for part in (here.text, here.undo_button, here.close_button):
        assert in_sight(program, part)
        assert part.height() >= part.sizeHint().height() or part is here.text
    assert here.text.height() >= here.text.heightForWidth(here.text.width())
    assert here.undo_button.height() >= 44
    assert program.focused() is at
    covered = foot > here.mapTo(window, here.rect().topLeft()).y() - SIGHT  # what has the keyboard stays in sight
    assert (window.page(page).verticalScrollBar().value() == scrolled) or covered
