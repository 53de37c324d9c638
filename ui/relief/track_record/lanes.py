"""Two lanes at the foot of the relief chart: what was said at two weeks, and what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from diary.model.track_record import marks as record_marks
from ui.charts.frame import Frame
from ui.charts.lettering import line_height, width_of, write
from ui.guard import guarded
from ui.look.theme import theme
from ui.words.text import words

if TYPE_CHECKING:
    from diary.model.relief.standing import WindowDays
    from diary.model.track_record.marks import RecordMarks

CAP = 5
"""Half the height of a bracket's end, and of the mark of what happened, in pixels at 100 % text."""
_ABOVE = 6
"""Room above a lane."""


class RecordLanes(QGraphicsItem):
    """Painted between the grid and the reference at the bottom, on the same days as the points.

    Attributes:
        marks: What is marked; None for nothing.
    """

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.setZValue(4)
        self.marks: RecordMarks | None = None
        self._frame = Frame(1, 1, 0, 1, 0, 1)
        self._below = 0.0

    @guarded
    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole drawing area."""
        return QRectF(0, 0, self._frame.width, self._frame.height)

    def foot(self) -> float:
        """Return how many pixels the lanes need."""
        return 0.0 if self.marks is None else 2 * _lane_height()

    def place(self, frame: Frame, below: float) -> None:
        """Paint into this frame.

        Args:
            frame: Where days and relief stand.
            below: Pixels at the bottom that are kept for something else.
        """
        self.prepareGeometryChange()
        self._frame, self._below = frame, below
        self.update()

    def lane(self, index: int) -> QRectF:
        """The room of a lane: 0 for what was said, 1 for what happened."""
        top = self._frame.height - self._below - self.foot() + index * _lane_height()
        return QRectF(0, top, self._frame.width, _lane_height())

    @guarded
    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Both lanes."""
        marks = self.marks
        if marks is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends = (
            (0.0, 0.0)
            if marks.range_given is None
            else self._paint_range(painter, 0, marks.range_given, wide=2.0, caps=True)
        )
        self._name(painter, 0, words(record_marks.range_name(marks)), ends)
        ends = (0.0, 0.0)
        if marks.likely is not None:
            ends = self._paint_range(painter, 1, marks.likely, wide=1.0, caps=False)
        elif marks.range_given is not None:
            ends = (self._frame.x(marks.range_given[0]),) * 2
        if marks.faded_on is not None:
            x = self._frame.x(marks.faded_on)
            paint_diamond(painter, QPointF(x, self.middle(1)), theme().px(CAP))
            ends = (min(ends[0], x - theme().px(CAP)), max(ends[1], x + theme().px(CAP)))
        self._name(painter, 1, words(record_marks.fade_name(marks)), ends)

    def middle(self, index: int) -> float:
        """Return the height, in pixels, at which the marks of a lane stand."""
        return round(self.lane(index).center().y() + _ABOVE / 2) + 0.5

    def _paint_range(
        self, painter: QPainter, index: int, days: WindowDays, *, wide: float, caps: bool
    ) -> tuple[float, float]:
        """A line over the days, with an arrow where it goes on beyond the chart; gives its ends in pixels."""
        first, last = days
        frame, y = self._frame, self.middle(index)
        goes_on = last is None or last > frame.last
        left = frame.x(min(first, frame.last))
        right = frame.width if last is None or goes_on else frame.x(last)
        paint_bracket(painter, (left, right), y, wide * theme().tokens.border, caps=caps, goes_on=goes_on)
        return left, right

    def _name(self, painter: QPainter, index: int, text: str, ends: tuple[float, float]) -> None:
        """The lane's words behind its mark; before it where there is no room, and else where they fit."""
        wide, gap, room = width_of(text), theme().px(CAP) + 4, self._frame.width
        left = ends[1] + gap
        if left + wide > room:
            left = ends[0] - gap - wide if ends[0] - gap - wide >= 0 else max(room - wide, 0.0)
        place = QRectF(left, self.middle(index) - line_height() / 2, wide, line_height())
        write(painter, place, text, "text", Qt.AlignmentFlag.AlignLeft, bold=False)


def paint_bracket(
    painter: QPainter, ends: tuple[float, float], y: float, wide: float, *, caps: bool, goes_on: bool = False
) -> None:
    """A line from end to end; with caps it is what was said, without them how sure is what happened."""
    left, right = ends
    cap = theme().px(CAP)
    painter.setPen(QPen(theme().colour("text"), wide))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    if caps:
        painter.drawLine(QPointF(left, y - cap), QPointF(left, y + cap))
    if goes_on:
        painter.drawPolyline(
            QPolygonF([QPointF(right - cap, y - cap), QPointF(right, y), QPointF(right - cap, y + cap)])
        )
    elif caps:
        painter.drawLine(QPointF(right, y - cap), QPointF(right, y + cap))


def paint_diamond(painter: QPainter, middle: QPointF, size: float) -> None:
    """The day on which it happened."""
    painter.setPen(QPen(theme().colour("surface"), 1))
    painter.setBrush(theme().colour("text"))
    corners = (QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0))
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))


def _lane_height() -> float:
    return line_height() + _ABOVE
