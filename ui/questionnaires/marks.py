"""Grid, infusions with their numbers, and cursor: behind and before the points of the questionnaire chart.

Painted in pixels, so that patterns and letters keep their size whatever the chart spans.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.charts.frame import LABEL_GAP, Frame
from ui.charts.lettering import line_height
from ui.guard import guarded
from ui.look.measures import SMALL
from ui.look.theme import theme
from ui.words.text import translate

if TYPE_CHECKING:
    from diary.model.questionnaires.history import CourseMark, MeasureFigure

_LEAST_WIDTH = 3.0
"""Pixels: an infusion of one day in a diary of many years is still to be seen."""


class InfusionMarks(QGraphicsItem):
    """Paints grid and infusions into the drawing area of its parent, the view box.

    Attributes:
        frame: Where days and values stand; days are counted from the figure's first.
    """

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.setZValue(-10)
        self.frame = Frame(1, 1, 0, 1, 0, 1)
        self._figure: MeasureFigure | None = None
        self._values: list[float] = []

    @guarded
    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole drawing area."""
        return QRectF(0, 0, self.frame.width, self.frame.height)

    def place(self, figure: MeasureFigure | None, frame: Frame, values: list[float]) -> None:
        """Paint a figure into this frame, with grid lines at these values."""
        self.prepareGeometryChange()
        self._figure, self.frame, self._values = figure, frame, values
        self.update()

    def names(self) -> list[tuple[str, float]]:
        """The infusions' names that have room beside one another, the newest first, each with its left edge."""
        if self._figure is None:
            return []
        placed: list[tuple[str, float, float]] = []
        for course in reversed(self._figure.courses):
            text = name_of(course)
            wide = QFontMetricsF(theme().font(SMALL, bold=True)).horizontalAdvance(text)
            area = self.area(course)
            left = max(min(area.center().x() - wide / 2, self.frame.width - wide), 0.0)
            if all(left + wide + LABEL_GAP <= other or left >= end + LABEL_GAP for _, other, end in placed):
                placed.append((text, left, left + wide))
        return [(text, left) for text, left, _ in placed]

    @guarded
    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Everything, from the back to the front."""
        if self._figure is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for value in self._values:
            painter.setPen(QPen(theme().colour("line" if value == self._values[0] else "grid"), 1))
            y = round(self.frame.y(value)) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(self.frame.width, y))
        for course in self._figure.courses:
            self._paint_course(painter, course)
        painter.setFont(theme().font(SMALL, bold=True))
        painter.setPen(theme().colour("plum"))
        for text, left in self.names():
            painter.drawText(QPointF(left, line_height() - 5), text)

    def _paint_course(self, painter: QPainter, course: CourseMark) -> None:
        area = self.area(course)
        planned = course.number is None
        painter.setPen(QPen(theme().colour("plum"), 1, Qt.PenStyle.DashLine if planned else Qt.PenStyle.SolidLine))
        pattern = Qt.BrushStyle.Dense6Pattern if theme().tokens.pattern else Qt.BrushStyle.SolidPattern
        tint = theme().colour("plum" if theme().tokens.pattern else "plum_soft")
        painter.setBrush(Qt.BrushStyle.NoBrush if planned else QBrush(tint, pattern))
        painter.drawRect(area)

    def area(self, course: CourseMark) -> QRectF:
        """Return where a course stands, in pixels; an empty place before there is a figure."""
        if self._figure is None:
            return QRectF()
        frame, start = self.frame, self._figure.first
        left = frame.x((course.first - start).days - 0.5)
        right = frame.x((course.last - start).days + 0.5)
        wide = max(right - left, _LEAST_WIDTH)
        return QRectF((left + right - wide) / 2, frame.head - 2, wide, frame.height - frame.head + 2)


def name_of(course: CourseMark) -> str:
    """The number of an infusion; a word for a planned one."""
    if course.number is None:
        return translate("QuestionnaireChart", "planned")
    return str(course.number)


class PointCursor(QGraphicsItem):
    """A line through the questionnaire that is read out, and a ring around its point."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.setZValue(10)
        self._frame = Frame(1, 1, 0, 1, 0, 1)
        self._at: tuple[float, float | None] | None = None

    @guarded
    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole drawing area."""
        return QRectF(0, 0, self._frame.width, self._frame.height)

    def place(self, frame: Frame, at: tuple[float, float | None] | None) -> None:
        """Stand at a day and its value (None: there is none) in this frame; or nowhere."""
        self.prepareGeometryChange()
        self._frame, self._at = frame, at
        self.update()

    @guarded
    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Line and ring."""
        if self._at is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, value = self._frame.x(self._at[0]), self._at[1]
        painter.setPen(QPen(theme().colour("text"), 1.5))
        painter.drawLine(QPointF(x, self._frame.head), QPointF(x, self._frame.height))
        if value is not None:
            size = 9 * (1 + theme().scale) / 2
            painter.setPen(QPen(theme().colour("text"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, self._frame.y(value)), size, size)
