"""The list of medicines on Settings: real clicks and keys, then the row as a fresh repository reads it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from diary.errors import CannotSaveError
from diary.model.records.details import doses
from diary.model.records.infusion import LEAST_DOSE, MOST_DOSE
from diary.model.records.medicine import Medicine, Use
from diary.store.repository import Repository
from tests.factories import TODAY
from ui.destinations import Destination
from ui.look.measures import TARGET
from ui.look.theme import Theme
from ui.main_window import MainWindow
from ui.settings.medicine_draft import MedicineDraft, medicine_draft, read_medicine
from ui.settings.page import SettingsPage
from ui.words.language import use_formats

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.session import Session
    from ui.settings.medicines import MedicineSection

PREGABALIN = Medicine("Pregabalin", 75.0, "mg", Use.REGULAR, False, date(2024, 5, 1))
OXYCODONE = Medicine("Oxycodone", 5.0, "mg", Use.RESCUE, True)
AMITRIPTYLINE = Medicine("Amitriptyline", 10.0, "mg", Use.REGULAR, False, date(2025, 1, 1), date(2026, 3, 31))


@pytest.fixture
def empty(qtbot: QtBot, session: Session) -> MedicineSection:
    return shown(qtbot, SettingsPage(session)).medicines


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> MedicineSection:
    """The section with two medicines and one that was stopped."""
    for medicine in (PREGABALIN, OXYCODONE, AMITRIPTYLINE):
        session.records.save_medicine(medicine)
    return shown(qtbot, SettingsPage(session)).medicines


@pytest.fixture
def stored(tmp_path: Path, clock: FixedClock) -> Callable[[], list[Medicine]]:
    """Reads the list as another program does, deleted ones too."""

    def read() -> list[Medicine]:
        repository = Repository(tmp_path / "diary.db", clock)
        try:
            return repository.medicines(with_removed=True)
        finally:
            repository.close()

    return read


@pytest.fixture
def page(section: MedicineSection) -> SettingsPage:
    return page_of(section)


def shown(qtbot: QtBot, page: SettingsPage) -> SettingsPage:
    qtbot.addWidget(page)
    page.resize(1080, 860)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def page_of(section: MedicineSection) -> SettingsPage:
    widget: QWidget | None = section
    while widget is not None and not isinstance(widget, SettingsPage):
        widget = widget.parentWidget()
    assert widget is not None
    return widget


def click(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(line: QLineEdit, text: str) -> None:
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def click_row(section: MedicineSection, row: int) -> None:
    index = section.medicines.lines.index(row)
    QTest.mouseClick(
        section.medicines.viewport(), Qt.MouseButton.LeftButton, pos=section.medicines.visualRect(index).center()
    )


def titles(section: MedicineSection) -> list[str]:
    lines = section.medicines.lines
    return [lines.line(row).spoken for row in range(lines.rowCount())]


def said_last(section: MedicineSection) -> str | None:
    """What the window says was done last; None while nothing can be undone."""
    newest = section.session.steps.newest
    return None if newest is None else newest.sentence


def unsaved(section: MedicineSection) -> bool:
    return page_of(section).has_unsaved


# Adding


def test_an_empty_list_says_so_and_has_one_action(empty: MedicineSection) -> None:
    assert empty.nothing.isVisible()
    assert not empty.medicines.isVisible()
    assert not empty.form.isVisible()
    click(empty.add_button)
    assert empty.form.isVisible()
    assert empty.form.name.hasFocus()
    assert empty.form.draft() == MedicineDraft(), "nothing is answered for the user"
    assert not unsaved(empty), "nothing was typed yet"


def test_a_whole_medicine_is_typed_and_stored(empty: MedicineSection, stored: Callable[[], list[Medicine]]) -> None:
    form = empty.form
    click(empty.add_button)
    write(form.name, "Oxycodone <b>slow</b> & long")
    write(form.dose, "2.5")
    write(form.unit, "mg")
    form.use.setFocus()
    QTest.keyClick(form.use, Qt.Key.Key_Down)
    QTest.keyClick(form.use, Qt.Key.Key_Down)
    form.opioid.setFocus()
    QTest.keyClick(form.opioid, Qt.Key.Key_Space)
    write(form.since.line, "1/5/2026")
    write(form.until.line, "31 Dec 2026")
    assert stored() == []
    assert unsaved(empty)
    click(form.save)
    assert stored() == [
        Medicine(
            "Oxycodone <b>slow</b> & long", 2.5, "mg", Use.RESCUE, True, date(2026, 5, 1), date(2026, 12, 31), id=1
        )
    ]
    assert empty.saved.text() == "✓ Saved 09:14"
    assert not form.isVisible()
    assert empty.medicines.hasFocus()
    assert not unsaved(empty)
    details = "One dose is 2.5\u00a0mg · When needed (rescue) · since 1 May 2026 · until 31 December 2026"
    assert titles(empty) == [f"Oxycodone <b>slow</b> & long, opioid, {details}"]


def test_only_the_name_is_needed_and_enter_saves(empty: MedicineSection, stored: Callable[[], list[Medicine]]) -> None:
    click(empty.add_button)
    write(empty.form.name, "  Paracetamol ")
    QTest.keyClick(empty.form.name, Qt.Key.Key_Return)
    assert stored() == [Medicine("Paracetamol", id=1)]
    assert stored()[0].use is None


@pytest.mark.parametrize(
    ("fields", "sentence", "focused"),
    [
        ({}, "Give the medicine a name.", "name"),
        ({"name": "   "}, "Give the medicine a name.", "name"),
        ({"name": "A", "dose": "much"}, "The dose is not a number. Write it like 2.5.", "dose"),
        ({"name": "A", "dose": "0", "unit": "mg"}, "The dose must be a number from 0.000001 to 999999.", "dose"),
        ({"name": "A", "dose": "20"}, "A dose needs both a number and a unit.", "unit"),
        ({"name": "A", "unit": "mg"}, "A dose needs both a number and a unit.", "dose"),
        ({"name": "A", "since": "soon"}, "This is not a date. Write it like 22 November 2026.", "since"),
        ({"name": "A", "until": "32/1/2026"}, "This is not a date. Write it like 22 November 2026.", "until"),
        (
            {"name": "A", "since": "2/5/2026", "until": "1/5/2026"},
            "The last day of the medicine is before its first day.",
            "until",
        ),
    ],
)
def test_a_refused_medicine_keeps_what_was_typed_and_says_why(
    section: MedicineSection,
    stored: Callable[[], list[Medicine]],
    fields: dict[str, str],
    sentence: str,
    focused: str,
) -> None:
    before, form = stored(), section.form
    click(section.add_button)
    for item, text in fields.items():
        target = form.fields[item].target
        assert isinstance(target, QLineEdit)
        write(target, text)
    typed = form.draft()
    click(form.save)
    assert form.error.isVisible()
    assert form.error.text() == sentence
    assert [item for item, field in form.fields.items() if field.is_wrong] == [focused]
    assert form.fields[focused].target.hasFocus()
    assert form.fields[focused].target.accessibleDescription() == sentence
    assert form.draft().name == typed.name
    assert form.draft().dose == typed.dose
    assert stored() == before


def test_a_date_that_cannot_be_read_is_said_below_it(section: MedicineSection) -> None:
    click(section.add_button)
    write(section.form.since.line, "33.33.")
    QTest.keyClick(section.form.since.line, Qt.Key.Key_Tab)
    assert section.form.fields["since"].error.text() == "This is not a date. Write it like 22 November 2026."
    write(section.form.since.line, "2/10/26")
    assert not section.form.fields["since"].error.isVisible()


# The list


def test_stopped_ones_stand_apart_in_words(section: MedicineSection) -> None:
    details = "One dose is 10\u00a0mg · Regularly · since 1 January 2025 · until 31 March 2026"
    assert titles(section) == [
        "On your list, Pregabalin, One dose is 75\u00a0mg · Regularly · since 1 May 2024",
        "Oxycodone, opioid, One dose is 5\u00a0mg · When needed (rescue)",
        f"Stopped, Amitriptyline, stopped, {details}",
    ]


def test_a_medicine_is_stopped_from_the_day_after_its_last_one(
    section: MedicineSection, session: Session, clock: FixedClock
) -> None:
    session.records.save_medicine(Medicine("Tapentadol", until=TODAY))
    session.records.save_medicine(Medicine("Duloxetine", since=date(2026, 12, 1)))
    assert [title for title in titles(section) if "stopped" in title] == [titles(section)[-1]]
    assert "Duloxetine, not begun yet, since 1 December 2026" in titles(section)
    clock.moment = clock.moment.replace(day=23)
    section.refresh()
    assert [title.split(",")[0] for title in titles(section) if ", stopped" in title] == ["Stopped", "Tapentadol"]


def test_a_click_opens_a_medicine_again_and_again(section: MedicineSection) -> None:
    click_row(section, 1)
    form = section.form
    assert form.title.text() == "Oxycodone"
    assert form.draft() == MedicineDraft("Oxycodone", "5", "mg", Use.RESCUE, opioid=True)
    assert form.delete.isVisible()
    click(form.cancel)
    assert not form.isVisible()
    assert said_last(section) == "Amitriptyline added.", "nothing was typed"
    click_row(section, 1)
    assert form.isVisible()


def test_the_list_and_the_form_by_keyboard_alone(
    section: MedicineSection, stored: Callable[[], list[Medicine]]
) -> None:
    section.medicines.setFocus()
    QTest.keyClick(section.medicines, Qt.Key.Key_Down)
    assert section.form.title.text() == "Pregabalin"
    assert section.medicines.hasFocus()
    QTest.keyClick(section.medicines, Qt.Key.Key_Down)
    QTest.keyClick(section.medicines, Qt.Key.Key_Return)
    assert section.form.name.hasFocus()
    seen: list[QWidget | None] = []
    for _ in section.form.stops():
        seen.append(QApplication.focusWidget())
        QTest.keyClick(page_of(section), Qt.Key.Key_Tab)
    assert seen == section.form.stops()
    section.form.opioid.setFocus()
    QTest.keyClick(section.form.opioid, Qt.Key.Key_Space)
    assert section.form.opioid.text() == "It is an opioid"
    section.form.save.setFocus()
    QTest.keyClick(section.form.save, Qt.Key.Key_Return)
    assert [(one.name, one.opioid) for one in stored()][1] == ("Oxycodone", False)


# Changing


def test_changing_a_medicine_changes_only_what_was_changed(
    section: MedicineSection, stored: Callable[[], list[Medicine]]
) -> None:
    click_row(section, 0)
    write(section.form.dose, "150")
    click(section.form.save)
    assert stored()[0] == Medicine("Pregabalin", 150.0, "mg", Use.REGULAR, False, date(2024, 5, 1), id=1)
    assert len(stored()) == 3


def test_what_was_told_can_be_made_missing_again(
    section: MedicineSection, stored: Callable[[], list[Medicine]]
) -> None:
    click_row(section, 0)
    form = section.form
    for line in (form.dose, form.unit, form.since.line):
        write(line, " ")
    form.use.setFocus()
    QTest.keyClick(form.use, Qt.Key.Key_Home)
    click(form.save)
    assert stored()[0] == Medicine("Pregabalin", id=1)


def test_going_to_another_medicine_keeps_what_was_typed(
    section: MedicineSection, stored: Callable[[], list[Medicine]]
) -> None:
    before = stored()
    click_row(section, 0)
    write(section.form.dose, "150")
    click_row(section, 1)
    assert "not saved yet" in titles(section)[0]
    assert unsaved(section)
    click_row(section, 0)
    assert section.form.dose.text() == "150"
    assert stored() == before
    write(section.form.dose, "75")
    assert "not saved yet" not in titles(section)[0]
    assert not unsaved(section)


def test_escape_drops_what_was_typed_and_undo_brings_it_back(section: MedicineSection) -> None:
    click_row(section, 0)
    write(section.form.dose, "150")
    QTest.keyClick(section.form.dose, Qt.Key.Key_Escape)
    assert not section.form.isVisible()
    assert said_last(section) == "What you typed was not kept."
    section.session.undo()
    assert section.form.dose.text() == "150"
    assert unsaved(section)


def test_a_new_one_that_was_left_empty_leaves_no_trace(section: MedicineSection) -> None:
    click(section.add_button)
    assert titles(section)[0] == "New medicine, not saved yet"
    click(section.form.cancel)
    assert titles(section)[0].startswith("On your list, Pregabalin")
    assert said_last(section) == "Amitriptyline added."


def test_a_new_one_that_was_left_empty_for_another_leaves_no_trace(section: MedicineSection) -> None:
    click(section.add_button)
    click_row(section, 1)
    assert section.form.title.text() == "Pregabalin"
    click(section.form.cancel)
    assert titles(section)[0].startswith("On your list, Pregabalin")


# Deleting


def test_deleting_keeps_the_row_and_its_doses_and_undo_brings_it_back(
    section: MedicineSection, session: Session, stored: Callable[[], list[Medicine]]
) -> None:
    session.answers.give(TODAY, doses(2), 1.5)
    before = stored()
    click_row(section, 1)
    click(section.form.delete)
    assert [(one.id, one.removed) for one in stored()] == [(1, False), (2, True), (3, False)]
    assert not any("Oxycodone" in title for title in titles(section))
    assert said_last(section) == "Oxycodone deleted. Doses you recorded stay in the diary."
    assert section.medicines.hasFocus()
    assert session.reading.day(TODAY).value(doses(2)) == 1.5
    section.session.undo()
    assert stored() == before
    assert "Oxycodone" in titles(section)[1]
    assert said_last(section) == "Oxycodone of 22 November, 1.5 doses"


def test_two_deleted_ones_come_back_one_after_the_other(section: MedicineSection) -> None:
    for _ in range(2):
        click_row(section, 0)
        click(section.form.delete)
    assert len(titles(section)) == 1
    section.session.undo()
    section.session.undo()
    assert len(titles(section)) == 3
    assert said_last(section) == "Amitriptyline added."


# A disk that refuses, closing


def test_while_the_disk_refuses_what_was_typed_stays_and_can_be_saved_later(
    section: MedicineSection,
    stored: Callable[[], list[Medicine]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_repository: Repository, _medicine: Medicine, _shown: object) -> NoReturn:
        raise CannotSaveError.of("Not saved: the disk is full.")

    page = page_of(section)
    click(section.add_button)
    write(section.form.name, "Naproxen")
    monkeypatch.setattr(Repository, "save_medicine", refuse)
    click(section.form.save)
    assert page.notice is not None
    assert page.notice.isVisible()
    assert section.form.error.text() == "Not saved: the disk is full."
    assert section.form.name.text() == "Naproxen"
    assert section.saved.text() == ""
    assert unsaved(section)
    assert len(stored()) == 3
    monkeypatch.undo()
    click(page.notice.button)
    assert not page.notice.isVisible()
    assert not unsaved(section)
    assert stored()[-1] == Medicine("Naproxen", id=4)


def test_closing_with_a_half_typed_medicine_asks_once(window: MainWindow, stored: Callable[[], list[Medicine]]) -> None:
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.medicines.add_medicine()
    write(page.medicines.form.name, "Napr")
    assert not window.close()
    assert page.medicines.form.name.text() == "Napr"
    assert window.close()
    assert stored() == []


def test_a_medicine_that_was_only_begun_to_be_added_does_not_keep_the_window_open(window: MainWindow) -> None:
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.medicines.add_medicine()
    assert window.close()


# For everyone


def test_every_control_has_a_name_and_can_be_hit(section: MedicineSection, look: Theme) -> None:
    click_row(section, 0)
    for scale in (1.0, 2.0):
        look.set_scale(scale)
        QApplication.processEvents()
        for control in (*section.form.stops(), section.medicines, section.add_button):
            name = control.accessibleName() or (control.text() if isinstance(control, QPushButton) else "")
            assert name != ""
            assert control.height() >= TARGET, name
            assert control.width() >= TARGET, name
    assert all(field.caption.buddy() is field.target for field in section.form.fields.values())


def test_choosing_an_opioid_moves_nothing_and_is_told_without_colour(section: MedicineSection) -> None:
    click(section.add_button)
    before = section.form.opioid.geometry()
    click(section.form.opioid)
    QApplication.processEvents()
    assert section.form.opioid.text() == "✓ It is an opioid"
    assert section.form.opioid.geometry() == before
    assert section.form.draft().opioid


@pytest.mark.parametrize("how", ["add", "click"])
def test_opening_a_form_brings_it_into_view(
    section: MedicineSection, page: SettingsPage, qtbot: QtBot, how: str
) -> None:
    page.resize(1024, 700)
    QApplication.processEvents()
    page.ensureWidgetVisible(section.medicines)
    if how == "add":
        click(section.add_button)
    else:
        click_row(section, 0)

    def all_of_it() -> bool:
        top = section.form.mapTo(page.viewport(), section.form.rect().topLeft()).y()
        return top >= 0 and top + section.form.height() <= page.viewport().height()

    qtbot.waitUntil(all_of_it)


def test_the_first_form_that_is_opened_is_seen_whole(window: MainWindow, session: Session) -> None:
    for medicine in (PREGABALIN, OXYCODONE, AMITRIPTYLINE):
        session.records.save_medicine(medicine)
    window.resize(1024, 700)
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    for _ in range(10):
        QApplication.processEvents()
    page.medicines.add_medicine()
    for _ in range(10):
        QApplication.processEvents()
    form = page.medicines.form
    assert form.mapTo(page.viewport(), form.rect().topLeft()).y() >= 0
    assert form.mapTo(page.viewport(), form.rect().bottomLeft()).y() < page.viewport().height()


@pytest.mark.parametrize("how", ["delete", "cancel"])
def test_what_has_the_keyboard_after_the_form_is_in_view(
    section: MedicineSection, page: SettingsPage, look: Theme, how: str
) -> None:
    page.resize(1024, 700)
    look.set_scale(2.0)
    click_row(section, 0)
    page.verticalScrollBar().setValue(0)
    (section.form.delete if how == "delete" else section.form.cancel).click()
    for _ in range(10):
        QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is section.medicines
    top = focused.mapTo(page.viewport(), focused.rect().topLeft()).y()
    assert 0 <= top < page.viewport().height() - TARGET


def test_arrows_in_the_list_scroll_nothing_away(section: MedicineSection, page: SettingsPage) -> None:
    page.resize(1024, 700)
    section.medicines.setFocus()
    QApplication.processEvents()
    for _ in range(3):
        QTest.keyClick(section.medicines, Qt.Key.Key_Down)
        QApplication.processEvents()
        top = section.medicines.mapTo(page.viewport(), section.medicines.rect().topLeft()).y()
        row = section.medicines.visualRect(section.medicines.currentIndex())
        assert top + row.top() >= 0
        assert top + row.bottom() <= page.viewport().height()


some_days = st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2090, 1, 1)))


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(lambda name: name == name.strip() != ""),
    st.one_of(st.none(), st.floats(LEAST_DOSE, MOST_DOSE).map(lambda dose: float(f"{dose:.6g}"))),
    st.one_of(st.none(), st.sampled_from(Use)),
    st.booleans(),
    some_days,
    some_days,
    st.sampled_from(["en_GB", "en_US", "de_DE", "pl_PL"]),
)
def test_any_medicine_comes_out_of_the_form_as_it_went_in(
    name: str, dose: float | None, use: Use | None, opioid: bool, since: date | None, until: date | None, locale: str
) -> None:
    use_formats(QLocale(locale))
    unit = None if dose is None else "mg"
    medicine = Medicine(name, dose, unit, use, opioid, since, until, id=7)
    assert read_medicine(medicine_draft(medicine), medicine, TODAY) == medicine
