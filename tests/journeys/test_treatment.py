"""A treatment from the appointment to the response: planned, asked about, told in full, blood results, the card read.

Real window, real file, the clock injected; every stored row is read through another repository.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from diary.model.records.change import Kind
from diary.model.records.details import Severity
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from ui.destinations import Destination
from ui.infusions.fold_card import FigureRow
from ui.infusions.page import InfusionsPage

if TYPE_CHECKING:
    from tests.journeys.program import Program
    from ui.answers.planned_question import PlannedQuestion

FIRST, LAST = date(2026, 12, 3), date(2026, 12, 5)
PLANNED = Infusion(FIRST, LAST, planned=True, id=1)
TOLD = replace(
    PLANNED,
    planned=False,
    days=3,
    hours_a_day=4.0,
    clinic="Pain Clinic",
    drug=Drug.S_KETAMINE,
    route=Route.IV,
    dose=20.0,
    dose_unit=DoseUnit.MG_PER_HOUR,
    benzodiazepine=False,
    clonidine=True,
    drug_high=6,
    inner_perception=0,
    outer_perception=10,
    nausea=Severity.MILD,
    systolic=150,
    pulse=88,
)


def infusions(program: Program) -> list[Infusion]:
    with closing(Repository(program.path, program.clock)) as other:
        return other.infusions(with_removed=True)


def labs(program: Program) -> list[LabResult]:
    with closing(Repository(program.path, program.clock)) as other:
        return other.labs(with_removed=True)


def go_to(program: Program, day: date) -> None:
    """The program stays open while the days go by."""
    program.clock.moment = NOW + (day - TODAY)
    program.window.today.roll_over()


def answer(program: Program, first: date, last: date, score: int) -> None:
    """Answer the average pain on each evening by one key on Today."""
    program.window.open_page(Destination.TODAY)
    for n in range((last - first).days + 1):
        go_to(program, first + timedelta(days=n))
        program.window.today.rows[DayItem.PAIN_AVERAGE].setFocus()
        program.press(str(score))


def the_page(program: Program) -> InfusionsPage:
    page = program.window.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    QApplication.processEvents()
    return page


def the_question(program: Program) -> PlannedQuestion:
    """The question, once the page that stands open has noticed that the day has come."""
    page = the_page(program)
    program.qtbot.waitUntil(page.questions.isVisible)
    return page.questions.asked[0]


def plan(program: Program) -> None:
    page = the_page(program)
    page.add_infusion()
    program.type("3/12/2026")
    program.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    program.type("5/12/2026")
    program.press(Qt.Key.Key_Return)


def tell(program: Program) -> None:
    """The form by keyboard alone, from its first day to its pulse."""
    tab, down, skip = Qt.Key.Key_Tab, Qt.Key.Key_Down, [Qt.Key.Key_Tab, Qt.Key.Key_Tab]
    program.press(*skip, *skip, "3", tab, "4", tab)
    program.type("Pain Clinic")
    program.press(tab, down, down, tab, down, tab, "20", tab, down, down, tab)
    program.press("n", "y", tab)  # one goes on to the other, and stops before the line
    program.press(tab, "6", "0", "x", "1", tab, "150", tab, tab, "88", Qt.Key.Key_Return)


def figure_rows(page: InfusionsPage) -> list[FigureRow]:
    """The figures in the folds of the infusion that is read."""
    return [row for rows in page.folds.rows.values() for row in rows]


def write_labs(program: Program, page: InfusionsPage) -> None:
    """Four results by keyboard, with one day and one unit."""
    program.click(page.labs.add_button)
    tab = Qt.Key.Key_Tab
    program.type("6/12/2026")
    program.press(tab, tab, Qt.Key.Key_Down, tab)
    program.press("62", tab, "45", tab, "38", tab, "40", tab, "88", tab, tab, "30", tab, "60", Qt.Key.Key_Return)


def test_from_the_appointment_to_the_response(program: Program) -> None:
    program.start()
    plan(program)
    page = the_page(program)
    assert infusions(program) == [PLANNED]
    assert page.reading.title.text() == "Planned infusion"
    assert not page.questions.isVisible()
    answer(program, TODAY, FIRST - timedelta(days=1), 7)

    go_to(program, LAST + timedelta(days=1))
    page = the_page(program)
    assert infusions(program) == [PLANNED]  # its days came and went, and nothing was decided for the user
    question = the_question(program)
    assert question.text.text() == "This infusion was planned for 3 December to 5 December. Did it take place?"
    program.click(question.yes)
    assert infusions(program) == [replace(PLANNED, planned=False)]
    tell(program)
    assert infusions(program) == [TOLD]
    assert page.saved.isVisible()

    write_labs(program, page)
    unit, day = LabUnit.UNITS_PER_LITRE, date(2026, 12, 6)
    assert labs(program) == [
        LabResult(1, day, Analyte.ALT, 62, unit, 45, id=1),
        LabResult(1, day, Analyte.AST, 38, unit, 40, id=2),
        LabResult(1, day, Analyte.ALP, 88, unit, None, id=3),
        LabResult(1, day, Analyte.GGT, 30, unit, 60, id=4),
    ]

    answer(program, LAST + timedelta(days=1), LAST + timedelta(days=12), 2)
    page = the_page(program)
    program.qtbot.waitUntil(lambda: bool(page.reading.figures.tiles))
    program.qtbot.waitUntil(lambda: any("12 of 12 days" in row.spoken for row in figure_rows(page)))
    figures = {row.name.text(): row.value.text() for row in figure_rows(page)}
    assert figures["Response: relief in week 1"].startswith("7")  # from 7 to 2 of 10
    assert page.reading.figures.tiles[1].figure.text().startswith("7")
    assert figures["Relief in week 4"] == "Not yet"
    assert "Pain in the way of activity" in page.folds.missing.text()
    assert page.labs.sentence.text() == "ALT 1.4 times the upper limit on 6 December."
    assert page.infusions.lines.line(0).relief != ""


def test_an_appointment_that_did_not_take_place_leaves_only_its_history(program: Program) -> None:
    program.start()
    plan(program)
    go_to(program, FIRST)
    page = the_page(program)
    question = the_question(program)
    assert question.text.text().endswith("Did it begin?")
    program.click(question.no)
    assert infusions(program) == [replace(PLANNED, removed=True)]
    assert program.window.undoing is not None
    assert program.window.undoing.bar.isVisible()
    program.stop()
    program.start()
    page = the_page(program)
    assert page.first_button.isVisible()
    assert not page.questions.isVisible()
    with closing(Repository(program.path, program.clock)) as other:
        told = [(change.item, change.old, change.new) for change in other.changes(Kind.INFUSION)]
    assert ("planned", 0, 1) in told
    assert told[-1] == ("removed", 0, 1)


def test_an_appointment_is_moved_and_asked_about_again(program: Program) -> None:
    program.start()
    plan(program)
    go_to(program, FIRST + timedelta(days=4))
    page = the_page(program)
    program.click(the_question(program).change)
    for day in ("14/12/2026", "15/12/2026"):
        program.press_with_control(Qt.Key.Key_A)
        program.type(day)
        program.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    program.press(Qt.Key.Key_Return)
    moved = replace(PLANNED, first_day=date(2026, 12, 14), last_day=date(2026, 12, 15))
    assert infusions(program) == [moved]
    assert not page.questions.isVisible()
    go_to(program, date(2026, 12, 16))
    assert the_question(program).infusion == moved
