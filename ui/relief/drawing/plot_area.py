"""The drawing area of a chart that paints its axes itself, and the painting of grid, ticks and titles in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from ui.charts.lettering import line_height, width_of, write
from ui.look.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter

N = TypeVar("N", float, "NDArray[np.float64]")
"""One number, or many at once."""

_GAP = 8


class PlotArea(NamedTuple):
    """A rectangle in pixels, and what it spans.

    Attributes:
        left: Pixels.
        top: Pixels.
        right: Pixels.
        bottom: Pixels.
        first: At the left edge, in days.
        last: At the right edge, in days.
        low: At the lower edge, in the units of the upright axis.
        high: At the upper edge.
    """

    left: float
    top: float
    right: float
    bottom: float
    first: float
    last: float
    low: float
    high: float

    def x(self, day: N) -> N:
        """Pixels from the left for a day, or for many."""
        return self.left + (day - self.first) / (self.last - self.first) * (self.right - self.left)

    def y(self, value: N) -> N:
        """Pixels from above for a value, or for many."""
        return self.top + (self.high - value) / (self.high - self.low) * (self.bottom - self.top)

    def day(self, x: float) -> float:
        """Return the day at a place."""
        return self.first + (x - self.left) / (self.right - self.left) * (self.last - self.first)

    @property
    def rect(self) -> QRectF:
        """The area."""
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)

    @property
    def day_width(self) -> float:
        """Pixels of one day."""
        return (self.right - self.left) / (self.last - self.first)


EMPTY = PlotArea(0, 0, 1, 1, 0, 1, 0, 1)
"""Before there is anything to draw."""


def paint_levels(painter: QPainter, area: PlotArea, levels: Iterable[tuple[float, str]]) -> None:
    """Paint a grid line across the area and its words beside it, for each value and words."""
    for value, text in levels:
        y = round(area.y(value)) + 0.5
        painter.setPen(QPen(theme().colour("line" if value == 0 else "grid"), 1))
        painter.drawLine(QPointF(area.left, y), QPointF(area.right, y))
        wide, high = width_of(text, bold=False), line_height()
        room = QRectF(area.left - _GAP - wide, y - high / 2, wide, high)
        write(painter, room, text, "muted", Qt.AlignmentFlag.AlignRight, bold=False)


def paint_days(painter: QPainter, area: PlotArea, days: Iterable[tuple[float, str]]) -> None:
    """Paint a tick below the area and its words under it, for each day and words; words that would touch are left."""
    taken = float("-inf")
    for day, text in days:
        x = round(area.x(day)) + 0.5
        painter.setPen(QPen(theme().colour("control"), 1))
        painter.drawLine(QPointF(x, area.bottom), QPointF(x, area.bottom + 5))
        wide, high = width_of(text, bold=False), line_height()
        left = x - wide / 2
        if left > taken:
            room = QRectF(left, area.bottom + 6, wide, high)
            write(painter, room, text, "muted", Qt.AlignmentFlag.AlignLeft, bold=False)
            taken = left + wide + _GAP


def apart(wished: Iterable[float], step: float, low: float, high: float) -> list[float]:
    """Return places for labels one above the other, each as near as can be to where it would stand.

    Args:
        wished: Where each would stand, in any order.
        step: The least distance between two.
        low: None stands before this, as long as all fit.
        high: None stands behind this.
    """
    order = sorted(enumerate(wished), key=lambda one: one[1])
    places: list[float] = []
    for _, place in order:
        places.append(max(place, low if not places else places[-1] + step))
    limit = high
    for at in range(len(places) - 1, -1, -1):
        places[at] = min(places[at], limit)
        limit = places[at] - step
    answer = [0.0] * len(order)
    for (at, _), place in zip(order, places, strict=True):
        answer[at] = place
    return answer
