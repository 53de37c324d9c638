"""The grid to type a paper sheet in: digits answer and go on; ten is X, or 1 and 0, as everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.answers.nrs_keys import AfterOne, Move, after_one, is_enter, move, score_of
from ui.days.paper_model import STOOD_ROLE, UNSAVED_ROLE, PaperTable, short_weekday
from ui.guard import guarded
from ui.keyboard.tab_order import go
from ui.look.measures import SMALL, TARGET
from ui.look.theme import theme
from ui.words.text import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

CELL = 62
"""Least width of a column, in pixels at 100 % text."""
_TEN = 10
AnyIndex = QModelIndex | QPersistentModelIndex


class PaperGrid(QTableView):
    """The cells of a sheet.

    Signals:
        answered: A number was typed into a cell, or it was cleared: index, number or None.
        kept: A key was meant for an answer that stood there already; it was not changed (the index).
        not_on_scale: A digit that is no answer there (the index).
        unlocked: The answer of a cell is to be changed on purpose (the index).
        one_opened: A 1 was typed that a 0 makes ten; or that is over (a `bool`).
        left: Escape was pressed.
        went_to: Another cell is current.
        hidden_from_sight: A key was meant for a cell that was out of sight; nothing was changed.
    """

    answered = Signal(object, object)
    kept = Signal(object)
    not_on_scale = Signal(object)
    unlocked = Signal(object)
    one_opened = Signal(bool)
    left = Signal()
    went_to = Signal(object)
    hidden_from_sight = Signal()

    def __init__(self, table: PaperTable) -> None:
        super().__init__()
        self.table = table
        self._one_is_open = False
        self._room = 10_000
        self.setModel(table)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(self.tr("Paper sheet"))
        self.setAccessibleDescription(
            self.tr(
                "Digits answer and go on, X is 10, Tab and arrows move, Delete clears, F2 changes what stood here, "
                "Escape leaves"
            )
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        align = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(align))
        self.setCornerButtonEnabled(False)
        theme().when_changed(self.measure)

    @property
    def one_is_open(self) -> bool:
        """Whether a 1 was typed that a 0 would make ten."""
        return self._one_is_open

    def go_to(self, row: int, column: int) -> None:
        """Make a cell current."""
        self.setCurrentIndex(self.table.index(row, column))

    # Keys

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Answer, clear or move."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    @guarded
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's names
        """Tab goes to the next cell, and out of the grid behind the last; return whether there is a stop."""
        return self._step(1 if next else -1) or bool(go(self.window(), forward=next))

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """There is always a cell that has the keyboard."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.table.rowCount() > 0:
            self.go_to(0, 0)
        self.viewport().update()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The 1 is a 1: the keyboard is somewhere else."""
        self._settle_one()
        super().focusOutEvent(event)
        self.viewport().update()

    @guarded
    def currentChanged(  # noqa: N802 - Qt's name
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which cell has the keyboard."""
        self._settle_one()
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.went_to.emit(current)

    def _take_key(self, event: QKeyEvent) -> bool:
        index = self.currentIndex()
        if not index.isValid():
            return False
        if self._one_is_open:
            meant = after_one(event, goes_on=True)
            if meant is AfterOne.HELD:
                return True
            if meant is AfterOne.TEN:
                self._settle_one()
                self._give(index, _TEN)
                return True
            if meant is not AfterOne.NOTHING:
                self._settle_one()
            if meant in (AfterOne.GO_ON, AfterOne.HAND_ON):
                self._step(1)
            if meant is AfterOne.GO_ON:
                return True
        return self._answer_or_move(event, self.currentIndex())

    def _answer_or_move(self, event: QKeyEvent, index: QModelIndex) -> bool:
        score, key = score_of(event), event.key()
        if score is not None:
            if not event.isAutoRepeat():
                self._type(index, score)
        elif move(event) is Move.CLEAR:
            self._clear(index)
        elif key == Qt.Key.Key_F2:
            self.unlocked.emit(index)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif is_enter(event):
            self._step(1)
        else:
            return False
        return True

    def _type(self, index: QModelIndex, score: int) -> None:
        day, item = self.table.place(index)
        if not self._is_in_sight(index):
            return
        if self.table.stood(day, item.key):
            self.kept.emit(index)
        elif not item.scale.least <= score <= item.scale.most:
            self.not_on_scale.emit(index)
        elif score == 1 and item.scale.most >= _TEN:
            self.answered.emit(index, score)
            if self._says(index, score):
                self._one_is_open = True
                self.one_opened.emit(True)  # noqa: FBT003 - a signal
        else:
            self._give(index, score)

    def _give(self, index: QModelIndex, score: int) -> None:
        self.answered.emit(index, score)
        if self._says(index, score):
            self._step(1)

    def _clear(self, index: QModelIndex) -> None:
        day, item = self.table.place(index)
        if self.table.stood(day, item.key):
            self.kept.emit(index)
        elif self.table.answer(day, item.key) is not None and self._is_in_sight(index):
            self.answered.emit(index, None)

    def _says(self, index: QModelIndex, score: int) -> bool:
        """Return whether a cell has a number now; where it was refused, the keyboard stays."""
        day, item = self.table.place(index)
        return item.number(self.table.answer(day, item.key)) == score

    def _is_in_sight(self, index: QModelIndex) -> bool:
        """Bring a cell into sight; return whether it was: no key changes what nobody sees."""
        # A key may come before the sheet that was just opened has its place.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        before = self.visualRect(index)
        self.scrollTo(index)
        if before == self.visualRect(index) and self.viewport().visibleRegion().contains(before.center()):
            return True
        self.hidden_from_sight.emit()
        return False

    def _step(self, by: int) -> bool:
        """Go to the next cell, from the last of a day to the first of the next; return whether there is one."""
        index, columns = self.currentIndex(), self.table.columnCount()
        place = index.row() * columns + index.column() + by
        if not index.isValid() or not 0 <= place < columns * self.table.rowCount():
            return False
        self.go_to(*divmod(place, columns))
        return True

    def _settle_one(self) -> None:
        if self._one_is_open:
            self._one_is_open = False
            self.one_opened.emit(False)  # noqa: FBT003 - a signal

    # Sizes

    def limit_height(self, room: int) -> None:
        """Scroll where the rows need more room than this, in pixels."""
        if room != self._room:
            self._room = room
            self.measure()

    def measure(self) -> None:
        """Rows and columns by the type's size, as wide as there is room."""
        small, bold = QFontMetrics(theme().font(SMALL)), QFontMetrics(theme().font(bold=True))
        self.verticalHeader().setDefaultSectionSize(max(TARGET, theme().px(TARGET - 4)))
        days = [bold.horizontalAdvance(short_weekday(day)) for day in self.table.days]
        self.verticalHeader().setFixedWidth(max(days, default=0) + theme().px(22))
        heads = [
            max((small.horizontalAdvance(part) for part in self._head(n).split()), default=0)
            for n in range(self.table.columnCount())
        ]
        for column, least in enumerate(heads):
            self.setColumnWidth(column, max(theme().px(CELL), min(least + theme().px(12), theme().px(130))))
        self._fill()
        wraps = Qt.TextFlag.TextWordWrap
        high = max(
            (
                small.boundingRect(0, 0, self.columnWidth(n) - 8, 1_000, wraps, self._head(n)).height()
                for n in range(len(heads))
            ),
            default=0,
        )
        self.horizontalHeader().setFixedHeight(high + theme().px(14))
        self.updateGeometry()

    def _head(self, column: int) -> str:
        return str(self.table.headerData(column, Qt.Orientation.Horizontal))

    def _fill(self) -> None:
        """Share what room is left among the columns."""
        columns = self.table.columnCount()
        taken = sum(self.columnWidth(column) for column in range(columns))
        left = self.width() - self.verticalHeader().width() - self.verticalScrollBar().sizeHint().width() - taken
        if columns and left > 0:
            for column in range(columns):
                self.setColumnWidth(column, self.columnWidth(column) + left // columns)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The columns are as wide as there is room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its rows, up to the room there is."""
        rows = self.table.rowCount() * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(super().sizeHint().width(), min(self.horizontalHeader().height() + rows + bar, self._room))

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The heads and two days at the least."""
        rows = 2 * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(super().minimumSizeHint().width(), min(self.horizontalHeader().height() + rows + bar, self._room))


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell: typed in bold, what stood there in brackets, unsaved in dashes, the keyboard's in a frame."""

    def __init__(self, view: PaperGrid) -> None:
        super().__init__(view)
        self._view = view

    @guarded
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        area: QRect = option.rect
        is_current = index == self._view.currentIndex() and self._view.hasFocus()
        stood = bool(index.data(STOOD_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(area).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.setPen(_border(is_current=is_current, unsaved=bool(index.data(UNSAVED_ROLE))))
        painter.setBrush(theme().colour("soft" if is_current else "surface"))
        painter.drawRoundedRect(box, 5, 5)
        text = str(index.data())
        if text:
            painter.setPen(theme().colour("muted" if stood else "text"))
            painter.setFont(theme().font(bold=not stood))
            shown = translate("PaperGrid", "({number})").format(number=text) if stood else text
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()


def _border(*, is_current: bool, unsaved: bool) -> QPen:
    """Return the border of a cell; what is not saved yet has the dashes that an unsaved answer has everywhere."""
    if unsaved:
        return QPen(theme().colour("sign"), 3, Qt.PenStyle.DashLine)
    return QPen(theme().colour("accent" if is_current else "control"), 3 if is_current else theme().tokens.border)
