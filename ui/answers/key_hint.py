"""A few words that a question says about its keys, beside it or right below, while they matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QLabel

from ui.guard import guarded
from ui.look.measures import TARGET
from ui.look.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.answers.answer_row import AnswerRow


_GAP = 16
"""Behind the question, in pixels."""
CLEAR = 5
"""Below the focus ring, in pixels."""


class KeyHint(QLabel):
    """Stands in the line of a question above its answers, else in the gap below them; it moves nothing."""

    def __init__(self, question: AnswerRow, first: QWidget) -> None:
        """Build it, not yet shown.

        Args:
            question: What it belongs to.
            first: The answer it begins under where the answers stand beside the question.
        """
        super().__init__(question.parentWidget() or question)
        self._question, self._first = question, first
        self.setProperty("textFormat", "PlainText")
        self.setProperty("kind", "hint")
        self.setProperty("focusPolicy", "NoFocus")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        question.installEventFilter(self)
        theme().when_changed(self._place)
        self.hide()

    def say(self, words: str) -> None:
        """Show it."""
        self.setText(words)
        self._place()
        self.show()
        self.raise_()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay with the question, also hidden. Return whether the event is taken, which it never is."""
        if watched is self._question and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif watched is self._question and event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.resize(self.sizeHint())
        mirrored = self.isRightToLeft()
        question, first = self._place_of(self._question, parent), self._place_of(self._first, parent)
        shown = self._question.caption()
        caption = self._place_of(shown, parent)
        beside = TARGET + 6  # the button that clears the answer
        words = shown.fontMetrics().horizontalAdvance(self._question.question) + _GAP
        has_more = shown.text() != self._question.question  # what 0 and 10 mean can be covered meanwhile
        fits = words + self.width() + beside < question.width()
        if shown.isVisible() and caption.bottom() <= first.top() and (fits or has_more):
            room = question.width() - beside - (words if fits else 0)
            self.resize(room, self.height())
            left = question.left() + beside if mirrored else question.right() - beside - room
            top = caption.bottom() + 1 - self.height()
        else:
            left = first.right() - self.width() if mirrored else first.left()
            top = question.bottom() + CLEAR
        self.move(max(left, 0), min(top, parent.height() - self.height()))

    def _place_of(self, widget: QWidget, parent: QWidget) -> QRect:
        return QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
