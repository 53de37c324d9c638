"""The table of blood results: as high as its rows, as wide as its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QTableView

from ui.guard import guarded
from ui.infusions.blood_model import BloodModel
from ui.keyboard.selection import follow_selection
from ui.look.measures import SMALL, TARGET
from ui.look.theme import theme
from ui.widgets.read_only_table import height_of, make_read_only

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from diary.model.response.blood import BloodTable

_PADDING = 12


class BloodView(QTableView):
    """Shows a `BloodTable`; Tab leaves it.

    Attributes:
        results: The rows.
    """

    def __init__(self) -> None:
        super().__init__()
        self.results = BloodModel()
        self.setModel(self.results)
        self.setAccessibleName(self.tr("Blood results by day"))
        make_read_only(self)
        follow_selection(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().when_changed(self._measure)

    def show_table(self, table: BloodTable) -> None:
        """Show these results."""
        self.results.show_table(table)
        self._measure()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Columns share the width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows."""
        return QSize(theme().px(240), height_of(self))

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same height: the page scrolls before the table does."""
        return QSize(theme().px(160), self.sizeHint().height())

    def _measure(self) -> None:
        metrics = QFontMetrics(theme().font(SMALL, bold=True))
        columns = range(self.results.columnCount())
        widths = [self._width(column, metrics) for column in columns]
        spare = max(self.viewport().width() - sum(widths), 0)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width + spare // len(widths) + (spare % len(widths) if column == 0 else 0))
        for row in range(self.results.rowCount()):
            lines = self.results.index(row, 0).data().count("\n") + 1
            self.setRowHeight(row, max(lines * metrics.lineSpacing() + 10, TARGET - 8))
        self.updateGeometry()

    def _width(self, column: int, metrics: QFontMetrics) -> int:
        name = self.results.headerData(column, Qt.Orientation.Horizontal)
        texts = [name, *(self.results.index(row, column).data() for row in range(self.results.rowCount()))]
        return max(metrics.horizontalAdvance(line) for text in texts for line in text.splitlines()) + _PADDING
