"""The room the rail stands in: it scrolls in a low window, and does without names in a narrow one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QScrollArea

from ui.guard import guarded
from ui.look.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from ui.rail import Rail


class RailArea(QScrollArea):
    """As wide as the rail; it scrolls only downwards.

    Attributes:
        has_names: Whether the names of the pages are shown, not only their icons.
    """

    def __init__(self, rail: Rail, parent: QWidget) -> None:
        super().__init__(parent)
        self.has_names = True
        self._rail = rail
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")  # by name: see ui.app
        self.setProperty("focusPolicy", "NoFocus")
        self.setWidget(rail)
        theme().when_changed(self._fit)

    def show_names(self, shown: bool) -> None:  # noqa: FBT001 - a plain state
        """Show the names of the pages, or only their icons."""
        if shown != self.has_names:
            self.has_names = shown
            self._rail.show_names(shown=shown)
            self._fit()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a low window, a scroll bar stands beside the rail."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        least = self._rail.minimumSizeHint()
        # One pixel more than the bar: at 150 % it stands between two.
        bar = self.verticalScrollBar().sizeHint().width() + 1 if least.height() > self.height() else 0
        self.setFixedWidth(least.width() + bar)
