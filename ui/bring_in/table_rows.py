"""The first rows of another program's table, as they stand in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from ui.guard import guarded
from ui.look.theme import theme
from ui.widgets.read_only_table import make_read_only

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from diary.exchange.tracker.first_look import FirstLook

_ROW, _LEAST, _MOST = 30, 90, 260
_LONGEST = 80
"""Characters of a cell that are shown: a note may be long, and is only to be known by its beginning."""


class FirstRows(QTableWidget):
    """The names of the columns and the rows under them; read only, scrolls sideways."""

    def __init__(self) -> None:
        super().__init__()
        make_read_only(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("First rows of the file"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().when_changed(self._measure)

    def show_rows(self, look: FirstLook) -> None:
        """Show the beginning of a file."""
        self.clear()
        self.setColumnCount(len(look.header))
        self.setRowCount(len(look.rows))
        self.setHorizontalHeaderLabels([_shown(name) for name in look.header])
        for y, cells in enumerate(look.rows):
            for x, cell in enumerate(cells):
                self.setItem(y, x, QTableWidgetItem(_shown(cell)))
        self._measure()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Few columns fill the width."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        high = theme().px(_ROW)
        for y in range(self.rowCount()):
            self.setRowHeight(y, high)
        least, most, names = theme().px(_LEAST), theme().px(_MOST), self.horizontalHeader()
        wide = [
            min(max(self.sizeHintForColumn(x) + 24, names.sectionSizeHint(x) + 12, least), most)
            for x in range(self.columnCount())
        ]
        spare = self.viewport().width() - sum(wide)
        for x, width in enumerate(wide):
            self.setColumnWidth(x, width + (spare // len(wide) if spare > 0 else 0))
        bar = self.horizontalScrollBar().sizeHint().height() if spare < 0 else 0
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + high * self.rowCount() + bar + 2 * self.frameWidth() + 2)


def _shown(cell: str) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"
