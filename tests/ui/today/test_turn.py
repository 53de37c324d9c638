"""The day ends while the page stands open: nothing typed is lost, and no key answers a day that nobody has seen."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.settings import Settings
from tests.factories import TODAY
from tests.ui.today.today_page import click, dream_note
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage
from ui.main_window import MainWindow
from ui.questionnaires.page import QuestionnairesPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.session import Session
    from ui.today.parts import TodayParts

NEXT = TODAY + timedelta(days=1)
ZONE = timezone(timedelta(hours=1))
PAIN = (DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.PAIN_NOW)


def at(hour: int, minute: int, second: int = 0) -> datetime:
    """A moment of the night between the two days, and of the morning after it."""
    return datetime(2026, 11, 23, hour, minute, second, tzinfo=ZONE)


def press(*keys: str | Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(key, str):
            QTest.keyClicks(focused, key)
        else:
            QTest.keyClick(focused, key)


@pytest.fixture
def night(clock: FixedClock, window: MainWindow) -> MainWindow:
    """The window a minute before the day ends."""
    clock.moment = at(3, 59)
    window.today.roll_over()
    assert window.today.day == TODAY
    return window


@pytest.fixture
def parts(night: MainWindow) -> TodayParts:
    assert night.today.parts is not None
    return night.today.parts


def scores(session: Session) -> set[object]:
    return {session.reading.day(day).value(item) for day in (TODAY, NEXT) for item in PAIN}


def test_a_note_is_typed_on_across_the_end_of_the_day(
    night: MainWindow, parts: TodayParts, session: Session, clock: FixedClock
) -> None:
    parts.cards.note.setFocus()
    press("woke at 3, ")
    clock.moment = at(4, 0, 10)
    night.today.roll_over()
    press("will call at 9, x 7 mg")
    clock.moment = at(4, 20)
    night.today.roll_over()
    press(" 10")
    parts.cards.note.flush()
    assert session.reading.day(TODAY).note == "woke at 3, will call at 9, x 7 mg 10"
    assert session.reading.day(NEXT).is_empty
    press(Qt.Key.Key_Escape)
    night.today.roll_over()
    assert night.today.day == NEXT
    assert scores(session) == {None}


def test_a_dream_is_typed_on_across_the_end_of_the_day(
    night: MainWindow, parts: TodayParts, session: Session, clock: FixedClock
) -> None:
    parts.cards.dreams.row.setFocus()
    press("y")
    note = dream_note(parts)
    note.setFocus()
    press("a lake, ")
    clock.moment = at(4, 0, 10)
    night.today.roll_over()
    press("8 boats")
    note.flush()
    assert session.reading.day(TODAY).dream_note == "a lake, 8 boats"
    assert session.reading.day(NEXT).is_empty


def test_another_window_meanwhile_changes_nothing(
    qtbot: QtBot, night: MainWindow, parts: TodayParts, session: Session, clock: FixedClock
) -> None:
    parts.cards.note.setFocus()
    press("took ")
    other = QLabel("another window")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    clock.moment = at(4, 1)
    night.today.roll_over()
    night.activateWindow()
    qtbot.waitUntil(night.isActiveWindow)
    press("2 drops")
    parts.cards.note.flush()
    assert session.reading.day(TODAY).note == "took 2 drops"


def test_a_clock_that_jumps_takes_no_note_away(
    night: MainWindow, parts: TodayParts, session: Session, clock: FixedClock
) -> None:
    parts.cards.note.setFocus()
    for jump in (timedelta(days=3), timedelta(days=-5)):
        press("7")
        clock.moment += jump
        night.today.roll_over()
    press("7")
    parts.cards.note.flush()
    assert night.today.day == TODAY
    assert parts.cards.note.toPlainText() == "777"
    assert [day.date for day in session.reading.days() if not day.is_empty] in ([], [TODAY])
    assert scores(session) == {None}


def test_a_window_left_overnight_in_an_untouched_note_opens_on_the_new_day(
    night: MainWindow, parts: TodayParts, session: Session, clock: FixedClock
) -> None:
    parts.cards.note.setFocus()
    clock.moment = at(8, 30)
    night.today.roll_over()
    assert night.today.day == NEXT
    press(*"at 9 ... 7 mg", Qt.Key.Key_Return, *"10")  # not looked at: no answer of anybody
    assert scores(session) == {None}
    assert parts.turn.bar.isVisible()


def test_in_the_midst_of_answering_no_key_answers_the_new_day(
    night: MainWindow, parts: TodayParts, session: Session, clock: FixedClock
) -> None:
    night.today.focus_first()
    press("4")
    clock.moment = at(4, 0, 10)
    night.today.roll_over()
    assert night.today.day == NEXT
    press("7", "x", "1", "0", Qt.Key.Key_Space, "3", Qt.Key.Key_Return, "3", Qt.Key.Key_Delete)
    assert session.reading.day(NEXT).is_empty
    assert dict(session.reading.day(TODAY).answered()) == {DayItem.PAIN_AVERAGE: 4}
    bar = parts.turn.bar
    assert bar.text.text() == ("It is Monday 23 November now. What you answered before stays with Sunday 22 November.")
    assert bar.visibleRegion().boundingRect() == bar.rect()
    assert bar.hasFocus()
    press(Qt.Key.Key_Down, "5")
    assert session.reading.day(NEXT).pain_average == 5
    assert not bar.isVisible()


def test_from_the_bar_one_goes_back_to_the_day_before(
    night: MainWindow, parts: TodayParts, session: Session, clock: FixedClock
) -> None:
    night.today.focus_first()
    press("4")
    clock.moment = at(4, 1)
    night.today.roll_over()
    click(parts.turn.bar.back)
    assert night.today.day == TODAY
    assert night.today.title.text() == "Sunday 22 November, yesterday"
    assert not parts.turn.bar.isVisible()
    assert night.today.rows[DayItem.PAIN_AVERAGE].value == 4
    assert session.reading.day(NEXT).is_empty


def test_a_one_that_waited_for_a_zero_at_the_end_of_the_day_stays_a_one(
    night: MainWindow, session: Session, clock: FixedClock
) -> None:
    night.today.focus_first()
    press("1")
    clock.moment = at(4, 0, 1)
    night.today.roll_over()
    press("0")
    assert session.reading.day(TODAY).pain_average == 1
    assert session.reading.day(NEXT).is_empty


def test_a_past_day_stays_open_and_keeps_the_keyboard(
    night: MainWindow, parts: TodayParts, session: Session, clock: FixedClock
) -> None:
    past = TODAY - timedelta(days=3)
    night.open_day(past)
    parts.cards.day_rows[DayItem.SLEEP].setFocus()
    clock.moment = at(4, 1)
    night.today.roll_over()
    assert night.today.day == past
    assert night.today.title.text() == "Thursday 19 November, 4 days ago"
    assert not parts.turn.bar.isVisible()
    press("6")
    assert session.reading.day(past).sleep == 6


def test_another_end_of_the_day_chosen_meanwhile_keeps_the_note(
    night: MainWindow, parts: TodayParts, session: Session, clock: FixedClock
) -> None:
    parts.cards.note.setFocus()
    press("half ")
    session.records.save_settings(Settings(day_end=time(3)))
    assert clock.moment == at(3, 59)
    assert session.today() == NEXT
    press("past 3")
    assert night.today.day == TODAY
    parts.cards.note.flush()
    assert session.reading.day(TODAY).note == "half past 3"
    assert session.reading.day(NEXT).is_empty


def test_the_form_of_an_infusion_is_typed_on_across_the_end_of_the_day(
    night: MainWindow, session: Session, clock: FixedClock
) -> None:
    stored = session.records.save_infusion(Infusion(TODAY - timedelta(days=9), TODAY - timedelta(days=8)))
    page = night.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    assert stored is not None
    click(page.reading.change)
    note = page.form.inputs.note
    note.setFocus()
    press("calm, ")
    clock.moment = at(4, 0, 10)
    night.today.roll_over()
    session.outlook.refresh()
    assert QApplication.focusWidget() is note
    press("2 mg at 9")
    assert note.toPlainText() == "calm, 2 mg at 9"
    click(page.form.save)
    assert [one.note for one in session.reading.infusions()] == ["calm, 2 mg at 9"]
    assert scores(session) == {None}


def test_a_questionnaire_keeps_its_day(night: MainWindow, session: Session, clock: FixedClock) -> None:
    page = night.page(Destination.QUESTIONNAIRES)
    assert isinstance(page, QuestionnairesPage)
    page.begin("cpgs-1m")
    clock.moment = at(4, 0, 10)
    night.today.roll_over()
    press("6")
    clock.moment = at(4, 5)
    night.today.roll_over()
    press("7")
    (kept,) = session.reading.questionnaires()
    assert kept.day == TODAY
    assert sorted(kept.answers.values()) == [6, 7]
    assert scores(session) == {None}


def test_after_a_quiet_night_the_first_key_is_the_new_days_average(
    night: MainWindow, parts: TodayParts, session: Session, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    night.today.focus_first()
    press("4")
    monkeypatch.setattr("ui.today.turn.JUST_NOW_MS", 0)  # the minute after the last key is over
    clock.moment = at(8, 30)
    night.today.roll_over()
    assert parts.turn.bar.isVisible()
    press("6")
    assert session.reading.day(NEXT).pain_average == 6
    assert dict(session.reading.day(TODAY).answered()) == {DayItem.PAIN_AVERAGE: 4}
