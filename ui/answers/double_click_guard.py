"""Keeps the second half of a double click from answering a question."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from ui.guard import guarded


class DoubleClickGuard(QObject):
    """Swallows presses for as long as a double click takes.

    Opening a day puts Today under the pointer. The second half of a double click must not answer a question there.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)
        QTimer.singleShot(QGuiApplication.styleHints().mouseDoubleClickInterval(), self, self.deleteLater)

    @guarded
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Return whether the event goes no further."""
        return event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
