"""Every field of an infusion: given by clicks and keys, read from the file, taken back again."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from diary.model.records.details import Severity
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from tests.factories import TODAY
from tests.strategies import free_text
from tests.ui.infusions.infusions_page import MAY, OCTOBER, change, change_row, click, pick, press, shown, stored, write
from ui.answers.nrs_row import NrsRow
from ui.answers.severity_chips import SeverityChips
from ui.answers.yes_no import YesNo
from ui.infusions.page import InfusionsPage
from ui.look.measures import TARGET
from ui.look.theme import theme
from ui.widgets.infusion_draft import Draft, draft_of, read_draft
from ui.words.language import use_formats

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.infusions.fields import InfusionFields
    from ui.session import Session

WHOLE = replace(
    OCTOBER,
    hours_a_day=4.5,
    benzodiazepine=True,
    clonidine=False,
    given_alongside="ondansetron, 4 mg",
    clinic="St Oswald's & Sons",
    drug_high=10,
    inner_perception=0,
    outer_perception=4,
    nausea=Severity.NONE,
    systolic=148,
    diastolic=92,
    pulse=71,
    note="long\nbut good",
)
NRS_ITEMS = ("drug_high", "inner_perception", "outer_perception")


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> InfusionsPage:
    """A page with two infusions; the newer one is open."""
    session.records.save_infusion(MAY)
    session.records.save_infusion(OCTOBER)
    return change(shown(qtbot, InfusionsPage(session)))


def nrs(told: InfusionFields, item: str) -> NrsRow:
    row = told.rows[item]
    assert isinstance(row, NrsRow)
    return row


def yes_no(told: InfusionFields, item: str) -> YesNo:
    row = told.rows[item]
    assert isinstance(row, YesNo)
    return row


def click_answer(page: InfusionsPage, button: QWidget) -> None:
    page.ensureWidgetVisible(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def newest(tmp_path: Path, clock: FixedClock) -> Infusion:
    return stored(tmp_path, clock)[-1]


def test_everything_is_told_by_hand_and_stored(
    qtbot: QtBot, session: Session, tmp_path: Path, clock: FixedClock
) -> None:
    page = shown(qtbot, InfusionsPage(session))
    click(page.first_button)
    told = page.form.inputs
    write(told.dates["first_day"].line, "1/10/2026")
    write(told.dates["last_day"].line, "3/10/2026")
    for item, text in (
        ("days", "3"),
        ("hours_a_day", "4.5"),
        ("clinic", "St Oswald's & Sons"),
        ("dose", "22.5"),
        ("given_alongside", "ondansetron, 4 mg"),
        ("systolic", "148"),
        ("diastolic", "92"),
        ("pulse", "71"),
    ):
        write(told.lines[item], text)
    pick(told.choices["drug"], 1)
    pick(told.choices["route"], 1)
    pick(told.choices["dose_unit"], 2)
    click_answer(page, yes_no(told, "benzodiazepine").button(1))
    click_answer(page, yes_no(told, "clonidine").button(0))
    for item in NRS_ITEMS:
        click_answer(page, nrs(told, item).button(getattr(WHOLE, item)))
    nausea = told.rows["nausea"]
    assert isinstance(nausea, SeverityChips)
    click_answer(page, nausea.button(Severity.NONE))
    write(told.note, "long")
    press(told.note, Qt.Key.Key_Return, "but good")
    click(page.form.save)
    assert stored(tmp_path, clock) == [replace(WHOLE, id=1)]


def test_an_answer_can_be_taken_back_and_is_missing_then(
    page: InfusionsPage, session: Session, tmp_path: Path, clock: FixedClock
) -> None:
    session.records.save_infusion(replace(WHOLE, id=2))
    told = page.form.inputs
    for item in (*NRS_ITEMS, "nausea", "benzodiazepine", "clonidine"):
        told.rows[item].setFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Delete)
    for item, line in told.lines.items():
        if item != "dose":
            line.setFocus()
            line.selectAll()
            press(line, Qt.Key.Key_Delete)
    click(page.form.save)
    assert newest(tmp_path, clock) == replace(OCTOBER, days=None, note="long\nbut good", id=2)


def test_what_is_stored_stands_in_the_form_and_comes_back_word_for_word() -> None:
    read = read_draft(draft_of(WHOLE), replace(WHOLE, id=7), TODAY)
    assert read == replace(WHOLE, id=7)
    missing = read_draft(draft_of(MAY), None, TODAY)
    untold = {field.name for field in fields(Infusion)} - {"first_day", "last_day", "note", "planned", "removed"}
    assert {getattr(missing, name) for name in untold} == {None}


def optional(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), strategy)


@given(
    st.builds(
        Infusion,
        st.just(OCTOBER.first_day),
        st.just(OCTOBER.last_day),
        days=optional(st.integers(1, 3)),
        hours_a_day=optional(st.floats(0.000001, 24).map(lambda hours: float(f"{hours:.6g}"))),
        benzodiazepine=optional(st.booleans()),
        clonidine=optional(st.booleans()),
        given_alongside=optional(free_text.filter(str.strip)),
        clinic=optional(free_text.filter(str.strip)),
        drug_high=optional(st.integers(0, 10)),
        inner_perception=optional(st.integers(0, 10)),
        outer_perception=optional(st.integers(0, 10)),
        nausea=optional(st.sampled_from(Severity)),
        systolic=optional(st.integers(30, 300)),
        diastolic=optional(st.integers(10, 250)),
        pulse=optional(st.integers(20, 300)),
        planned=st.booleans(),
    ),
    st.sampled_from(["en_GB", "de_DE", "pl_PL"]),
)
def test_whatever_is_stored_comes_back_from_the_form_as_it_was(infusion: Infusion, locale: str) -> None:
    use_formats(QLocale(locale))
    assert read_draft(draft_of(infusion), infusion, TODAY) == infusion


def test_zero_and_no_are_answers(page: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    told = page.form.inputs
    for item, key in (("drug_high", "0"), ("clonidine", "n"), ("nausea", "0")):
        told.rows[item].setFocus()
        press(told.rows[item], key)
    click(page.form.save)
    kept = newest(tmp_path, clock)
    assert (kept.drug_high, kept.clonidine, kept.nausea) == (0, False, Severity.NONE)
    assert (kept.inner_perception, kept.benzodiazepine) == (None, None)


def test_moving_through_the_answers_answers_nothing(page: InfusionsPage) -> None:
    told, before = page.form.inputs, page.form.draft()
    told.rows["drug_high"].setFocus()
    press(told.rows["drug_high"], Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Right, Qt.Key.Key_Tab)
    assert page.form.draft() == before
    assert not page.has_unsaved


def test_the_keys_go_on_from_answer_to_answer_but_not_into_a_line(page: InfusionsPage) -> None:
    told = page.form.inputs
    told.rows["drug_high"].setFocus()
    for key in ("x", "2", "4", "1"):
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, key)
    draft = page.form.draft()
    assert (draft.drug_high, draft.inner_perception, draft.outer_perception) == (10, 2, 4)
    assert draft.nausea is Severity.MILD
    assert not told.lines["systolic"].hasFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Down)
    assert told.lines["systolic"].hasFocus()


@pytest.mark.parametrize(
    ("item", "typed", "sentence"),
    [
        ("hours_a_day", "0", "The hours a day must be over 0, up to 24."),
        ("hours_a_day", "24.5", "The hours a day must be over 0, up to 24."),
        ("hours_a_day", "long", "This is not a number. Write it like 2.5."),
        ("systolic", "29", "29 is not from 30 to 300."),
        ("pulse", "301", "301 is not from 20 to 300."),
        ("diastolic", "9", "9 is not from 10 to 250."),
    ],
)
def test_a_refused_number_is_said_beside_it_and_stays(
    page: InfusionsPage, item: str, typed: str, sentence: str, tmp_path: Path, clock: FixedClock
) -> None:
    line = page.form.inputs.lines[item]
    write(line, typed)
    click(page.form.save)
    assert page.form.fields[item].error.text() == sentence
    assert page.form.fields[item].error.isVisible()
    assert line.hasFocus()
    assert line.text() == typed
    assert newest(tmp_path, clock) == replace(OCTOBER, id=2)
    top = page.form.fields[item].mapTo(page.viewport(), page.form.fields[item].rect().topLeft()).y()
    assert 0 <= top < page.viewport().height()


def test_the_upper_blood_pressure_is_over_the_lower_one(page: InfusionsPage) -> None:
    write(page.form.inputs.lines["systolic"], "90")
    write(page.form.inputs.lines["diastolic"], "90")
    click(page.form.save)
    assert page.form.fields["systolic"].error.text() == "The upper blood pressure must be over the lower one."


def test_the_clinic_of_last_time_is_offered_and_never_filled_in(
    page: InfusionsPage, session: Session, tmp_path: Path, clock: FixedClock
) -> None:
    offer = page.form.inputs.same_clinic
    assert not offer.isVisible()
    session.records.save_infusion(replace(MAY, id=1, clinic="A & B Clinic"))
    assert offer.isVisible()
    assert offer.text.text() == "A & B Clinic"
    assert offer.button.accessibleName() == "As last time: A & B Clinic"
    assert page.form.draft().clinic == ""
    offer.button.setFocus()
    click(offer.button)
    assert page.form.inputs.lines["clinic"].hasFocus()
    assert not offer.isVisible()
    click(page.form.save)
    assert newest(tmp_path, clock).clinic == "A & B Clinic"


def test_tab_goes_through_the_form_from_top_to_bottom(page: InfusionsPage) -> None:
    form = page.form
    write(form.inputs.lines["days"], "2")  # so that saving can be reached
    form.first_day.line.setFocus()
    wanted = [stop for stop in form.inputs.stops if stop.isVisible()]
    assert form.inputs.checklist not in wanted  # of what took place it is not asked for
    wanted += [form.save, form.cancel, form.delete, page.labs.add_button]
    seen = []
    for _ in wanted:
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        press(focused, Qt.Key.Key_Tab)
    assert seen == wanted
    content = page.widget()
    assert content is not None
    places = [stop.mapTo(content, stop.rect().topLeft()) for stop in seen]
    assert [(at.y(), at.x()) for at in places] == sorted((at.y(), at.x()) for at in places)


@pytest.mark.parametrize(("width", "scale"), [(1080, 1.0), (834, 1.0), (834, 2.0), (640, 2.0)])
def test_nothing_is_wider_than_the_page(page: InfusionsPage, width: int, scale: float) -> None:
    theme().set_scale(scale)
    page.resize(width, 700)
    QApplication.processEvents()
    content = page.widget()
    assert content is not None
    assert content.width() == page.viewport().width()
    beyond = [
        (type(widget).__name__, widget.accessibleName())
        for widget in content.findChildren(QWidget)
        if widget.isVisible() and widget.mapTo(content, widget.rect().topRight()).x() > content.width()
    ]
    assert beyond == []


def test_every_control_has_a_name_and_can_be_hit(page: InfusionsPage) -> None:
    write(page.form.inputs.lines["days"], "2")
    controls = [*page.form.inputs.stops, page.form.save, page.form.cancel, page.form.delete, page.add_button]
    for control in controls:
        if not control.isVisible():
            continue
        name = control.accessibleName() or (control.text() if isinstance(control, QPushButton) else "")
        assert name != ""
        assert control.height() >= TARGET, name
        assert control.width() >= TARGET, name
    fields = page.form.fields.values()
    assert all(field.caption.buddy() is field.target for field in fields)


def test_how_it_felt_is_not_asked_of_a_day_to_come(page: InfusionsPage, tmp_path: Path, clock: FixedClock) -> None:
    told = page.form.inputs
    assert told.rows["drug_high"].isVisible()
    assert not told.felt_note.isVisible()
    click(page.add_button)
    write(told.dates["first_day"].line, (TODAY + timedelta(days=1)).isoformat())
    assert not told.rows["drug_high"].isVisible()
    assert not told.fields["pulse"].isVisible()
    assert told.felt_note.text() == "This can be told once the infusion has taken place."
    write(told.dates["first_day"].line, TODAY.isoformat())
    assert told.rows["drug_high"].isVisible()
    nrs(told, "drug_high").setFocus()
    press(nrs(told, "drug_high"), "0")
    write(told.dates["first_day"].line, (TODAY + timedelta(days=1)).isoformat())
    assert told.rows["drug_high"].isVisible()  # what was told stays to be seen
    click(page.form.save)
    assert page.form.fields["first_day"].error.text().startswith("This day is still to come")
    assert [i.id for i in stored(tmp_path, clock)] == [1, 2]


def test_a_draft_says_how_it_felt_with_a_zero() -> None:
    assert not Draft(days="3").says_how_it_felt
    assert Draft(drug_high=0).says_how_it_felt
    assert Draft(nausea=Severity.NONE).says_how_it_felt
    assert Draft(pulse="60").says_how_it_felt


def test_an_open_form_goes_along_when_another_infusion_is_chosen(page: InfusionsPage) -> None:
    nrs(page.form.inputs, "drug_high").setFocus()
    press(nrs(page.form.inputs, "drug_high"), "7")
    change_row(page, 1)
    assert nrs(page.form.inputs, "drug_high").value is None
    change_row(page, 0)
    assert nrs(page.form.inputs, "drug_high").value == 7
    assert page.form.draft().drug is Drug.KETAMINE
    assert page.form.draft().route is Route.IV
    assert page.form.draft().dose_unit is DoseUnit.MG_PER_HOUR
    assert page.form.draft().first_day == "1 October 2026"
    assert MAY.first_day == date(2026, 5, 4)


@pytest.mark.parametrize("width", [700, 1280])
def test_answers_begin_where_the_fields_begin(qtbot: QtBot, page: InfusionsPage, width: int) -> None:
    told = page.form.inputs
    page.resize(width, 860)

    def left(widget: QWidget) -> int:
        return widget.mapTo(told, widget.rect().topLeft()).x()

    begins = [row.caption() for row in told.rows.values()] + [told.fields["first_day"].caption]
    qtbot.waitUntil(lambda: {left(one) for one in begins} == {0})
