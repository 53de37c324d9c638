"""The visible focus: a ring around whatever has the keyboard, 2 px outside of it.

One frame for the whole window instead of a border in every style, so that no control can be forgotten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen, QRegion
from PySide6.QtWidgets import QFocusFrame, QWidget

from ui.guard import guarded
from ui.in_sight.sight import Sight
from ui.look.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

DISTANCE = 2
_WIDTH = 3


class FocusRing(QFocusFrame):
    """Follows the focus within one window. Qt's own frame, which hides where it is cut off, is only its kind of widget.

    Attributes:
        sight: Keeps in sight what it surrounds.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.sight = Sight(window)
        self.sight.moved.connect(self._surround)
        self._surround()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("focus"), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 12, 12)

    def _around(self) -> QRect:
        """Return what it goes around, in the window: what has the keyboard, or what of it there is to be seen."""
        focus, whole = self.sight.focus, self.sight.place
        part = getattr(focus, "surrounded", None)
        return part().translated(whole.topLeft()) if callable(part) and not whole.isEmpty() else whole

    def _surround(self) -> None:
        there, seen = self._around(), self.sight.seen
        if not there.intersects(seen):
            self.hide()
            return
        beyond = DISTANCE + _WIDTH
        self.setGeometry(there.adjusted(-beyond, -beyond, beyond, beyond))
        # What a page cuts off is cut off from the ring too: one sees that it goes on.
        self.setMask(QRegion(seen.adjusted(-beyond, 0, beyond, 0).translated(-self.pos())))
        self.raise_()
        self.show()
