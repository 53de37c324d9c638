"""What was just taken away, and the way back, on the page itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.guard import guarded
from ui.painting import paint_surface
from ui.saying import announce
from ui.widgets.card import label
from ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent


class UndoBar(QWidget):
    """A bar that is hidden until there is something to bring back; the newest first, older ones after it.

    Signals:
        shown: It came or went, or says something else.
    """

    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offers: list[tuple[str, Callable[[], bool]]] = []
        self.text = label("", "strong", wrap=True)
        self.button = QPushButton(self.tr("Undo"))
        self.close_button = IconButton("clear", self.tr("Close this message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 8, 8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.close_button)
        self.button.clicked.connect(self._undo)
        self.close_button.clicked.connect(self._drop)
        self.hide()

    def offer(self, sentence: str, undo: Callable[[], bool]) -> None:
        """Say what was taken away.

        Args:
            sentence: What happened.
            undo: Brings it back; True if it did.
        """
        self._offers.append((sentence, undo))
        self._show()
        announce(self, sentence)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A quiet surface."""
        paint_surface(QPainter(self), QRectF(self.rect()), 10, "soft", "accent")

    def _undo(self) -> None:
        if self._offers and self._offers[-1][1]():
            self._drop()

    def _drop(self) -> None:
        self._offers = self._offers[:-1]
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._offers))
        if self._offers:
            sentence = self._offers[-1][0]
            self.text.setText(sentence)
            self.button.setAccessibleDescription(sentence)
        self.shown.emit()
