"""A file that is dropped on the window: a table of another program opens on the page that brings it in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from ui import ways
from ui.guard import guarded

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from ui.main_window import MainWindow

TABLES = frozenset({".csv", ".tsv", ".txt"})


class Dropping(QObject):
    """Takes one table at a time; anything else is refused while it still hangs over the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @guarded
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what is dropped. Return whether the event is taken."""
        if isinstance(event, QDragMoveEvent):  # also when it enters
            if table_of(event.mimeData()) is None:
                return False
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            source = table_of(event.mimeData())
            if source is None:
                return False
            event.acceptProposedAction()
            ways.to_table(self._window, source)
            return True
        return False


def table_of(dropped: QMimeData) -> Path | None:
    """Return the one table among what is dropped, by its name: nothing is opened while it is dragged."""
    files = [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
    if len(files) != 1 or Path(files[0]).suffix.lower() not in TABLES:
        return None
    return Path(files[0])
