"""Today keeps what was typed, for its own day, and never loses the keyboard."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.model.records.details import Effect, PerceptionSign, Severity, doses, effect, sign
from diary.model.records.medicine import Medicine
from diary.model.scales import DayItem
from tests.factories import NOW, TODAY
from tests.ui.today.today_page import NOTE, RECALL, Reread, click, dream_note, infuse
from ui.answers.sign_chips import SignChip
from ui.destinations import Destination

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.today.parts import TodayParts


@pytest.fixture
def parts(window: MainWindow) -> TodayParts:
    assert window.today.parts is not None
    return window.today.parts


@pytest.fixture
def reread(tmp_path: Path, clock: FixedClock) -> Reread:
    return Reread(tmp_path / "diary.db", clock)


def test_what_the_disk_refuses_is_shown_as_unsaved_on_every_card_and_saved_later(
    window: MainWindow, parts: TodayParts, session: Session, reread: Reread, tmp_path: Path
) -> None:
    infuse(session)
    medicine = session.records.save_medicine(Medicine("Paracetamol"))
    assert medicine is not None
    assert medicine.id is not None
    click(parts.cards.effects.all_button)
    (tmp_path / "diary.db").rename(tmp_path / "stick.db")
    click(parts.cards.day_rows[DayItem.SLEEP].button(0))
    click(parts.cards.dreams.row.button(1))
    click(parts.cards.effects.rows[Effect.NAUSEA].button(Severity.NONE))
    click(parts.cards.medicines.rows[medicine.id].button(0))
    chip = parts.cards.perception.questions.asked[sign(PerceptionSign.VOICES)]
    assert isinstance(chip, SignChip)
    click(chip)
    note = dream_note(parts)
    note.setPlainText("half a dream")
    note.flush()
    assert len(session.answers.unsaved) == 6
    assert parts.cards.day_rows[DayItem.SLEEP].button(0).unsaved
    assert parts.cards.dreams.row.button(1).unsaved
    assert parts.cards.effects.rows[Effect.NAUSEA].button(Severity.NONE).unsaved
    assert parts.cards.medicines.rows[medicine.id].button(0).unsaved
    assert chip.property("unsaved")
    # It stays typed while other days are looked at.
    window.today.open_day(TODAY - timedelta(days=1))
    assert note.toPlainText() == ""
    assert parts.cards.day_rows[DayItem.SLEEP].is_open
    window.today.open_day(TODAY)
    assert note.toPlainText() == "half a dream"
    (tmp_path / "stick.db").rename(tmp_path / "diary.db")
    assert window.today.notice is not None
    click(window.today.notice.button)
    assert session.answers.unsaved == {}
    assert dict(reread.day().answered()) == {
        DayItem.SLEEP: 0,
        RECALL: 1,
        NOTE: "half a dream",
        effect(Effect.NAUSEA): "none",
        sign(PerceptionSign.VOICES): 1,
        doses(medicine.id): 0.0,
    }
    assert not parts.cards.day_rows[DayItem.SLEEP].button(0).unsaved


def test_a_note_that_is_typed_belongs_to_its_day(
    window: MainWindow, parts: TodayParts, session: Session, reread: Reread
) -> None:
    infuse(session)
    note = dream_note(parts)
    note.setFocus()
    QTest.keyClicks(note, "a blue lake")
    window.today.open_day(TODAY - timedelta(days=1))
    assert reread.day().dream_note == "a blue lake"
    assert reread.day(1).is_empty
    assert note.toPlainText() == ""


@pytest.mark.qt_log_ignore("This plugin does not support")  # raising a list, grabbing the keyboard
def test_nobody_loses_the_keyboard_whatever_is_pressed(
    window: MainWindow, parts: TodayParts, session: Session, reread: Reread
) -> None:
    infuse(session)
    session.records.save_medicine(Medicine("Paracetamol"))
    keys = [*"0123456789xynd+-.", Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_PageDown]
    keys += [Qt.Key.Key_PageUp, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Escape]
    keys += [Qt.Key.Key_Left, Qt.Key.Key_Right]
    chance = random.Random(7)
    window.today.focus_first()
    for _ in range(400):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        # The keys also lead to other pages, where Space opens a drop-down: its list stands above the window.
        assert focused.window() in (window, QApplication.activePopupWidget())
        QTest.keyClick(focused, chance.choice(keys))
    window.today.write_typed()
    day = window.today.day
    shown = {key: window.today.shown(key)[0] for key in [*DayItem, *(effect(code) for code in Effect)]}
    stored = reread.day((TODAY - day).days)
    assert shown == {key: stored.value(key) for key in shown}
    assert session.answers.unsaved == {}
    assert parts.route.stops() != []


def test_escape_leaves_the_note_for_the_question_above(window: MainWindow, parts: TodayParts) -> None:
    del window
    parts.cards.note.setFocus()
    QTest.keyClick(parts.cards.note, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is parts.cards.effects.all_button


def test_arrows_leave_a_note_only_from_its_first_and_last_line(window: MainWindow, parts: TodayParts) -> None:
    del window
    parts.cards.note.setPlainText("one\ntwo")
    parts.cards.note.setFocus()
    QTest.keyClick(parts.cards.note, Qt.Key.Key_Down)
    assert parts.cards.note.hasFocus()
    QTest.keyClick(parts.cards.note, Qt.Key.Key_Up)
    assert parts.cards.note.hasFocus()
    QTest.keyClick(parts.cards.note, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is parts.cards.effects.all_button


def test_when_the_day_ends_the_next_key_is_the_new_days_average(
    window: MainWindow, parts: TodayParts, clock: FixedClock, reread: Reread
) -> None:
    parts.cards.day_rows[DayItem.MOOD].setFocus()
    clock.moment = NOW + timedelta(days=1)
    window.today.roll_over()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "6")
    assert dict(reread.day(-1).answered()) == {DayItem.PAIN_AVERAGE: 6}
    assert reread.day().is_empty


def test_closing_the_window_writes_what_is_being_typed(
    window: MainWindow, parts: TodayParts, session: Session, reread: Reread
) -> None:
    session.answers.give(TODAY, DayItem.PAIN_AVERAGE, 0)
    parts.cards.note.setPlainText("half a sent")  # without the keyboard, whose leaving would write it too
    assert window.close()
    assert dict(reread.day().answered()) == {DayItem.PAIN_AVERAGE: 0, DayItem.NOTE: "half a sent"}


def test_why_something_is_not_saved_stands_until_it_is_saved(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "diary.db").rename(tmp_path / "stick.db")
    QTest.keyClicks(window.today.rows[DayItem.PAIN_AVERAGE], "3")
    assert window.today.notice is not None
    said = window.today.notice.text.text()
    assert said.startswith("Not saved")
    window.open_page(Destination.DIARY)
    window.open_page(Destination.TODAY)
    assert window.today.notice.isVisible()
    assert window.today.notice.text.text() == said


def test_an_answer_that_is_refused_keeps_the_keyboard_and_its_reason_goes_with_the_day(
    window: MainWindow, session: Session, clock: FixedClock
) -> None:
    clock.moment = NOW + timedelta(days=3)
    window.today.roll_over()
    window.today.focus_first()
    asked = window.today.rows[DayItem.PAIN_AVERAGE]
    clock.moment = NOW  # the clock is put right, and nobody has noticed yet
    QTest.keyClicks(asked, "4")
    assert QApplication.focusWidget() is asked
    assert session.reading.days() == []
    notice = window.today.notice
    assert notice is not None
    assert "has not come yet" in notice.text.text()
    assert not notice.button.isVisible()  # there is nothing to try again
    window.open_page(Destination.TODAY)
    assert window.today.day == TODAY
    assert not notice.isVisible()
