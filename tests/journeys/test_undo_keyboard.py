"""Where the keyboard is after Ctrl+Z, when what had it went with what was taken back."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine
from diary.store.repository import Repository
from tests.journeys.undoing import redo, undo
from ui.destinations import Destination

if TYPE_CHECKING:
    from tests.journeys.program import Program
    from ui.infusions.page import InfusionsPage
    from ui.settings.page import SettingsPage


def add(program: Program, page: InfusionsPage, day: str) -> None:
    """Add an infusion with the keyboard alone, as far as its first day."""
    page.add_infusion()
    program.type(day)
    program.press(Qt.Key.Key_Return)


def title(page: InfusionsPage) -> str:
    return page.reading.title.text()


def test_it_is_where_the_infusion_stood(program: Program) -> None:
    window = program.start()
    page = cast("InfusionsPage", window.page(Destination.INFUSIONS))
    add(program, page, "1/10/2026")
    undo(program)
    assert program.focused() is page.first_button, "what starts the list, which is empty again"
    redo(program)
    assert program.focused() is page.infusions
    add(program, page, "20/10/2026")
    add(program, page, "10/10/2026")
    assert title(page) == "Infusion 2"
    undo(program)
    assert program.focused() is page.infusions
    assert [one.first_day.day for one in program.session.reading.infusions()] == [1, 20]
    assert (title(page), page.infusions.currentIndex().row()) == ("Infusion 1", 1), "what stands in its place"
    redo(program)
    page.change_infusion()
    assert page.form.isAncestorOf(program.focused())
    undo(program)
    assert program.focused() is page.infusions, "also from its form, which closed"
    infusion = program.session.reading.infusions()[0].id
    assert infusion is not None
    program.session.records.save_lab(LabResult(infusion, date(2026, 10, 2), Analyte.ALT, 40.0, LabUnit.UNITS_PER_LITRE))
    page.labs.fold.line.setFocus()
    undo(program)
    assert program.focused() is page.labs.add_button


def test_it_is_where_the_medicine_stood(program: Program) -> None:
    window = program.start()
    page = cast("SettingsPage", window.page(Destination.SETTINGS))
    program.session.records.save_medicine(Medicine("Gabapentin"))
    page.medicines.medicines.setFocus()
    undo(program)
    assert program.focused() is page.medicines.add_button
    redo(program)
    page.medicines.medicines.setFocus()
    program.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.medicines.form.isAncestorOf(program.focused())
    undo(program)
    assert program.focused() is page.medicines.add_button


def test_it_stays_in_the_bar_and_on_what_is_still_there(program: Program) -> None:
    window = program.start()
    page = cast("InfusionsPage", window.page(Destination.INFUSIONS))
    program.session.records.save_infusion(Infusion(date(2026, 10, 1), date(2026, 10, 1)))
    add(program, page, "20/10/2026")
    page.reading.change.setFocus()
    undo(program)
    assert program.focused() is page.reading.change, "now of the infusion that stands there"
    redo(program)
    assert window.undoing is not None
    bar = window.undoing.bar
    bar.undo_button.setFocus()
    program.press(Qt.Key.Key_Space)
    assert program.focused() is bar.undo_button


def test_it_stays_on_today_after_a_step_elsewhere_was_refused(program: Program) -> None:
    window = program.start()
    page = cast("InfusionsPage", window.page(Destination.INFUSIONS))
    program.session.records.save_infusion(Infusion(date(2026, 10, 1), date(2026, 10, 1)))
    with closing(Repository(program.path, program.clock)) as other:
        (stored,) = other.infusions()
        other.save_infusion(replace(stored, note="elsewhere"), stored)
    page.infusions.setFocus()
    undo(program)
    assert len(program.session.reading.infusions()) == 1, "refused: it was changed elsewhere"
    window.open_page(Destination.TODAY)
    window.today.focus_first()
    program.press("5")
    program.click(program.parts.undo_link)
    assert window.today.isAncestorOf(program.focused())
