"""What the page draws: PEG as a line, the steps of a grade, a unit beside a number, a table in which nothing is cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.questionnaires.questionnaires_page import AFTER, BEFORE, MILD, STRONG, press, seed
from ui.destinations import Destination
from ui.look.theme import theme
from ui.main_window import MainWindow
from ui.questionnaires.number_row import NumberRow
from ui.questionnaires.page import QuestionnairesPage
from ui.questionnaires.table_model import NEAR

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.session import Session


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> QuestionnairesPage:
    seed(session)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.finish()
    found = window.page(Destination.QUESTIONNAIRES)
    assert isinstance(found, QuestionnairesPage)
    qtbot.waitUntil(found.peg.isVisible)
    return found


def test_peg_is_a_line_that_is_read_week_by_week(page: QuestionnairesPage) -> None:
    chart = page.peg.chart
    assert chart.isVisible()
    assert [week.first for week in chart.rows] == [date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 16)]
    assert chart.painting.line.courses == ()  # the infusion was before these weeks
    assert page.peg.span.text() == "Between 2.0 and 2.0 in the weeks from 2 November to 22 November."
    hint = page.peg.readout.text()
    chart.setFocus()
    press(Qt.Key.Key_Home)
    assert page.peg.readout.text() == (
        "From your daily answers: a PEG of 2.0 in the week from 2 November to 8 November, over 7 days."
    )
    assert page.peg.readout.text() != hint
    press(Qt.Key.Key_End)
    assert "from 16 November" in page.peg.readout.text()


def test_the_table_of_the_line_holds_the_same_weeks(page: QuestionnairesPage) -> None:
    assert not page.peg.fold.inside.isVisible()
    page.peg.fold.line.click()
    assert page.peg.fold.inside.isVisible()
    assert len(page.peg.figures) == len(page.peg.chart.rows)
    layout = page.peg.fold.inside.layout()
    assert layout is not None
    assert layout.count() == 3 * (len(page.peg.figures) + 1)


def test_the_steps_of_the_grade_are_drawn_with_the_last_one(page: QuestionnairesPage, session: Session) -> None:
    page.look_at(BEFORE)
    assert page.review.grade.steps.isVisible()
    assert page.review.grade.steps.accessibleName() == "Yours is IV, of grades from 0 to IV."
    session.records.save_questionnaire(replace(BEFORE, id=None, day=date(2026, 11, 10), answers=MILD))
    newest = max(session.reading.questionnaires(), key=lambda one: one.day)
    page.look_at(newest)
    assert page.review.grade.steps.accessibleName() == (
        "Yours is I, of grades from 0 to IV; on 1 October it was IV."  # of the same form, not the month's
    )
    assert page.review.grade.steps.accessibleName() in [one.text() for one in page.review.grade.sentences]


def test_a_questionnaire_without_a_grade_has_no_steps(page: QuestionnairesPage, session: Session) -> None:
    unanswered = {key: value for key, value in STRONG.items() if key != "days"}
    kept = session.records.save_questionnaire(replace(AFTER, id=None, day=date(2026, 11, 9), answers=unanswered))
    assert kept is not None
    page.look_at(kept)
    assert page.review.grade.grade.text() == "No grade"
    assert not page.review.grade.steps.isVisible()


def test_a_number_has_its_unit_beside_it(page: QuestionnairesPage) -> None:
    page.begin("cpgs-1m")
    press("7", "8", "6")
    row = QApplication.focusWidget()
    assert row is not None
    number = row.parentWidget()
    assert isinstance(number, NumberRow)
    assert number.unit.isVisible()
    assert number.unit.text() == "days, from 0 to 30"
    assert number.unit.x() > number.line.geometry().right()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_last_column_of_the_history_is_whole(page: QuestionnairesPage, scale: float) -> None:
    theme().set_scale(scale)
    for _ in range(5):
        QApplication.processEvents()
    assert page.history is not None
    table = page.history.table
    end = table.columnViewportPosition(NEAR) + table.columnWidth(NEAR)
    assert end <= table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0
