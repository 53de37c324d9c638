"""The card of the reminder: real clicks and keys, then the files that the scheduler reads."""

from __future__ import annotations

import sys
from datetime import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.reminders.deciding import Wish
from diary.reminders.switching import look_up, switch_on, this_computer
from tests.factories import NOW
from tests.reminders.systemctl import stand_in_for_systemctl
from ui.settings.reminder import ReminderCard
from ui.words.language import use_formats
from ui.words.reading import read_time

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.session import Session

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the stand-in is one of Linux")
NOTHING = "No reminder is set up on this computer."


@pytest.fixture
def systemctl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return stand_in_for_systemctl(tmp_path, monkeypatch)


@pytest.fixture
def card(qtbot: QtBot, session: Session, systemctl: Path) -> ReminderCard:
    assert systemctl.is_dir()
    session.prepare()
    session.wait_until_prepared()
    return shown(qtbot, session)


def shown(qtbot: QtBot, session: Session) -> ReminderCard:
    card = ReminderCard(session)
    qtbot.addWidget(card)
    card.resize(700, 600)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    card.refresh()
    rest(qtbot, card)
    return card


def rest(qtbot: QtBot, card: ReminderCard) -> None:
    """Wait until what there is was looked up and is shown."""
    qtbot.waitUntil(lambda: not card.reminding.is_busy)
    QApplication.processEvents()  # its result was sent before it was done


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def wish(session: Session) -> Wish | None:
    """When the files of the scheduler say that it looks."""
    found = look_up(session.reading.path, "en", this_computer())
    return None if found is None else found.wish


def test_it_is_switched_on_changed_and_off(qtbot: QtBot, card: ReminderCard, session: Session) -> None:
    assert (card.state.text(), card.place.isVisible(), card.time.text()) == (NOTHING, False, "20:00")
    click(card.on)
    qtbot.waitUntil(lambda: card.state.text() == "Set for every day at 20:00.")
    assert wish(session) == Wish(time(20))
    assert card.place.toPlainText().endswith(".timer")
    click(card.again)
    qtbot.waitUntil(lambda: card.state.text() == "Set for every day at 20:00, and again after an hour.")
    card.time.setFocus()
    QTest.keyClick(card.time, Qt.Key.Key_Down)
    QTest.keyClick(card.time, Qt.Key.Key_Down)
    assert wish(session) == Wish(time(20), again=True)  # not before the line is left
    QTest.keyClick(card.time, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.state.text() == "Set for every day at 19:30, and again after an hour.")
    assert wish(session) == Wish(time(19, 30), again=True)
    click(card.on)
    qtbot.waitUntil(lambda: card.state.text() == NOTHING)
    assert wish(session) is None


def test_a_time_that_can_not_be_read_is_said_and_changes_nothing(
    qtbot: QtBot, card: ReminderCard, session: Session
) -> None:
    card.time.setFocus()
    card.time.selectAll()
    QTest.keyClicks(card.time, "soon")
    click(card.on)
    assert card.time_field.error.text() == "Type a time of day, like 20:00."
    rest(qtbot, card)
    assert wish(session) is None
    assert not card.on.isChecked()
    assert card.time.hasFocus()
    QTest.keyClick(card.time, Qt.Key.Key_Escape)
    assert (card.time.text(), card.time_field.is_wrong) == ("20:00", False)


def test_what_is_refused_is_said_and_not_ticked(qtbot: QtBot, card: ReminderCard, systemctl: Path) -> None:
    (systemctl / "refuses").touch()
    click(card.on)
    qtbot.waitUntil(card.said.isVisible)
    assert card.said.text() == "The reminder could not be switched on: the system's scheduler refuses it."
    qtbot.waitUntil(lambda: not card.on.isChecked())
    assert card.state.text() == NOTHING


def test_it_shows_what_there_is_and_brings_it_up_to_date(qtbot: QtBot, session: Session, systemctl: Path) -> None:
    path, computer = session.reading.path, this_computer()
    found = switch_on(path, Wish(time(7, 15), again=True), "de", computer, NOW, None)
    card = shown(qtbot, session)
    qtbot.waitUntil(lambda: card.state.text() == "Set for every day at 07:15, and again after an hour.")
    assert (card.on.isChecked(), card.again.isChecked(), card.time.text()) == (True, True, "07:15")
    assert "--language=en" in found.files[1].read_text()  # it speaks as the window does
    (systemctl / "on").unlink()
    card.refresh()
    qtbot.waitUntil(lambda: card.state.text().startswith("A reminder was set up, but this computer says"))
    assert card.on.isChecked()  # there is something to take away


def test_where_nothing_can_be_shown_the_trial_says_so(card: ReminderCard) -> None:
    click(card.trial_button)
    assert card.said.text() == "The notice can't be shown: there is no desktop session here."


@pytest.mark.parametrize(
    ("text", "at"),
    [
        *(("20:00", time(20)), ("20.30", time(20, 30)), ("2030", time(20, 30)), ("8", time(8)), (" 7:05 ", time(7, 5))),
        *(("8 pm", time(20)), ("8:15\u202fPM", time(20, 15)), ("12 am", time(0)), ("12:30 p.m.", time(12, 30))),
        *(("0:00", time(0)), ("23h59", time(23, 59)), ("930", time(9, 30)), ("9 a. m.", time(9))),
        *((text, None) for text in ("", "24:00", "20:60", "13 pm", "0 am", "soon", "-1", "20:0", "8 x")),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, at: time | None) -> None:
    assert read_time(text) == at


def test_a_time_is_written_as_the_user_does(qtbot: QtBot, session: Session, systemctl: Path) -> None:
    assert systemctl.is_dir()
    use_formats(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    card = shown(qtbot, session)
    assert read_time(card.time.text()) == time(20)
    assert card.time.text().endswith("PM")
