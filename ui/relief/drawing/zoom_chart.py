"""A chart one can look into: zoomed, moved along and put back, by mouse, keyboard and buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal

from ui.charts.row_chart import RowChart
from ui.guard import guarded
from ui.relief.drawing.plot_area import EMPTY, PlotArea

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

LEAST_SPAN = 7.0
"""Days that are seen at least."""
STEP, PART = 1.5, 0.5
"""How much larger one step shows, and by which part of what is seen one step goes along."""
_DRAG_FROM = 6
"""Pixels from which on a press is no click any more."""

T = TypeVar("T")


class ZoomChart(RowChart[T]):
    """Shows a stretch of its days.

    Control and the wheel, + and − change how much is seen; dragging, Shift and an arrow go along; a double click and 0
    show all again.

    Signals:
        view_changed: Another stretch is seen.
        day_read: The row under the cursor or the pointer; None when there is none.
        placed: Where the drawing stands now, a `PlotArea` in the widget's pixels.

    Attributes:
        area: Where it stands; each kind of chart takes its place there.
        whole: First and last day there is to be seen.
        view: First and last day that are seen.
    """

    view_changed = Signal()
    day_read = Signal(object)
    placed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.whole = self.view = (0.0, 1.0)
        self.area = EMPTY
        self._grabbed: tuple[float, tuple[float, float]] | None = None
        self._dragged = False

    @property
    def is_zoomed(self) -> bool:
        """Whether less than all is seen."""
        return self.view != self.whole

    def set_whole(self, first: float, last: float) -> None:
        """Take how far the days go; what is looked at stays, all stays all."""
        was_all = not self.is_zoomed
        self.whole = (first, last)
        self.show_days(*(self.whole if was_all else self.view))

    def show_days(self, first: float, last: float) -> None:
        """See this stretch, as far as there are days."""
        least, most = self.whole
        span = min(max(last - first, min(LEAST_SPAN, most - least)), most - least)
        middle = (first + last) / 2
        start = min(max(middle - span / 2, least), most - span)
        if (start, start + span) != self.view:
            self.view = (start, start + span)
            self.place()
            self.view_changed.emit()

    def zoom(self, factor: float, around: float | None = None) -> None:
        """See more or less.

        Args:
            factor: Over 1 to see fewer days, larger.
            around: The day that stays where it is; None for the one that is read out, else the middle.
        """
        first, last = self.view
        kept = self._cursor_day() if around is None else around
        if kept is None or not first <= kept <= last:
            kept = (first + last) / 2
        self.show_days(kept - (kept - first) / factor, kept + (last - kept) / factor)

    def move_along(self, part: float) -> None:
        """Go along by a part of what is seen; below 0 to earlier days."""
        first, last = self.view
        by = part * (last - first)
        self.show_days(first + by, last + by)

    def reset(self) -> None:
        """See all again."""
        self.show_days(*self.whole)

    def stand(self, area: PlotArea) -> None:
        """Stand there, and tell it."""
        self.area = area
        self.placed.emit(area)
        self._show_cursor()

    def day_at(self, x: float) -> float:
        """Return the day at a place, pixels from the left."""
        return self.area.day(x)

    def day_of(self, row: T) -> float:
        """Return the day of a row; each kind of chart says."""
        del row
        return 0.0

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Look into it; every other key moves the cursor, which stays in sight."""
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.reset()
        elif shift and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_along(-PART if key == Qt.Key.Key_Left else PART)
        else:
            super().keyPressEvent(event)
            self._keep_in_sight()

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """With Control, look closer or further; without, the page scrolls."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned != 0:
            self.zoom(STEP if turned > 0 else 1 / STEP, self.day_at(event.position().x()))
            event.accept()
        else:
            event.ignore()

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a click or a drag: which of them, is known when it ends."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed, self._dragged = (event.position().x(), self.view), False

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag what is seen along, or read out what is under the pointer."""
        if self._grabbed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        start, (first, last) = self._grabbed
        x = event.position().x()
        if self.is_zoomed and (self._dragged or abs(x - start) >= _DRAG_FROM):
            self._dragged = True
            by = self.day_at(start) - self.day_at(x)
            self.show_days(first + by, last + by)

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self._grabbed = None
        super().mouseReleaseEvent(event)

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """See all again; where all is seen, the same as a click."""
        if self.is_zoomed:
            self.reset()
        else:
            super().mouseDoubleClickEvent(event)

    def _row_at(self, place: QPointF) -> int | None:
        """Return the row nearest to a place of the drawing."""
        if not self.rows or not self.area.rect.contains(place):
            return None
        at = round(self.day_at(place.x()) - self.day_of(self.rows[0]))
        return min(max(at, 0), len(self.rows) - 1)

    def _cursor_day(self) -> float | None:
        row = self.current_row()
        return None if row is None else self.day_of(row)

    def _keep_in_sight(self) -> None:
        day = self._cursor_day()
        if day is None:
            return
        first, last = self.view
        if not first <= day <= last:
            half = (last - first) / 2
            self.show_days(day - half, day + half)
