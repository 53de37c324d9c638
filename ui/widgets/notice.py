"""The trouble of a page, said on it: one sentence and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.guard import guarded
from ui.look.painting import paint_surface
from ui.look.saying import announce
from ui.widgets.card import label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Notice(QWidget):
    """A bar that is hidden until there is something to say.

    Signals:
        retry: The user asked to try again.
    """

    retry = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = label("", "error", wrap=True)
        self.button = QPushButton(self.tr("Try again"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 10, 12, 10)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self.retry)
        self.hide()

    def say(self, sentence: str, *, can_retry: bool = True) -> None:
        """Show a sentence and read it out."""
        self.text.setText(sentence)
        self.button.setVisible(can_retry)
        self.show()
        announce(self, sentence)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A surface with the border of a sign."""
        paint_surface(QPainter(self), QRectF(self.rect()), 10, "surface", "sign")

    @guarded
    def hideEvent(self, event: object) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Forget what was said, once it is taken back; a page that only goes out of sight keeps it."""
        if self.isHidden():
            self.text.clear()
