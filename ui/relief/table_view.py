"""The table of a relief figure: rows are painted, never built."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.guard import guarded
from ui.look.measures import SMALL
from ui.look.theme import theme
from ui.relief.table_model import ALSO, DAY, ReliefTable
from ui.widgets.read_only_table import make_read_only, paint_row_line

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from diary.model.relief.rows import ReliefRow

_PADDING = 6
ROW = 30
MARK = 4
"""Width of the bar beside a marked row, in pixels."""
LEAST_ROWS, USUAL_ROWS = 6, 10
"""Rows to be seen at least, and where there is no column to fill."""


class ReliefTableView(QTableView):
    """Days by row, to be read with the arrow keys; Tab leaves the table.

    Signals:
        went_to: Index of the row that the keyboard or a click went to.

    Attributes:
        relief: The rows.
    """

    went_to = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.relief = ReliefTable()
        self._start = self._figures = 0
        self._widths: list[int] = []
        self.setModel(self.relief)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(self.tr("Relief day by day"))
        make_read_only(self)
        self.horizontalHeader().setStretchLastSection(True)
        self.selectionModel().currentRowChanged.connect(self._tell)
        theme().when_changed(self._weigh)
        self._weigh()

    def show_rows(self, rows: tuple[ReliefRow, ...], start: int) -> None:
        """Show other days, and bring the row `start` into view."""
        self.relief.show_rows(rows)
        self._start = start
        self._weigh()
        # Once the layout knows how high the table is.
        QTimer.singleShot(0, self, self._show_start)

    def go_to(self, row: ReliefRow) -> None:
        """Mark a day without telling anyone."""
        index = next((n for n, other in enumerate(self.relief.rows) if other.day == row.day), None)
        if index is None:
            return
        with QSignalBlocker(self):
            self.setCurrentIndex(self.relief.index(index, 0))

    @property
    def figures_width(self) -> int:
        """Pixels that the table takes for its figures to be read whole: longer words need more room."""
        return self._figures + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As many rows as are read at a glance."""
        return QSize(super().sizeHint().width(), self._height_of(USUAL_ROWS))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Columns as wide as there is room."""
        super().resizeEvent(event)
        self._measure()

    def _show_start(self) -> None:
        index = self.relief.index(self._start, 0)
        # Current, not chosen: otherwise the first row would be taken as soon as the table has the focus.
        with QSignalBlocker(self):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.went_to.emit(current.row())

    def _height_of(self, rows: int) -> int:
        shown = min(rows, max(self.relief.rowCount(), 1))
        return shown * theme().px(ROW) + self.horizontalHeader().sizeHint().height() + 2

    def _weigh(self) -> None:
        """Look how wide the longest words of each column are: once for other days, language or type."""
        bold = QFontMetrics(theme().font(SMALL, bold=True))
        self._widths = [self._width(column, bold) for column in range(self.relief.columnCount())]
        self._measure()

    def _measure(self) -> None:
        """Rows by the size of the type, columns by their longest words."""
        self.verticalHeader().setDefaultSectionSize(theme().px(ROW))
        widths = self._widths
        self._figures = sum(widths[:ALSO])
        self.horizontalHeader().setMinimumSectionSize(min(widths))
        # What is left over goes to all of them, so that a wide table stays a table. Where the last one, of words, has
        # no room beside the figures, it lies behind the edge as a whole: half a word would look like a fault.
        room, figures = self.viewport().width(), self._figures
        is_behind = sum(widths) > room and len(widths) > ALSO
        stretch = max(room / (figures if is_behind else sum(widths)), 1.0)
        for column, width in enumerate(widths):
            wide = width * stretch
            self.setColumnWidth(column, ceil(wide) if is_behind and column < ALSO else int(wide))
        self.setMinimumHeight(self._height_of(LEAST_ROWS))
        self.updateGeometry()

    def _width(self, column: int, metrics: QFontMetrics) -> int:
        name = self.relief.headerData(column, Qt.Orientation.Horizontal)
        texts = {self.relief.index(row, column).data() for row in range(self.relief.rowCount())}
        # The header's own padding comes from the style sheet.
        cell = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 2 * _PADDING
        return max(metrics.horizontalAdvance(name) + 2 * _PADDING + 2, cell)


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell: its words on a line; a chosen and a marked row are told by more than their colour."""

    @guarded
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        table = index.model()
        marked = isinstance(table, ReliefTable) and table.is_marked(index.row())
        if chosen or marked:
            painter.fillRect(area, theme().colour("soft" if chosen else "warn_soft"))
        if marked and index.column() == DAY:
            painter.fillRect(QRect(area.left(), area.top(), MARK, area.height()), theme().colour("warn"))
        paint_row_line(painter, area, chosen=chosen)
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole) or theme().colour("text"))
        flags = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)) | Qt.TextFlag.TextSingleLine
        painter.drawText(area.adjusted(_PADDING, 0, -_PADDING, 0), flags, index.data())
        painter.restore()
