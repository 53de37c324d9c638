"""The window that asks for the passphrase before there is another one; loaded only for a diary that has one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton

from diary.errors import DiaryError
from ui.first_paint import FirstPaint
from ui.forms.read_text import ReadText
from ui.guard import guarded
from ui.in_sight.focus_ring import FocusRing
from ui.lock.unlock_form import UnlockForm
from ui.opening.frame import put_in_frame
from ui.widgets.card import Card
from ui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from diary.locking import Unlocked

T = TypeVar("T")

_HEIGHT = 600
"""How high it is at 100 % text, in pixels, where the screen has the room."""


def ask_and_open(path: Path, opener: Callable[[Path, Unlocked], T], when_shown: Callable[[], None]) -> T | None:
    """Ask for the passphrase of a diary, and stay until it is open or the user gives up.

    Args:
        path: The diary.
        opener: Opens it.
        when_shown: Called once when the window is painted.

    Returns:
        What the opener gave; None where the user closed the window.

    Raises:
        DiaryError: it was unlocked, and can't be opened all the same.
    """
    dialog = UnlockDialog(path, opener)
    FirstPaint(dialog, dialog.painted, when_shown)
    dialog.exec()
    opened, refusal = dialog.opened, dialog.refusal
    shiboken6.delete(dialog)  # now: what follows the keyboard must not follow it into the end of the program
    if refusal is not None:
        raise refusal
    return opened


class UnlockDialog(QDialog, Generic[T]):
    """The window for it.

    Attributes:
        form: The line for passphrase or code. close_button: Gives up. place: Where the file lies.
        opened: What the opener gave; None until the diary is open.
        refusal: Why it could not be opened though it was unlocked; None while nothing is known.
        ring: Shows where the keyboard is.

    Signals:
        painted: It is being painted.
    """

    painted = Signal()

    def __init__(self, path: Path, opener: Callable[[Path, Unlocked], T]) -> None:
        super().__init__()
        self.opened: T | None = None
        self.refusal: DiaryError | None = None
        self._path, self._opener = path, opener
        title = self.tr("Your diary is locked")
        self.setWindowTitle(self.tr("Relief Diary"))
        self.setAccessibleName(title)
        page, card = Page(title, side_width=0), Card()
        page.title.setText(title)
        self.form = UnlockForm(path)
        self.close_button = QPushButton(self.tr("Close"))
        said = self.tr("The file: {path}").format(path=path.absolute())
        self.place = ReadText(said)
        self.place.setAccessibleName(said)
        for part in (self.form, self.place):
            card.body.addWidget(part)
        page.main.addWidget(card)
        page.main.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignLeading)
        page.main.addStretch(1)
        put_in_frame(self, page, _HEIGHT)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the line tries what is typed; a dialog would press a button besides
        self.form.unlocked.connect(self._open)
        self.close_button.clicked.connect(self.reject)
        self.ring = FocusRing(self)
        self.form.field.line.setFocus()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell it."""
        super().paintEvent(event)
        self.painted.emit()

    def _open(self, found: Unlocked) -> None:
        try:
            self.opened = self._opener(self._path, found)
        except DiaryError as refusal:
            self.refusal = refusal
            self.reject()
        else:
            self.accept()
