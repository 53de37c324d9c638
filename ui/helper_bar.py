"""The line above every page while somebody else is writing, and the box that switches it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.guard import guarded
from ui.look.painting import paint_surface
from ui.look.saying import announce
from ui.widgets.card import label
from ui.widgets.page import MARGIN, SCROLL_BAR

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.session.helper import HelperSwitch

ABOVE = 12
"""Room above the line, in pixels."""


class HelperBar(QWidget):
    """A quiet line with the way to end it; hidden while the person writes alone.

    Attributes:
        text: What is so.
        stop_button: Ends it.
    """

    def __init__(self, helper: HelperSwitch) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Who is writing"))
        self.text = label(
            self.tr("Somebody else is writing. What is entered now is marked as written down by somebody else."),
            "strong",
            wrap=True,
        )
        self.stop_button = QPushButton(self.tr("I write myself again"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN + 20, 8 + ABOVE, MARGIN + SCROLL_BAR + 8, 8)  # in line with the cards
        layout.addWidget(self.text, 1)
        layout.addWidget(self.stop_button)
        self.stop_button.clicked.connect(lambda: helper.turn(on=False))
        helper.changed.connect(self._show)
        self.setVisible(helper.is_on)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A quiet surface."""
        area = QRectF(self.rect()).adjusted(MARGIN, ABOVE, -MARGIN - SCROLL_BAR, 0)
        paint_surface(QPainter(self), area, 10, "soft", "accent")

    def _show(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.setVisible(on)
        announce(self, self.text.text() if on else self.tr("You write yourself again."))
