"""Closing with something unsaved leads to what it belongs to."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte
from diary.model.records.medicine import Medicine
from diary.model.scales import DayItem
from tests.factories import TODAY
from tests.ui.today.today_page import click
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage
from ui.main_window import MainWindow
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from pathlib import Path

    from ui.session import Session


def infusions(window: MainWindow, session: Session) -> tuple[InfusionsPage, Infusion, Infusion]:
    """The page, with an older and a newer infusion."""
    stored = [
        session.records.save_infusion(Infusion(TODAY - timedelta(days=n), TODAY - timedelta(days=n))) for n in (90, 30)
    ]
    page = window.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    older, newer = stored
    assert older is not None
    assert newer is not None
    return page, older, newer


def said(page: InfusionsPage | SettingsPage) -> str:
    assert page.notice is not None
    assert page.notice.isVisible()
    return page.notice.text.text()


def test_the_infusion_that_has_the_draft_is_shown(window: MainWindow, session: Session) -> None:
    page, older, newer = infusions(window, session)
    page.infusions.chosen.emit(older.id)
    QTest.keyClicks(page.form.inputs.note, "half a sent")
    page.infusions.chosen.emit(newer.id)
    assert page.form.inputs.note.toPlainText() == ""
    window.open_page(Destination.RELIEF)
    assert not window.close()
    assert window.stack.currentWidget() is page
    assert page.form.title.text() == "Infusion 1"
    assert page.form.inputs.note.toPlainText() == "half a sent"
    assert said(page).startswith("Something here is not saved yet.")
    assert window.close()


def test_a_new_infusion_that_was_begun_is_shown(window: MainWindow, session: Session) -> None:
    page, older, _ = infusions(window, session)
    click(page.add_button)
    QTest.keyClicks(page.form.inputs.note, "new one")
    page.infusions.chosen.emit(older.id)
    assert not window.close()
    assert page.form.title.text() == "New infusion"
    assert page.form.inputs.note.toPlainText() == "new one"


def test_the_infusion_whose_blood_result_is_typed_is_shown(window: MainWindow, session: Session) -> None:
    page, older, newer = infusions(window, session)
    page.infusions.chosen.emit(older.id)
    click(page.labs.add_button)
    QTest.keyClicks(page.labs.form.lines[Analyte.ALT.value], "40")
    assert page.labs.unsaved == {older.id}
    page.infusions.chosen.emit(newer.id)
    window.open_page(Destination.TODAY)
    assert not window.close()
    assert window.stack.currentWidget() is page
    assert page.form.title.text() == "Infusion 1"
    assert page.labs.form.isVisible()


def test_the_medicine_that_has_the_draft_is_shown(window: MainWindow, session: Session) -> None:
    stored = [session.records.save_medicine(Medicine(name)) for name in ("Amitriptyline", "Pregabalin")]
    assert all(stored)
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    first, second = (one.id for one in stored if one is not None)
    page.medicines.medicines.chosen.emit(first)
    QTest.keyClicks(page.medicines.form.name, " forte")
    page.medicines.medicines.chosen.emit(second)
    window.open_page(Destination.TODAY)
    assert not window.close()
    assert window.stack.currentWidget() is page
    assert page.medicines.form.isVisible()
    assert page.medicines.form.name.text() == "Amitriptyline forte"


def test_the_day_whose_answer_could_not_be_written_is_shown(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    past = TODAY - timedelta(days=3)
    session.answers.give(past, DayItem.PAIN_AVERAGE, 2)
    window.open_day(past)
    (tmp_path / "diary.db").rename(tmp_path / "stick.db")
    click(window.today.rows[DayItem.PAIN_AVERAGE].button(6))
    window.today.open_day(TODAY)
    assert not window.close()
    assert window.today.day == past
    assert window.today.rows[DayItem.PAIN_AVERAGE].button(6).unsaved
    assert window.close()


def test_the_warning_is_given_again_after_going_on(window: MainWindow, session: Session) -> None:
    page, older, _ = infusions(window, session)
    page.infusions.chosen.emit(older.id)
    QTest.keyClicks(page.form.inputs.note, "half a sent")
    assert not window.close()
    window.open_page(Destination.TODAY)
    assert not window.close()
    assert window.stack.currentWidget() is page
    assert window.close()
