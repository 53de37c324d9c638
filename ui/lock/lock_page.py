"""The page that covers everything while the diary is locked, or gets another key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.lock.unlock_form import UnlockForm
from ui.look.saying import announce
from ui.widgets.card import Card, label
from ui.widgets.page import Page

if TYPE_CHECKING:
    from pathlib import Path


class LockPage(Page):
    """Asks for the passphrase, or says what is being done; shows nothing of the diary.

    Attributes:
        form: The line for the passphrase. working: What is being done; hidden while it asks.

    Signals:
        unlocked: The key was found (a `diary.locking.Unlocked`).
    """

    unlocked = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        name = self.tr("Your diary is locked")
        super().__init__(name, parent, side_width=0)
        self.title.setText(name)
        self.form = UnlockForm(path)
        self.form.unlocked.connect(self.unlocked)
        self.working = label("", "strong", wrap=True)
        self._card = Card()
        for part in (self.form, self.working):
            self._card.body.addWidget(part)
        self.main.addWidget(self._card)
        self.main.addStretch(1)
        self.working.hide()

    def show_work(self, title: str, sentence: str) -> None:
        """Say what is being done; nothing can be typed meanwhile."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.working.setText(sentence)
        self.form.hide()
        self.working.show()
        announce(self, sentence)

    def focus_first(self) -> None:
        """Put the keyboard into the line."""
        self.form.field.line.setFocus()
