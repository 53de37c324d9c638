"""An infusion that would follow too soon is said below its dates while they are typed, and holds nothing up."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from diary.model.records.infusion import Infusion
from tests.factories import TODAY
from tests.ui.infusions.infusions_page import MAY, OCTOBER, change, choose_row, click, press, shown, write
from ui.infusions.page import InfusionsPage
from ui.words.text import full_day

if TYPE_CHECKING:
    from datetime import date

    from pytestqt.qtbot import QtBot

    from ui.session import Session


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> InfusionsPage:
    """Two infusions, the newer one in October."""
    session.records.save_infusion(MAY)
    session.records.save_infusion(OCTOBER)
    return shown(qtbot, InfusionsPage(session))


def after(days: int) -> date:
    return OCTOBER.last_day + timedelta(days=days)


def type_first_day(page: InfusionsPage, day: date) -> str:
    """What the form says once that day stands in it."""
    write(page.form.first_day.line, full_day(day))
    return page.form.inputs.early.text() if page.form.inputs.early.isVisible() else ""


@pytest.mark.parametrize(("days", "is_early"), [(16, True), (27, True), (28, False), (1, False)])
def test_it_is_said_at_once_with_its_reason(page: InfusionsPage, days: int, *, is_early: bool) -> None:
    click(page.add_button)
    said = type_first_day(page, after(days))
    assert (said != "") is is_early
    if is_early:
        assert f"follows {days} days after the one before; the diary's usual figure is 28 days." in said
        assert page.form.inputs.early_reason.isVisible()
        assert "3 of 6 people" in page.form.inputs.early_reason.text()
        assert page.form.save.isEnabled()


def test_it_goes_with_the_day_that_was_typed(page: InfusionsPage) -> None:
    click(page.add_button)
    assert type_first_day(page, after(16)) != ""
    press(page.form.first_day.line, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert not page.form.inputs.early.isVisible()
    assert type_first_day(page, after(40)) == ""


def test_the_clinics_own_interval_is_called_so(page: InfusionsPage, session: Session) -> None:
    session.records.save_settings(session.reading.settings._replace(minimum_interval_days=60), session.reading.settings)
    click(page.add_button)
    assert "; your clinic asks for 60 days." in type_first_day(page, after(45))


def test_a_planned_one_would_follow_and_is_told_again_when_it_is_opened(page: InfusionsPage, session: Session) -> None:
    session.records.save_infusion(Infusion(TODAY - timedelta(days=2), TODAY - timedelta(days=2)))
    click(page.add_button)
    said = type_first_day(page, TODAY + timedelta(days=10))
    assert "would follow 12 days after the one before" in said
    click(page.form.save)
    assert page.reading.title.text() == "Planned infusion"
    assert page.reading.early.text() == said
    choose_row(page, 2)
    assert page.reading.title.text() == "Infusion 2"
    assert not page.reading.early.isVisible()
    choose_row(page, 0)
    assert page.reading.early.isVisible()
    assert page.reading.early.text() == said
    change(page)
    assert page.form.inputs.early.isVisible()
    assert page.form.inputs.early.text() == said
