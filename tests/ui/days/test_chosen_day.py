"""Diary, the rest of it: filter, search and sort on the screen, the chosen day, delete and its way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit, QWidget

from diary.model.days.search import DayFilter, Order
from diary.model.days.year import Entry
from diary.model.records.change import Kind
from diary.model.records.details import Effect, Severity, doses, effect
from diary.model.records.infusion import Infusion
from diary.model.records.medicine import Medicine
from diary.model.scales import DayItem
from tests.factories import NOW, TODAY
from ui.days.columns import Column
from ui.days.page import DiaryPage
from ui.look.measures import TARGET
from ui.look.theme import theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.session import Session

AVERAGE = DayItem.PAIN_AVERAGE
NAUSEA = effect(Effect.NAUSEA)


def back(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> DiaryPage:
    """Ten days of answers, of which one has a side effect, two a note; a course and a planned infusion."""
    for n, pain in enumerate((3, 0, 10, 5, 7)):
        session.answers.give(back(9 - n), AVERAGE, pain)
    session.answers.give(back(1), DayItem.NOTE, "Quiet\nDay " * 30)
    session.answers.give(back(9), DayItem.NOTE, "Übelkeit at noon")
    session.answers.give_all(back(9), {NAUSEA: Severity.MODERATE, DayItem.SLEEP: 0})
    session.records.save_infusion(Infusion(back(8), back(8)))
    session.records.save_infusion(Infusion(TODAY + timedelta(days=60), TODAY + timedelta(days=60), planned=True))
    made = DiaryPage(session)
    qtbot.addWidget(made)
    made.resize(1100, 860)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    return made


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def test_a_deleted_day_can_come_back_while_an_answer_waits_for_a_day_that_lies_ahead(
    page: DiaryPage, session: Session
) -> None:
    tomorrow = TODAY + timedelta(days=1)  # after a flight west over the date line
    assert not session.answers.give(tomorrow, AVERAGE, 0)
    page.delete_day(back(9))
    assert session.reading.day(back(9)).is_empty
    assert session.steps.undo()
    assert session.reading.day(back(9)).pain_average == 3
    assert session.answers.unsaved == {(tomorrow, AVERAGE): 0}


def said_last(page: DiaryPage) -> str | None:
    """What the window says was done last; None while nothing can be undone."""
    newest = page.session.steps.newest
    return None if newest is None else newest.sentence


def pick(page: DiaryPage, box: str, data: object) -> None:
    """Choose an entry of a list by keyboard."""
    choice = getattr(page.days.filters, box)
    choice.setFocus()
    wanted = next(n for n in range(choice.count()) if choice.itemData(n) == data)
    while choice.currentIndex() != wanted:
        QTest.keyClick(choice, Qt.Key.Key_Down if choice.currentIndex() < wanted else Qt.Key.Key_Up)


def shown(page: DiaryPage) -> list[int]:
    return [(TODAY - page.table.days.day(row)).days for row in range(page.table.days.rowCount())]


def test_the_switch_is_one_stop_and_arrows_turn_it(page: DiaryPage) -> None:
    page.year_button.setFocus()
    QTest.keyClick(page.year_button, Qt.Key.Key_Space)  # it is on already, and stays on
    assert (page.year_button.isChecked(), page.table_button.isChecked()) == (True, False)
    QTest.keyClick(page.year_button, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is page.table_button
    assert (page.year_button.isChecked(), page.table_button.isChecked()) == (False, True)
    assert page.table.isVisible()
    QTest.keyClick(page.table_button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.days.filters.words


def test_the_switch_shows_the_same_day_in_both(page: DiaryPage) -> None:
    assert page.year.view.isVisible()
    assert not page.table.isVisible()
    page.choose(back(6))
    click(page.table_button)
    assert page.table.isVisible()
    assert not page.year.view.isVisible()
    assert page.table.days.day(page.table.currentIndex().row()) == back(6)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.panel.day == back(7)
    click(page.year_button)
    assert page.year.view.day == back(7)


@pytest.mark.parametrize(
    ("which", "days"),
    [
        (DayFilter.PAIN, [5, 6, 7, 8, 9]),
        (DayFilter.NOTES, [1, 9]),
        (DayFilter.SIDE_EFFECTS, [9]),
        (DayFilter.MISSING, [0, 2, 3, 4]),
        (DayFilter.INFUSION, [5, 6, 7, 8]),
        (DayFilter.LATE, [1, 5, 6, 7, 8, 9][1:]),
    ],
)
def test_a_filter_is_chosen_by_keyboard(page: DiaryPage, which: DayFilter, days: list[int]) -> None:
    click(page.table_button)
    pick(page, "which", which)
    assert shown(page) == days
    assert page.days.filters.count.text() == f"{len(days)} of 10 days"


def test_search_finds_notes_and_nothing_found_has_a_way_back(page: DiaryPage) -> None:
    click(page.table_button)
    page.days.filters.words.setFocus()
    QTest.keyClicks(page.days.filters.words, "ubel")
    assert shown(page) == [9]
    assert page.panel.day == back(9)
    QTest.keyClicks(page.days.filters.words, "x")
    assert not page.table.isVisible()
    assert page.days.nothing.isVisible()
    click(page.days.all_button)
    assert len(shown(page)) == 10
    assert page.days.filters.words.text() == ""
    assert page.table.isVisible()


def test_a_year_can_be_chosen(page: DiaryPage) -> None:
    click(page.table_button)
    pick(page, "when", 2026)
    assert len(shown(page)) == 10
    pick(page, "when", 28)
    assert len(shown(page)) == 10


def test_a_columns_name_sorts_and_turns_round(page: DiaryPage) -> None:
    click(page.table_button)
    header = page.table.horizontalHeader()
    x = header.sectionViewportPosition(Column.AVERAGE) + header.sectionSize(Column.AVERAGE) // 2
    spot = QPoint(x, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert shown(page) == [7, 5, 6, 9, 8, 0, 1, 2, 3, 4]
    assert page.days.filters.order.currentData() == Order.AVERAGE
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert shown(page) == [8, 9, 6, 5, 7, 0, 1, 2, 3, 4]
    assert page.days.filters.direction.text() == "Lowest first"
    assert header.height() >= TARGET


def test_the_order_is_chosen_by_keyboard_too(page: DiaryPage) -> None:
    click(page.table_button)
    pick(page, "order", Order.AVERAGE)
    assert shown(page)[:2] == [7, 5]
    page.days.filters.direction.setFocus()
    QTest.keyClick(page.days.filters.direction, Qt.Key.Key_Space)
    assert shown(page)[:2] == [8, 9]
    pick(page, "order", Order.DAY)
    assert shown(page) == list(range(10))
    assert page.days.filters.direction.text() == "Newest first"


def test_columns_come_with_the_room_and_with_answers(page: DiaryPage, qtbot: QtBot) -> None:
    click(page.table_button)
    page.resize(1400, 860)
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(Column.SIDE_EFFECTS))
    assert not page.table.isColumnHidden(Column.SLEEP)
    assert page.table.isColumnHidden(Column.MOOD)  # never answered
    page.resize(700, 860)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(Column.SIDE_EFFECTS))


def test_the_history_names_what_changed(page: DiaryPage, session: Session) -> None:
    medicine = session.records.save_medicine(Medicine("Tablets"))
    assert medicine is not None
    assert medicine.id is not None
    session.answers.give(back(9), doses(medicine.id), 1.5)
    session.records.save_medicine(replace(medicine, removed=True))  # its name is kept
    session.answers.give(back(9), NAUSEA, Severity.NONE)
    session.answers.give(back(9), AVERAGE, None)
    page.choose(back(9))
    told = page.panel.story.toPlainText().splitlines()
    assert told[: told.index("Changes, newest first")] == [
        "Recorded",
        "Sleep: 0",
        "Nausea: none",
        "Tablets: 1.5 doses",
        "Note: Übelkeit at noon",
    ]
    assert "Sunday 22 November 2026 · typed, late · UTC+1" in told
    assert "09:14  Nausea: changed from moderate to none" in told
    assert "09:14  Average pain: 3 was taken back" in told
    assert page.panel.holds.text() == "Answers without an average pain"


def test_a_long_note_is_shortened_in_the_history_until_asked_for(page: DiaryPage) -> None:
    page.choose(back(1))
    assert page.panel.whole_button.isVisible()
    changes = page.panel.story.toPlainText().split("Changes, newest first")[1]
    assert changes.count("Quiet") < 30
    click(page.panel.whole_button)
    changes = page.panel.story.toPlainText().split("Changes, newest first")[1]
    assert changes.count("Quiet") == 30
    page.choose(back(2))
    assert not page.panel.whole_button.isVisible()
    assert not page.panel.story.isVisible()


def test_delete_is_offered_only_where_there_is_something(page: DiaryPage, qtbot: QtBot) -> None:
    page.choose(back(2))
    assert not page.panel.delete_button.isVisible()
    assert page.panel.open_button.isVisible()
    page.year.view.setFocus()
    QTest.keyClick(page.year.view, Qt.Key.Key_Delete)
    assert said_last(page) == "Planned infusion of 21 January 2027 added."
    page.choose(TODAY + timedelta(days=1))
    assert not page.panel.open_button.isVisible()
    with qtbot.assertNotEmitted(page.opened):
        QTest.keyClick(page.year.view, Qt.Key.Key_Return)


def test_delete_in_the_table_and_undo(page: DiaryPage, session: Session) -> None:
    before = dict(session.reading.day(back(9)).answered())
    click(page.table_button)
    page.choose(back(9))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert session.reading.day(back(9)).is_empty
    assert shown(page) == list(range(9))  # it was the diary's first day
    changes = session.reading.changes(Kind.DAY, back(9).isoformat())
    assert {change.item for change in changes if change.new is None} == {key.value for key in before}
    session.undo()
    assert dict(session.reading.day(back(9)).answered()) == before
    assert shown(page) == list(range(10))
    assert page.table.hasFocus()


def test_the_delete_button_hands_the_keyboard_to_the_days(page: DiaryPage, session: Session) -> None:
    page.choose(back(7))
    page.panel.delete_button.setFocus()
    QTest.keyClick(page.panel.delete_button, Qt.Key.Key_Space)
    assert session.reading.day(back(7)).is_empty
    assert QApplication.focusWidget() is page.year.view
    session.undo()
    assert session.reading.day(back(7)).pain_average == 10


def test_two_deleted_days_come_back_newest_first(page: DiaryPage, session: Session) -> None:
    for n in (6, 5):
        page.delete_day(back(n))
    session.undo()
    assert session.reading.day(back(5)).pain_average == 7
    assert session.reading.day(back(6)).is_empty
    session.undo()
    assert session.reading.day(back(6)).pain_average == 5
    assert said_last(page) == "Planned infusion of 21 January 2027 added."


def test_what_was_answered_since_the_deletion_is_undone_before_it(page: DiaryPage, session: Session) -> None:
    page.delete_day(back(9))
    session.answers.give(back(9), AVERAGE, 1)
    session.undo()
    assert session.reading.day(back(9)).is_empty
    session.undo()
    day = session.reading.day(back(9))
    assert (day.pain_average, day.sleep, day.value(NAUSEA)) == (3, 0, Severity.MODERATE)


def test_a_day_entered_in_time_comes_back_in_time(page: DiaryPage, session: Session, clock: FixedClock) -> None:
    session.answers.give(TODAY, AVERAGE, 4)
    before = session.reading.day(TODAY)
    clock.moment = NOW + timedelta(days=4)
    page.delete_day(TODAY)
    session.undo()
    assert session.reading.day(TODAY) == before
    assert not before.late


def test_a_file_that_cannot_be_written_is_said_and_tried_again(page: DiaryPage, session: Session) -> None:
    path = session.reading.path
    aside = path.with_name("aside.db")
    path.rename(aside)
    page.delete_day(back(9))
    assert page.notice is not None
    assert page.notice.isVisible()
    assert said_last(page) == "Planned infusion of 21 January 2027 added."
    aside.rename(path)
    click(page.notice.button)
    assert session.reading.day(back(9)).is_empty
    assert said_last(page) == "Friday 13 November 2026: every answer was deleted."
    assert not page.notice.isVisible()
    session.undo()
    assert session.reading.day(back(9)).pain_average == 3


def test_the_years_are_turned_by_buttons_and_by_arrows(page: DiaryPage, session: Session) -> None:
    assert not page.year.previous.isEnabled()
    click(page.year.next)
    assert page.day == date(2027, 11, 22)
    assert page.year.number.text() == "2027"
    assert page.year.summary.text() == "1 infusion planned"
    assert not page.year.next.isEnabled()
    page.choose(date(2027, 1, 1))
    page.year.view.setFocus()
    QTest.keyClick(page.year.view, Qt.Key.Key_Left)
    assert page.day == date(2026, 12, 31)
    session.answers.give(date(2025, 12, 31), AVERAGE, 1)
    QTest.keyClick(page.year.view, Qt.Key.Key_Home)
    QTest.keyClick(page.year.view, Qt.Key.Key_Left)
    assert page.day == date(2025, 12, 31)
    assert page.year.summary.text() == "1 of 1 day filled in · 1 of them late"
    QTest.keyClick(page.year.view, Qt.Key.Key_Home)
    QTest.keyClick(page.year.view, Qt.Key.Key_Left)
    assert page.day == date(2025, 1, 1)


def test_an_answer_elsewhere_shows_in_the_year(page: DiaryPage, session: Session) -> None:
    page.choose(TODAY)
    session.answers.give(TODAY, AVERAGE, 0)
    assert page.year.view.year is not None
    assert page.year.view.year.day(TODAY).entry is Entry.FILLED
    assert page.panel.story.toPlainText().startswith("Recorded\nAverage pain: 0")
    assert page.panel.delete_button.isVisible()


def test_the_cursor_stays_in_sight_at_large_text(page: DiaryPage, qtbot: QtBot) -> None:
    theme().set_scale(2.0)
    page.resize(820, 640)
    qtbot.waitUntil(lambda: page.year.view.height() > 1500)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown):
        QTest.keyClick(page.year.view, key)
        spot = page.year.view.mapTo(page.viewport(), QPoint(*page.year.view.place(page.day)))
        assert page.viewport().rect().contains(spot), key


def test_a_long_history_is_read_to_its_end_by_keyboard(page: DiaryPage, session: Session) -> None:
    for pain in range(11):
        session.answers.give(back(9), AVERAGE, pain)
    page.resize(700, 400)
    page.choose(back(9))
    story = page.panel.story
    story.setFocus()
    for _ in range(60):
        QTest.keyClick(story, Qt.Key.Key_Down)
        line = story.viewport().mapTo(page.viewport(), story.cursorRect().center())
        assert page.viewport().rect().contains(line)
    assert story.textCursor().block() == story.document().lastBlock()
    before = story.toPlainText()
    QTest.keyClicks(story, "x")
    assert story.toPlainText() == before


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_can_be_hit(page: DiaryPage, scale: float) -> None:
    theme().set_scale(scale)
    page.delete_day(back(8))
    for as_table in (False, True):
        page.show_table(shown=as_table)
        page.choose(back(9))
        controls = [
            w for w in page.findChildren(QWidget) if w.isVisible() and w.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        assert len(controls) >= 8
        for control in controls:
            if isinstance(control.parentWidget(), QAbstractScrollArea | QLineEdit):
                continue  # a part of what it is in
            name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert name
            if control is not page.panel.story:
                assert control.height() >= TARGET, name
                assert control.width() >= TARGET, name
