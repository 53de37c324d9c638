"""Infusions: real clicks and keys on the page, then the row as a fresh repository reads it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QTableView, QWidget

from diary.errors import CannotSaveError
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from diary.store.repository import Repository
from tests.ui.infusions.infusions_page import (
    MAY,
    OCTOBER,
    change,
    change_row,
    click,
    pick,
    said_last,
    shown,
    stored,
    titles,
    undo,
    write,
)
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage
from ui.main_window import MainWindow
from ui.rail import RailButton
from ui.widgets.calendar_popup import CalendarPopup
from ui.widgets.infusion_draft import Draft

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.session import Session


@pytest.fixture
def empty(qtbot: QtBot, session: Session) -> InfusionsPage:
    return shown(qtbot, InfusionsPage(session))


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> InfusionsPage:
    """A page with two infusions; the newer one stands open to be changed."""
    session.records.save_infusion(MAY)
    session.records.save_infusion(OCTOBER)
    return change(shown(qtbot, InfusionsPage(session)))


def unsaved(page: InfusionsPage) -> bool:
    return page.has_unsaved


def test_an_empty_diary_has_one_action_that_opens_an_empty_form(empty: InfusionsPage) -> None:
    assert empty.first_button.isVisible()
    assert not empty.add_button.isVisible()
    assert not empty.form.isVisible()
    click(empty.first_button)
    assert empty.form.first_day.line.hasFocus()
    assert titles(empty) == ["New infusion, not saved yet"]
    assert empty.form.draft() == Draft()
    assert not empty.labs.isVisible()
    assert not empty.reading.isVisible()


def test_a_whole_infusion_is_typed_and_stored(empty: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    click(empty.first_button)
    form = empty.form
    write(form.first_day.line, "1/10/2026")
    write(form.last_day.line, "3 Oct 2026")
    write(form.inputs.lines["days"], "3")
    pick(form.inputs.choices["drug"], 2)
    pick(form.inputs.choices["route"], 2)
    write(form.inputs.lines["dose"], "22.5")
    pick(form.inputs.choices["dose_unit"], 2)
    write(form.inputs.note, "Slept <b>well</b> & long")
    click(form.save)
    assert stored(tmp_path, clock) == [
        Infusion(
            date(2026, 10, 1),
            date(2026, 10, 3),
            3,
            Drug.S_KETAMINE,
            Route.SC,
            22.5,
            DoseUnit.MG_PER_HOUR,
            "Slept <b>well</b> & long",
            id=1,
        )
    ]
    assert empty.saved.text() == "✓ Saved 09:14"
    assert empty.saved.isVisible()
    assert empty.infusions.hasFocus()
    assert titles(empty) == ["Infusion 1, 1–3 October 2026, S-ketamine · 22.5\u00a0mg per hour"]
    assert not form.save.isEnabled()


def test_only_the_first_day_is_needed_and_enter_saves(empty: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    click(empty.first_button)
    write(empty.form.first_day.line, "2026-11-20")
    QTest.keyClick(empty.form.first_day.line, Qt.Key.Key_Return)
    assert stored(tmp_path, clock) == [Infusion(date(2026, 11, 20), date(2026, 11, 20), id=1)]
    assert empty.form.last_day.text == ""


def test_enter_in_the_note_is_a_new_line(empty: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    click(empty.first_button)
    write(empty.form.first_day.line, "2026-11-20")
    write(empty.form.inputs.note, "one")
    QTest.keyClick(empty.form.inputs.note, Qt.Key.Key_Return)
    QTest.keyClicks(empty.form.inputs.note, "two")
    assert stored(tmp_path, clock) == []
    click(empty.form.save)
    assert stored(tmp_path, clock)[0].note == "one\ntwo"


def test_escape_drops_a_new_infusion_and_undo_brings_back_what_was_typed(empty: InfusionsPage) -> None:
    click(empty.first_button)
    write(empty.form.first_day.line, "1/10/2026")
    QTest.keyClick(empty.form.first_day.line, Qt.Key.Key_Escape)
    assert empty.first_button.isVisible()
    assert not empty.form.isVisible()
    assert said_last(empty) == "What you typed was not kept."
    undo(empty)
    assert empty.form.isVisible()
    assert empty.form.first_day.text == "1/10/2026"
    assert said_last(empty) is None


@pytest.mark.parametrize(
    ("fields", "sentence", "focused"),
    [
        ({}, "The infusion needs its first day.", "first_day"),
        ({"first_day": "soon"}, "This is not a date. Write it like 22 November 2026.", "first_day"),
        (
            {"first_day": "1 October 2026", "last_day": "32/10/2026"},
            "This is not a date. Write it like 22 November 2026.",
            "last_day",
        ),
        (
            {"first_day": "9 October 2026", "last_day": "1 October 2026"},
            "The last day of the infusion is before its first day.",
            "last_day",
        ),
        (
            {"first_day": "9 October 2026", "days": "2"},
            "The number of infusion days must be from 1 to 1, the days from first to last.",
            "days",
        ),
        (
            {"first_day": "9 October 2026", "days": "0"},
            "The number of infusion days must be from 1 to 1, the days from first to last.",
            "days",
        ),
        ({"first_day": "9 October 2026", "dose": "much"}, "This is not a number. Write it like 22.5.", "dose"),
        ({"first_day": "9 October 2026", "dose": "20"}, "A dose needs both a number and a unit.", "dose_unit"),
        (
            {"first_day": "4 May 2026"},
            "This infusion overlaps the one from 4 May to 4 May. Change that one or these dates.",
            "first_day",
        ),
    ],
)
def test_a_refused_infusion_keeps_what_was_typed_and_says_why(
    page: InfusionsPage, fields: dict[str, str], sentence: str, focused: str, tmp_path: Path, clock: FixedClock
) -> None:
    before = stored(tmp_path, clock)
    click(page.add_button)
    for item, text in fields.items():
        write(page.form.fields[item].target, text)
    typed = page.form.draft()
    click(page.form.save)
    assert page.form.fields[focused].error.isVisible()
    assert page.form.fields[focused].error.text() == sentence
    assert page.form.fields[focused].is_wrong
    assert not page.form.error.isVisible()
    assert page.form.fields[focused].target.hasFocus()
    assert page.form.fields[focused].target.accessibleDescription() == sentence
    assert page.form.draft() == typed
    assert stored(tmp_path, clock) == before


def test_a_date_that_cannot_be_read_is_said_below_it_and_goes_when_mended(page: InfusionsPage) -> None:
    field = page.form.fields["last_day"]
    write(page.form.last_day.line, "33.33.")
    QTest.keyClick(page.form.last_day.line, Qt.Key.Key_Tab)
    assert field.error.isVisible()
    assert field.error.text() == "This is not a date. Write it like 22 November 2026."
    write(page.form.last_day.line, "2/10/26")
    assert not field.error.isVisible()
    QTest.keyClick(page.form.last_day.line, Qt.Key.Key_Tab)
    assert page.form.last_day.text == "2 October 2026"


def test_days_take_digits_only(page: InfusionsPage) -> None:
    write(page.form.inputs.lines["days"], "a1-2.")
    assert page.form.inputs.lines["days"].text() == "12"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_calendar_fills_in_the_day_that_is_clicked(page: InfusionsPage, qtbot: QtBot) -> None:
    click(page.add_button)
    click(page.form.last_day.calendar_button)
    popup = page.form.last_day.findChild(CalendarPopup)
    assert isinstance(popup, CalendarPopup)
    qtbot.waitUntil(popup.isVisible)
    assert page.form.last_day.text == ""
    view = popup.month.findChild(QTableView)
    assert view is not None
    assert isinstance(popup.month, QCalendarWidget)
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.form.last_day.text == "21 November 2026"


def test_the_list_is_newest_first_and_a_click_shows_an_infusion(page: InfusionsPage) -> None:
    assert titles(page) == [
        "Infusion 2, 1–3 October 2026, Ketamine · 22.5\u00a0mg per hour",
        "Infusion 1, 4 May 2026",
    ]
    assert page.form.title.text() == "Infusion 2"
    change_row(page, 1)
    assert page.form.title.text() == "Infusion 1"
    assert page.form.first_day.text == "4 May 2026"
    assert page.form.last_day.text == ""
    assert page.form.inputs.choices["drug"].currentText() == "Not told"


def test_going_to_another_infusion_keeps_what_was_typed(page: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    before = stored(tmp_path, clock)
    write(page.form.inputs.lines["days"], "2")
    change_row(page, 1)
    write(page.form.inputs.note, "more")
    assert [page.infusions.lines.line(row).marks for row in (0, 1)] == [("not saved yet",), ("not saved yet",)]
    page.infusions.setFocus()
    QTest.keyClick(page.infusions, Qt.Key.Key_Up)
    assert page.form.inputs.lines["days"].text() == "2"
    assert page.has_unsaved
    assert stored(tmp_path, clock) == before
    click(page.form.save)
    assert next(i for i in stored(tmp_path, clock) if i.id == 2).days == 2
    change_row(page, 1)
    assert page.form.inputs.note.toPlainText() == "more"


def test_taking_a_change_back_by_hand_leaves_nothing_unsaved(page: InfusionsPage) -> None:
    write(page.form.inputs.lines["days"], "2")
    assert page.form.save.isEnabled()
    write(page.form.inputs.lines["days"], "3")
    assert not page.form.save.isEnabled()
    assert not page.has_unsaved


def test_enter_where_nothing_is_to_be_saved_does_nothing(qtbot: QtBot, page: InfusionsPage) -> None:
    change_row(page, 1)
    assert not page.form.save.isEnabled()
    with qtbot.assertNotEmitted(page.form.save_asked):
        QTest.keyClick(page.form.inputs.lines["days"], Qt.Key.Key_Return)


def test_cancel_shows_what_is_stored_again(page: InfusionsPage) -> None:
    write(page.form.inputs.lines["dose"], "30")
    click(page.form.cancel)
    assert page.form.inputs.lines["dose"].text() == "22.5"
    assert not page.has_unsaved
    undo(page)
    assert page.form.inputs.lines["dose"].text() == "30"
    assert page.has_unsaved


def test_a_note_that_nobody_touched_keeps_its_line_ends(page: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    change_row(page, 1)
    assert not page.form.save.isEnabled()
    write(page.form.inputs.lines["days"], "1")
    click(page.form.save)
    changed = next(i for i in stored(tmp_path, clock) if i.id == 1)
    assert (changed.days, changed.note) == (1, "quiet\r\nday")


def test_what_was_told_can_be_made_missing_again(page: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    for choice in (
        page.form.inputs.choices["drug"],
        page.form.inputs.choices["route"],
        page.form.inputs.choices["dose_unit"],
    ):
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_Home)
    for line in (page.form.inputs.lines["days"], page.form.inputs.lines["dose"]):
        write(line, " ")
        line.clear()
    click(page.form.save)
    changed = next(i for i in stored(tmp_path, clock) if i.id == 2)
    assert changed == Infusion(OCTOBER.first_day, OCTOBER.last_day, id=2)


def test_deleting_keeps_the_row_and_undo_brings_it_back(page: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    click(page.form.delete)
    assert [(i.id, i.removed) for i in stored(tmp_path, clock)] == [(1, False), (2, True)]
    assert titles(page) == ["Infusion 1, 4 May 2026"]
    assert said_last(page) == "Infusion of 1–3 October 2026 deleted."
    assert page.infusions.hasFocus()
    undo(page)
    assert [(i.id, i.removed) for i in stored(tmp_path, clock)] == [(1, False), (2, False)]
    assert page.form.title.text() == "Infusion 2"
    assert said_last(page) == "Infusion of 1–3 October 2026 added."


def test_two_deleted_ones_come_back_one_after_the_other(page: InfusionsPage) -> None:
    click(page.form.delete)
    click(change(page).form.delete)
    assert page.first_button.isVisible()
    undo(page)
    assert titles(page) == ["Infusion 1, 4 May 2026"]
    undo(page)
    assert len(titles(page)) == 2
    assert said_last(page) == "Infusion of 1–3 October 2026 added."


def test_what_was_typed_of_a_deleted_one_goes_and_comes_back_with_it(page: InfusionsPage) -> None:
    write(page.form.inputs.lines["clinic"], "Elsewhere")
    waiting = [page.has_unsaved]
    click(page.form.delete)
    waiting.append(page.has_unsaved)
    undo(page)
    waiting.append(page.has_unsaved)
    assert waiting == [True, False, True]
    assert page.form.draft().clinic == "Elsewhere"


def test_undo_is_refused_where_another_infusion_stands_by_now_and_can_be_tried_again(
    page: InfusionsPage, session: Session, make_session: Callable[[], Session]
) -> None:
    click(page.form.delete)
    other = make_session()
    theirs = other.records.save_infusion(Infusion(date(2026, 10, 2), date(2026, 10, 2)))
    assert theirs is not None
    refused: list[str] = []
    session.steps.refused.connect(lambda error: refused.append(str(error)))
    undo(page)
    assert len(refused) == 1
    assert refused[0].startswith("This infusion overlaps the one from 2 October 2026 to 2 October 2026.")
    assert titles(page) == ["Infusion 1, 4 May 2026"]
    other.records.save_infusion(replace(theirs, removed=True))
    undo(page)
    assert [infusion.first_day for infusion in session.reading.infusions()] == [date(2026, 5, 4), date(2026, 10, 1)]


def test_while_the_disk_refuses_what_was_typed_stays_and_can_be_saved_later(
    page: InfusionsPage, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_repository: Repository, _infusion: Infusion, _shown: object) -> NoReturn:
        raise CannotSaveError.of("Not saved: the disk is full.")

    monkeypatch.setattr(Repository, "save_infusion", refuse)
    write(page.form.inputs.lines["days"], "2")
    click(page.form.save)
    assert page.notice is not None
    assert page.notice.isVisible()
    assert page.notice.text.text() == "Not saved: the disk is full."
    assert page.form.inputs.lines["days"].text() == "2"
    assert unsaved(page)
    assert not page.saved.isVisible()
    monkeypatch.undo()
    click(page.notice.button)
    assert not page.notice.isVisible()
    assert not unsaved(page)
    assert next(i for i in stored(tmp_path, clock) if i.id == 2).days == 2


def test_the_wheel_never_answers(page: InfusionsPage) -> None:
    page.form.inputs.choices["drug"].setFocus()
    centre = QPointF(page.form.inputs.choices["drug"].rect().center())
    wheel = QWheelEvent(
        centre,
        page.form.inputs.choices["drug"].mapToGlobal(centre),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.form.inputs.choices["drug"], wheel)
    assert page.form.inputs.choices["drug"].value is Drug.KETAMINE
    assert page.form.inputs.choices["drug"].focusPolicy() == Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize("changing", [False, True], ids=["read", "changed"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["forward", "back"])
def test_tab_leaves_the_page_for_the_rail_and_comes_back_to_the_list(
    qtbot: QtBot, session: Session, key: Qt.Key, *, changing: bool
) -> None:
    session.records.save_infusion(OCTOBER)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.finish()
    page = window.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    if changing:
        change(page)
        write(page.form.inputs.lines["days"], "2")
    page.infusions.setFocus()
    seen: list[QWidget | None] = []
    while len(seen) < 60 and QApplication.focusWidget() not in seen:
        seen.append(QApplication.focusWidget())
        QTest.keyClick(window, key)
    assert QApplication.focusWidget() is page.infusions
    form = page.form
    stops: list[QWidget] = [page.add_button, page.infusions, page.comparison, page.labs.add_button]
    if changing:
        stops += [form.first_day.line, form.last_day.line, form.inputs.note, form.save, form.cancel, form.delete]
    else:
        stops += [page.reading, page.reading.change]
    assert [stop for stop in stops if stop not in seen] == []
    assert any(isinstance(stop, RailButton) for stop in seen)


def test_enter_on_a_button_presses_that_button(page: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    write(page.form.inputs.lines["days"], "2")
    page.form.cancel.setFocus()
    QTest.keyClick(page.form.cancel, Qt.Key.Key_Return)
    assert page.form.inputs.lines["days"].text() == "3"
    assert next(i for i in stored(tmp_path, clock) if i.id == 2).days == 3


def test_enter_in_the_list_goes_on_to_the_form(page: InfusionsPage) -> None:
    page.infusions.setFocus()
    QTest.keyClick(page.infusions, Qt.Key.Key_Return)
    assert page.form.first_day.line.hasFocus()
