"""The list of infusions: a few lines of words each, with marks in words for what is planned or not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.guard import guarded
from ui.keyboard.selection import follow_selection
from ui.look.measures import BODY, SMALL, TARGET
from ui.look.painting import paint_surface
from ui.look.theme import theme
from ui.widgets.infusion_lines import LINE_ROLE, InfusionLines, ListLine
from ui.widgets.read_only_table import make_list_read_only

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

_SIDE, _TOP, _GAP = 16, 10, 8
CARD_MARGIN = 8
_BAR = 6
"""Height of a bar, in pixels."""
KEPT = 1_000
"""Heights of lines that are kept: they are asked for at each layout, and measured from their words."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class _Look(NamedTuple):
    """The print of some words of a line: in which colour, how large, and whether bold."""

    colour: str
    size: int
    bold: bool


_LOOKS = {
    "heading": _Look("muted", SMALL, bold=True),
    "title": _Look("text", BODY, bold=True),
    "dates": _Look("text", SMALL, bold=False),
    "details": _Look("muted", SMALL, bold=False),
    "relief": _Look("text", SMALL, bold=True),
}


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
        make_list_read_only(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._silent = False
        self.selectionModel().currentChanged.connect(self._choose)
        follow_selection(self)
        theme().when_changed(self.scheduleDelayedItemsLayout)
        theme().when_changed(self.updateGeometry)

    def show_lines(self, lines: list[ListLine], current: int | None) -> None:
        """Show these lines and mark the one that is open."""
        self._silent = True
        self.lines.show_lines(lines)
        row = self.lines.row_of(current)
        if row is not None and row != self.currentIndex().row():
            self.setCurrentIndex(self.lines.index(row))
        self._silent = False
        self.scheduleDelayedItemsLayout()  # the height of a line follows its words
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

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on to the form."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.form_wanted.emit()
        else:
            super().keyPressEvent(event)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Words wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its lines."""
        heights = [self.sizeHintForRow(row) for row in range(self.lines.rowCount())]
        height, rows = self._limit
        total = min(sum(heights), height)
        if rows is not None and heights:
            total = min(total, round(rows * max(heights)))
        return QSize(theme().px(280), total)

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Three lines, or fewer where there are fewer."""
        return QSize(theme().px(200), min(self.sizeHint().height(), theme().px(3 * 64)))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._silent:
            self.chosen.emit(self.lines.line(index.row()).key)


class _Plan(NamedTuple):
    """The places of the parts of a line: its words by their names in `ListLine`, its marks, its bar, and the height."""

    words: dict[str, QRect]
    marks: list[tuple[str, QRect]]
    height: int
    bar: QRect | None


class _LineDelegate(QStyledItemDelegate):
    """Paints a line; its height follows the words."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[ListLine, int, float], int] = {}  # of each line, at a width and a text size

    @guarded
    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for all words."""
        line: ListLine = index.data(LINE_ROLE)
        width = self._view.viewport().width()
        asked = (line, width, theme().scale)
        if asked not in self._heights:
            self._heights = {} if len(self._heights) > KEPT else self._heights
            self._heights[asked] = max(TARGET, self._plan(QRect(0, 0, width, 0), line).height)
        return QSize(width, self._heights[asked])

    @guarded
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """All words and marks; the chosen line is filled, bordered and marked at its side, not only coloured."""
        line: ListLine = index.data(LINE_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        plan = self._plan(area, line)
        painter.save()
        box = QRectF(area).adjusted(1, 1 + self._above(line), -1, -1)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            paint_surface(painter, box, 10, "soft", "accent" if chosen else "soft")
        if chosen:
            painter.fillRect(QRectF(self._leading(box, 6, 4)), theme().colour("accent"))
        self._paint_marks(painter, plan.marks)
        for words, place in plan.words.items():
            look = _LOOKS[words]
            painter.setPen(theme().colour(look.colour))
            painter.setFont(theme().font(look.size, bold=look.bold))
            painter.drawText(place, _WRAP, getattr(line, words))
        if plan.bar is not None and line.bar is not None:
            self._paint_bar(painter, plan.bar, line.bar, "accent" if chosen else "control")
        painter.restore()

    def _paint_bar(self, painter: QPainter, place: QRect, filled: float, token: str) -> None:
        """Paint how long relief held, as a length; without tints, the rest of the bar is a line only."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rest = QRect(place.left(), place.center().y(), place.width(), 1) if theme().tokens.pattern else place
        painter.setBrush(theme().colour("line"))
        painter.drawRoundedRect(rest, _BAR / 2, _BAR / 2)
        part = QRectF(place)
        part.setWidth(place.width() * filled)
        if self._view.isRightToLeft():
            part.moveRight(place.right() + 1)
        painter.setBrush(theme().colour(token))
        painter.drawRoundedRect(part, _BAR / 2, _BAR / 2)

    def _leading(self, box: QRectF, inset: float, width: float) -> QRectF:
        x = box.right() - inset - width if self._view.isRightToLeft() else box.left() + inset
        return QRectF(x, box.top() + 12, width, box.height() - 24)

    def _above(self, line: ListLine) -> int:
        """Height of the heading above a line, in pixels."""
        return _measure("heading").height() + _TOP + _GAP // 2 if line.heading else 0

    def _plan(self, area: QRect, line: ListLine) -> _Plan:
        """Return where everything goes; what is empty is left out, marks stand below a title that needs their room."""
        inner = area.adjusted(_SIDE, 0, -_SIDE, 0)
        top = inner.top() + self._above(line) + _TOP
        words: dict[str, QRect] = {}
        if line.heading:
            words["heading"] = QRect(inner.left(), inner.top() + _TOP, inner.width(), _measure("heading").height())
        sizes = [_measure("mark").horizontalAdvance(mark) + 20 for mark in line.marks]
        room = inner.width() - sum(width + _GAP for width in sizes)
        beside = _measure("title").horizontalAdvance(line.title) + 4 <= room
        top, words["title"] = self._put(inner, top, room if beside else inner.width(), "title", line.title)
        marks: list[tuple[str, QRect]] = []
        if beside:
            x = inner.right() + 1 - sum(sizes) - _GAP * max(len(sizes) - 1, 0)
            at = QRect(x, words["title"].top() - 1, inner.right() + 1 - x, 0)
            marks = self._put_marks(at, sizes, line.marks)
        elif line.marks:
            marks = self._put_marks(QRect(inner.left(), top + 2, inner.width(), 0), sizes, line.marks)
            top = marks[-1][1].bottom() + 1 + _GAP
        for name in ("dates", "details", "relief"):
            if getattr(line, name):
                top, words[name] = self._put(inner, top, inner.width(), name, getattr(line, name))
        bar = None
        if line.bar is not None:
            bar = QRect(inner.left(), top + 2, inner.width(), _BAR)
            top += _BAR + _GAP // 2
        mirrored = self._view.isRightToLeft()
        marks = [(mark, _mirrored(place, area) if mirrored else place) for mark, place in marks]
        return _Plan(words, marks, top - area.top() + _TOP, bar)

    def _put(self, inner: QRect, top: int, width: int, name: str, text: str) -> tuple[int, QRect]:
        """The place of some words at the start of a line; and where the next may stand."""
        height = _measure(name).boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()
        left = inner.right() + 1 - width if self._view.isRightToLeft() else inner.left()
        return top + height + 3, QRect(left, top, width, height)

    def _put_marks(self, room: QRect, sizes: list[int], marks: tuple[str, ...]) -> list[tuple[str, QRect]]:
        """Marks from left to right, going on in the next line where there is no room."""
        placed, x, y, height = [], room.left(), room.top(), _measure("mark").height() + 4
        for mark, width in zip(marks, sizes, strict=True):
            if x > room.left() and x + width > room.right() + 1:
                x, y = room.left(), y + height + _GAP // 2
            placed.append((mark, QRect(x, y, width, height)))
            x += width + _GAP
        return placed

    def _paint_marks(self, painter: QPainter, marks: list[tuple[str, QRect]]) -> None:
        painter.setFont(theme().font(SMALL, bold=True))
        for mark, place in marks:
            paint_surface(painter, QRectF(place), place.height() / 2, "plum_soft", "plum")
            painter.setPen(theme().colour("plum"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, mark)


def _measure(name: str) -> QFontMetrics:
    """Return what measures some words of a line."""
    look = _LOOKS.get(name, _LOOKS["heading"])
    return QFontMetrics(theme().font(look.size, bold=look.bold))


def _mirrored(place: QRect, area: QRect) -> QRect:
    moved = QRect(place)
    moved.moveLeft(area.left() + area.right() - place.right())
    return moved
