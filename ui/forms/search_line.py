"""A line to search with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit

from ui.guard import guarded
from ui.look.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class SearchLine(QLineEdit):
    """A line for a few words; Esc empties it."""

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few words, at any text size."""
        return QSize(theme().px(190), super().sizeHint().height())

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc takes back what is looked for; in an empty line it is someone else's."""
        if event.key() == Qt.Key.Key_Escape and self.text() != "":
            self.clear()
        else:
            super().keyPressEvent(event)
