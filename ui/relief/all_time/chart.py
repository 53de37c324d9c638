"""Pain of every day on the calendar, its seven-day line, the infusions, and the grades in a lane of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.overview.all_time import CalendarRow
from ui.look.theme import theme
from ui.relief.all_time.drawing import AllTimeDrawing
from ui.relief.drawing.zoom_chart import ZoomChart

if TYPE_CHECKING:
    from diary.model.overview.all_time import AllTimeFigure

_HEIGHT, _HEIGHT_WITH_GRADES = 310, 400


class AllTimeChart(ZoomChart[CalendarRow]):
    """Draws the calendar and reads its days out.

    Attributes:
        figure: What is drawn. drawing: The item that paints it all.
    """

    def __init__(self) -> None:
        super().__init__()
        self.figure: AllTimeFigure | None = None
        self.paint_alone(grows=True)
        self.drawing = AllTimeDrawing(self._box)
        self.follow()

    def show_figure(self, figure: AllTimeFigure) -> None:
        """Draw a figure; what is looked at and the cursor stay on their days where the calendar begins alike."""
        kept = self.current_row()
        same = self.figure is not None and self.figure.first == figure.first
        self.figure, self.rows = figure, figure.rows
        self._under_pointer = None
        self._at = None
        if same and kept is not None and figure.first is not None:
            self._at = min((kept.day - figure.first).days, len(self.rows) - 1)
        self.drawing.take(figure)
        self._take_height()
        if self.rows:
            if not same:
                self.view = self.whole
            self.set_whole(-0.5, len(self.rows) - 0.5)
        self.place()

    def apply_theme(self) -> None:
        """Take colours and sizes from the theme."""
        self.setMinimumWidth(theme().px(180))
        self._take_height()
        super().apply_theme()

    def place(self) -> None:
        """Fit the drawing to the figure, the size and the text."""
        if self.figure is None or not self.rows:
            return
        size = self._box.size()
        self.drawing.place(size.width(), size.height(), self.view)
        self.stand(self.drawing.area)

    def day_of(self, row: CalendarRow) -> float:
        """Return the index of a row."""
        return float((row.day - self.rows[0].day).days)

    def _take_height(self) -> None:
        with_grades = self.figure is not None and bool(self.figure.grades)
        self.setMinimumHeight(round((_HEIGHT_WITH_GRADES if with_grades else _HEIGHT) * (1 + theme().scale) / 2))

    def _first_stop(self) -> int:
        return len(self.rows) - 1

    def _show_cursor(self) -> None:
        row = self.current_row()
        self.drawing.show_row(None if row is None else round(self.day_of(row)))
        self.day_read.emit(row)
