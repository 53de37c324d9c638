"""The relief curve of one infusion, small enough to stand above its figures: the same `ReliefFigure` as on Relief.

Days without an entry leave a gap: points are never joined, and a missing day is never drawn. What it shows can be read
day by day with the arrow keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal

from diary.model.relief.rows import ReliefRow
from ui.charts.row_chart import RowChart
from ui.infusions.curve_painting import CurvePainting
from ui.look.theme import theme

if TYPE_CHECKING:
    from diary.model.relief.figure import ReliefFigure

_HEIGHT, _HIGHEST = 216, 400
_WIDE_FROM, _GROWS = 700, 0.2
"""Wider than this, the curve grows in height too, by this part of what is added: a flat line hides how relief fades."""


class ReliefCurve(RowChart[ReliefRow]):
    """Draws a figure and reads its days out.

    Signals:
        day_read: The `ReliefRow` under the cursor or the pointer; None when there is none.

    Attributes:
        figure: What is drawn; None for nothing.
        painting: The drawing.
    """

    day_read = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.figure: ReliefFigure | None = None
        self.paint_alone(grows=False)
        self.painting = CurvePainting(self._box)
        self.follow()

    def show_figure(self, figure: ReliefFigure | None) -> None:
        """Draw a figure; the cursor stays on its day if it is the same infusion."""
        same = figure is not None and self.figure is not None and self.figure.infusion == figure.infusion
        self.figure = figure
        self.take_rows(() if figure is None else figure.rows(), lambda row, kept: same and row.day == kept.day)
        self.painting.show_figure(figure, self.rows)
        self.place()

    def apply_theme(self) -> None:
        """Take colours and sizes from the theme."""
        self.setMinimumWidth(theme().px(240))
        self.fit_height(self.width())
        super().apply_theme()

    def fit_height(self, width: int) -> None:
        """Take the height that goes with a width, in pixels; never within its own resizing, which would be upset."""
        wider = max(width - theme().px(_WIDE_FROM), 0)
        self.setFixedHeight(round(min(_HEIGHT * (1 + theme().scale) / 2 + _GROWS * wider, theme().px(_HIGHEST))))

    def _first_stop(self) -> int:
        return next((n for n, row in enumerate(self.rows) if row.is_last), 0)

    def place(self) -> None:
        """Fit the drawing to the figure, the size and the text."""
        size = self._box.size()
        self.painting.place(size.width(), size.height())
        self._show_cursor()

    def _row_at(self, place: QPointF) -> int | None:
        if not self.rows:
            return None
        inside = self._box.mapFromScene(self.mapToScene(place.toPoint()))
        since = self.painting.since_at(inside.x()) if self._box.boundingRect().contains(inside) else None
        index = None if since is None else since - self.rows[0].since
        return index if index is not None and 0 <= index < len(self.rows) else None

    def _show_cursor(self) -> None:
        row = self.current_row()
        self.painting.show_row(row)
        self.day_read.emit(row)
