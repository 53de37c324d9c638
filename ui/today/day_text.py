"""A day's own words: free text that is saved as it is typed, and that the keys of the page can leave."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor

from ui.guard import guarded
from ui.look.theme import theme
from ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

PAUSE_MS = 600
"""A pause in typing after which the text is written."""
UP, DOWN = QTextCursor.MoveOperation.Up, QTextCursor.MoveOperation.Down


class DayText(PlainText):
    """A note among the questions.

    Attributes:
        day: The diary date it belongs to.

    Signals:
        answered: The text as it is now, or None when it is empty; after a pause, or when the user goes elsewhere.
        left: The keyboard has gone elsewhere, and what was typed is written: one sitting at this text is over.
        leave: The user asked for the next (+1) or previous (-1) question: an arrow at its first or last line, Escape.
    """

    answered = Signal(object)
    left = Signal()
    leave = Signal(int)

    def __init__(self, name: str = "", placeholder: str = "", *, height: int = 140) -> None:
        """Build the field.

        Args:
            name: What it is called; "Note" where empty.
            placeholder: Shown while there is no text; that of a note where empty.
            height: In design pixels.
        """
        super().__init__()
        self.day = date.min
        self._height = height
        self._is_fresh = True  # whether what is stored is shown next, whatever stands here
        self._shown = ""  # as the editor gives it back: it turns a foreign line end into its own
        self.setTabChangesFocus(True)
        self.setAccessibleName(name or self.tr("Note"))
        self.setAccessibleDescription(self.tr("Free text, saved as you type"))
        self.setPlaceholderText(placeholder or self.tr("Anything you or your clinic may want to look back on"))
        self._measure()
        theme().when_changed(self._measure)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._pause.start)

    def open_day(self, day: date) -> None:
        """From now on it belongs to this day; what was typed for another must have been flushed."""
        self._is_fresh = self._is_fresh or day != self.day
        self.day = day

    def take_stored(self) -> None:
        """Show the next answer also while it has the keyboard: another program changed it, or it was undone."""
        self._is_fresh = True

    def show_answer(self, value: object, *, unsaved: bool = False) -> None:
        """Show the stored text, unless it is just being typed or could not be written yet."""
        if self._is_fresh or not (unsaved or self.hasFocus()):
            self._show_text(value if isinstance(value, str) else None)
        self._is_fresh = False

    @property
    def is_unwritten(self) -> bool:
        """Whether something was typed that is not written yet."""
        return self._pause.isActive()

    def flush(self) -> None:
        """Write now what was typed."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self.answered.emit(text or None)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving the note writes it."""
        super().focusOutEvent(event)
        self.flush()
        self.left.emit()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """An arrow that has no line left, and Escape, leave for the questions around it."""
        steps = {Qt.Key.Key_Up: (UP, -1), Qt.Key.Key_Down: (DOWN, 1)}
        if event.key() == Qt.Key.Key_Escape:
            self.leave.emit(-1)
            return
        if event.key() in steps and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            operation, step = steps[Qt.Key(event.key())]
            cursor = self.textCursor()
            if not cursor.movePosition(operation):
                self.leave.emit(step)
                return
        super().keyPressEvent(event)

    def _show_text(self, text: str | None) -> None:
        """Show a stored text; the cursor stays where it is if the text is the same."""
        if self.toPlainText() != (text or ""):
            cursor = self.textCursor()
            behind = len(self.toPlainText()) - cursor.position()
            self.blockSignals(True)  # noqa: FBT003 - Qt's name
            self.setPlainText(text or "")
            self.blockSignals(False)  # noqa: FBT003 - Qt's name
            if self.hasFocus():  # whoever is writing goes on behind the same words
                cursor.setPosition(max(len(self.toPlainText()) - behind, 0))
                self.setTextCursor(cursor)
        self._shown = self.toPlainText()
        self._pause.stop()

    def _measure(self) -> None:
        self.setFixedHeight(theme().px(self._height))
