"""The table of questionnaires: its words wrap, so that nothing is cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.guard import guarded
from ui.keyboard.selection import follow_selection
from ui.look.measures import SMALL, TARGET
from ui.look.theme import theme
from ui.questionnaires.table_model import DAY, GRADE, NEAR, SCORES, TITLE, QuestionnaireTable
from ui.widgets.read_only_table import height_of, make_read_only, paint_row_line

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from diary.model.questionnaires.history import QuestionnaireRow

_PADDING, _ABOVE = 8, 8
_MOST_ROWS = 8
SHARES = {TITLE: 3, SCORES: 4, NEAR: 3}
"""How the room that is left is shared by the columns that wrap; each is at least as wide as its longest word."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class QuestionnaireList(QTableView):
    """One row for each questionnaire, the newest first; Tab leaves it.

    Signals:
        went_to: The keyboard or a click went to a `Row`; None when there is none.
        open_asked: Enter or a double click on a `Row`.
        delete_asked: Delete on a `Row`.

    Attributes:
        table: The rows.
    """

    went_to = Signal(object)
    open_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.table = QuestionnaireTable()
        self.setModel(self.table)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(self.tr("Questionnaires, newest first"))
        self.setAccessibleDescription(self.tr("Arrows choose one, Enter opens it, Delete deletes it"))
        make_read_only(self)
        self.setWordWrap(True)
        self.horizontalHeader().setSectionsMovable(False)
        self.selectionModel().currentRowChanged.connect(self._tell)
        follow_selection(self)
        self.doubleClicked.connect(lambda index: self.open_asked.emit(self.table.rows[index.row()]))
        theme().when_changed(self._measure)

    def show_rows(self, rows: tuple[QuestionnaireRow, ...]) -> None:
        """Show these, given oldest first; the chosen one stays chosen."""
        chosen = self.current()
        self.table.show_rows(rows)
        if chosen is not None:
            self.choose(chosen)
        self._measure()
        self.went_to.emit(self.current())

    def current(self) -> QuestionnaireRow | None:
        """The chosen row; None if none is."""
        index = self.currentIndex()
        return self.table.rows[index.row()] if index.isValid() and index.row() < len(self.table.rows) else None

    def choose(self, row: QuestionnaireRow) -> None:
        """Choose the row of a questionnaire without telling anyone."""
        key = row.questionnaire.id
        found = next((n for n, other in enumerate(self.table.rows) if other.questionnaire.id == key), None)
        if found is not None:
            with QSignalBlocker(self):
                self.setCurrentIndex(self.table.index(found, 0))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens, Delete deletes."""
        row = self.current()
        if row is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_asked.emit(row)
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(row)
        else:
            super().keyPressEvent(event)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Columns as wide as there is room, rows as high as their words."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As many rows as are read at a glance."""
        return QSize(theme().px(300), height_of(self, _MOST_ROWS))

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same height: the page scrolls before the table does."""
        return QSize(theme().px(200), self.sizeHint().height())

    def _tell(self, _current: QModelIndex) -> None:
        self.went_to.emit(self.current())

    def _measure(self) -> None:
        bold = QFontMetrics(theme().font(SMALL, bold=True))
        widths = {column: self._width(column, bold) for column in (DAY, GRADE)}
        least = {column: self._longest_word(column, bold) for column in SHARES}
        left = max(self.viewport().width() - sum(widths.values()) - sum(least.values()), 0)
        for column, share in SHARES.items():
            widths[column] = least[column] + int(left * share / sum(SHARES.values()))
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        for row in range(self.table.rowCount()):
            high = max(self._height(row, column, widths[column]) for column in widths)
            self.setRowHeight(row, max(high + 2 * _ABOVE, TARGET))
        self.updateGeometry()
        # The horizontal scroll bar is only known behind the layout.
        QTimer.singleShot(0, self, self.updateGeometry)

    def _width(self, column: int, metrics: QFontMetrics) -> int:
        name = self.table.headerData(column, Qt.Orientation.Horizontal)
        texts = [name, *(self.table.index(row, column).data() for row in range(self.table.rowCount()))]
        return max(metrics.horizontalAdvance(text) for text in texts) + 2 * _PADDING + 4

    def _longest_word(self, column: int, metrics: QFontMetrics) -> int:
        """Return the width without which a word, or the name of the column, would be cut."""
        texts = [self.table.index(row, column).data() for row in range(self.table.rowCount())]
        name = self.table.headerData(column, Qt.Orientation.Horizontal)
        words = [name, *(word for text in texts for word in text.split(" "))]
        return max(metrics.horizontalAdvance(word) for word in words) + 2 * _PADDING + 4

    def _height(self, row: int, column: int, width: int) -> int:
        index = self.table.index(row, column)
        metrics = QFontMetrics(index.data(Qt.ItemDataRole.FontRole))
        return metrics.boundingRect(QRect(0, 0, width - 2 * _PADDING, 10_000), _WRAP, index.data()).height()


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell: its words on as many lines as they take, the chosen row marked by more than its colour."""

    @guarded
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(area, theme().colour("soft"))
        paint_row_line(painter, area, chosen=chosen)
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        painter.setPen(theme().colour("text"))
        painter.drawText(area.adjusted(_PADDING, 0, -_PADDING, 0), _WRAP, index.data())
        painter.restore()
