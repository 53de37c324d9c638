"""Fields of a form in pairs, or below each other where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.guard import guarded
from ui.look.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_PAIRED_FROM = 460
"""Narrower than this (at 100 % text), fields stand below each other."""


class FieldGrid(QWidget):
    """Fields in pairs where there is room."""

    def __init__(self, rows: Sequence[Sequence[QWidget | None]]) -> None:
        """Build the grid.

        Args:
            rows: The fields, one or two in each row; one alone takes all of it, one beside None the half.
        """
        super().__init__()
        self._rows = rows
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        theme().when_changed(self._arrange)
        self._arrange()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fields in pairs where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= theme().px(_PAIRED_FROM) else 1
        if columns == self._columns:
            return
        self._columns = columns
        fields = [field for row in self._rows for field in row if field is not None]
        for field in fields:
            self._grid.removeWidget(field)
        rows = self._rows if columns == 2 else [[field] for field in fields]
        for y, row in enumerate(rows):
            for x, one in enumerate(row):
                if one is not None:
                    self._grid.addWidget(one, y, x, 1, columns if len(row) == 1 else 1)
        for x in range(2):
            self._grid.setColumnStretch(x, 1 if x < columns else 0)
