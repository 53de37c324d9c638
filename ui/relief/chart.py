"""The relief chart: relief in percent of the level before, by days since the infusion.

A drawing of one `ReliefFigure`; every number in it was computed in `diary.model`. Days without an entry leave a gap:
points are never joined, and a missing day is never drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy

from diary.model.relief.rows import ReliefRow
from ui.charts.frame import Frame, fit_frame, percent_ticks, week_ticks
from ui.charts.lettering import line_height
from ui.charts.painting import EARLY_REACH, cosmetic, quiet_axes
from ui.look.measures import SMALL
from ui.look.theme import theme
from ui.relief.backdrop import Backdrop
from ui.relief.cursor import Cursor
from ui.relief.drawing.plot_area import PlotArea
from ui.relief.drawing.zoom_chart import ZoomChart
from ui.relief.levels import LevelNames, Look
from ui.relief.track_record.lanes import RecordLanes
from ui.words.text import percent

if TYPE_CHECKING:
    from diary.model.relief.figure import ReliefFigure
    from diary.model.track_record.marks import RecordMarks

LOWEST = -0.2
_HEIGHT = 340


class ReliefChart(ZoomChart[ReliefRow]):
    """Draws a figure and reads its days out.

    Left and right move the day cursor, Home and End go to the first and last day; the pointer does the same.

    Attributes:
        recorded: Points of days entered in time. late: Hollow points of days entered late.
        smoothed: The seven-day line, broken where days are missing.
        solid: The fitted line up to today. dashed: The same ahead of today.
        left_room: Pixels that are kept beside the drawing at least, for names below it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.figure: ReliefFigure | None = None
        self.left_room = 0.0
        self.backdrop = Backdrop(self._box)
        self.level_names = LevelNames(self._box)
        self.lanes = RecordLanes(self._box)
        self.cursor_mark = Cursor(self._box)
        self.solid, self.dashed, self.smoothed = pg.PlotCurveItem(), pg.PlotCurveItem(), pg.PlotCurveItem()
        self.recorded, self.late = pg.ScatterPlotItem(), pg.ScatterPlotItem()
        for item in (self.smoothed, self.dashed, self.solid, self.recorded, self.late):
            self._box.addItem(item, ignoreBounds=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow()

    def show_figure(self, figure: ReliefFigure | None) -> None:
        """Draw a figure; the cursor stays on its day if it is the same infusion."""
        same = figure is not None and self.figure is not None and self.figure.infusion == figure.infusion
        self.figure = figure
        self.take_rows(() if figure is None else figure.rows(), lambda row, kept: same and row.day == kept.day)
        self.backdrop.show(figure)
        self._fill()
        if self.rows:
            if not same:
                self.view = self.whole
            self.set_whole(*self._days())
        self.apply_theme()

    def show_marks(self, marks: RecordMarks | None) -> None:
        """Mark what was said at two weeks and what happened; None for nothing."""
        if marks != self.lanes.marks:
            self.lanes.marks = marks
            self.place()

    def look_at(self, look: Look) -> None:
        """Draw line and window of another threshold beside the agreed one."""
        self.backdrop.look_at(look)
        self.place()

    def apply_theme(self) -> None:
        """Take colours, widths and sizes from the theme."""
        self.setMinimumWidth(theme().px(240))
        self.setMinimumHeight(round(_HEIGHT * (1 + theme().scale) / 2))
        fit = theme().colour("muted" if self.figure is not None and self.figure.is_stale else "accent")
        wide = 1.5 * (1 + theme().scale)
        self.solid.setPen(cosmetic(fit, wide, Qt.PenStyle.SolidLine))
        self.dashed.setPen(cosmetic(fit, wide, Qt.PenStyle.DashLine))
        self.smoothed.setPen(cosmetic(theme().colour("muted"), wide / 2, Qt.PenStyle.SolidLine))
        accent, surface = theme().colour("accent"), theme().colour("surface")
        self.recorded.setBrush(accent)
        self.late.setPen(cosmetic(accent, 2, Qt.PenStyle.SolidLine))
        self.late.setBrush(surface)
        quiet_axes(self.getPlotItem())
        super().apply_theme()

    # Drawing

    def _first_stop(self) -> int:
        return next((n for n, row in enumerate(self.rows) if row.is_last), 0)

    def _fill(self) -> None:
        figure = self.figure
        seen = [row for row in self.rows if row.relief is not None]
        for item, late in ((self.recorded, False), (self.late, True)):
            days = [(row.since, row.relief) for row in seen if row.late is late]
            item.setData(x=[day for day, _ in days], y=[relief for _, relief in days])
        line = () if figure is None else figure.line
        means = [float("nan") if mean is None else mean for mean in line]
        self.smoothed.setData(x=[float(since) for since in range(len(means))], y=means, connect="finite")
        band = figure.band if figure is not None else ()
        turn = figure.as_of_since if figure is not None else 0
        for curve, part in (
            (self.solid, [point for point in band if point.since <= turn]),
            (self.dashed, [point for point in band if point.since >= turn]),
        ):
            curve.setData(x=[float(p.since) for p in part], y=[p.relief.p50 for p in part])

    def place(self) -> None:
        """Fit the ranges to the figure, the size and the text, and put labels and ticks in their places."""
        if not self.rows or self.figure is None:
            self._place_nothing()
            return
        self._leave_room_for_names()
        size = self._box.size()
        days, relief = self.view, self._relief()
        draft = Frame(max(size.width(), 1.0), max(size.height(), 1.0), *days, *relief)
        self.backdrop.place(draft, [], [])
        below = self.backdrop.foot()
        frame = fit_frame(
            (draft.width, draft.height), days, relief, head=self.backdrop.head(draft), foot=below + self.lanes.foot()
        )
        self._box.setRange(xRange=days, yRange=(frame.low, frame.high), padding=0, disableAutoRange=True)
        self.backdrop.place(frame, *self._name_ticks(frame, relief))
        self.level_names.place(frame, self.backdrop.levels())
        self.lanes.place(frame, below)
        self._size_points(frame)
        self.cursor_mark.place(frame)
        inside = self._box.sceneBoundingRect()
        self.stand(PlotArea(inside.left(), inside.top(), inside.right(), inside.bottom(), *days, frame.low, frame.high))

    def _place_nothing(self) -> None:
        nowhere = Frame(1, 1, 0, 1, 0, 1)
        self.backdrop.place(nowhere, [], [])
        self.level_names.place(nowhere, [])
        self.lanes.marks = None
        for side in ("left", "bottom"):
            self.getPlotItem().getAxis(side).setTicks([[]])
        self._show_cursor()

    def _leave_room_for_names(self) -> None:
        """Keep as much room beside and below the drawing as the names of the ticks take."""
        metrics, plot = QFontMetricsF(theme().font(SMALL)), self.getPlotItem()
        plot.getAxis("left").setWidth(max(metrics.horizontalAdvance(percent(-1.0)) + 14, self.left_room))
        plot.getAxis("bottom").setHeight(metrics.height() + 10)
        plot.layout.setContentsMargins(0, 2, metrics.averageCharWidth() * 2, 2)

    def _name_ticks(self, frame: Frame, relief: tuple[float, float]) -> tuple[list[int], list[float]]:
        """Name as many days and fractions as there is room for, and return them."""
        metrics, plot = QFontMetricsF(theme().font(SMALL)), self.getPlotItem()
        across = max(int(frame.width / (metrics.horizontalAdvance(str(int(frame.last))) + 20)), 2)
        up = max(int((frame.height - frame.head - frame.foot) / (line_height() * 1.7)), 2)
        last = min(max(self.rows[-1].since, int(self.whole[1] - 1)), frame.last)
        weeks, fractions = week_ticks(frame.first, last, across), percent_ticks(*relief, up)
        plot.getAxis("bottom").setTicks([[(day, self._day_name(day)) for day in weeks]])
        plot.getAxis("left").setTicks([[(fraction, percent(fraction)) for fraction in fractions]])
        return weeks, fractions

    def _days(self) -> tuple[float, float]:
        last = self.rows[-1].since
        if self.figure is not None and not self.figure.band and self.figure.is_newest:
            last = max(last, EARLY_REACH)
        first = self.rows[0].since
        return first - 1.0, last + max((last - first) * 0.03, 1.0)

    def _relief(self) -> tuple[float, float]:
        seen = [row.relief for row in self.rows if row.relief is not None]
        low = min([LOWEST, *seen])
        # Down to the next grid line, so that the lowest point does not sit on the edge.
        return (low if low == LOWEST else (low * 100 // 20) * 0.2), 1.0

    def _size_points(self, frame: Frame) -> None:
        room = frame.width / (frame.last - frame.first)
        size = min(max(room * 1.6, 6.0), 10.0) * (1 + theme().scale) / 2
        # Close together, an outline would leave nothing of a point.
        style = Qt.PenStyle.SolidLine if size >= 8 else Qt.PenStyle.NoPen
        self.recorded.setPen(cosmetic(theme().colour("surface"), theme().tokens.border, style))
        self.recorded.setSize(size)
        self.late.setSize(size)

    def day_of(self, row: ReliefRow) -> float:
        """Return the day of a row, in days since the last infusion day."""
        return row.since

    def _day_name(self, day: int) -> str:
        if day == 0:
            return str(self.tr("day 0"))
        return str(day) if day > 0 else f"−{-day}"

    def _row_at(self, place: QPointF) -> int | None:
        if not self.rows:
            return None
        inside = self._box.mapFromScene(self.mapToScene(place.toPoint()))
        if not self._box.boundingRect().contains(inside):
            return None
        since = self.cursor_mark.frame.since(inside.x())
        index = since - self.rows[0].since
        return index if 0 <= index < len(self.rows) else None

    def _show_cursor(self) -> None:
        row = self.current_row()
        self.cursor_mark.show_row(row)
        self.day_read.emit(row)
