"""The list of the track record: a heading with its icon, and the sentences below it, on as many lines as they take."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.guard import guarded
from ui.keyboard.selection import follow_selection
from ui.look.icons import pixmap
from ui.look.measures import BODY, SMALL, TARGET
from ui.look.painting import paint_surface
from ui.look.theme import theme
from ui.relief.track_record.lines import RECORD_ROLE, RecordLines
from ui.widgets.read_only_table import make_list_read_only

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.relief.track_record.lines import RecordLine

_ICON, _SIDE, _TOP, _GAP = 22, 8, 8, 10
_MOST = 460
"""Height at 100 % text from which the list scrolls in itself."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class RecordList(QListView):
    """One line for each infusion; Enter or a double click shows its chart; Tab leaves the list.

    Signals:
        show_asked: The number of the infusion to show.

    Attributes:
        lines: The lines.
    """

    show_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.lines = RecordLines()
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setAccessibleName(self.tr("What was said and what happened, newest infusion first"))
        self.setAccessibleDescription(self.tr("Arrows go from infusion to infusion, Enter shows its chart"))
        make_list_read_only(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.doubleClicked.connect(self._ask)
        follow_selection(self)
        theme().when_changed(self._measure)

    def show_lines(self, lines: tuple[RecordLine, ...]) -> None:
        """Show these; the line with the cursor keeps it, if it is still there."""
        index = self.currentIndex()
        kept = self.lines.lines[index.row()].number if index.isValid() else None
        self.lines.show_lines(lines)
        row = next((n for n, line in enumerate(lines) if line.number == kept), None)
        if row is not None:
            self.setCurrentIndex(self.lines.index(row))
        self._measure()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter shows the infusion's chart."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._ask(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Words wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its lines, up to a point."""
        total = sum(self.sizeHintForRow(row) for row in range(self.lines.rowCount()))
        return QSize(theme().px(240), max(min(total, theme().px(_MOST)), TARGET))

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high: the page scrolls before the list does."""
        return QSize(theme().px(160), self.sizeHint().height())

    def _measure(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _ask(self, index: QModelIndex) -> None:
        self.show_asked.emit(self.lines.lines[index.row()].number)


class _Plan(NamedTuple):
    """The places of the parts of a line, and the height of all."""

    icon: QRect
    heading: QRect
    sentences: QRect
    height: int


class _LineDelegate(QStyledItemDelegate):
    """Paints a line; its height follows the words."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @guarded
    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for all words."""
        width = self._view.viewport().width()
        return QSize(width, max(TARGET, self._plan(QRect(0, 0, width, 0), index.data(RECORD_ROLE)).height))

    @guarded
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Icon and words; the chosen line is filled and bordered, not only coloured."""
        line: RecordLine = index.data(RECORD_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        plan = self._plan(area, line)
        painter.save()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            paint_surface(painter, QRectF(area).adjusted(1, 1, -1, -1), 10, "soft", "accent" if chosen else "soft")
        side = plan.icon.width()
        painter.drawPixmap(plan.icon.topLeft(), pixmap(line.icon, getattr(theme().tokens, line.token), side))
        for place, text, size in ((plan.heading, line.heading, BODY), (plan.sentences, line.sentences, SMALL)):
            painter.setPen(theme().colour("text"))
            painter.setFont(theme().font(size, bold=size == BODY))
            painter.drawText(place, _WRAP, text)
        painter.restore()

    def _plan(self, area: QRect, line: RecordLine) -> _Plan:
        icon, mirrored = theme().px(_ICON), self._view.isRightToLeft()
        inner = area.adjusted(_SIDE, _TOP, -_SIDE, 0)
        wide = max(inner.width() - icon - _GAP, 1)
        left = inner.left() if mirrored else inner.left() + icon + _GAP
        heading = self._room(left, inner.top(), wide, line.heading, BODY)
        told = self._room(left, heading.bottom() + 3, wide, line.sentences, SMALL)
        x = inner.right() + 1 - icon if mirrored else inner.left()
        return _Plan(QRect(x, inner.top(), icon, icon), heading, told, told.bottom() + 1 + _TOP - area.top())

    def _room(self, left: int, top: int, width: int, text: str, size: int) -> QRect:
        metrics = QFontMetrics(theme().font(size, bold=size == BODY))
        return QRect(left, top, width, metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height())
