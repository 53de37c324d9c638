"""The common part of tables and lists to be read, and not to be written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QListView, QTableView

from ui.look.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QPainter


FORMULA = ("=", "+", "-", "@")
"""A spreadsheet takes a cell that begins like this for a formula."""


def make_read_only(table: QTableView) -> None:
    """Whole rows are chosen, one at a time, and copied with their header; Tab leaves the table; it sets its sizes."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    let_rows_be_copied(table)


def make_list_read_only(lines: QListView) -> None:
    """Lines of words that wrap are chosen one at a time; Tab leaves the list; it scrolls only downwards."""
    lines.setFrameShape(QFrame.Shape.NoFrame)
    lines.setResizeMode(QListView.ResizeMode.Adjust)
    lines.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    lines.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    lines.setTabKeyNavigation(False)
    lines.setMouseTracking(True)


def height_of(table: QTableView, most: int | None = None) -> int:
    """Return how high a table is with its header and its horizontal scroll bar, in pixels.

    Args:
        table: The table.
        most: Rows that are read at a glance, and no more than that have room; None for all.
    """
    count = table.model().rowCount()
    rows = sum(table.rowHeight(row) for row in range(count if most is None else min(count, most)))
    bar = table.horizontalScrollBar()
    return (
        rows + table.horizontalHeader().sizeHint().height() + (bar.sizeHint().height() if bar.maximum() > 0 else 0) + 2
    )


def paint_row_line(painter: QPainter, area: QRect, *, chosen: bool) -> None:
    """Paint what stands below a cell: of the chosen row twice as thick, and not only in another colour."""
    thick = 2 if chosen else 1
    line = QRect(area.left(), area.bottom() + 1 - thick, area.width(), thick)
    painter.fillRect(line, theme().colour("accent" if chosen else "grid"))


def let_rows_be_copied(table: QTableView) -> None:
    """Have Ctrl+C copy the chosen rows with the names of the columns, as a spreadsheet takes them in.

    Without this, Qt copies the one cell that has the cursor.
    """
    copying = QAction(table)
    copying.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    copying.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    copying.triggered.connect(lambda: _copy(table))
    table.addAction(copying)


def _copy(table: QTableView) -> None:
    rows = sorted(index.row() for index in table.selectionModel().selectedRows())
    if rows:
        QGuiApplication.clipboard().setText(rows_as_text(table.model(), rows))


def rows_as_text(model: QAbstractItemModel, rows: list[int]) -> str:
    """Return rows of a table as they are shown: a line each, below one with the names of the columns, tabs between.

    Args:
        model: The table.
        rows: Which of its rows, from the top.
    """
    columns = range(model.columnCount(QModelIndex()))
    names = [_name(model, column) for column in columns]
    lines = [names, *([model.index(row, column).data() for column in columns] for row in rows)]
    return "\n".join("\t".join(_flat(cell) for cell in line) for line in lines)


def _name(model: QAbstractItemModel, column: int) -> object:
    """The name of a column as it is said, without an arrow for the order; as it is shown where nothing else is said."""
    said = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    return said or model.headerData(column, Qt.Orientation.Horizontal)


def _flat(cell: object) -> str:
    """One cell in one line: what would part it is a space, and what a spreadsheet would work out is words."""
    plain = "" if cell is None else " ".join(str(cell).split())
    return f"'{plain}" if plain.startswith(FORMULA) else plain
