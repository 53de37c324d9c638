"""The day cursor of a chart: a line through the day that is read out, and a ring around its point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.charts.frame import Frame
from ui.guard import guarded
from ui.look.theme import theme

if TYPE_CHECKING:
    from diary.model.relief.rows import ReliefRow


class Cursor(QGraphicsItem):
    """Painted above everything else in the drawing area of its parent.

    Attributes:
        frame: Where days and relief stand.
    """

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.setZValue(10)
        self.frame = Frame(1, 1, 0, 1, 0, 1)
        self._row: ReliefRow | None = None

    @guarded
    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole drawing area."""
        return QRectF(0, 0, self.frame.width, self.frame.height)

    def place(self, frame: Frame) -> None:
        """Stand in this frame."""
        self.prepareGeometryChange()
        self.frame = frame

    def show_row(self, row: ReliefRow | None) -> None:
        """Stand on a day; None for nowhere."""
        self._row = row
        self.update()

    @guarded
    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Line and ring."""
        if self._row is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.frame.x(self._row.since)
        painter.setPen(QPen(theme().colour("text"), 1.5))
        painter.drawLine(QPointF(x, self.frame.head), QPointF(x, self.frame.height))
        relief = self._row.relief
        if relief is None:
            relief = self._row.fitted.p50 if self._row.fitted is not None else None
        if relief is not None:
            size = 8 * (1 + theme().scale) / 2
            painter.setPen(QPen(theme().colour("text"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, self.frame.y(relief)), size, size)
