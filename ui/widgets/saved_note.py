"""The note "Saved 09:14", where something was given that is on disk now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from ui.look.saying import announce
from ui.words.text import clock_time

if TYPE_CHECKING:
    from datetime import datetime


class SavedNote(QLabel):
    """A quiet line that says when something was saved last."""

    def __init__(self, *, wrap: bool = False) -> None:
        super().__init__()
        self.setProperty("textFormat", "PlainText")  # by name: see ui.app
        self.setProperty("kind", "saved")
        self.setWordWrap(wrap)

    def show_saved(self, moment: datetime, *, aloud: bool = True) -> None:
        """Say when it was saved.

        Args:
            moment: The local moment at which the commit returned.
            aloud: Whether a screen reader says it too.
        """
        self.setText(self.tr("✓ Saved {time}").format(time=clock_time(moment)))
        self.show()
        if aloud:
            announce(self, self.text())
