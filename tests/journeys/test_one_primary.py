"""One clear next step: on no page, in no diary, does more than one filled button stand."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from sqlcipher3 import dbapi2 as sqlite3

from diary import locking
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.new_passphrase import change_key
from diary.store.repository import Repository
from tests.factories import TODAY, live
from ui.answers.planned_question import PlannedQuestion
from ui.destinations import Destination
from ui.first_run.page import FirstRunPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.journeys.program import Program


def primary(window: QWidget) -> list[str]:
    """The filled buttons that are to be seen."""
    return [
        one.text() for one in window.findChildren(QPushButton) if one.property("kind") == "primary" and one.isVisible()
    ]


def on_each_page(program: Program) -> dict[str, list[str]]:
    found = {}
    for page in Destination:
        program.window.open_page(page)
        QApplication.processEvents()
        found[page.name] = primary(program.window)
    return found


def nothing(_program: Program) -> None:
    """An empty diary."""


def one_day(program: Program) -> None:
    with closing(Repository(program.path, program.clock)) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)


def planned_day_has_come(program: Program) -> None:
    one_day(program)
    with closing(Repository(program.path, program.clock)) as diary:
        diary.save_infusion(Infusion(TODAY, TODAY, planned=True))


def a_day_was_missed(program: Program) -> None:
    with closing(Repository(program.path, program.clock)) as diary:
        diary.answer(TODAY - timedelta(days=2), DayItem.PAIN_AVERAGE, 4)


def lived(program: Program) -> None:
    with closing(Repository(program.path, program.clock)) as diary:
        live(diary, program.clock)


def damaged(program: Program) -> None:
    lived(program)
    with closing(sqlite3.connect(program.path)) as other:
        other.execute("UPDATE day SET pain_average = 9")
        other.commit()


def whole(button: QPushButton) -> bool:
    return button.isVisible() and button.visibleRegion().boundingRect() == button.rect()


def first_steps(program: Program) -> FirstRunPage:
    program.start()
    program.window.resize(1024, 700)
    page = program.window.page(Destination.FIRST_RUN)
    assert isinstance(page, FirstRunPage)
    page.begin()
    return page


@pytest.mark.parametrize("made", [nothing, one_day, planned_day_has_come, a_day_was_missed, lived, damaged])
def test_no_page_has_two_filled_buttons(program: Program, made: Callable[[Program], None]) -> None:
    made(program)
    program.start()
    program.qtbot.waitUntil(lambda: program.session.outlook.suggestion is not None or made is damaged)
    found = on_each_page(program)
    assert {page: names for page, names in found.items() if len(names) > 1} == {}


def test_the_way_on_stays_whole_on_each_of_the_first_steps_and_above_the_undo_bar(program: Program) -> None:
    page = first_steps(program)
    program.click(page.next_button)
    program.qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0 and whole(page.next_button))
    program.click(page.next_button)
    page.infusions.last.dates["first_day"].line.setFocus()
    program.type("2026-11-02")
    program.click(page.next_button)
    assert program.window.undoing is not None
    assert program.window.undoing.bar.isVisible()
    program.qtbot.waitUntil(lambda: whole(page.next_button) and whole(page.back_button))
    program.click(page.back_button)
    program.qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0 and whole(page.skip_button))
    page.setMaximumHeight(240)  # it would take the room of what it leads on from
    program.qtbot.waitUntil(page.foot.isHidden)
    assert page.viewport().isAncestorOf(page.next_button)
    page.setMaximumHeight(2000)
    program.qtbot.waitUntil(lambda: page.foot.isVisible() and whole(page.next_button))


def test_a_click_that_saves_what_was_typed_is_not_lost_to_the_undo_bar(program: Program) -> None:
    """The press takes the keyboard from the line, which is saved and said: nothing may move before the release."""
    page = first_steps(program)
    program.click(page.next_button)
    program.type("Pain clinic")
    assert program.window.undoing is not None
    bar, handle = program.window.undoing.bar, program.window.windowHandle()
    at = page.next_button.mapTo(program.window, page.next_button.rect().center())
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QApplication.processEvents()
    assert program.session.reading.settings.clinic_name == "Pain clinic"
    assert not bar.isVisible()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    program.qtbot.waitUntil(bar.isVisible)
    assert page.at == 2


def test_what_is_open_on_a_first_step_has_the_filled_button_and_not_what_opened_it(program: Program) -> None:
    page = first_steps(program)
    card = page.passphrase.card
    assert primary(program.window) == ["Next"]
    program.click(card.set_button)
    assert primary(program.window) == ["Go on"]
    assert not card.set_button.isVisible()
    program.click(card.form.cancel_button)
    assert primary(program.window) == ["Next"]
    assert card.set_button.hasFocus()
    program.click(card.set_button)
    program.press(Qt.Key.Key_Escape)
    assert card.set_button.hasFocus()
    program.click(card.set_button)
    program.click(page.skip_button)
    program.click(page.back_button)
    assert card.set_button.isVisible()
    assert primary(program.window) == ["Next"]


def test_whether_a_planned_infusion_took_place_is_answered_before_one_is_recorded(program: Program) -> None:
    planned_day_has_come(program)
    program.start()
    program.qtbot.waitUntil(lambda: program.session.outlook.suggestion is not None)
    for page in (Destination.RELIEF, Destination.TODAY):
        program.window.open_page(page)
        QApplication.processEvents()
        assert primary(program.window) == [], page
    (question,) = program.window.today.findChildren(PlannedQuestion)
    program.click(question.no)
    assert primary(program.window) == ["Record an infusion"]
    relief = program.window.page(Destination.RELIEF)
    program.qtbot.waitUntil(lambda: primary(relief) == ["Record an infusion"])


def test_a_locked_diary_has_one_way_in(program: Program) -> None:
    one_day(program)
    key = locking.new_key("herons")
    change_key(program.path, program.clock, None, key.key)
    program.start("herons")
    assert program.window.locking is not None
    program.window.locking.lock()
    program.qtbot.waitUntil(lambda: primary(program.window) == ["Open the diary"])
