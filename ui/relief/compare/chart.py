"""All infusions on one scale of days: the newest strong, the earlier ones quiet, each named at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from diary.model.evidence.cautions import PUBLISHED_WEEKS
from diary.model.overview.compare import LEAST_REACH, CompareRow
from diary.model.relief.figure import PUBLISHED_WINDOW
from ui.charts.frame import percent_ticks, week_ticks
from ui.charts.lettering import line_height, width_of, write
from ui.guard import guarded
from ui.look.theme import theme
from ui.relief.compare.series import EARLIER, INFUSION, NEWEST, THRESHOLD, dash_of
from ui.relief.drawing.plot_area import EMPTY, PlotArea, apart, paint_days, paint_levels
from ui.relief.drawing.zoom_chart import ZoomChart
from ui.words.text import percent, translate, words

if TYPE_CHECKING:
    from diary.model.overview.compare import CompareCurve, CompareFigure

_HEIGHT = 340
_LOWEST = -0.2
_NAME_GAP = 8
MOST_NAMED = 8
"""Earlier curves that have a name and a dash of their own; the ones before are drawn alike."""


class CompareChart(ZoomChart[CompareRow]):
    """Draws the curves and reads their days out.

    Attributes:
        figure: What is drawn. left_room: Pixels kept beside the drawing at least, for names below it.
        drawing: The item that paints it all.
    """

    def __init__(self) -> None:
        super().__init__()
        self.figure: CompareFigure | None = None
        self.left_room = 0.0
        self.paint_alone(grows=True)
        self.drawing = CompareDrawing(self._box)
        self.follow()

    def show_figure(self, figure: CompareFigure) -> None:
        """Draw a figure; the cursor stays on its day."""
        self.figure = figure
        self.take_rows(figure.rows, lambda row, kept: row.since == kept.since)
        first = self.whole == (0.0, 1.0)
        self.set_whole(-0.5, float(figure.reach))
        if first:  # the first weeks tell most; what follows is there to be gone to
            self.show_days(-0.5, float(max(LEAST_REACH, (figure.today or 0) + 7)))
        self.place()

    def apply_theme(self) -> None:
        """Take colours and sizes from the theme."""
        self.setMinimumWidth(theme().px(180))
        self.setMinimumHeight(round(_HEIGHT * (1 + theme().scale) / 2))
        super().apply_theme()

    def place(self) -> None:
        """Fit the drawing to the figure, the size and the text."""
        if self.figure is None:
            return
        size = self._box.size()
        self.drawing.place(self.figure, size.width(), size.height(), self.view, self.left_room)
        self.stand(self.drawing.area)

    def day_of(self, row: CompareRow) -> float:
        """Return the day of a row."""
        return row.since

    def _first_stop(self) -> int:
        today = None if self.figure is None else self.figure.today
        return 0 if today is None else min(max(today, 0), len(self.rows) - 1)

    def _show_cursor(self) -> None:
        row = self.current_row()
        self.drawing.show_row(row)
        self.day_read.emit(row)


class CompareDrawing(QGraphicsItem):
    """Paints grid, curves, points and names in the pixels of the view box.

    Attributes:
        area: Where days and relief stand.
    """

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.area: PlotArea = EMPTY
        self._figure: CompareFigure | None = None
        self._row: CompareRow | None = None
        self._size = (1.0, 1.0)

    @guarded
    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole view box."""
        return QRectF(0, 0, *self._size)

    def place(
        self, figure: CompareFigure, width: float, height: float, days: tuple[float, float], left_room: float
    ) -> None:
        """Paint a figure into this size, showing these days."""
        self.prepareGeometryChange()
        self._figure, self._size = figure, (width, height)
        names = [name for name, *_ in self.end_names(figure)]
        right = max((width_of(name) for name in names), default=0.0) + _NAME_GAP + 6
        left = max(width_of(percent(-1.0), bold=False) + _NAME_GAP, left_room)
        seen = [point.relief for curve in figure.curves[:1] for point in curve.points]
        seen += [relief for curve in figure.curves for relief in curve.line if relief is not None]
        lowest = min([_LOWEST, *seen])
        low = lowest if lowest == _LOWEST else (lowest * 100 // 20) * 0.2
        bottom = height - 2 * line_height() - 12
        self.area = PlotArea(left, line_height() + 6, max(width - right, left + 1), bottom, *days, low, 1.0)
        self.update()

    def show_row(self, row: CompareRow | None) -> None:
        """Stand on a day; None for nowhere."""
        self._row = row
        self.update()

    def end_names(self, figure: CompareFigure) -> list[tuple[str, float, str, bool]]:
        """The names at the right end: words, relief at which they would stand, colour token, whether strong."""
        found = [(translate("ReliefChart", "threshold"), figure.threshold, "threshold", True)]
        for curve in figure.earlier[:MOST_NAMED]:
            last = self._last_seen(curve)
            if last is not None:
                found.append(
                    (translate("ReliefChart", "infusion {number}").format(number=curve.number), last[1], "muted", False)
                )
        return found

    def places(self) -> list[QRectF]:
        """Return where the names stand; no two of them touch."""
        if self._figure is None:
            return []
        named, high, area = self.end_names(self._figure), line_height(), self.area
        middles = apart([area.y(name[1]) for name in named], high, area.top + high / 2, area.bottom - high / 2)
        left = area.right + _NAME_GAP
        return [
            QRectF(left, middle - high / 2, width_of(name[0], bold=name[3]), high)
            for name, middle in zip(named, middles, strict=True)
        ]

    @guarded
    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Everything, from the back to the front."""
        figure, area = self._figure, self.area
        if figure is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = max(int((area.bottom - area.top) / (line_height() * 1.7)), 2)
        paint_levels(painter, area, [(part, percent(part)) for part in percent_ticks(area.low, area.high, room)])
        across = max(int((area.right - area.left) / (width_of("000", bold=False) + 20)), 2)
        weeks = week_ticks(max(area.first, 0.0), area.last, across)
        first = translate("ReliefChart", "day 0")
        paint_days(painter, area, [(day, first if day == 0 else str(day)) for day in weeks])
        title = translate("ReliefChart", "Days after the last day of each infusion")
        below = QRectF(area.left, self._size[1] - line_height(), area.right - area.left, line_height())
        wide = width_of(title, bold=False)
        below.setLeft(max(below.center().x() - wide / 2, 0.0))
        write(painter, below, title, "text", Qt.AlignmentFlag.AlignLeft, bold=False)
        painter.save()
        painter.setClipRect(area.rect.adjusted(-3, -line_height() - 6, 1, 0))
        self._paint_inside(painter, figure)
        painter.restore()
        for (text, _, token, bold), place in zip(self.end_names(figure), self.places(), strict=True):
            write(painter, place, text, token, Qt.AlignmentFlag.AlignLeft, bold=bold)

    # Parts

    def _paint_inside(self, painter: QPainter, figure: CompareFigure) -> None:
        area = self.area
        self._paint_published(painter)
        painter.setPen(INFUSION.pen())
        painter.drawLine(QPointF(area.x(0), area.top), QPointF(area.x(0), area.bottom))
        y = round(area.y(figure.threshold)) + 0.5
        painter.setPen(THRESHOLD.pen())
        painter.drawLine(QPointF(area.left, y), QPointF(area.right, y))
        for at, curve in reversed(list(enumerate(figure.earlier))):
            # The oldest have no name, and are drawn thin: a ground on which the others stand.
            named = at < MOST_NAMED
            series = EARLIER._replace(dash=dash_of(at if named else 0), width=EARLIER.width if named else 1.0)
            self._paint_curve(painter, curve, series.pen())
        if figure.newest is not None:
            self._paint_newest(painter, figure.newest, figure)
        self._paint_cursor(painter)

    def _paint_published(self, painter: QPainter) -> None:
        area, high = self.area, line_height()
        left, right, y = area.x(PUBLISHED_WINDOW[0]), area.x(PUBLISHED_WINDOW[1]), area.bottom - 8
        painter.setPen(QPen(theme().colour("muted"), 2, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.setPen(QPen(theme().colour("muted"), 1.5))
        for x in (left, right):
            painter.drawLine(QPointF(x, y - 5), QPointF(x, y + 5))
        text = words(PUBLISHED_WEEKS)
        wide = width_of(text, bold=False)
        start = min(max(left, area.left), area.right - wide)
        write(painter, QRectF(start, y - 5 - high, wide, high), text, "muted", Qt.AlignmentFlag.AlignLeft, bold=False)

    def _paint_curve(self, painter: QPainter, curve: CompareCurve, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        run: list[QPointF] = []
        for since, relief in enumerate((*curve.line, None)):
            if relief is not None:
                run.append(QPointF(self.area.x(since), self.area.y(relief)))
            elif run:
                painter.drawPolyline(QPolygonF(run))
                run = []

    def _paint_newest(self, painter: QPainter, curve: CompareCurve, figure: CompareFigure) -> None:
        area, accent, surface = self.area, theme().colour("accent"), theme().colour("surface")
        light = QColor(accent)
        light.setAlpha(255 if theme().tokens.pattern else 130)
        for point in curve.points:
            middle = QPointF(area.x(point.since), area.y(point.relief))
            painter.setPen(QPen(accent, 1.5) if point.late else Qt.PenStyle.NoPen)
            painter.setBrush(surface if point.late else light)
            painter.drawEllipse(middle, 3.2, 3.2)
        self._paint_curve(painter, curve, QPen(surface, 8))
        self._paint_curve(painter, curve, NEWEST.pen())
        last = curve.last
        if last is None:
            return
        painter.setPen(QPen(surface, 2))
        painter.setBrush(accent)
        end = QPointF(area.x(last[0]), area.y(last[1]))
        painter.drawEllipse(end, 7, 7)
        self._name_newest(painter, curve, figure, end)

    def _name_newest(self, painter: QPainter, curve: CompareCurve, figure: CompareFigure, end: QPointF) -> None:
        """Its name beside today's line, at the top, where no curve is far from; before the line where it ends."""
        area, high = self.area, line_height()
        if figure.today is not None and area.first <= figure.today <= area.last:
            x = area.x(figure.today)
            painter.setPen(QPen(theme().colour("text"), 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, area.top), QPointF(x, area.bottom))
            self._write_beside(
                painter, x, area.top - high - 4,
                translate("ReliefChart", "today, day {day}").format(day=figure.today), "text", centred=True,
            )  # fmt: skip
            end = QPointF(x, end.y())
        last = curve.last
        text = translate("ReliefChart", "infusion {number}: {relief}").format(
            number=curve.number, relief=percent(0.0 if last is None else last[1])
        )
        self._write_beside(painter, end.x() + 10, area.top + 4, text, "accent", centred=False)

    def _write_beside(self, painter: QPainter, x: float, top: float, text: str, token: str, *, centred: bool) -> None:
        wide = width_of(text)
        left = x - wide / 2 if centred else x
        if left + wide > self.area.right:
            left = self.area.right - wide if centred else x - 20 - wide
        room = QRectF(max(left, self.area.left), top, wide, line_height())
        write(painter, room, text, token, Qt.AlignmentFlag.AlignLeft, on_ground=not centred)

    def _paint_cursor(self, painter: QPainter) -> None:
        row, figure, area = self._row, self._figure, self.area
        if row is None or figure is None:
            return
        x = area.x(row.since)
        painter.setPen(QPen(theme().colour("text"), 1.5))
        painter.drawLine(QPointF(x, area.top), QPointF(x, area.bottom))
        painter.setPen(QPen(theme().colour("text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for relief in row.relief:
            if relief is not None:
                painter.drawEllipse(QPointF(x, area.y(relief)), 6, 6)

    def _last_seen(self, curve: CompareCurve) -> tuple[int, float] | None:
        """Return the last day of a curve that is seen, with its relief; None where nothing of it is."""
        found = [
            (since, relief)
            for since, relief in enumerate(curve.line)
            if relief is not None and self.area.first <= since <= self.area.last
        ]
        return found[-1] if found else curve.last
