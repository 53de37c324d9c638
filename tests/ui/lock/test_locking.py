"""The lock of the window: nothing of the diary is to be seen, and everything is there again afterwards."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from diary import locking
from diary.model.scales import DayItem
from diary.store.opened import OpenedDiary
from diary.store.repository import Repository
from tests.factories import TODAY
from ui.destinations import Destination
from ui.look.saying import NOTIFICATION
from ui.main_window import MainWindow
from ui.opening.unlocking import UnlockDialog
from ui.remembered import remember
from ui.session import Session
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from diary.store.on_disk.passphrase import NewKey
    from ui.lock.lock_page import LockPage
    from ui.locking import Locking
    from ui.visit.page import VisitPage

WORDS, NOTE = "four quiet green herons", "the zinnias by the gate"
PATIENT = 20_000


@pytest.fixture(scope="module")
def new() -> NewKey:
    return locking.new_key(WORDS)


@pytest.fixture
def session(tmp_path: Path, clock: FixedClock, new: NewKey) -> Iterator[Session]:
    """A session on an encrypted diary with a note in it."""
    path = tmp_path / "diary.db"
    repository = Repository(path, clock, key=new.key)
    repository.answer(TODAY, DayItem.NOTE, NOTE)
    repository.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
    repository.close()
    made = Session(OpenedDiary(path, clock, new.key))
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> MainWindow:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.finish()
    session.outlook.wait()
    QCoreApplication.processEvents()
    return made


def lock_of(window: MainWindow) -> Locking:
    assert window.locking is not None
    return window.locking


def accessible_texts() -> set[str]:
    """Everything that an assistive program can reach from the application."""
    found: set[str] = set()

    def walk(one: QAccessibleInterface) -> None:
        for kind in QAccessible.Text:
            found.add(one.text(kind))
        for index in range(one.childCount()):
            child = one.child(index)
            if child is not None and child.isValid():
                walk(child)

    for handle in QGuiApplication.topLevelWindows():
        root = handle.accessibleRoot()
        if root is not None:
            walk(root)
    return found


def lock(qtbot: QtBot, window: MainWindow) -> LockPage:
    lock_of(window).lock()
    page = lock_of(window).page
    assert page is not None
    log = page.form.path.with_name("diary.db-wal")
    qtbot.waitUntil(lambda: not log.exists())  # with the file, its log goes
    return page


def unlock(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    page = lock_of(window).page
    assert page is not None
    QTest.keyClicks(page.form.field.line, typed)
    QTest.keyClick(page.form.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not lock_of(window).is_covering, timeout=PATIENT)


def everything(window: MainWindow) -> str:
    return "\n".join(accessible_texts()) + window.windowTitle()


def test_locked_the_visit_page_forgets_what_was_typed_for_this_once(qtbot: QtBot, window: MainWindow) -> None:
    page = cast("VisitPage", window.page(Destination.VISIT))
    qtbot.waitUntil(lambda: page.shown is not None, timeout=PATIENT)
    page.goes_in.name.setText("Erika Quastenflosser")
    page.goes_in.notes.setChecked(True)
    lock(qtbot, window)
    assert "Erika Quastenflosser" not in everything(window)
    assert "Pain and ketamine infusions" not in everything(window)
    assert page.shown is None
    unlock(qtbot, window, WORDS)
    assert page.goes_in.name.text() == ""
    assert not page.goes_in.notes.isChecked()
    qtbot.waitUntil(lambda: page.shown is not None, timeout=PATIENT)


def test_locked_it_shows_nothing_and_unlocked_everything_again(qtbot: QtBot, window: MainWindow) -> None:
    window.page(Destination.DIARY)
    assert "Average pain" in everything(window) or NOTE in everything(window)
    notified = QWidget(window)  # as a screen reader was told of the last cell of a table
    notified.setObjectName(NOTIFICATION)
    notified.setAccessibleName(NOTE)
    page = lock(qtbot, window)
    told = everything(window)
    assert NOTE not in told
    assert "pain" not in told.lower()
    assert window.centralWidget() is page
    assert QApplication.focusWidget() is page.form.field.line
    unlock(qtbot, window, WORDS)
    assert window.stack.isVisible()
    assert window.stack.currentWidget() is window.page(Destination.DIARY)
    assert "pain" in everything(window).lower()


def test_nothing_is_written_or_undone_while_it_is_locked(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    row = window.today.rows[DayItem.PAIN_AVERAGE]
    row.setFocus()
    QTest.keyClicks(row, "7")
    focused = QApplication.focusWidget()
    page = lock(qtbot, window)
    line = page.form.field.line
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.centralWidget() is page
    unlock(qtbot, window, WORDS)
    assert session.day(TODAY).value(DayItem.PAIN_AVERAGE) == 7
    assert QApplication.focusWidget() is focused
    session.undo()
    assert session.day(TODAY).value(DayItem.PAIN_AVERAGE) == 4


def test_what_is_being_typed_is_saved_first(
    qtbot: QtBot, window: MainWindow, session: Session, clock: FixedClock, new: NewKey
) -> None:
    parts = window.today.parts
    assert parts is not None
    note = parts.cards.note
    note.setFocus()
    QTest.keyClicks(note, " and the phlox")
    lock(qtbot, window)
    repository = Repository(session.reading.path, clock, key=new.key)
    assert "and the phlox" in str(repository.day(TODAY).value(DayItem.NOTE))
    repository.close()


def test_a_wrong_passphrase_is_said_and_slows_down(qtbot: QtBot, window: MainWindow) -> None:
    form = lock(qtbot, window).form
    for seconds in ("1 second.", "2 seconds."):
        form.field.line.setText("zinnia")
        form.try_it()
        qtbot.waitUntil(lambda: form.field.is_wrong, timeout=PATIENT)
        assert "That does not open the diary." in form.field.error.text()
        assert "damaged" in form.field.error.text()
        assert form.state.text() == f"Try again in {seconds}"
        form.try_it()  # too early: not even tried
        assert not form.open_button.isEnabled()
        qtbot.waitUntil(form.open_button.isEnabled, timeout=PATIENT)
        form.field.clear_error()
    unlock_with = form.field.line
    unlock_with.clear()
    unlock(qtbot, window, WORDS)


def test_after_idle_time_it_locks_itself(window: MainWindow, clock: FixedClock) -> None:
    remember(lock_after=10)
    clock.moment += timedelta(minutes=9)
    lock_of(window).look()
    assert not lock_of(window).is_covering
    QTest.mouseMove(window.windowHandle())  # somebody is there
    QTest.keyClick(window, Qt.Key.Key_Shift)
    clock.moment += timedelta(minutes=9)
    lock_of(window).look()
    assert not lock_of(window).is_covering
    clock.moment += timedelta(minutes=1)
    lock_of(window).look()
    assert lock_of(window).is_covering


def test_what_was_typed_for_a_new_passphrase_is_forgotten(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    card = page.passphrase
    card.change_button.click()
    card.form.first.line.setText("a new one")
    card.code.show_code("ABCD-EFGH")
    lock(qtbot, window)
    unlock(qtbot, window, WORDS)
    assert card.form.first.line.text() == card.code.code.toPlainText() == ""
    assert not card.form.isVisible()
    assert not card.code.isVisible()


def test_at_the_start_enter_tries_and_shows_no_letter(qtbot: QtBot, session: Session) -> None:
    dialog = UnlockDialog(session.reading.path, lambda path, found: (path, found.by_code))
    dialog.show()
    dialog.activateWindow()
    line = dialog.form.field.line
    qtbot.waitUntil(line.hasFocus)
    assert line.echoMode() is line.EchoMode.Password
    pressed: list[bool] = []
    for button in dialog.findChildren(QPushButton):
        button.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert pressed == []  # Enter in the line is the line's own: a dialog would press a button besides
    QTest.keyClicks(line, WORDS[:-1])
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.echoMode() is line.EchoMode.Password
    assert WORDS not in everything_of(line)
    qtbot.waitUntil(lambda: dialog.form.field.is_wrong, timeout=PATIENT)
    qtbot.waitUntil(dialog.form.open_button.isEnabled, timeout=PATIENT)
    dialog.form.show_button.click()
    assert line.echoMode() is line.EchoMode.Normal
    line.clear()
    QTest.keyClicks(line, WORDS)
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.opened is not None, timeout=PATIENT)
    assert dialog.opened == (session.reading.path, False)
    assert line.text() == ""
    shiboken6.delete(dialog)


def everything_of(line: QLineEdit) -> str:
    """What an assistive program is told of a line."""
    told = QAccessible.queryAccessibleInterface(line)
    return " ".join(told.text(kind) for kind in QAccessible.Text)


def test_never_is_never(window: MainWindow, clock: FixedClock) -> None:
    remember(lock_after=0)
    clock.moment += timedelta(minutes=600)
    lock_of(window).look()
    assert not lock_of(window).is_covering


def test_it_can_be_closed_while_it_is_locked(qtbot: QtBot, window: MainWindow) -> None:
    lock(qtbot, window)
    assert window.close()


def test_a_plain_diary_is_never_locked(qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> None:
    session = Session(OpenedDiary(tmp_path / "plain.db", clock))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.finish()
    clock.moment += timedelta(minutes=600)
    lock_of(window).look()
    lock_of(window).lock()
    assert not lock_of(window).is_covering
    session.close()
