"""The last thing done or undone, and the way back: one line at the foot of the window, whatever page is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.guard import guarded
from ui.look.painting import paint_surface
from ui.look.saying import announce
from ui.widgets.card import label
from ui.widgets.icon_button import IconButton
from ui.widgets.page import MARGIN, SCROLL_BAR

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

BELOW = 12
"""Room below the line, in pixels."""


class UndoBar(QWidget):
    """A bar that is hidden until there is something to say.

    Attributes:
        text: What happened.
        undo_button, redo_button: Take back the newest step; do again what was undone last. close_button: Hides it.

    Signals:
        closed: The user hides it.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What was done last"))
        self.text = label("", "strong", wrap=True)
        self.undo_button, self.redo_button = QPushButton(self.tr("Undo")), QPushButton(self.tr("Redo"))
        self.close_button = IconButton("clear", self.tr("Close this message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN + 20, 8, MARGIN + SCROLL_BAR + 8, 8 + BELOW)  # in line with the cards
        layout.addWidget(self.text, 1)
        for button in (self.undo_button, self.redo_button, self.close_button):
            layout.addWidget(button)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def tell(self, sentence: str, *, aloud: bool = True) -> None:
        """Say what happened.

        Args:
            sentence: What to say.
            aloud: Whether it is read out, as nothing else does that.
        """
        self.text.setText(sentence)
        self.show()
        if aloud:
            announce(self, sentence)

    def offer(self, undo: str | None, redo: str | None) -> None:
        """Offer what can be done.

        Args:
            undo: What would be taken back; None for nothing.
            redo: What would be done again; None for nothing.
        """
        for button, name, spoken in (
            (self.undo_button, undo, self.tr("Undo: {name}")),
            (self.redo_button, redo, self.tr("Redo: {name}")),
        ):
            button.setVisible(name is not None)
            button.setAccessibleName(spoken.format(name=name or ""))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A quiet surface."""
        area = QRectF(self.rect()).adjusted(MARGIN, 0, -MARGIN - SCROLL_BAR, -BELOW)
        paint_surface(QPainter(self), area, 10, "soft", "accent")
