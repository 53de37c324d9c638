"""A calendar that opens below a button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.guard import guarded
from ui.widgets.month import Month

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class CalendarPopup(QWidget):
    """A month in a pop-up: arrows, Page Up and Page Down, Enter; Escape closes."""

    def __init__(
        self,
        parent: QWidget,
        day: date,
        latest: date | None,
        filled: set[date],
        take: Callable[[date], None],
    ) -> None:
        """Build the pop-up.

        Args:
            parent: Where it belongs.
            day: The day it opens on.
            latest: The last day that can be chosen; None for any.
            filled: Days to mark.
            take: Called with the chosen day.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # its border: not every desktop gives one a shadow
        self._take = take
        self.month = Month(day, latest, filled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self.month)
        self.month.chosen.connect(self._chosen)

    def open_below(self, anchor: QWidget) -> None:
        """Show it under a button, within the screen."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + 4))
        area = anchor.screen().availableGeometry()
        x = min(max(corner.x(), area.left()), max(area.right() - self.width(), area.left()))
        y = min(max(corner.y(), area.top()), max(area.bottom() - self.height(), area.top()))
        self.move(x, y)
        self.show()
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _chosen(self, day: date) -> None:
        self.close()
        self._take(day)
