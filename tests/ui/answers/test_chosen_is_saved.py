"""Whatever looks chosen is on disk, whoever chose it: an assistive program turns a button without clicking it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from diary.model.records.details import Effect, PerceptionSign, Severity, doses, effect, sign
from diary.model.records.medicine import Medicine
from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.answers.answer_button import AnswerButton
from ui.answers.sign_chips import SignChip
from ui.days.page import DiaryPage
from ui.destinations import IN_RAIL, Destination
from ui.first_run.page import FirstRunPage
from ui.forms.reminder_card import ReminderCard
from ui.main_window import MainWindow
from ui.settings.page import SettingsPage
from ui.visit.page import VisitPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from diary.model.records.details import Answer, DayKey
    from ui.session import Session
    from ui.today.parts import TodayParts


def toggle(button: QAbstractButton) -> None:
    """What Qt does for the action `Toggle`."""
    found = QAccessible.queryAccessibleInterface(button)
    assert found.actionInterface().actionNames()[0] == "Toggle"
    found.actionInterface().doAction("Toggle")


KINDS: dict[str, tuple[Callable[[MainWindow, TodayParts], QAbstractButton], DayKey, Answer]] = {
    "scale": (lambda window, _: window.today.rows[DayItem.PAIN_AVERAGE].button(0), DayItem.PAIN_AVERAGE, 0),
    "yes or no": (lambda _, parts: parts.cards.dreams.row.button(1), DayItem.DREAM_RECALL, 1),
    "severity": (
        lambda _, parts: parts.cards.effects.rows[Effect.NAUSEA].button(Severity.NONE),
        effect(Effect.NAUSEA),
        Severity.NONE,
    ),
    "doses": (lambda _, parts: parts.cards.medicines.rows[1].button(0), doses(1), 0.0),
}


@pytest.fixture
def parts(window: MainWindow, session: Session) -> TodayParts:
    session.records.save_medicine(Medicine("Pregabalin"))
    found = window.today.parts
    assert found is not None
    found.cards.effects.show_all(True)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_is_saved_by_toggle_and_not_taken_back_by_it(
    window: MainWindow, parts: TodayParts, session: Session, kind: str
) -> None:
    find, key, answer = KINDS[kind]
    button = find(window, parts)
    toggle(button)
    assert session.reading.day(TODAY).value(key) == answer
    assert button.isChecked()
    toggle(button)
    assert session.reading.day(TODAY).value(key) == answer
    assert button.isChecked()


def test_a_sign_is_chosen_and_taken_back_by_toggle(window: MainWindow, parts: TodayParts, session: Session) -> None:
    session.answers.give(TODAY, DayItem.PERCEPTION, 1)
    window.today.open_day(TODAY)
    parts.cards.perception.set_open(True)
    chip = parts.cards.perception.findChildren(SignChip)[0]
    given = sign(next(iter(PerceptionSign)))
    toggle(chip)
    assert session.reading.day(TODAY).value(given) == 1
    toggle(chip)
    assert session.reading.day(TODAY).value(given) is None


def test_every_button_that_can_be_chosen_is_of_a_kind_that_saves(window: MainWindow, parts: TodayParts) -> None:
    """Of the kinds above, or it only opens what belongs to it and stores nothing."""
    for page in Destination:
        window.open_page(page)
    parts.cards.perception.set_open(True)
    parts.cards.dreams.set_open(True)
    settings = window.page(Destination.SETTINGS)
    assert isinstance(settings, SettingsPage)
    hidden = settings.asked.hidden.boxes.values()
    visit = window.page(Destination.VISIT)
    first_run = window.page(Destination.FIRST_RUN)
    assert isinstance(visit, VisitPage)
    assert isinstance(first_run, FirstRunPage)
    assert isinstance(first_run.reminder.card, ReminderCard)
    goes_in = visit.goes_in
    # What goes into a report is asked for each time anew, and stored nowhere (tests/journeys/test_visit.py).
    of_one_report = (goes_in.this_infusion, goes_in.all_infusions, goes_in.notes, goes_in.dreams)
    # The reminder is kept by the desktop, not by the diary (tests/ui/settings/test_reminder.py).
    cards = (settings.reminder, first_run.reminder.card)
    of_reminder = [box for card in cards for box in (card.on, card.again)]
    unknown = [
        button.text()
        for button in window.findChildren(QAbstractButton)
        if button.isCheckable()
        and not isinstance(button, AnswerButton | SignChip)
        and button.property("role") not in {"tab", "fold"}
        and button.text() not in {"Year", "Table", "It is an opioid", "Include my own words", "Read as a table"}
        and button.text() not in {"I have kept the code", "Leave out such rows", "Somebody else writes for me"}
        and button not in {*hidden, *of_one_report, *of_reminder}
    ]
    assert unknown == []


def test_a_place_in_the_rail_that_is_turned_opens_its_page(window: MainWindow) -> None:
    button = window.rail.button(Destination.SETTINGS)
    button.toggle()
    assert window.stack.currentWidget() is window.page(Destination.SETTINGS)
    assert [n for n in IN_RAIL if window.rail.button(n).isChecked()] == [Destination.SETTINGS]
    button.toggle()
    assert button.isChecked()


def test_the_table_is_shown_where_its_tab_is_pressed(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.answers.give(TODAY, DayItem.PAIN_AVERAGE, 3)
    page = window.page(Destination.DIARY)
    assert isinstance(page, DiaryPage)
    pressed = QAccessible.queryAccessibleInterface(page.table_button)
    assert pressed.role() == QAccessible.Role.PageTab
    pressed.actionInterface().doAction("Press")
    qtbot.waitUntil(page.table.isVisible)
    assert not page.year_button.isChecked()


def test_an_entry_selected_in_a_closed_list_is_chosen_and_saved(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    box = page.clinic.threshold.box
    there = next(row for row in range(box.count()) if box.itemText(row).startswith("50"))
    view = box.view()
    view.selectionModel().select(view.model().index(there, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    qtbot.waitUntil(lambda: session.reading.settings.threshold == 0.5)
    assert box.currentIndex() == there


def test_enter_presses_a_button_as_space_does(window: MainWindow) -> None:
    window.open_page(Destination.HELP)
    for button in (window.today.parts.picker.previous, window.rail.button(Destination.DIARY)):  # type: ignore[union-attr]
        assert isinstance(button, QPushButton)
        window.open_page(0)
        button.setFocus()
        pressed: list[bool] = []
        button.clicked.connect(lambda *_, pressed=pressed: pressed.append(True))
        QTest.keyClick(button, Qt.Key.Key_Return)
        assert pressed == [True]


def test_a_group_of_questions_is_hidden_by_toggle(window: MainWindow, session: Session) -> None:
    window.open_page(Destination.SETTINGS)
    settings = window.page(Destination.SETTINGS)
    assert isinstance(settings, SettingsPage)
    box = settings.asked.hidden.boxes["dreams"]
    toggle(box)
    assert session.reading.settings.hidden_cards == {"dreams"}
    toggle(box)
    assert session.reading.settings.hidden_cards == frozenset()
