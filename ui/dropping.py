"""A file that is dropped on the window: a table of another program, or a package, opens where it is brought in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from ui import ways
from ui.guard import guarded

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData

    from ui.main_window import MainWindow

_WAYS: dict[str, Callable[[MainWindow, Path], None]] = {
    **dict.fromkeys((".csv", ".tsv", ".txt"), ways.to_table),
    ".zip": ways.to_package,
}
"""Where a file leads, by how its name ends."""


class Dropping(QObject):
    """Takes one file at a time; anything else is refused while it hangs over the window, and all while it is locked."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @guarded
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what is dropped. Return whether the event is taken."""
        if isinstance(event, QDragMoveEvent):  # also when it enters
            if self._taken(event.mimeData()) is None:
                return False
            self._take_copy(event)
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            source = self._taken(event.mimeData())
            if source is None:
                return False
            self._take_copy(event)
            _WAYS[source.suffix.lower()](self._window, source)
            return True
        return False

    @staticmethod
    def _take_copy(event: QDropEvent) -> None:
        """Take it as a copy: where it was moved, a file manager would delete it."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _taken(self, dropped: QMimeData) -> Path | None:
        """Return the one file that is taken, by its name: nothing is opened while it is dragged."""
        locking = self._window.locking
        if locking is not None and locking.is_covering:
            return None
        files = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        return files[0] if len(files) == 1 and files[0].suffix.lower() in _WAYS else None
