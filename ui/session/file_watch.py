"""Looks now and then whether another program wrote to the diary, so that no page shows what stands no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from diary.errors import CannotOpenError, DiaryError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QWindow

    from diary.store.on_disk.elsewhere import Elsewhere

_LOOK_MS = 2000
"""How often it looks; it costs a few calls of the operating system."""


class FileWatch(QObject):
    """Looks every two seconds, and when one of the program's windows gets the keyboard.

    Signals:
        found: What another program changed (an `Elsewhere`).
        failed: The file that is there now can't be used (a `CannotOpenError`); said once.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, look: Callable[[], Elsewhere | None], parent: QObject) -> None:
        """Build the watch; it does not look before `start`.

        Args:
            look: Asks the window's own connection (`DiaryFile.look_elsewhere`).
            parent: Who owns it.
        """
        super().__init__(parent)
        self._ask = look
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look."""
        app = QGuiApplication.instance()
        if not self._timer.isActive() and isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._came_back)
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        app = QGuiApplication.instance()
        if self._timer.isActive() and isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._came_back)
        self._timer.stop()

    def look(self) -> None:
        """Look now."""
        try:
            found = self._ask()
        except CannotOpenError as error:
            if str(error) != self._said:
                self._said = str(error)
                self.failed.emit(error)
            return
        self._said = ""
        if found is not None:
            self.found.emit(found)

    def _came_back(self, window: QWindow | None) -> None:
        if window is not None:
            self.look()


def only_to_look_at(path: Path) -> DiaryError:
    """Return what to say, once, of a diary that can't be written."""
    return DiaryError.of(
        "{path} can only be read: it, or its folder, is write-protected. You can look at everything; nothing can be "
        "saved. To answer, make it writable or open a copy.",
        path=str(path),
    )


def replaced(path: Path) -> DiaryError:
    """Return what to say of a file that was put in the place of the open one."""
    return DiaryError.of(
        "{path} is another file than before: it was replaced while the window was open. What you see now is what it "
        "holds.",
        path=str(path),
    )
