"""The questionnaire chart: one grade or score over the calendar, beside the infusions.

A drawing of one `diary.model.questionnaires.history.MeasureFigure`. A questionnaire without that score leaves a gap.
"""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QDate, QPointF, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy

from diary.model.questionnaires.history import QuestionnaireRow
from diary.model.questionnaires.history_words import value_figure
from ui.charts.frame import Frame, fit_frame
from ui.charts.lettering import line_height
from ui.charts.painting import cosmetic, quiet_axes
from ui.charts.row_chart import RowChart
from ui.look.measures import SMALL
from ui.look.theme import theme
from ui.questionnaires.marks import InfusionMarks, PointCursor
from ui.words.language import formats
from ui.words.text import show

if TYPE_CHECKING:
    from diary.model.questionnaires.history import MeasureFigure

_HEIGHT = 280
SYMBOL = "o"
"""The mark of a questionnaire."""
MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
VALUE_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)


class QuestionnaireChart(RowChart[QuestionnaireRow]):
    """Draws a figure and reads its questionnaires out.

    Left and right go from one questionnaire to the next, Home and End to the first and the last; the pointer reads
    the nearest.

    Signals:
        row_read: The `Row` under the cursor or the pointer; None when there is none.

    Attributes:
        figure: What is drawn. points: The questionnaires that have the score.
        curves: The lines between points that may be joined.
    """

    row_read = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.figure: MeasureFigure | None = None
        self.points = pg.ScatterPlotItem(symbol=SYMBOL)
        self.points.setZValue(1)
        self.curves: list[pg.PlotCurveItem] = []
        self._box.addItem(self.points, ignoreBounds=True)
        self.marks = InfusionMarks(self._box)
        self._cursor = PointCursor(self._box)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow()

    def show_figure(self, figure: MeasureFigure | None) -> None:
        """Draw a figure; the cursor stays on its questionnaire if that is still there."""
        self.figure = figure
        rows = () if figure is None else figure.rows
        self.take_rows(rows, lambda row, kept: row.questionnaire.id == kept.questionnaire.id)
        self._fill()
        self.apply_theme()

    def apply_theme(self) -> None:
        """Take colours, widths and sizes from the theme."""
        self.setMinimumWidth(theme().px(220))
        self.setFixedHeight(round(_HEIGHT * (1 + theme().scale) / 2))
        self.points.setPen(cosmetic(theme().colour("accent"), 2.5, Qt.PenStyle.SolidLine))
        self.points.setBrush(theme().colour("accent"))
        self.points.setSize(11 * (1 + theme().scale) / 2)
        for curve in self.curves:
            curve.setPen(cosmetic(theme().colour("control"), 1.2, Qt.PenStyle.SolidLine))
        quiet_axes(self.getPlotItem())
        super().apply_theme()

    # Drawing

    def _first_stop(self) -> int:
        return len(self.rows) - 1

    def _fill(self) -> None:
        for curve in self.curves:
            self._box.removeItem(curve)
        self.curves = []
        placed: list[tuple[float, float | None]] = []
        if self.figure is not None:
            placed = [(self._x(row), row.value(self.figure.measure.name)) for row in self.rows]
        self.points.setData(
            x=[x for x, value in placed if value is not None], y=[v for _, v in placed if v is not None]
        )
        for gap, run in groupby(placed, key=lambda point: point[1] is None):
            if not gap:  # one that has no value parts the line
                known = list(run)
                self.curves.append(pg.PlotCurveItem([x for x, _ in known], [value for _, value in known]))
                self._box.addItem(self.curves[-1], ignoreBounds=True)

    def place(self) -> None:
        """Fit the ranges to the figure, the size and the text, and put labels and ticks in their places."""
        plot, figure = self.getPlotItem(), self.figure
        if figure is None:
            self.marks.place(None, Frame(1, 1, 0, 1, 0, 1), [])
            for side in ("left", "bottom"):
                plot.getAxis(side).setTicks([[]])
            self._show_cursor()
            return
        metrics, measure = QFontMetricsF(theme().font(SMALL)), figure.measure
        values = value_ticks(measure.low, measure.high, max(int(self.height() / (line_height() * 2)), 2))
        names = [show(value_figure(measure, v)) if measure.is_grade else _plain(v) for v in values]
        plot.getAxis("left").setWidth(max(metrics.horizontalAdvance(name) for name in names) + 16)
        plot.getAxis("bottom").setHeight(metrics.height() + 10)
        plot.layout.setContentsMargins(0, 2, metrics.averageCharWidth() * 3, 2)
        size = self._box.size()
        pad = max((figure.last - figure.first).days * 0.03, 3.0)
        days = (-pad, (figure.last - figure.first).days + pad)
        room = (measure.high - measure.low) * 0.06
        frame = fit_frame(
            (max(size.width(), 1.0), max(size.height(), 1.0)),
            days, (measure.low - room, measure.high + room), head=line_height() + 4, foot=0,
        )  # fmt: skip
        self._box.setRange(xRange=days, yRange=(frame.low, frame.high), padding=0, disableAutoRange=True)
        across = max(int(frame.width / (metrics.horizontalAdvance("Mmm 2026") + 24)), 2)
        months = month_ticks(figure.first, figure.last, across)
        plot.getAxis("bottom").setTicks([[((day - figure.first).days, month_name(day)) for day in months]])
        plot.getAxis("left").setTicks([list(zip(values, names, strict=True))])
        self.marks.place(figure, frame, values)
        self._show_cursor()

    def _x(self, row: QuestionnaireRow) -> float:
        return 0.0 if self.figure is None else float((row.day - self.figure.first).days)

    def _row_at(self, place: QPointF) -> int | None:
        inside = self._box.mapFromScene(self.mapToScene(place.toPoint()))
        if not self.rows or not self._box.boundingRect().contains(inside):
            return None
        frame = self.marks.frame
        return min(range(len(self.rows)), key=lambda n: abs(frame.x(self._x(self.rows[n])) - inside.x()))

    def _show_cursor(self) -> None:
        row = self.current_row()
        at = None
        if row is not None and self.figure is not None:
            at = (self._x(row), row.value(self.figure.measure.name))
        self._cursor.place(self.marks.frame, at)
        self.row_read.emit(row)


def value_ticks(low: float, high: float, room: int) -> list[float]:
    """Values to be named beside a chart: round ones from `low` on, at most `room` of them where that can be."""
    step = next((step for step in VALUE_STEPS if (high - low) / step + 1 <= room), VALUE_STEPS[-1])
    return [low + step * n for n in range(int((high - low) / step) + 1)]


def month_ticks(first: date, last: date, room: int) -> list[date]:
    """Firsts of months to be named below a chart, at most `room` of them where that can be; the first day if none."""
    begin = first.year * 12 + first.month - 1 + (first.day > 1)
    end = last.year * 12 + last.month - 1
    step = next((step for step in MONTH_STEPS if (end - begin) / step + 1 <= room), MONTH_STEPS[-1])
    months = [month for month in range(begin, end + 1) if month % step == 0]
    return [date(month // 12, month % 12 + 1, 1) for month in months] or [first]


def month_name(day: date) -> str:
    """`Jul 2026`."""
    return formats().toString(QDate(day.year, day.month, day.day), "MMM yyyy")


def _plain(value: float) -> str:
    return formats().toString(value, "f", 0 if value == int(value) else 1)
