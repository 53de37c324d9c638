"""Free text that is saved as it is typed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from ui.guard import guarded
from ui.look.theme import theme
from ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

PAUSE_MS = 600
"""A pause in typing after which the note is written."""


class NoteEdit(PlainText):
    """A note.

    Attributes:
        day: The diary date it belongs to.

    Signals:
        written: The text as it is now, or None when it is empty; after a pause, or when the user goes elsewhere.
        left: The keyboard has gone elsewhere, and what was typed is written: one sitting at this text is over.
    """

    written = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.day = date.min
        self.setAccessibleName(self.tr("Note"))
        self.setAccessibleDescription(self.tr("Free text, saved as you type"))
        self.setPlaceholderText(self.tr("Anything you or your clinic may want to look back on"))
        self._measure()
        theme().changed.connect(self._measure)
        self._shown = ""  # as the editor gives it back: it turns a foreign line end into its own
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._pause.start)

    def show_note(self, note: str | None) -> None:
        """Show a stored note; the cursor stays where it is if the text is the same."""
        if self.toPlainText() != (note or ""):
            cursor = self.textCursor()
            behind = len(self.toPlainText()) - cursor.position()
            self.blockSignals(True)  # noqa: FBT003 - Qt's name
            self.setPlainText(note or "")
            self.blockSignals(False)  # noqa: FBT003 - Qt's name
            if self.hasFocus():  # whoever is writing goes on behind the same words
                cursor.setPosition(max(len(self.toPlainText()) - behind, 0))
                self.setTextCursor(cursor)
        self._shown = self.toPlainText()
        self._pause.stop()

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
            self.written.emit(text or None)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving the note writes it."""
        super().focusOutEvent(event)
        self.flush()
        self.left.emit()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves the note for the answers."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        super().keyPressEvent(event)

    def _measure(self) -> None:
        self.setFixedHeight(theme().px(140))
