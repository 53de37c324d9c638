"""A part of a long form: a heading, and fields in pairs where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.guard import guarded
from ui.look.theme import theme
from ui.widgets.card import label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ABOVE = 16


class FormSection(QWidget):
    """Fields that belong together, below a line that sets them apart from those before."""

    def __init__(self, title: str = "", *, hint: str = "") -> None:
        """Build an empty section.

        Args:
            title: Its heading; none where the fields need no other name.
            hint: A sentence below the heading.
        """
        super().__init__()
        self._items: list[tuple[QWidget, bool]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _ABOVE, 0, 0)
        layout.setSpacing(8)
        if title:
            self.setAccessibleName(title)
            layout.addWidget(label(title, "strong", wrap=True))
        if hint:
            layout.addWidget(label(hint, "small", wrap=True))
        layout.addLayout(self._grid)

    def add(self, widget: QWidget, *, wide: bool = False) -> None:
        """Put a field behind the others; a wide one has its line for itself."""
        self._items.append((widget, wide))
        self.arrange(2)

    def arrange(self, columns: int) -> None:
        """Stand in two columns, or below each other."""
        for widget, _ in self._items:
            self._grid.removeWidget(widget)
        row, column = 0, 0
        for widget, wide in self._items:
            if column and (wide or columns == 1):
                row, column = row + 1, 0
            self._grid.addWidget(widget, row, column, 1, columns if wide else 1)
            row, column = (row + 1, 0) if wide or column + 1 == columns else (row, column + 1)
        for x in range(2):
            self._grid.setColumnStretch(x, 1 if x < columns else 0)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The line above."""
        painter = QPainter(self)
        painter.fillRect(0, 4, self.width(), theme().tokens.border, theme().colour("line"))
