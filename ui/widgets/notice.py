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
    from collections.abc import Callable

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
        self.offered: QPushButton | None = None
        self._act: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 10, 12, 10)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self.retry)
        self.hide()

    def offer(self, name: str, act: Callable[[], None]) -> None:
        """Offer something to do about what was said, until something else is said."""
        if self.offered is None:
            self.offered = QPushButton()
            self.offered.clicked.connect(self._act_as_offered)
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self.offered)
        self._act = act
        self.offered.setText(name)
        self.offered.setAccessibleDescription(self.text.text())
        self.offered.show()

    def _act_as_offered(self) -> None:
        if self._act is not None:
            self._act()

    def say(self, sentence: str, *, can_retry: bool = True) -> None:
        """Show a sentence and read it out."""
        if self.offered is not None and sentence != self.text.text():
            self.offered.hide()
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
