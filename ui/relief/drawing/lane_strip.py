"""Lanes under a chart, on its own days: small blocks in up to three steps, above the line and below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.charts.lettering import line_height, width_of, write
from ui.guard import guarded
from ui.look.theme import theme
from ui.relief.drawing.plot_area import EMPTY, PlotArea

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent

_STEPS = 3
_STEP = 5
"""Height of a step in pixels at 100 % text."""
_WIDEST = 8.0
"""Pixels: a block of a day where the days are wide."""
_GAP = 8


class Lane(NamedTuple):
    """One line of blocks.

    Attributes:
        name: Its words, at its left.
        token: The token of its colour.
        above: The step of each day, 1 to 3, drawn whole above the line.
        below: The step of each day, 1 to 3, drawn hollow below it; empty where nothing is compared.
        crosses: Days with a cross on the line: those that were missed.
    """

    name: str
    token: str
    above: Mapping[int, int]
    below: Mapping[int, int]
    crosses: tuple[int, ...] = ()


class LaneStrip(QWidget):
    """The lanes, one below the other, under a chart's area.

    Attributes:
        lanes: What is drawn.
        area: The chart's area; of it, the left and right edge and the days count.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lanes: tuple[Lane, ...] = ()
        self.area: PlotArea = EMPTY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().when_changed(self.updateGeometry)

    def show_lanes(self, lanes: tuple[Lane, ...]) -> None:
        """Draw these lanes."""
        self.lanes = lanes
        self.setVisible(bool(lanes))
        self.updateGeometry()
        self.update()

    def place(self, area: PlotArea) -> None:
        """Stand under this area."""
        self.area = area
        self.update()

    def name_width(self) -> float:
        """Return how wide the longest name is, pixels."""
        return max((width_of(lane.name, bold=False) for lane in self.lanes), default=0.0)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the lanes."""
        return QSize(200, round(sum(self._height(lane) for lane in self.lanes)) + 2)

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same height."""
        return QSize(0, self.sizeHint().height())

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Every lane."""
        self.draw(QPainter(self))

    def draw(self, painter: QPainter) -> None:
        """Paint the lanes, also into a picture."""
        top = 0.0
        for lane in self.lanes:
            high = self._height(lane)
            self._paint(painter, lane, top, high)
            top += high

    def _height(self, lane: Lane) -> float:
        blocks = theme().px(_STEP * _STEPS) * (2 if lane.below else 1)
        return max(blocks + 4.0, line_height() + 1)

    def _paint(self, painter: QPainter, lane: Lane, top: float, high: float) -> None:
        area, step = self.area, theme().px(_STEP)
        line = round(top + (2 + step * _STEPS if lane.below else high - 2)) + 0.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("grid"), 1))
        painter.drawLine(QPointF(area.left, line), QPointF(area.right, line))
        wide = width_of(lane.name, bold=False)
        middle = top + (high / 2 if not lane.below else 2 + step * _STEPS)
        left = max(area.left - _GAP - wide, 0.0)
        room = QRectF(left, middle - line_height() / 2, wide, line_height())
        write(painter, room, lane.name, "text", Qt.AlignmentFlag.AlignLeft, bold=False)
        block = min(max(area.day_width - 1, 1.5), _WIDEST)
        for since, found in lane.above.items():
            if found > 0 and area.first <= since <= area.last:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme().colour(lane.token))
                painter.drawRect(QRectF(area.x(since) - block / 2, line - found * step, block, found * step - 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().colour(lane.token), 1))
        for since, found in lane.below.items():
            if found > 0 and area.first <= since <= area.last:
                painter.drawRect(QRectF(area.x(since) - block / 2 + 0.5, line + 2, block - 1, found * step - 2))
        self._paint_crosses(painter, lane, line)

    def _paint_crosses(self, painter: QPainter, lane: Lane, line: float) -> None:
        area, size = self.area, min(theme().px(3), max(self.area.day_width / 2, 1.5))
        painter.setPen(QPen(theme().colour(lane.token), 1.5))
        y = line - theme().px(_STEP)
        for since in lane.crosses:
            if area.first <= since <= area.last:
                x = area.x(since)
                painter.drawLine(QPointF(x - size, y - size), QPointF(x + size, y + size))
                painter.drawLine(QPointF(x - size, y + size), QPointF(x + size, y - size))
