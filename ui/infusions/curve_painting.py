"""The painting of a small relief curve, axes and names included, in pixels of the view it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from diary.model.relief.window_words import window_name
from ui.charts.frame import Frame, percent_ticks, rows_for, week_ticks
from ui.charts.lettering import line_height, width_of, write
from ui.charts.painting import EARLY_REACH, Name, fill_area, fitted_token, style_range
from ui.guard import guarded
from ui.look.theme import theme
from ui.words.text import percent, translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.model.relief.figure import ReliefFigure
    from diary.model.relief.rows import BandPoint, ReliefRow

_MARGIN_FROM = 560
"""From this width on (at 100 % text), the threshold is named beside the curve instead of on it."""
_NOWHERE = Frame(1, 1, 0, 1, 0, 1)


class CurvePainting(QGraphicsItem):
    """Paints a figure into its parent, the view box.

    Attributes:
        frame: The days and the relief that the inner area spans, and its size.
        area: That area, in pixels of the view.
    """

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._figure: ReliefFigure | None = None
        self._rows: Sequence[ReliefRow] = ()
        self._row: ReliefRow | None = None
        self._whole = QRectF(0, 0, 1, 1)
        self.frame, self.area = _NOWHERE, QRectF(0, 0, 1, 1)

    @guarded
    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole view."""
        return QRectF(self._whole)

    def show_figure(self, figure: ReliefFigure | None, rows: Sequence[ReliefRow]) -> None:
        """Take what is to be painted; `place` follows."""
        self._figure, self._rows, self._row = figure, rows, None

    def show_row(self, row: ReliefRow | None) -> None:
        """Put the cursor on a day; None for nowhere."""
        self._row = row
        self.update()

    def place(self, width: float, height: float) -> None:
        """Fit axes, names and curve into a view of this size, in pixels."""
        self.prepareGeometryChange()
        self._whole = QRectF(0, 0, max(width, 1), max(height, 1))
        if self._figure is not None and self._rows:
            self.frame, self.area = self._fitted()
        self.update()

    def since_at(self, x: float) -> int | None:
        """Return the day nearest to a place, in days since the last infusion day; None beside the curve."""
        return self.frame.since(x - self.area.left()) if self.area.left() <= x <= self.area.right() else None

    def names(self) -> list[Name]:
        """The names above the curve, in the order in which they get their places."""
        figure = self._figure
        if figure is None:
            return []
        if figure.is_newest:
            named = [Name(translate("ReliefCurve", "today"), figure.today_since, "text")]
        else:
            next_one = translate("ReliefCurve", "infusion {number}").format(number=figure.number + 1)
            named = [Name(next_one, figure.today_since + 1, "plum")]
        window = figure.window_days
        if window:
            name = window_name(figure)
            named.append(Name(words(name), (window[0] + window[-1]) / 2, fitted_token(figure, "warn")))
        return named

    def levels(self) -> list[float]:
        """The relief that is named at the side, fractions."""
        room = max(int(self.area.height() / (line_height() * 1.7)), 2)
        return percent_ticks(self.frame.low, self.frame.high, room)

    def days(self) -> list[int]:
        """The days that are named below, since the last infusion day."""
        room = max(int(self.area.width() / (width_of("day 0", bold=False) + 18)), 2)
        return [day for day in week_ticks(self.frame.first, self.frame.last, room) if day >= 0]

    @guarded
    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Everything, from the back to the front."""
        figure = self._figure
        if figure is None or not self._rows:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.area.topLeft())
        self._paint_axes(painter)
        self._paint_areas(painter, figure)
        self._paint_curve(painter, figure)
        self._paint_points(painter)
        self._paint_names(painter, figure)
        self._paint_cursor(painter)

    # Places

    def _fitted(self) -> tuple[Frame, QRectF]:
        figure, seen = self._figure, [row.relief for row in self._rows if row.relief is not None]
        first, last = float(self._rows[0].since) - 0.5, float(self._rows[-1].since)
        if figure is not None and not figure.band and figure.is_newest:
            last = max(last, EARLY_REACH)
        lowest = min([0.0, *seen])
        low = 0.0 if lowest >= 0 else -(-lowest * 100 // 20 + 1) * 0.2
        left = width_of(percent(-1.0 if low < 0 else 1.0), bold=False) + 10
        beside = self._whole.width() >= theme().px(_MARGIN_FROM)
        right = width_of(self._threshold_name()) + 12 if beside else 14.0
        bottom, width = line_height() + 8, max(self._whole.width() - left - right, 1.0)
        frame = Frame(width, 1.0, first, last + max((last - first) * 0.02, 0.5), low, 1.0)
        above = (max((row for _, row in self._name_places(frame)), default=-1) + 1) * line_height() + 8
        height = max(self._whole.height() - above - bottom, 1.0)
        return frame._replace(height=height), QRectF(left, above, width, height)

    def _name_places(self, frame: Frame) -> list[tuple[float, int]]:
        return rows_for([(frame.x(name.middle), width_of(name.text)) for name in self.names()], frame.width)

    def _threshold_name(self) -> str:
        return translate("ReliefCurve", "your threshold")

    # Parts

    def _paint_axes(self, painter: QPainter) -> None:
        frame, right, middle = self.frame, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
        for level in self.levels():
            y = round(frame.y(level)) + 0.5
            painter.setPen(QPen(theme().colour("line" if level == 0 else "grid"), 1))
            painter.drawLine(QPointF(0, y), QPointF(frame.width, y))
            room = QRectF(-self.area.left(), y - line_height() / 2, self.area.left() - 8, line_height())
            write(painter, room, percent(level), "muted", right, bold=False)
        for day in self.days():
            name = translate("ReliefCurve", "day 0") if day == 0 else str(day)
            wide = width_of(name, bold=False) + 4
            left = min(frame.x(day) - wide / 2, frame.width + 14 - wide)
            write(painter, QRectF(left, frame.height + 6, wide, line_height()), name, "muted", middle, bold=False)

    def _paint_areas(self, painter: QPainter, figure: ReliefFigure) -> None:
        frame, window = self.frame, figure.window_days
        if window:
            left, right = frame.x(window[0]), frame.x(min(window[-1], frame.last))
            area = QRectF(left, 0, max(right - left, 2.0), frame.height)
            tint = "grid" if figure.is_stale else "warn_soft"
            fill_area(painter, area, tint, fitted_token(figure, "warn"), Qt.BrushStyle.FDiagPattern)
        first = figure.infusion.day_since(figure.infusion.first_day)
        course = QRectF(frame.x(first - 0.5), 0, frame.x(0) - frame.x(first - 0.5), frame.height)
        fill_area(painter, course, "plum_soft", "plum", Qt.BrushStyle.Dense6Pattern)
        if figure.band:
            upper = [QPointF(frame.x(p.since), self._y(p.relief.p90)) for p in figure.band]
            lower = [QPointF(frame.x(p.since), self._y(p.relief.p10)) for p in figure.band]
            style_range(painter, QColor(theme().colour(fitted_token(figure, "accent"))))
            painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))

    def _paint_curve(self, painter: QPainter, figure: ReliefFigure) -> None:
        border = theme().tokens.border
        y = round(self.frame.y(figure.threshold)) + 0.5
        painter.setPen(QPen(theme().colour("warn"), 1.5 * border))
        painter.drawLine(QPointF(0, y), QPointF(self.frame.width, y))
        wide, turn = 1.5 * (1 + theme().scale), figure.as_of_since
        for part, style in (
            ([point for point in figure.band if point.since <= turn], Qt.PenStyle.SolidLine),
            ([point for point in figure.band if point.since >= turn], Qt.PenStyle.DashLine),
        ):
            painter.setPen(QPen(theme().colour(fitted_token(figure, "accent")), wide, style))
            painter.drawPolyline(QPolygonF([self._point(point) for point in part]))

    def _paint_points(self, painter: QPainter) -> None:
        room = self.frame.width / max(self.frame.last - self.frame.first, 1)
        radius = min(max(room * 0.7, 2.5), 4.5) * (1 + theme().scale) / 2
        accent, surface = theme().colour("accent"), theme().colour("surface")
        for row in self._rows:
            if row.relief is None:
                continue
            painter.setPen(QPen(accent, 2) if row.late else QPen(surface, theme().tokens.border))
            painter.setBrush(surface if row.late else accent)
            painter.drawEllipse(QPointF(self.frame.x(row.since), self.frame.y(row.relief)), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_names(self, painter: QPainter, figure: ReliefFigure) -> None:
        frame, lead = self.frame, Qt.AlignmentFlag.AlignLeft
        painter.setPen(QPen(theme().colour("plum"), 2))
        painter.drawLine(QLineF(frame.x(0), 0, frame.x(0), frame.height))
        places = self._name_places(frame)
        for name, (left, row) in zip(self.names(), places, strict=True):
            top = -8 - (row + 1) * line_height() + 4
            write(painter, QRectF(left, top, width_of(name.text), line_height()), name.text, name.token, lead)
        now = self.names()[0]
        style = Qt.PenStyle.DotLine if figure.is_newest else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme().colour(now.token), 2, style))
        x = frame.x(now.middle)
        painter.drawLine(QLineF(x, 0, x, frame.height))
        text, y = self._threshold_name(), frame.y(figure.threshold)
        wide = width_of(text)
        if self._whole.right() - self.area.right() >= wide:
            room = QRectF(frame.width + 8, y - line_height() / 2, wide, line_height())
            write(painter, room, text, "warn", lead)
        else:
            room = QRectF(frame.width - wide, y - line_height() - 2, wide, line_height())
            write(painter, room, text, "warn", Qt.AlignmentFlag.AlignRight, on_ground=True)

    def _paint_cursor(self, painter: QPainter) -> None:
        row = self._row
        if row is None:
            return
        x = self.frame.x(row.since)
        painter.setPen(QPen(theme().colour("text"), 1.5))
        painter.drawLine(QLineF(x, 0, x, self.frame.height))
        relief = row.relief if row.relief is not None or row.fitted is None else row.fitted.p50
        if relief is not None:
            painter.setPen(QPen(theme().colour("text"), 2.5))
            size = 7 * (1 + theme().scale) / 2
            painter.drawEllipse(QPointF(x, self._y(relief)), size, size)

    def _point(self, point: BandPoint) -> QPointF:
        return QPointF(self.frame.x(point.since), self._y(point.relief.p50))

    def _y(self, relief: float) -> float:
        """Pixels from the upper edge; what is fitted below the lowest point that is shown ends at the edge."""
        return min(self.frame.y(relief), self.frame.height)
