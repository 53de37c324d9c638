"""A line to search with."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit

from ui.guard import guarded
from ui.look.theme import theme


class SearchLine(QLineEdit):
    """A line for a few words."""

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few words, at any text size."""
        return QSize(theme().px(190), super().sizeHint().height())
