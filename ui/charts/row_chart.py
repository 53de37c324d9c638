"""A chart whose rows are read out one after the other, by keyboard and pointer; nothing in it can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from ui.guard import guarded
from ui.look.roles import give_role
from ui.look.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent

pg.setConfigOptions(antialias=True)

T = TypeVar("T")


class RowChart(pg.PlotWidget, Generic[T]):  # type: ignore[misc]
    """A chart with a cursor, whatever it draws.

    Left and right go from row to row, Home and End to the first and the last; the pointer reads the row it is at.

    Signals:
        cursor_moved: The row that the keyboard or a click went to.

    Attributes:
        rows: What is drawn and read out, from left to right.
    """

    cursor_moved = Signal(object)

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self.rows: Sequence[T] = ()
        self._at: int | None = None
        self._under_pointer: int | None = None
        self._box = self.getPlotItem().getViewBox()
        self._disarm()
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # one stop, not another in it; Qt takes it for both
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, "chart")
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def follow(self) -> None:
        """Follow theme and size from now on: everything that is drawn is there."""
        self._box.sigResized.connect(self.place)
        theme().when_changed(self.apply_theme)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Take colours and sizes from the theme; each kind of chart adds its own."""
        self.setBackground(theme().colour("surface"))
        self.place()

    def place(self) -> None:
        """Fit the drawing to what is drawn, the size and the text; each kind of chart does."""

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No larger than need be: the layout gives it what is left."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def take_rows(self, rows: Sequence[T], same: Callable[[T, T], bool]) -> None:
        """Take other rows.

        Args:
            rows: The rows.
            same: Whether one of them stands for the same as the one under the cursor, which stays on it.
        """
        kept = self.current_row()
        self.rows, self._under_pointer = rows, None
        self._at = None if kept is None else next((n for n, row in enumerate(rows) if same(row, kept)), None)

    def current_row(self) -> T | None:
        """The row that is read out; None if none is."""
        at = self._under_pointer if self._under_pointer is not None else self._at
        return None if at is None else self.rows[at]

    def go_to(self, index: int) -> None:
        """Put the cursor on a row of the figure."""
        if not self.rows:
            return
        self._at = min(max(index, 0), len(self.rows) - 1)
        self._under_pointer = None
        self._show_cursor()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows, Home and End move the cursor; every other key is someone else's."""
        start = self._first_stop() if self._at is None else self._at
        moved = 0 if self._at is None else 1
        target = {
            Qt.Key.Key_Left: start - moved,
            Qt.Key.Key_Right: start + moved,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.rows) - 1,
        }.get(Qt.Key(event.key()))
        if target is None or not self.rows:
            event.ignore()
            return
        self.go_to(target)
        self.cursor_moved.emit(self.current_row())

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Read out the row under the pointer. Nothing can be dragged."""
        found = self._row_at(event.position())
        if found != self._under_pointer:
            self._under_pointer = found
            self._show_cursor()

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click leaves the cursor there."""
        found = self._row_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.go_to(found)
            self.cursor_moved.emit(self.current_row())

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing was dragged."""
        event.accept()

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The same as a click."""
        self.mousePressEvent(event)

    @guarded
    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Back to where the cursor stands."""
        super().leaveEvent(event)
        if self._under_pointer is not None:
            self._under_pointer = None
            self._show_cursor()

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """The page scrolls, not the chart."""
        event.ignore()

    @guarded
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """There is no menu."""
        event.ignore()

    def paint_alone(self, *, grows: bool) -> None:
        """Have one item paint everything, axes included.

        Args:
            grows: Whether the chart takes what height is left.
        """
        for side in ("left", "bottom"):
            self.getPlotItem().hideAxis(side)
        wide, high = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, wide if grows else high)

    def _disarm(self) -> None:
        """Take away what pyqtgraph does on its own with mouse and menus."""
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setContentsMargins(0, 0, 0, 0)
        self._box.setMouseEnabled(x=False, y=False)
        self._box.setDefaultPadding(0)
        self._box.disableAutoRange()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFrameShape(self.Shape.NoFrame)

    def _first_stop(self) -> int:
        """Return where the cursor appears when a key first moves it; each kind of chart says."""
        return 0

    def _row_at(self, place: QPointF) -> int | None:
        """The row at a place of the widget; each kind of chart says."""
        del place
        return None

    def _show_cursor(self) -> None:
        """Draw the cursor and say which row is read out; each kind of chart does."""
