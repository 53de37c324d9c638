"""The table of days: rows are painted, never built, so that ten years scroll like a week."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from diary.model.days.search import worst_effect
from diary.model.records.details import Severity
from diary.model.scales import NRS
from ui.answers.double_click_guard import DoubleClickGuard
from ui.days.columns import OPTIONAL, SCORES, Column, longest_words
from ui.days.table_model import DAY_ROLE, DOWNWARDS, IN_COURSE_ROLE, DayTable
from ui.guard import guarded
from ui.keyboard.selection import follow_selection
from ui.look.measures import SMALL, TARGET
from ui.look.painting import paint_surface
from ui.look.theme import theme
from ui.widgets.read_only_table import make_read_only, paint_row_line

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from diary.model.records.day import Day

PADDING = 6
BAR = 54
LEAST_NOTE = 70
GOOD_NOTE = 150
"""A note has this much room, in pixels at 100 % text, before there are bars or further columns."""
OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select}


class DayTableView(QTableView):
    """Days by row; Enter, Space, a double click or a click on the day opens one. A column's name sorts by it.

    Signals:
        opened: The `date` that was asked for.
        went_to: The `date` that is current now.
        deletion_wanted: Delete was pressed on this `date`.
        sorted: The days stand in another order.
    """

    opened = Signal(object)
    went_to = Signal(object)
    deletion_wanted = Signal(object)
    sorted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.days = DayTable()
        self.shows_bars = True
        self._room = 10_000
        self.setModel(self.days)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(self.tr("Days"))
        self.setAccessibleDescription(
            self.tr("Arrows choose a day, Enter opens it, Delete deletes it, Control+C copies it")
        )
        make_read_only(self)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setCornerWidget(QWidget())  # an empty one, or the style draws its own between the scroll bars
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.clicked.connect(self._click)
        self.doubleClicked.connect(self._open)
        follow_selection(self)
        theme().when_changed(self._measure)
        self._measure()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter or Space opens the day."""
        if event.key() in OPENS and self.currentIndex().isValid():
            self.opened.emit(self.days.day(self.currentIndex().row()))
        elif event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.deletion_wanted.emit(self.days.day(self.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    @guarded
    def currentChanged(  # noqa: N802 - Qt's name
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which day is current."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.went_to.emit(self.days.day(current.row()))

    def order_by(self, column: Column, *, downwards: bool) -> None:
        """Put the days in an order and start at its top."""
        self.days.sort(column, DOWNWARDS if downwards else Qt.SortOrder.AscendingOrder)
        self.return_to(None, 0)
        self._measure()
        self.sorted.emit()

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A hand over what a single click opens."""
        there = self.indexAt(event.position().toPoint())
        if there.isValid() and there.column() == Column.DAY:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().unsetCursor()
        super().mouseMoveEvent(event)

    def place(self) -> tuple[date | None, int]:
        """Return which day is current and how far the table is scrolled, to come back to."""
        current = self.currentIndex()
        return self.days.day(current.row()) if current.isValid() else None, self.verticalScrollBar().value()

    def return_to(self, day: date | None, scrolled: int) -> None:
        """Make a day current again (today if it is gone), scrolled as before."""
        row = self.days.row_of(day) if day is not None else None
        if self.days.rowCount() > 0:
            self.setCurrentIndex(self.days.index(row or 0, 0))
        self.verticalScrollBar().setValue(scrolled)

    def choose(self, day: date) -> None:
        """Make a day current and bring it into sight; a day that is not shown leaves none current."""
        row = self.days.row_of(day)
        if row is None:
            self.setCurrentIndex(QModelIndex())
        elif self.currentIndex().row() != row:
            self.setCurrentIndex(self.days.index(row, 0))

    def _sort_by(self, section: int) -> None:
        """The column that the days stand by turns round; another one starts with the highest, newest or A."""
        column = Column(section)
        turned = column.order is self.days.order
        self.order_by(column, downwards=not self.days.downwards if turned else column != Column.NOTE)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == Column.DAY:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        window = self.window().windowHandle()
        if window is not None:
            DoubleClickGuard(window)
        self.opened.emit(self.days.day(index.row()))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Bars only where there is room for them and for a note."""
        super().resizeEvent(event)
        self._measure()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its rows, up to the room there is."""
        rows = self.days.rowCount() * self.verticalHeader().defaultSectionSize()
        wider = sum(self.columnWidth(column) for column in Column) > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if wider else 0
        height = self.horizontalHeader().sizeHint().height() + rows + bar
        return QSize(super().sizeHint().width(), min(height, self._room))

    def limit_height(self, room: int) -> None:
        """Scroll where the rows need more room than this, in pixels."""
        if room != self._room:
            self._room = room
            self.updateGeometry()

    def _measure(self) -> None:
        """Rows and columns by the type's size, from sample words."""
        self.verticalHeader().setDefaultSectionSize(max(TARGET, theme().px(TARGET - 4)))
        self.horizontalHeader().setFixedHeight(max(TARGET, theme().px(TARGET - 8)))
        widths = {column: self._width(column) for column in Column}
        widths[Column.NOTE] = theme().px(LEAST_NOTE)  # it takes what is left, but not less
        needed = sum(width for column, width in widths.items() if column not in OPTIONAL)
        room = self.viewport().width() - needed - theme().px(GOOD_NOTE - LEAST_NOTE)
        for column in OPTIONAL:
            shown = self.days.is_filled(column) and widths[column] <= room
            self.setColumnHidden(column, not shown)
            room -= widths[column] if shown else 0
        bar = theme().px(BAR) + PADDING
        self.shows_bars = bar <= room
        widths[Column.AVERAGE] += bar if self.shows_bars else 0
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setMinimumSectionSize(min(widths.values()))
        for column in Column:
            if not self.isColumnHidden(column):
                self.setColumnWidth(column, widths[column])
        self.horizontalHeader().setStretchLastSection(True)
        self.viewport().update()
        self.updateGeometry()

    def _width(self, column: Column) -> int:
        """Room for the name and for sample words of a column, in pixels."""
        small = QFontMetrics(theme().font(SMALL))
        words = QFontMetrics(theme().font(bold=True)) if column == Column.DAY or column in SCORES else small
        name = small.horizontalAdvance(str(self.days.headerData(column, Qt.Orientation.Horizontal)))
        return max(name, words.horizontalAdvance(longest_words(column))) + 2 * PADDING + 4


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell: missing ones quietly, the average with a bar, the day like a link, courses marked."""

    def __init__(self, view: DayTableView) -> None:
        super().__init__(view)
        self._view = view

    @guarded
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        area: QRect = option.rect
        day: Day = index.data(DAY_ROLE)
        column = Column(index.column())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(area, theme().colour("soft"))
        self._paint_lines(painter, area, column, chosen=chosen)
        inner = QRectF(area).adjusted(PADDING, 0, -PADDING, 0)
        if column == Column.AVERAGE and day.pain_average is not None and self._view.shows_bars:
            self._paint_bar(painter, inner, day.pain_average)
        token, font = self._look(day, column)
        text = str(index.data())
        if column == Column.INFUSION and index.data(IN_COURSE_ROLE):
            self._paint_pill(painter, inner, text)
        else:
            self._paint_text(painter, inner, text, (theme().colour(token), font), column)
        painter.restore()

    def _look(self, day: Day, column: Column) -> tuple[str, QFont]:
        if column == Column.DAY:
            return "accent", theme().font(bold=True)
        if column in SCORES:
            missing = day.value(SCORES[column]) is None
            return "muted" if missing else "text", theme().font(bold=column == Column.AVERAGE and not missing)
        if column == Column.SIDE_EFFECTS:
            return "muted" if worst_effect(day) in {None, Severity.NONE} else "text", theme().font(SMALL)
        if column == Column.ENTERED and not day.late:
            return "muted", theme().font(SMALL)
        return "muted" if column == Column.INFUSION else "text", theme().font(SMALL)

    def _paint_lines(self, painter: QPainter, area: QRect, column: Column, *, chosen: bool) -> None:
        paint_row_line(painter, area, chosen=chosen)
        if chosen and column == Column.DAY:
            x = area.right() - 3 if self._view.isRightToLeft() else area.left()
            painter.fillRect(QRect(x, area.top(), 4, area.height()), theme().colour("accent"))

    def _paint_text(
        self, painter: QPainter, room: QRectF, text: str, look: tuple[QColor, QFont], column: Column
    ) -> None:
        colour, font = look
        painter.setPen(colour)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        flags |= Qt.AlignmentFlag.AlignTrailing if column in SCORES else Qt.AlignmentFlag.AlignLeading
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, flags, elided)

    def _paint_bar(self, painter: QPainter, room: QRectF, pain: int) -> None:
        """The average as a bar on a track of 0 to 10; 0 is an answer and has a bar as flat as a line."""
        track = QRectF(room.left(), room.center().y() - 3, theme().px(BAR), 6)
        if self._view.isRightToLeft():
            track.moveRight(room.right())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("grid"))
        painter.drawRoundedRect(track, 3, 3)
        bar = QRectF(track)
        bar.setWidth(max(track.width() * pain / NRS.most, 3))
        if self._view.isRightToLeft():
            bar.moveRight(track.right())
        painter.setBrush(theme().colour("accent"))
        painter.drawRoundedRect(bar, 3, 3)

    def _paint_pill(self, painter: QPainter, room: QRectF, text: str) -> None:
        font = theme().font(SMALL, bold=True)
        measure = QFontMetrics(font)
        height = measure.height() + 6
        pill = QRectF(
            room.left(), room.center().y() - height / 2, min(measure.horizontalAdvance(text) + 20, room.width()), height
        )
        if self._view.isRightToLeft():
            pill.moveRight(room.right())
        paint_surface(painter, pill, height / 2, "plum_soft", "plum")
        painter.setFont(font)
        painter.setPen(theme().colour("plum"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
