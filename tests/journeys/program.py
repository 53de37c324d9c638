"""Starting, using and stopping the program in a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from diary.store.repository import Repository
from ui.app import open_window
from ui.opening.unlocking import UnlockDialog
from ui.session.worker import Latest

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from diary.model.records.day import Day
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.today.parts import TodayParts


class Program:
    """One user at one computer.

    Attributes:
        path: The diary file.
        clock: What time it is.
        window: The open window.
        session: Its session.
    """

    window: MainWindow
    session: Session

    def __init__(self, qtbot: QtBot, path: Path, clock: FixedClock) -> None:
        self.qtbot = qtbot
        self.path = path
        self.clock = clock
        self._runs = False

    def start(self, passphrase: str | None = None) -> MainWindow:
        """Open the window and wait until it has the keyboard; of a locked diary, by typing what opens it."""
        if passphrase is None:
            self.session, self.window = open_window(self.path, self.clock)
        else:
            self.session, self.window = self._unlock(passphrase)
        self.qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.window.finish()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        self.qtbot.waitUntil(lambda: self.parts.recent.isVisibleTo(self.window.today))
        self._runs = True
        return self.window

    def _unlock(self, passphrase: str) -> tuple[Session, MainWindow]:
        dialog = UnlockDialog(self.path, lambda path, found: open_window(path, self.clock, found))
        dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.form.field.line.hasFocus)
        self.type(passphrase)
        self.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: dialog.opened is not None or dialog.form.field.is_wrong, timeout=20_000)
        opened, said = dialog.opened, dialog.form.field.error.text()
        dialog.close()
        shiboken6.delete(dialog)
        assert opened is not None, said
        return opened

    def stop(self) -> None:
        """Close the window as its user does."""
        if self._runs:
            self._runs = False
            self.window.close()
            for work in self.window.findChildren(Latest):
                work.stop()  # as the program does when it quits
            self.session.close()

    def press(self, *keys: str | Qt.Key) -> None:
        """Press keys wherever the keyboard is."""
        for key in keys:
            if isinstance(key, str):
                QTest.keyClicks(self.focused(), key)
            else:
                QTest.keyClick(self.focused(), key)

    def press_with_control(self, key: Qt.Key) -> None:
        """Press a key while Control is held."""
        QTest.keyClick(self.focused(), key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """Type a text wherever the keyboard is."""
        QTest.keyClicks(self.focused(), text)

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget, which must be there to be clicked."""
        assert widget.isVisible(), f"{widget} can't be seen"
        assert widget.isEnabled(), f"{widget} can't be used"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def focused(self) -> QWidget:
        """What has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    @property
    def parts(self) -> TodayParts:
        """What stands on Today besides the average pain."""
        parts = self.window.today.parts
        assert parts is not None
        return parts

    def stored(self, day: date) -> Day:
        """A day as another program reads it from the file."""
        other = Repository(self.path, self.clock)
        try:
            return other.day(day)
        finally:
            other.close()
