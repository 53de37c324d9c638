"""PEG by the week as a line: weeks along the bottom, 0 to 10 up the side, infusions as marks behind it.

A drawing of one `diary.model.questionnaires.peg.PegLine`. A week without a PEG parts the line.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from diary.model.questionnaires.peg import PegLine, WeekPeg
from ui.charts.frame import LABEL_GAP, Frame
from ui.charts.lettering import line_height, width_of, write
from ui.charts.row_chart import RowChart
from ui.guard import guarded
from ui.look.theme import theme
from ui.questionnaires.chart import month_name, month_ticks
from ui.words.text import translate

if TYPE_CHECKING:
    from datetime import date

_HEIGHT = 176
_VALUES = (0, 5, 10)
_EMPTY = PegLine((), ())
_NOWHERE = Frame(1, 1, 0, 1, 0, 10)


class PegChart(RowChart[WeekPeg]):
    """Draws a line and reads its weeks out.

    Signals:
        week_read: The `WeekPeg` under the cursor or the pointer; None when there is none.

    Attributes:
        painting: The drawing.
    """

    week_read = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.paint_alone(grows=False)
        self.painting = PegPainting(self._box)
        self.follow()

    def show_line(self, line: PegLine) -> None:
        """Draw a line; the cursor stays on its week."""
        self.take_rows(line.weeks, lambda week, kept: week.first == kept.first)
        self.painting.line = line
        self.place()

    def apply_theme(self) -> None:
        """Take colours and sizes from the theme."""
        self.setMinimumWidth(theme().px(200))
        self.setFixedHeight(round(_HEIGHT * (1 + theme().scale) / 2))
        super().apply_theme()

    def _first_stop(self) -> int:
        return len(self.rows) - 1

    def place(self) -> None:
        """Fit the drawing to the line, the size and the text."""
        size = self._box.size()
        self.painting.place(size.width(), size.height())
        self._show_cursor()

    def _row_at(self, place: QPointF) -> int | None:
        inside = self._box.mapFromScene(self.mapToScene(place.toPoint()))
        if not self.rows or not self._box.boundingRect().contains(inside):
            return None
        return min(max(self.painting.week_at(inside.x()), 0), len(self.rows) - 1)

    def _show_cursor(self) -> None:
        week = self.current_row()
        self.painting.week = week
        self.painting.update()
        self.week_read.emit(week)


class PegPainting(QGraphicsItem):
    """Paints a line into its parent, the view box, axes included.

    Attributes:
        line: What is painted; `place` follows. week: The one under the cursor; None for none.
        frame: Weeks, counted from the first, and PEG over the inner area. area: That area, in pixels of the view.
    """

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.line, self.frame, self.area = _EMPTY, _NOWHERE, QRectF(0, 0, 1, 1)
        self.week: WeekPeg | None = None
        self._whole = QRectF(0, 0, 1, 1)

    @guarded
    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole view."""
        return QRectF(self._whole)

    def place(self, width: float, height: float) -> None:
        """Fit axes and line into a view of this size, in pixels."""
        self.prepareGeometryChange()
        self._whole = QRectF(0, 0, max(width, 1), max(height, 1))
        left, above, below = width_of("10", bold=False) + 10, line_height() + 4, line_height() + 8
        self.area = QRectF(left, above, max(width - left - 12, 1), max(height - above - below, 1))
        last = max(len(self.line.weeks) - 1, 1)
        self.frame = Frame(self.area.width(), self.area.height(), -0.5, last + 0.5, 0, 10)
        self.update()

    def week_at(self, x: float) -> int:
        """Return the week nearest to a place, counted from the first."""
        return self.frame.since(x - self.area.left())

    @guarded
    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Everything, from the back to the front."""
        if not self.line.weeks:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.area.topLeft())
        self._paint_axes(painter)
        self._paint_courses(painter)
        self._paint_line(painter)
        self._paint_cursor(painter)

    def _x(self, day: date) -> float:
        """Pixels for a day: a week's own figure stands in its middle."""
        return self.frame.x(((day - self.line.weeks[0].first).days - 3) / 7)

    def _paint_axes(self, painter: QPainter) -> None:
        frame, right = self.frame, Qt.AlignmentFlag.AlignRight
        for value in _VALUES:
            y = round(frame.y(value)) + 0.5
            painter.setPen(QPen(theme().colour("line" if value == 0 else "grid"), 1))
            painter.drawLine(QLineF(0, y, frame.width, y))
            room = QRectF(-self.area.left(), y - line_height() / 2, self.area.left() - 8, line_height())
            write(painter, room, str(value), "muted", right, bold=False)
        first, last = self.line.weeks[0].first, self.line.weeks[-1].last
        across = max(int(frame.width / (width_of("Mmm 2026", bold=False) + 10)), 1)
        for month in month_ticks(first, last, across):
            text = month_name(month)
            wide = width_of(text, bold=False) + 2
            left = min(max(self._x(month) - wide / 2, 0.0), frame.width + 10 - wide)
            room = QRectF(left, frame.height + 6, wide, line_height())
            write(painter, room, text, "muted", Qt.AlignmentFlag.AlignHCenter, bold=False)

    def _paint_courses(self, painter: QPainter) -> None:
        taken = self.frame.width + LABEL_GAP
        for course in reversed(self.line.courses):
            left, right = max(self._x(course.first), 0.0), min(self._x(course.last), self.frame.width)
            painter.setPen(QPen(theme().colour("plum"), 2))
            painter.drawLine(QLineF(right, 0, right, self.frame.height))
            painter.fillRect(QRectF(left, 0, max(right - left, 0.0), self.frame.height), theme().colour("plum_soft"))
            text = translate("PegChart", "{number}", "an infusion").format(number=course.number)
            wide = width_of(text)
            at = min(max(right - wide / 2, 0.0), self.frame.width - wide)
            if at + wide + LABEL_GAP <= taken:
                room = QRectF(at, -line_height() - 2, wide, line_height())
                write(painter, room, text, "plum", Qt.AlignmentFlag.AlignLeft)
                taken = at

    def _paint_line(self, painter: QPainter) -> None:
        wide, accent = 1.25 * (1 + theme().scale), theme().colour("accent")
        numbered = list(enumerate(self.line.weeks))
        radius = min(max(self.frame.width / max(len(numbered), 1) * 0.35, 2.0), 4.0) * (1 + theme().scale) / 2
        for is_gap, run in groupby(numbered, key=lambda one: one[1].peg is None):
            if is_gap:
                continue
            points = [self._point(number, week.peg) for number, week in run if week.peg is not None]
            painter.setPen(QPen(accent, wide))
            painter.drawPolyline(QPolygonF(points))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            for point in points:
                painter.drawEllipse(point, radius, radius)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_cursor(self, painter: QPainter) -> None:
        if self.week is None:
            return
        number = (self.week.first - self.line.weeks[0].first).days // 7
        x = self.frame.x(number)
        painter.setPen(QPen(theme().colour("text"), 1.5))
        painter.drawLine(QLineF(x, 0, x, self.frame.height))
        if self.week.peg is not None:
            painter.setPen(QPen(theme().colour("text"), 2.5))
            size = 7 * (1 + theme().scale) / 2
            painter.drawEllipse(self._point(number, self.week.peg), size, size)

    def _point(self, number: int, value: float) -> QPointF:
        return QPointF(self.frame.x(number), self.frame.y(value))
