"""Planned infusions: apart from past ones, asked about when their day has come, decided by nobody but the user."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication

from diary.model.records.infusion import Infusion
from tests.factories import NOW, TODAY
from tests.ui.infusions.infusions_page import OCTOBER, click, press, said_last, shown, stored, titles, undo, write
from ui.infusions.page import InfusionsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.answers.planned_question import PlannedQuestion
    from ui.session import Session

DECEMBER = Infusion(date(2026, 12, 3), date(2026, 12, 3))


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> InfusionsPage:
    """One infusion in October, one planned for 3 December."""
    session.records.save_infusion(OCTOBER)
    session.records.save_infusion(DECEMBER)
    return shown(qtbot, InfusionsPage(session))


def go_to(page: InfusionsPage, clock: FixedClock, day: date) -> None:
    """The clock goes on, and the page is opened again."""
    clock.moment = NOW + (day - TODAY)
    QApplication.sendEvent(page, QShowEvent())


def the_question(page: InfusionsPage) -> PlannedQuestion:
    assert page.questions.isVisible()
    assert len(page.questions.asked) == 1
    return page.questions.asked[0]


def test_a_planned_infusion_stands_apart_without_a_number(qtbot: QtBot, session: Session) -> None:
    session.records.save_infusion(Infusion(TODAY, TODAY))
    session.records.save_infusion(Infusion(TODAY + timedelta(days=1), TODAY + timedelta(days=3), 3))
    session.records.save_infusion(Infusion(TODAY + timedelta(days=40), TODAY + timedelta(days=40)))
    page = shown(qtbot, InfusionsPage(session))
    assert titles(page) == [
        "Planned, 1 January 2027, planned",
        "23–25 November 2026, planned",
        "Past, Infusion 1, 22 November 2026",
    ]
    assert page.subtitle.text() == "1 infusion recorded · 2 planned"
    assert page.form.title.text() == "Infusion 1"
    assert not page.questions.isVisible()


def test_planned_ones_have_no_response_and_are_called_planned(page: InfusionsPage) -> None:
    page.infusions.setCurrentIndex(page.infusions.lines.index(0))
    assert page.form.title.text() == "Planned infusion"
    assert page.reading.figures.tiles == []
    assert page.labs.isVisible()
    assert page.form.inputs.felt_note.text() == "This can be told once the infusion has taken place."


def test_it_is_asked_from_its_first_day_on_and_not_before(page: InfusionsPage, clock: FixedClock) -> None:
    go_to(page, clock, date(2026, 12, 2))
    assert not page.questions.isVisible()
    go_to(page, clock, date(2026, 12, 3))
    assert the_question(page).text.text() == "This infusion was planned for 3 December. Did it take place?"
    assert titles(page)[0] == "Planned, 3 December 2026, did it take place?"
    go_to(page, clock, date(2027, 3, 1))
    assert the_question(page).infusion.planned


def test_until_it_is_answered_nothing_is_decided(page: InfusionsPage, clock: FixedClock, tmp_path: Path) -> None:
    go_to(page, clock, date(2026, 12, 20))
    page.infusions.setCurrentIndex(page.infusions.lines.index(0))
    click(page.reading.change)
    assert not page.form.inputs.rows["drug_high"].isVisible()
    assert "once you have said" in page.form.inputs.felt_note.text()
    write(page.form.inputs.lines["days"], "1")
    click(page.form.save)
    kept = stored(tmp_path, clock)[-1]
    assert kept == replace(DECEMBER, days=1, planned=True, id=2)
    assert page.questions.isVisible()


def test_yes_makes_it_an_infusion_and_opens_its_form(page: InfusionsPage, clock: FixedClock, tmp_path: Path) -> None:
    go_to(page, clock, date(2026, 12, 5))
    click(the_question(page).yes)
    assert stored(tmp_path, clock)[-1] == replace(DECEMBER, planned=False, id=2)
    assert not page.questions.isVisible()
    assert page.form.title.text() == "Infusion 2"
    assert page.form.first_day.line.hasFocus()
    assert page.form.inputs.rows["drug_high"].isVisible()
    assert page.saved.isVisible()


def test_yes_keeps_what_was_being_typed(page: InfusionsPage, clock: FixedClock) -> None:
    page.infusions.setCurrentIndex(page.infusions.lines.index(0))
    write(page.form.inputs.note, "bring the letter")
    go_to(page, clock, date(2026, 12, 5))
    click(the_question(page).yes)
    assert page.form.inputs.note.toPlainText() == "bring the letter"
    assert page.has_unsaved


def test_other_dates_are_asked_about_again_when_they_come(
    page: InfusionsPage, clock: FixedClock, tmp_path: Path
) -> None:
    go_to(page, clock, date(2026, 12, 5))
    click(the_question(page).change)
    assert page.form.title.text() == "Planned infusion"
    assert page.form.first_day.line.hasFocus()
    write(page.form.first_day.line, "10 December 2026")
    write(page.form.last_day.line, "12 December 2026")
    click(page.form.save)
    assert not page.questions.isVisible()
    assert stored(tmp_path, clock)[-1].planned
    go_to(page, clock, date(2026, 12, 12))
    assert the_question(page).text.text() == ("This infusion was planned for 10 December to 12 December. Did it begin?")
    go_to(page, clock, date(2026, 12, 13))
    assert the_question(page).text.text().endswith("Did it take place?")


def test_no_removes_it_and_undo_brings_it_and_the_question_back(
    page: InfusionsPage, clock: FixedClock, tmp_path: Path
) -> None:
    go_to(page, clock, date(2026, 12, 5))
    click(the_question(page).no)
    assert stored(tmp_path, clock)[-1] == replace(DECEMBER, planned=True, removed=True, id=2)
    assert not page.questions.isVisible()
    assert said_last(page) == "Planned infusion of 3 December 2026 removed."
    assert page.infusions.hasFocus()
    undo(page)
    assert stored(tmp_path, clock)[-1] == replace(DECEMBER, planned=True, id=2)
    assert page.questions.isVisible()


def test_what_is_to_be_asked_is_opened_first(qtbot: QtBot, session: Session, clock: FixedClock) -> None:
    session.records.save_infusion(OCTOBER)
    session.records.save_infusion(DECEMBER)
    clock.moment = NOW + timedelta(days=30)
    page = shown(qtbot, InfusionsPage(session))
    assert page.form.title.text() == "Planned infusion"
    assert [question.infusion.id for question in page.questions.asked] == [2]


def test_the_page_notices_that_the_day_has_come_while_it_is_open(
    page: InfusionsPage, session: Session, clock: FixedClock, qtbot: QtBot
) -> None:
    clock.moment = NOW + timedelta(days=11)
    with qtbot.waitSignal(session.suggestion_ready):
        session.outlook.refresh()
    assert page.questions.isVisible()


def test_a_past_infusion_moved_to_the_future_is_planned(page: InfusionsPage, clock: FixedClock, tmp_path: Path) -> None:
    page.infusions.setCurrentIndex(page.infusions.lines.index(1))
    click(page.reading.change)
    write(page.form.first_day.line, "1 January 2027")
    write(page.form.last_day.line, "3 January 2027")
    click(page.form.save)
    assert next(i for i in stored(tmp_path, clock) if i.id == 1).planned
    assert page.form.title.text() == "Planned infusion"
    assert page.reading.figures.tiles == []


def test_tab_goes_from_the_heading_through_the_question_to_the_list(page: InfusionsPage, clock: FixedClock) -> None:
    go_to(page, clock, date(2026, 12, 5))
    question = the_question(page)
    QApplication.processEvents()  # new buttons are shown with the next pass of the layout
    page.add_button.setFocus()
    for stop in (question.yes, question.change, question.no, page.infusions, page.comparison, page.reading):
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Tab)
        assert stop.hasFocus()
    assert question.yes.accessibleDescription() == question.text.text()
