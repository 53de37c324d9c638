"""A chart's rows as a table: plain columns, to be read with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QTableView

from ui.guard import guarded
from ui.look.measures import SMALL
from ui.look.theme import theme
from ui.widgets.read_only_table import make_read_only

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

_Index = QModelIndex | QPersistentModelIndex
_ROW, _PADDING = 30, 12
_LOOKED_AT = 200
"""Rows by which the columns' widths are measured: a calendar has thousands, alike."""


class RowsModel(QAbstractTableModel):
    """Rows of any figure; each cell's words come from one function.

    Attributes:
        names: The columns' names.
        count: How many rows.
    """

    def __init__(self) -> None:
        super().__init__()
        self.names: tuple[str, ...] = ()
        self.count = 0
        self._cell: Callable[[int, int], str] = lambda _row, _column: ""

    def show_rows(self, names: Sequence[str], count: int, cell: Callable[[int, int], str]) -> None:
        """Take other rows.

        Args:
            names: The columns' names.
            count: How many rows.
            cell: Gives the words of a row and column.
        """
        self.beginResetModel()
        self.names, self.count, self._cell = tuple(names), count, cell
        self.endResetModel()

    @guarded
    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many rows."""
        return 0 if parent is not None and parent.isValid() else self.count

    @guarded
    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns."""
        return 0 if parent is not None and parent.isValid() else len(self.names)

    @guarded
    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        named = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.names[section] if named else None

    @guarded
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cell(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        return theme().font(SMALL) if role == Qt.ItemDataRole.FontRole else None


class RowsTable(QTableView):
    """The table.

    Signals:
        went_to: Index of the row that the keyboard or a click went to.

    Attributes:
        rows: The model.
    """

    went_to = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.rows = RowsModel()
        self.setModel(self.rows)
        make_read_only(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.went_to.emit(now.row()))
        theme().when_changed(self._measure)

    def show_rows(self, names: Sequence[str], count: int, cell: Callable[[int, int], str]) -> None:
        """Show other rows; see `RowsModel.show_rows`."""
        self.rows.show_rows(names, count, cell)
        self._measure()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Columns as wide as there is room."""
        super().resizeEvent(event)
        self._measure()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up: a table that is not seen is not measured."""
        super().showEvent(event)
        self._measure()

    def _measure(self) -> None:
        if not self.isVisible():
            return
        self.verticalHeader().setDefaultSectionSize(theme().px(_ROW))
        metrics = QFontMetrics(theme().font(SMALL, bold=True))
        seen = range(min(self.rows.count, _LOOKED_AT))
        widths = []
        for column, name in enumerate(self.rows.names):
            texts = {name, *(str(self.rows.index(row, column).data()) for row in seen)}
            widths.append(max(metrics.horizontalAdvance(text) for text in texts) + 2 * _PADDING)
        stretch = max(self.viewport().width() / sum(widths), 1.0) if widths else 1.0
        for column, width in enumerate(widths):
            self.setColumnWidth(column, int(width * stretch))


def _side(column: int) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
