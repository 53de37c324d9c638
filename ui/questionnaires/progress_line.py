"""Progress as a thin line, filled from its beginning; the words beside it say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.guard import guarded
from ui.look.theme import theme

_HEIGHT = 8


class ProgressLine(QWidget):
    """A line of `total` parts, of which `reached` are filled."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 0.0
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, reached: int, total: int) -> None:
        """Fill the line so far; `total` is 1 or more."""
        self._part = reached / total
        self.update()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The whole line in outline, and the part that is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme().pen("control", 1))
        painter.setBrush(theme().colour("surface"))
        painter.drawRoundedRect(area, _HEIGHT / 2, _HEIGHT / 2)
        done = QRectF(area)
        done.setWidth(area.width() * self._part)
        if self.isRightToLeft():
            done.moveRight(area.right())
        painter.setPen(theme().pen("accent", 1))
        painter.setBrush(theme().colour("accent"))
        painter.drawRoundedRect(done, _HEIGHT / 2, _HEIGHT / 2)
