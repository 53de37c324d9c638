"""A box to tick, with a mark that is more than a colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from ui.guard import guarded
from ui.look.icons import pixmap
from ui.look.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent

BOX, GAP = 22, 10
"""Side of the box at 100 % text, and the room between it and its words, in pixels."""


class TickBox(QCheckBox):
    """A yes that nobody gives by accident: it is never ticked by itself."""

    @guarded
    def hitButton(self, at: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Return whether a point is on it: all of it can be hit, not only the box and its words."""
        return self.rect().contains(at)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box, and the tick in the theme's colour."""
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            side = box.height()
            painter = QPainter(self)
            painter.drawPixmap(
                box.x() + (box.width() - side) // 2, box.y(), pixmap("tick", theme().tokens.on_accent, side)
            )
