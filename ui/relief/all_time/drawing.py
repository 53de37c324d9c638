"""The painting of the calendar: only what can be told apart in the pixels there are, however many days."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.charts.lettering import line_height, width_of, write
from ui.guard import guarded
from ui.look.theme import theme
from ui.relief.all_time.calendar_ticks import calendar_ticks
from ui.relief.drawing.plot_area import EMPTY, PlotArea, paint_levels
from ui.words.text import translate

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QPolygonF

    from diary.model.overview.all_time import AllTimeFigure, CalendarCourse

    _Drawn = tuple[QPolygonF, list[QPolygonF]]

GRADES = ("0", "I", "II", "III", "IV")
_LARGE_POINT, _POINT, _DENSE_POINT = 9.0, 5.0, 3.6
_WIDE_DAY = 10.0
"""Pixels of a day from which on its point is large."""
_LEVELS = (0, 2, 4, 6, 8, 10)
_LEAST_COURSE = 3.0
"""Pixels: an infusion of one day in a diary of many years is still to be seen."""
_GAP = 8


class AllTimeDrawing(QGraphicsItem):
    """Paints grid, points, line, infusions, gaps and grades in the pixels of the view box.

    Attributes:
        area: Where days (by their index) and pain stand. grades: The same for the grades below.
    """

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.area: PlotArea = EMPTY
        self.grades: PlotArea = EMPTY
        self._figure: AllTimeFigure | None = None
        self._days = self._scores = self._means = np.empty(0)
        self._size = (1.0, 1.0)
        self._row: int | None = None
        self._drawn: _Drawn | None = None

    @guarded
    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole view box."""
        return QRectF(0, 0, *self._size)

    def take(self, figure: AllTimeFigure) -> None:
        """Take what is to be painted; `place` follows."""
        self._figure = figure
        self._scores = np.array(figure.rows.pain, dtype=float)
        self._means = np.array(figure.rows.means, dtype=float)
        self._days = np.flatnonzero(~np.isnan(self._scores)).astype(float)

    def place(self, width: float, height: float, days: tuple[float, float]) -> None:
        """Paint into this size, showing these days."""
        self.prepareGeometryChange()
        self._size = (width, height)
        high = line_height()
        left, right = width_of("III", bold=False) + 2 * _GAP, width - 14
        lane = 5 * high * 0.82 + 6 if self._figure is not None and self._figure.grades else 0.0
        head = high + 14
        bottom = height - 2 * high - 14 - (lane + 2.2 * high if lane else 0.0)
        self.area = PlotArea(left, head, max(right, left + 1), max(bottom, head + 1), *days, 0.0, 10.0)
        top = height - lane + 2
        self.grades = PlotArea(left, top, max(right, left + 1), max(height - 8, top + 1), *days, 0.0, 4.0)
        self._drawn = None
        self.update()

    def show_row(self, at: int | None) -> None:
        """Stand on a day by its index; None for nowhere."""
        self._row = at
        self.update()

    def numbers(self) -> list[tuple[CalendarCourse, float]]:
        """The infusions whose numbers have room beside one another, the newest first, each with its middle."""
        found: list[tuple[CalendarCourse, float]] = []
        room = self._circle() * 2 + 2
        for course in reversed(self._figure.courses if self._figure is not None else ()):
            x = self.area.x(course.last)
            seen = self.area.left - 1 <= x <= self.area.right + 1
            if seen and all(abs(x - other) >= room for _, other in found):
                found.append((course, x))
        return found

    def visible_points(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the points that can be told apart at this size: places in pixels."""
        area = self.area
        days = self._days[(self._days >= area.first) & (self._days <= area.last)]
        x, scores = area.x(days), self._scores[days.astype(int)]
        if len(days) > area.right - area.left:  # several days a pixel: the same score in it is one point
            kept = np.unique(np.round(x).astype(int) * 16 + scores.astype(int), return_index=True)[1]
            x, scores = x[kept], scores[kept]
        return x, area.y(scores)

    def visible_line(self) -> list[tuple[NDArray[np.float64], NDArray[np.float64]]]:
        """Return the seven-day line at this size, run by run: places in pixels."""
        area = self.area
        first, last = max(int(area.first) - 1, 0), min(int(area.last) + 2, len(self._means))
        means = self._means[first:last]
        known = np.flatnonzero(~np.isnan(means))
        if len(known) == 0:
            return []
        runs = np.split(known, np.flatnonzero(np.diff(known) > 1) + 1)
        return [_thinned(area.x((run + first).astype(float)), area.y(means[run])) for run in runs]

    @guarded
    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Everything, from the back to the front."""
        figure, area = self._figure, self.area
        if figure is None or not figure.rows:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_levels(painter, area, [(level, str(level)) for level in _LEVELS])
        self._paint_calendar(painter, figure)
        painter.save()
        painter.setClipRect(area.rect.adjusted(-4, -4, 4, 4))
        self._paint_courses(painter, figure)
        self._paint_gaps(painter, figure)
        self._paint_points(painter)
        self._paint_line(painter)
        painter.restore()
        self._paint_numbers(painter)
        if figure.grades:
            self._paint_grades(painter, figure)
        self._paint_cursor(painter)

    # Parts

    def _paint_calendar(self, painter: QPainter, figure: AllTimeFigure) -> None:
        area, high = self.area, line_height()
        start = figure.rows.first
        first = start + timedelta(days=round(max(area.first, 0)))
        last = start + timedelta(days=round(max(area.last, 0)))
        taken = year_taken = float("-inf")
        for day, name, year in calendar_ticks(first, last, int((area.right - area.left) / 72)):
            x = area.x((day - start).days)
            painter.setPen(QPen(theme().colour("control"), 1))
            painter.drawLine(QPointF(x, area.bottom), QPointF(x, area.bottom + 5))
            wide = width_of(name, bold=False)
            left = min(x, area.right - wide + 10)
            if left > taken:
                room = QRectF(left, area.bottom + 6, wide, high)
                write(painter, room, name, "muted", Qt.AlignmentFlag.AlignLeft, bold=False)
                taken = left + wide + _GAP
            if year and left > year_taken:
                wide = width_of(year)
                room = QRectF(min(left, area.right - wide + 10), area.bottom + 5 + high, wide, high)
                write(painter, room, year, "text", Qt.AlignmentFlag.AlignLeft)
                year_taken = room.right() + _GAP

    def _paint_courses(self, painter: QPainter, figure: AllTimeFigure) -> None:
        area = self.area
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("plum_soft"))
        lines = []
        for course in figure.courses:
            left, right = area.x(course.first - 0.5), area.x(course.last)
            if right < area.left - 4 or left > area.right + 4:
                continue
            if not theme().tokens.pattern:
                wide = max(right - left, _LEAST_COURSE)
                painter.drawRect(QRectF(right - wide, area.top, wide, area.bottom - area.top))
            lines.append(QLineF(right, area.top - 4, right, area.bottom))
        painter.setPen(QPen(theme().colour("infusion"), 2))
        painter.drawLines(lines)

    def _paint_gaps(self, painter: QPainter, figure: AllTimeFigure) -> None:
        area = self.area
        painter.setPen(QPen(theme().colour("control"), 1.2))
        painter.setBrush(theme().colour("surface"))
        for first, last in figure.gaps:
            left, right = area.x(first - 0.5), area.x(last + 0.5)
            if right >= area.left and left <= area.right and right - left >= 4:
                painter.drawRoundedRect(QRectF(left, area.bottom - 10, right - left, 6), 3, 3)

    def _paint_points(self, painter: QPainter) -> None:
        points, _ = self._polygons()
        colour = QColor(theme().colour("accent"))
        dense = points.size() > (self.area.right - self.area.left) / 3
        if not theme().tokens.pattern:
            colour.setAlpha(110 if dense else 170)
        size = _DENSE_POINT if dense else _LARGE_POINT if self.area.day_width >= _WIDE_DAY else _POINT
        pen = QPen(colour, size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(points)

    def _paint_line(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme().colour("accent"), 2.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _, runs = self._polygons()
        # Where a day is less than a pixel the line is a band of upright strokes, which need no smooth edges.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self.area.day_width >= 1)
        for run in runs:
            painter.drawPolyline(run)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _polygons(self) -> _Drawn:
        """Return points and line as they are painted, worked out once for each place."""
        if self._drawn is None:
            points = pg.functions.arrayToQPolygonF(*self.visible_points())
            self._drawn = points, [pg.functions.arrayToQPolygonF(*run) for run in self.visible_line()]
        return self._drawn

    def _paint_numbers(self, painter: QPainter) -> None:
        radius, middle = self._circle(), line_height() / 2 + 3
        for course, x in self.numbers():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("infusion"))
            painter.drawEllipse(QPointF(x, middle), radius, radius)
            text = str(course.number)
            wide = width_of(text)
            painter.setFont(theme().font(14, bold=True))
            painter.setPen(theme().colour("surface"))
            painter.drawText(
                QRectF(x - wide, middle - radius, 2 * wide, 2 * radius), Qt.AlignmentFlag.AlignCenter, text
            )

    def _paint_grades(self, painter: QPainter, figure: AllTimeFigure) -> None:
        area, high = self.grades, line_height()
        title = translate("ReliefChart", "Chronic Pain Grade, 0 to IV")
        room = QRectF(0, area.top - 1.5 * high - 6, width_of(title, bold=False), high)
        write(painter, room, title, "text", Qt.AlignmentFlag.AlignLeft, bold=False)
        paint_levels(painter, area, [(level, name) for level, name in enumerate(GRADES)])
        painter.setPen(QPen(theme().colour("muted"), 1.2, Qt.PenStyle.DotLine))
        painter.save()
        painter.setClipRect(area.rect.adjusted(-4, -high, 4, high))
        near = (area.last - area.first) / 10
        seen = [one for one in figure.grades if area.first - near <= one.at <= area.last + near]
        for form in sorted({one.form for one in figure.grades}):
            own = [one for one in figure.grades if one.form == form]
            ends = [QPointF(area.x(one.at), area.y(one.grade)) for one in own]
            painter.drawLines([QLineF(one, other) for one, other in pairwise(ends)])
        # Where there is no room for their words, grades are points on their levels, whose words stand beside.
        named = len(seen) * (width_of("III") + 12) < area.right - area.left
        for one in seen:
            self._paint_grade(painter, QPointF(area.x(one.at), area.y(one.grade)), GRADES[one.grade] if named else "")
        painter.restore()

    def _paint_grade(self, painter: QPainter, middle: QPointF, text: str) -> None:
        if not text:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("text"))
            painter.drawEllipse(middle, 3, 3)
            return
        wide, high = width_of(text) + 12, line_height() - 1
        room = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        painter.setPen(QPen(theme().colour("text"), 1.4))
        painter.setBrush(theme().colour("surface"))
        painter.drawRoundedRect(room, high / 2, high / 2)
        painter.setFont(theme().font(14, bold=True))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_cursor(self, painter: QPainter) -> None:
        area, at, figure = self.area, self._row, self._figure
        if at is None or figure is None or not area.first <= at <= area.last:
            return
        x = area.x(at)
        painter.setPen(QPen(theme().colour("text"), 1.5))
        painter.drawLine(QPointF(x, area.top), QPointF(x, area.bottom))
        pain = figure.rows.pain[at]
        if pain is not None:
            painter.setPen(QPen(theme().colour("text"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, area.y(pain)), 7, 7)

    def _circle(self) -> float:
        return line_height() / 2 + 2


def _thinned(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return a line with the lowest and highest of each pixel alone, where there are several days in one."""
    if len(x) < 4 or x[-1] - x[0] > len(x) / 2:
        return x, y
    starts = np.flatnonzero(np.diff(np.floor(x), prepend=np.floor(x[0]) - 1))
    low, high = np.minimum.reduceat(y, starts), np.maximum.reduceat(y, starts)
    return np.repeat(np.floor(x[starts]), 2), np.column_stack((low, high)).ravel()
