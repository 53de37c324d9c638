"""Blood results: four typed at once, their limits, changed, deleted and brought back; read from the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.errors import CannotSaveError
from diary.model.records.lab import LAB_UNITS, Analyte, LabResult, LabUnit
from diary.model.records.sign import SafetySign
from diary.store.repository import Repository
from tests.factories import TODAY
from tests.ui.infusions.infusions_page import (
    MAY,
    OCTOBER,
    change,
    choose_row,
    click,
    pick,
    press,
    said_last,
    shown,
    stored_labs,
    titles,
    undo,
    write,
)
from ui.infusions.lab_draft import LabDraft, UsualLimits, usual_limits
from ui.infusions.page import InfusionsPage
from ui.look.measures import TARGET
from ui.look.theme import theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.session import Session

DAY = date(2026, 10, 6)
ALT = LabResult(2, DAY, Analyte.ALT, 62.0, LabUnit.UNITS_PER_LITRE, 45.0)


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> InfusionsPage:
    """A page with two infusions; the newer one (id 2) is open."""
    session.records.save_infusion(MAY)
    session.records.save_infusion(OCTOBER)
    page = shown(qtbot, InfusionsPage(session))
    page.labs.fold.open(is_open=True)
    return page


def said(page: InfusionsPage) -> list[tuple[str, str]]:
    return [(row.result.text(), row.limit.text()) for row in page.labs.results.rows]


def unsaved(page: InfusionsPage) -> bool:
    return page.has_unsaved


def begin(page: InfusionsPage, day: str = "6/10/2026") -> None:
    click(page.labs.add_button)
    write(page.labs.form.day.line, day)
    pick(page.labs.form.unit, 1)


def test_four_results_of_one_day_are_typed_at_once(page: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    assert page.labs.nothing.isVisible()
    assert not page.labs.form.isVisible()
    click(page.labs.add_button)
    form = page.labs.form
    assert form.day.line.hasFocus()
    assert form.draft() == LabDraft()
    typed: list[str | Qt.Key] = ["6/10/2026", Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Tab]
    for texts in (("62", "45"), ("38", "40"), ("88.5", "120"), ("181", "60")):
        typed += [texts[0], Qt.Key.Key_Tab, texts[1], Qt.Key.Key_Tab]
    for key in (*typed[:-1], Qt.Key.Key_Return):
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, key)
    unit = LabUnit.UNITS_PER_LITRE
    assert stored_labs(tmp_path, clock) == [
        LabResult(2, DAY, Analyte.ALT, 62, unit, 45, id=1),
        LabResult(2, DAY, Analyte.AST, 38, unit, 40, id=2),
        LabResult(2, DAY, Analyte.ALP, 88.5, unit, 120, id=3),
        LabResult(2, DAY, Analyte.GGT, 181, unit, 60, id=4),
    ]
    assert said(page) == [
        ("ALT 62\u00a0U/L", "1.4 times the upper limit (45\u00a0U/L)"),
        ("AST 38\u00a0U/L", "0.9 times the upper limit (40\u00a0U/L)"),
        ("ALP 88.5\u00a0U/L", "0.7 times the upper limit (120\u00a0U/L)"),
        ("GGT 181\u00a0U/L", "just over 3 times the upper limit (60\u00a0U/L)"),
    ]
    assert not form.isVisible()
    assert page.labs.add_button.hasFocus()
    assert page.saved.text() == "✓ Saved 09:14"
    assert not page.has_unsaved


def test_zero_is_a_result_and_a_limit_may_be_missing(page: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    begin(page)
    write(page.labs.form.lines["ggt"], "0")
    click(page.labs.form.save)
    lab = LabResult(2, DAY, Analyte.GGT, 0.0, LabUnit.UNITS_PER_LITRE, None, id=1)
    assert stored_labs(tmp_path, clock) == [lab]
    assert said(page) == [("GGT 0\u00a0U/L", "without an upper limit, so not judged")]


@pytest.mark.parametrize(
    ("typed", "sentence", "focused"),
    [
        ({"day": ""}, "Say on which day the blood was taken.", "day"),
        ({"day": "soon"}, "This is not a date. Write it like 22 November 2026.", "day"),
        ({"day": "23/11/2026", "alt": "5"}, "23 November is in the future.", "day"),
        ({}, "Write down at least one result.", "alt"),
        ({"ast_limit": "40"}, "There is a limit here, but no result.", "ast"),
        ({"alp": "low"}, "This is not a number. Write it like 34.5.", "alp"),
        ({"alp": "5", "alp_limit": "x"}, "This is not a number. Write it like 34.5.", "alp_limit"),
        ({"ggt": "100000"}, "The result must be a number from 0 to 99999.", "ggt"),
        ({"ggt": "5", "ggt_limit": "0"}, "The upper limit must be a number over 0, up to 99999.", "ggt_limit"),
    ],
)
def test_what_can_not_be_taken_is_said_beside_it_and_stays(
    page: InfusionsPage, typed: dict[str, str], sentence: str, focused: str, tmp_path: Path, clock: FixedClock
) -> None:
    begin(page, typed.pop("day", "6/10/2026"))
    form = page.labs.form
    for item, text in typed.items():
        write(form.lines[item], text)
    before = form.draft()
    click(form.save)
    assert form.fields[focused].error.text() == sentence
    assert form.fields[focused].error.isVisible()
    assert form.fields[focused].target.hasFocus()
    assert form.draft() == before
    assert stored_labs(tmp_path, clock) == []
    write(form.fields[focused].target, "1")
    assert not form.fields[focused].error.isVisible()


def test_the_unit_is_never_taken_for_granted(page: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    click(page.labs.add_button)
    write(page.labs.form.day.line, "6/10/2026")
    write(page.labs.form.lines["alt"], "1.2")
    click(page.labs.form.save)
    assert page.labs.form.fields["unit"].error.text() == "Say in which unit the laboratory gives them."
    assert stored_labs(tmp_path, clock) == []
    pick(page.labs.form.unit, 2)
    click(page.labs.form.save)
    assert stored_labs(tmp_path, clock)[0].unit is LabUnit.MICROKATAL_PER_LITRE


def test_the_limits_of_last_time_are_offered_and_filled_in_only_when_asked(
    page: InfusionsPage, session: Session, tmp_path: Path, clock: FixedClock
) -> None:
    session.records.save_lab(replace(ALT, infusion=1, upper_limit=50))
    session.records.save_lab(ALT)
    session.records.save_lab(replace(ALT, analyte=Analyte.GGT, upper_limit=60))
    click(page.labs.add_button)
    form = page.labs.form
    assert form.usual.text.text() == "upper limits ALT 45, GGT 60 U/L"
    assert form.draft() == LabDraft()
    write(form.lines["alt"], "30")
    form.usual.button.setFocus()
    click(form.usual.button)
    assert form.draft().results == (("30", "45"), ("", ""), ("", ""), ("", "60"), ("", ""))
    assert form.draft().unit is LabUnit.UNITS_PER_LITRE
    assert not form.usual.isVisible()
    assert form.lines["alt"].hasFocus()
    write(form.day.line, "8/10/2026")
    click(form.save)  # the limit of GGT came with the others: without a result, it is no slip
    assert stored_labs(tmp_path, clock)[-1] == replace(ALT, day=date(2026, 10, 8), value=30, id=4)
    assert len(stored_labs(tmp_path, clock)) == 4


def test_usual_limits_are_the_newest_of_each_in_one_unit() -> None:
    katal = replace(ALT, unit=LabUnit.MICROKATAL_PER_LITRE, upper_limit=0.8)
    later = replace(ALT, upper_limit=50)
    assert usual_limits([ALT, katal, later], None) == UsualLimits(LabUnit.UNITS_PER_LITRE, {Analyte.ALT: 50})
    assert usual_limits([ALT, katal, later], katal.unit) == UsualLimits(katal.unit, {Analyte.ALT: 0.8})
    assert usual_limits([replace(ALT, upper_limit=None)], None) is None
    assert usual_limits([replace(ALT, removed=True)], None) is None


def test_a_result_is_changed(page: InfusionsPage, session: Session, tmp_path: Path, clock: FixedClock) -> None:
    session.records.save_lab(ALT)
    click(page.labs.results.rows[0].change)
    form = page.labs.form
    assert form.title.text() == "Change this result: ALT"
    assert form.lines["alt"].hasFocus()
    assert not form.fields["ggt"].isVisible()
    assert not page.has_unsaved
    write(form.lines["alt"], "26")
    write(form.lines["alt_limit"], "")
    form.lines["alt_limit"].clear()
    click(form.save)
    assert stored_labs(tmp_path, clock) == [replace(ALT, value=26, upper_limit=None, id=1)]
    assert said(page) == [("ALT 26\u00a0U/L", "without an upper limit, so not judged")]


def test_a_result_is_deleted_and_brought_back(
    page: InfusionsPage, session: Session, tmp_path: Path, clock: FixedClock
) -> None:
    session.records.save_lab(ALT)
    click(page.labs.results.rows[0].delete)
    assert stored_labs(tmp_path, clock) == [replace(ALT, removed=True, id=1)]
    assert said_last(page) == "ALT 62\u00a0U/L of 6 October 2026 deleted."
    assert page.labs.nothing.isVisible()
    assert page.labs.add_button.hasFocus()
    undo(page)
    assert stored_labs(tmp_path, clock) == [replace(ALT, id=1)]
    assert len(said(page)) == 1


def test_each_infusion_has_its_own_results_and_what_is_typed_stays_with_it(
    page: InfusionsPage, session: Session
) -> None:
    session.records.save_lab(ALT)
    begin(page)
    write(page.labs.form.lines["ast"], "3")
    assert page.has_unsaved
    assert titles(page)[0].startswith("Infusion 2, 1–3 October 2026, not saved yet")
    choose_row(page, 1)
    assert said(page) == []
    assert not page.labs.form.isVisible()
    choose_row(page, 0)
    assert page.labs.form.isVisible()
    assert page.labs.form.draft().results[1] == ("3", "")


def test_escape_drops_what_was_typed_and_undo_brings_it_back(page: InfusionsPage) -> None:
    begin(page)
    press(page.labs.form.lines["alt"], "9", Qt.Key.Key_Escape)
    assert not page.labs.form.isVisible()
    assert not unsaved(page)
    undo(page)
    assert page.labs.form.draft().results[0] == ("9", "")
    assert page.has_unsaved


def test_opening_another_change_keeps_a_way_back_to_what_was_typed(page: InfusionsPage, session: Session) -> None:
    session.records.save_lab(ALT)
    begin(page)
    write(page.labs.form.lines["ast"], "3")
    click(page.labs.results.rows[0].change)
    assert page.labs.form.draft().changes == replace(ALT, id=1)
    assert said_last(page) == "What you typed was not kept."


def test_after_a_full_disk_only_the_rest_is_written(
    page: InfusionsPage, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Repository.save_lab

    def refuse_ast(repository: Repository, lab: LabResult, _shown: object) -> object:
        if lab.analyte is Analyte.AST:
            raise CannotSaveError.of("Not saved: the disk is full.")
        return whole(repository, lab)

    monkeypatch.setattr(Repository, "save_lab", refuse_ast)
    begin(page)
    for item in ("alt", "ast", "ggt"):
        write(page.labs.form.lines[item], "30")
    click(page.labs.form.save)
    assert page.notice is not None
    assert page.notice.text.text() == "Not saved: the disk is full."
    assert [lab.analyte for lab in stored_labs(tmp_path, clock)] == [Analyte.ALT]
    assert page.labs.form.draft().results == (("", ""), ("30", ""), ("", ""), ("30", ""), ("", ""))
    assert unsaved(page)
    monkeypatch.undo()
    click(page.notice.button)
    assert [lab.analyte for lab in stored_labs(tmp_path, clock)] == [Analyte.ALT, Analyte.AST, Analyte.GGT]
    assert not page.notice.isVisible()
    assert not unsaved(page)


def test_a_result_that_can_not_be_deleted_stays(
    page: InfusionsPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_repository: Repository, _lab: LabResult, _shown: object) -> NoReturn:
        raise CannotSaveError.of("Not saved: the disk is full.")

    session.records.save_lab(ALT)
    monkeypatch.setattr(Repository, "save_lab", refuse)
    click(page.labs.results.rows[0].delete)
    assert page.notice is not None
    assert page.notice.isVisible()
    assert said_last(page) == "ALT 62\u00a0U/L of 6 October 2026 written down."
    assert len(said(page)) == 1
    monkeypatch.undo()
    click(page.notice.button)
    assert said(page) == []


def test_deleting_an_infusion_leaves_nothing_unsaved_behind(page: InfusionsPage) -> None:
    begin(page)
    write(page.labs.form.lines["alt"], "9")
    click(change(page).form.delete)
    assert not unsaved(page)
    undo(page)
    assert unsaved(page)
    assert page.labs.form.draft().results[0] == ("9", "")


def test_results_stand_newest_day_first_and_tab_goes_through_them(page: InfusionsPage, session: Session) -> None:
    for lab in (ALT, replace(ALT, day=TODAY), replace(ALT, analyte=Analyte.GGT), replace(ALT, day=DAY - timedelta(3))):
        session.records.save_lab(lab)
    assert [(row.lab.day, row.lab.analyte.value) for row in page.labs.results.rows] == [
        (TODAY, "alt"),
        (DAY, "alt"),
        (DAY, "ggt"),
        (DAY - timedelta(3), "alt"),
    ]
    QApplication.processEvents()  # new rows are shown with the next pass of the layout
    page.labs.fold.line.setFocus()
    wanted = [button for row in page.labs.results.rows for button in (row.change, row.delete)]
    for button in wanted:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert button.hasFocus()
        assert min(button.width(), button.height()) >= TARGET
    assert wanted[0].accessibleName() == "Change ALT 62\u00a0U/L of 22 November 2026"
    assert wanted[1].accessibleName() == "Delete ALT 62\u00a0U/L of 22 November 2026"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_form_fits_a_narrow_page(page: InfusionsPage, session: Session, scale: float) -> None:
    for analyte in Analyte:
        session.records.save_lab(replace(ALT, analyte=analyte, unit=LAB_UNITS[analyte][0]))
    theme().set_scale(scale)
    page.resize(834, 700)
    click(page.labs.add_button)
    QApplication.processEvents()
    content = page.widget()
    assert content is not None
    assert content.width() == page.viewport().width()


def test_a_high_result_opens_the_liver_sign_at_once_and_it_stays_when_its_infusion_is_deleted(
    qtbot: QtBot, page: InfusionsPage, session: Session
) -> None:
    qtbot.waitUntil(lambda: session.outlook.suggestion is not None)
    assert session.records.save_lab(replace(ALT, value=200.0)) is not None
    qtbot.waitUntil(lambda: [found.sign for found in session.outlook.signs] == [SafetySign.LIVER])
    number = session.outlook.suggestion.infusion if session.outlook.suggestion is not None else None
    click(change(page).form.delete)
    qtbot.waitUntil(lambda: session.outlook.suggestion is not None and session.outlook.suggestion.infusion != number)
    assert [found.sign for found in session.outlook.signs] == [SafetySign.LIVER]


def test_creatinine_has_a_unit_of_its_own(page: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    click(page.labs.add_button)
    form = page.labs.form
    write(form.day.line, "6/10/2026")
    write(form.lines["creatinine"], "1.3")
    write(form.lines["creatinine_limit"], "1.2")
    click(form.save)
    assert form.fields["creatinine_unit"].error.text() == "Say in which unit the laboratory gives them."
    assert form.creatinine_unit.hasFocus()
    pick(form.creatinine_unit, 2)
    click(form.save)
    lab = LabResult(2, DAY, Analyte.CREATININE, 1.3, LabUnit.MILLIGRAM_PER_DECILITRE, 1.2, id=1)
    assert stored_labs(tmp_path, clock) == [lab]
    assert said(page) == [("Creatinine 1.3\u00a0mg/dL", "1.1 times the upper limit (1.2\u00a0mg/dL)")]
    click(page.labs.results.rows[0].change)
    assert form.title.text() == "Change this result: Creatinine"
    assert not form.fields["unit"].isVisible()
    assert not form.fields["alt"].isVisible()
    assert form.creatinine_unit.value is LabUnit.MILLIGRAM_PER_DECILITRE


def test_the_limits_of_both_units_are_offered_together(page: InfusionsPage, session: Session) -> None:
    session.records.save_lab(ALT)
    session.records.save_lab(
        LabResult(2, DAY, Analyte.CREATININE, 90.0, LabUnit.MICROMOL_PER_LITRE, 110.0),
    )
    click(page.labs.add_button)
    form = page.labs.form
    assert form.usual.text.text() == "upper limits ALT 45 U/L; Creatinine 110 µmol/L"
    click(form.usual.button)
    assert (form.lines["alt_limit"].text(), form.lines["creatinine_limit"].text()) == ("45", "110")
    assert (form.unit.value, form.creatinine_unit.value) == (ALT.unit, LabUnit.MICROMOL_PER_LITRE)
