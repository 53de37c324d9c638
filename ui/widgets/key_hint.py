"""A few words that a question says about its keys, right below it and above what follows, while they matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QLabel

from ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class KeyHint(QLabel):
    """Stands over the gap below a question and moves nothing; the mouse goes through it."""

    def __init__(self, question: QWidget, first: QWidget) -> None:
        """Build it, not yet shown.

        Args:
            question: What it belongs to.
            first: The answer it begins under.
        """
        super().__init__(question.parentWidget() or question)
        self._question, self._first = question, first
        self.setProperty("textFormat", "PlainText")
        self.setProperty("kind", "hint")
        self.setProperty("focusPolicy", "NoFocus")
        from PySide6.QtCore import Qt

        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        question.installEventFilter(self)
        theme().changed.connect(self._place)
        self.hide()

    def say(self, words: str) -> None:
        """Show it."""
        self.setText(words)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay with the question; where that is hidden, so is this."""
        if watched is self._question and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif watched is self._question and event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.adjustSize()
        below = self._question.mapTo(parent, QPoint(0, self._question.height()))
        left = self._first.mapTo(parent, QPoint(0, 0)).x()
        if self.isRightToLeft():
            left += self._first.width() - self.width()
        self.move(left, min(below.y() + 1, parent.height() - self.height()))
