"""The note "Saved 09:14", where something was given that is on disk now."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel

from ui.guard import guarded
from ui.look.saying import announce
from ui.words.text import clock_time

_LATE = datetime(2026, 11, 22, 22, 58)  # noqa: DTZ001 - only how long it is told


class SavedNote(QLabel):
    """A quiet line that says when something was saved last."""

    def __init__(self, *, wrap: bool = False, keeps_room: bool = False) -> None:
        """Build the note.

        Args:
            wrap: Whether it goes on in the next line.
            keeps_room: Whether its place is kept while it says nothing, so that nothing moves when it comes.
        """
        super().__init__()
        self._keeps_room = keeps_room
        self.setProperty("textFormat", "PlainText")  # by name: see ui.app
        self.setProperty("kind", "saved")
        self.setWordWrap(wrap)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for what it says most days."""
        return super().sizeHint().expandedTo(self._usual())

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No less than that: a heading beside it would take it."""
        return super().minimumSizeHint().expandedTo(self._usual())

    def _usual(self) -> QSize:
        if not self._keeps_room:
            return QSize()
        return QSize(self.fontMetrics().horizontalAdvance(self._saved_at(_LATE)), 0)

    def _saved_at(self, moment: datetime) -> str:
        return self.tr("✓ Saved {time}").format(time=clock_time(moment))

    def show_saved(self, moment: datetime, *, aloud: bool = True) -> None:
        """Say when it was saved.

        Args:
            moment: The local moment at which the commit returned.
            aloud: Whether a screen reader says it too.
        """
        self.setText(self._saved_at(moment))
        self.show()
        if aloud:
            announce(self, self.text())
