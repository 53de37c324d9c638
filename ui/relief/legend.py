"""The meaning of the marks of a chart: a small drawing and a word for each, in as many lines as it takes."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from diary.model.track_record.outcomes import COMPARED_ON_DAY
from ui.charts.painting import style_range
from ui.guard import guarded
from ui.look.theme import theme
from ui.relief.drawing.overview_legend import entry
from ui.relief.track_record.lanes import paint_bracket, paint_diamond
from ui.widgets.flow_row import FlowRow


class Mark(Enum):
    """A mark of the relief chart."""

    RECORDED = auto()
    LATE = auto()
    SEVEN_DAYS = auto()
    FITTED = auto()
    FORECAST = auto()
    RANGE = auto()
    SAID = auto()
    HAPPENED = auto()


_POINTS = (Mark.RECORDED, Mark.LATE)


class _Picture(QWidget):
    """A mark as the chart draws it."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self._mark = mark
        self._is_stale = False

    def show_stale(self, *, is_stale: bool) -> None:
        """Make what was fitted quieter when the figures are old."""
        self._is_stale = is_stale
        self.update()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for two dashes, or for one point."""
        return QSize(theme().px(12 if self._mark in _POINTS else 26), theme().px(16))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The mark in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quiet = self._is_stale and self._mark not in _POINTS
        colour, area = QColor(theme().colour("muted" if quiet else "accent")), QRectF(self.rect())
        middle, radius = area.center(), theme().px(5)
        if self._mark in _POINTS:
            painter.setPen(QPen(colour, 2))
            painter.setBrush(colour if self._mark is Mark.RECORDED else theme().colour("surface"))
            painter.drawEllipse(middle, radius - 1, radius - 1)
        elif self._mark is Mark.SAID:
            paint_bracket(painter, (2, area.right() - 2), middle.y(), 2 * theme().tokens.border, caps=True)
        elif self._mark is Mark.HAPPENED:
            paint_bracket(painter, (0, area.right()), middle.y(), theme().tokens.border, caps=False)
            paint_diamond(painter, middle, radius)
        elif self._mark is Mark.RANGE:
            _paint_range(painter, area.adjusted(0, 2, 0, -2), colour)
        elif self._mark is Mark.SEVEN_DAYS:
            painter.setPen(QPen(theme().colour("muted"), 1.5))
            painter.drawLine(QPointF(0, middle.y()), QPointF(area.right(), middle.y()))
        else:
            dashed = self._mark is Mark.FORECAST
            painter.setPen(QPen(colour, 3, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
            painter.drawLine(QPointF(0, middle.y()), QPointF(area.right(), middle.y()))


def _paint_range(painter: QPainter, area: QRectF, colour: QColor) -> None:
    style_range(painter, colour)
    painter.drawRect(area)


class Legend(FlowRow):
    """The marks that occur in a figure, each with its meaning."""

    def __init__(self) -> None:
        super().__init__(gap=14)
        self._entries: dict[Mark, QWidget] = {}
        self._pictures: dict[Mark, _Picture] = {}
        for mark, meaning in (
            (Mark.RECORDED, self.tr("recorded")),
            (Mark.LATE, self.tr("entered late")),
            (Mark.SEVEN_DAYS, self.tr("7-day mean")),
            (Mark.FITTED, self.tr("fitted")),
            (Mark.FORECAST, self.tr("forecast")),
            (Mark.RANGE, self.tr("likely range (80\u00a0%)")),
            (Mark.SAID, self.tr("said on day {day}").format(day=COMPARED_ON_DAY)),
            (Mark.HAPPENED, self.tr("what happened (80\u00a0%)")),
        ):
            self._pictures[mark] = _Picture(mark)
            self._entries[mark] = entry(self._pictures[mark], meaning)
            self.add(self._entries[mark])

    def picture(self, mark: Mark) -> QWidget:
        """The drawing of a mark."""
        return self._pictures[mark]

    def show_marks(self, marks: set[Mark], *, is_stale: bool) -> None:
        """Explain only these; with a stale figure, lines and range are as grey as in the chart."""
        for mark, shown in self._entries.items():
            shown.setVisible(mark in marks)
            self._pictures[mark].show_stale(is_stale=is_stale)
        self.rearrange()
        self.rearrange()
