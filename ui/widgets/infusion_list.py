"""The list of infusions: two lines of words each, with marks in words for what is planned or not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.models.infusion_lines import LINE_ROLE, InfusionLines, Line
from ui.painting import paint_surface
from ui.theme import BODY, SMALL, TARGET, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

SIDE, TOP, GAP = 16, 10, 8
CARD_MARGIN = 8
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class InfusionList(QListView):
    """One line for each infusion; choosing one shows it.

    Signals:
        chosen: The user went to another line (its key: an id, or None for a new infusion).
        form_wanted: The user wants to go on to the form.
    """

    chosen = Signal(object)
    form_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines = InfusionLines()
        self._limit: tuple[int, float | None] = (10_000, None)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setAccessibleName(self.tr("Infusions, newest first"))
        self.setAccessibleDescription(self.tr("Arrows choose an infusion, Enter goes on to its form"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._silent = False
        self.selectionModel().currentChanged.connect(self._choose)
        theme().changed.connect(self.scheduleDelayedItemsLayout)
        theme().changed.connect(self.updateGeometry)

    def show_lines(self, lines: list[Line], current: int | None) -> None:
        """Show these lines and mark the one that is open."""
        self._silent = True
        self.lines.show_lines(lines)
        row = self.lines.row_of(current)
        if row is not None and row != self.currentIndex().row():
            self.setCurrentIndex(self.lines.index(row))
        self._silent = False
        self.updateGeometry()

    def limit(self, height: int, rows: float | None) -> None:
        """Scroll where the lines need more room than this.

        Args:
            height: The room, in pixels.
            rows: No more lines than this; None for as many as fit.
        """
        if (height, rows) != self._limit:
            self._limit = (height, rows)
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on to the form."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.form_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Words wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its lines."""
        heights = [self.sizeHintForRow(row) for row in range(self.lines.rowCount())]
        height, rows = self._limit
        total = min(sum(heights), height)
        if rows is not None and heights:
            total = min(total, round(rows * max(heights)))
        return QSize(theme().px(280), total)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Three lines, or fewer where there are fewer."""
        return QSize(theme().px(200), min(self.sizeHint().height(), theme().px(3 * 64)))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._silent:
            self.chosen.emit(self.lines.line(index.row()).key)


class _LineDelegate(QStyledItemDelegate):
    """Paints a line; its height follows the words."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for all words."""
        line: Line = index.data(LINE_ROLE)
        width = self._view.viewport().width()
        title, details = self._places(QRect(0, 0, width, 0), line)
        bottom = details.bottom() if line.details else title.bottom()
        return QSize(width, max(TARGET, bottom + 1 + TOP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Title, marks, details; the chosen line is filled, bordered and marked at its side, not only coloured."""
        line: Line = index.data(LINE_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        box = QRectF(area).adjusted(1, 1, -1, -1)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            paint_surface(painter, box, 10, "soft", "accent" if chosen else "soft")
        if chosen:
            painter.fillRect(QRectF(self._leading(box, 6, 4)), theme().colour("accent"))
        title, details = self._places(area, line)
        painter.setPen(theme().colour("text"))
        painter.setFont(theme().font(BODY, bold=True))
        painter.drawText(title, WRAP, line.title)
        self._paint_marks(painter, area, line)
        painter.setPen(theme().colour("muted"))
        painter.setFont(theme().font(SMALL))
        painter.drawText(details, WRAP, line.details)
        painter.restore()

    def _leading(self, box: QRectF, inset: float, width: float) -> QRectF:
        x = box.right() - inset - width if self._view.isRightToLeft() else box.left() + inset
        return QRectF(x, box.top() + 12, width, box.height() - 24)

    def _marks_width(self, line: Line) -> int:
        words = QFontMetrics(theme().font(SMALL, bold=True))
        return sum(words.horizontalAdvance(mark) + 20 + GAP for mark in line.marks)

    def _places(self, area: QRect, line: Line) -> tuple[QRect, QRect]:
        """Where title and details go."""
        inner = area.adjusted(SIDE, TOP, -SIDE, 0)
        bold, small = QFontMetrics(theme().font(BODY, bold=True)), QFontMetrics(theme().font(SMALL))
        room = QRect(inner.left(), inner.top(), max(inner.width() - self._marks_width(line), 40), 10_000)
        title = bold.boundingRect(room, WRAP, line.title)
        title.setLeft(room.left())
        title.setWidth(room.width())
        below = QRect(inner.left(), title.bottom() + 3, inner.width(), 10_000)
        details = small.boundingRect(below, WRAP, line.details)
        details.setLeft(below.left())
        details.setWidth(below.width())
        if self._view.isRightToLeft():
            title.moveRight(inner.right())
        return title, details

    def _paint_marks(self, painter: QPainter, area: QRect, line: Line) -> None:
        font = theme().font(SMALL, bold=True)
        measure = QFontMetrics(font)
        painter.setFont(font)
        right = area.right() - SIDE
        for mark in reversed(line.marks):
            width = measure.horizontalAdvance(mark) + 20
            pill = QRectF(right - width + 1, area.top() + TOP - 1, width, measure.height() + 4)
            if self._view.isRightToLeft():
                pill.moveLeft(area.left() + area.right() - pill.right())
            paint_surface(painter, pill, pill.height() / 2, "plum_soft", "plum")
            painter.setPen(theme().colour("plum"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, mark)
            right -= width + GAP


def make_list_card(view: InfusionList) -> QWidget:
    """A surface around the list, as high as the list."""
    from ui.widgets.card import Card

    card = Card()
    card.body.setContentsMargins(CARD_MARGIN, CARD_MARGIN, CARD_MARGIN, CARD_MARGIN)
    card.body.addWidget(view)
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return card
