"""The program is told to end: what is being typed is written first.

A signal (the system shuts down, `kill`, Ctrl+C in the terminal) reaches Python only when it runs some of its code, not
while Qt waits. So the signal's number is put into a socket that wakes Qt. Nothing can be asked then, and nothing is.
"""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from types import FrameType

    from PySide6.QtGui import QSessionManager

    from ui.main_window import MainWindow

SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
"""Those of them that the platform knows."""


class Ending(QObject):
    """Writes what is typed and ends the program when it is told to end from outside.

    Attributes:
        signal: The signal that ended it; None while there was none.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.signal: signal.Signals | None = None
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.settimeout(0)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        for name in SIGNALS:
            known = getattr(signal, name, None)
            # A signal that whoever started the program wants ignored (nohup) stays ignored.
            if known is not None and signal.getsignal(known) is not signal.SIG_IGN:
                signal.signal(known, self._end)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.commitDataRequest.connect(self._write)

    def finish(self) -> None:
        """End as the signal ends a program, so that whoever sent it sees that; nothing where there was none."""
        signal.set_wakeup_fd(-1)
        if self.signal is not None:
            signal.signal(self.signal, signal.SIG_DFL)
            signal.raise_signal(self.signal)

    def _wake(self) -> None:
        """Take the number out; Python calls `_end` as soon as it runs, which is now."""
        try:
            self._reading.recv(64)
        except BlockingIOError:
            return

    def _end(self, number: int, _frame: FrameType | None) -> None:
        if self.signal is None:
            self.signal = signal.Signals(number)
            # Python calls this between any two of its steps, in the middle of an answer too: nothing is written here.
            QTimer.singleShot(0, self._leave)

    def _leave(self) -> None:
        try:
            self._write()
        finally:
            QApplication.exit(0)

    def _write(self, _manager: QSessionManager | None = None) -> None:
        """The session ends: the system may not let the window close by itself."""
        self._window.write_typed()
