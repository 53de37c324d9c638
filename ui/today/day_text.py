"""A day's own words: a note that belongs to the open day and that the keys of the page can leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor

from ui.guard import guarded
from ui.look.theme import theme
from ui.today.note_edit import NoteEdit

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

UP, DOWN = QTextCursor.MoveOperation.Up, QTextCursor.MoveOperation.Down


class DayText(NoteEdit):
    """A note among the questions.

    Signals:
        answered: The text as it is now, or None; see `NoteEdit.written`.
        leave: The user asked for the next (+1) or previous (-1) question: an arrow at its first or last line, Escape.
    """

    answered = Signal(object)
    leave = Signal(int)

    def __init__(self, name: str = "", placeholder: str = "", *, height: int = 140) -> None:
        """Build the field.

        Args:
            name: What it is called; "Note" where empty.
            placeholder: Shown while there is no text; that of a note where empty.
            height: In design pixels.
        """
        self._height = height
        super().__init__()
        if name:
            self.setAccessibleName(name)
        if placeholder:
            self.setPlaceholderText(placeholder)
        self._is_fresh = True
        self.written.connect(self.answered)

    def open_day(self, day: date) -> None:
        """From now on it belongs to this day; what was typed for another must have been flushed."""
        self._is_fresh = self._is_fresh or day != self.day
        self.day = day

    def show_anew(self) -> None:
        """Show the next answer also while it has the keyboard: another program changed it."""
        self._is_fresh = True

    def show_answer(self, value: object, *, unsaved: bool = False) -> None:
        """Show the stored text, unless it is just being typed or could not be written yet."""
        if self._is_fresh or not (unsaved or self.hasFocus()):
            self.show_note(value if isinstance(value, str) else None)
        self._is_fresh = False

    def take_stored(self) -> None:
        """Have the next answer that is shown replace what stands here, though it has the keyboard: it was undone."""
        self._is_fresh = True

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

    def _measure(self) -> None:
        self.setFixedHeight(theme().px(self._height))
