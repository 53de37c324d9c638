"""A diary that can't be opened: why, what can be done next, and where the file lies, for who started from an icon.

Loaded only when that happens. Nothing here touches the file; trying again is all that opens it.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton

from diary.clock import SystemClock
from diary.errors import DiaryError, NewerFileError, UnreadableFileError
from diary.held_files import is_file, is_folder, is_there
from ui.damage.offering import make_rescue_card
from ui.forms.read_text import ReadText
from ui.in_sight.focus_ring import FocusRing
from ui.look.describing import install_roles
from ui.look.saying import announce
from ui.opening.frame import put_in_frame
from ui.opening.unlocking import UNSEEN
from ui.widgets.card import Card, label
from ui.widgets.file_chooser import FileChooser
from ui.widgets.flow_row import FlowRow
from ui.widgets.page import Page
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.damage.rescue import RescueCard

T = TypeVar("T")

_HEIGHT = 520
"""How high it is at 100 % text, in pixels, where the screen has the room."""


def is_read_elsewhere() -> bool:
    """Return whether the line on stderr reaches somebody, or no window would: a terminal, or no screen at all."""
    if QGuiApplication.platformName() in UNSEEN:
        return True
    return sys.stderr is not None and sys.stderr.isatty()


def open_after_all(refusal: DiaryError, path: Path, opener: Callable[[Path], T | None]) -> T | None:
    """Say why a diary can't be opened, and stay until one is, or the user gives up.

    Args:
        refusal: Why.
        path: The diary that was refused.
        opener: Opens a diary; None where another program shows it. Raises a DiaryError where that fails.

    Returns:
        What the opener gave; None also where the user closed the window, or the line on stderr is enough.
    """
    if is_read_elsewhere():
        return None
    install_roles()
    dialog = RefusalDialog(refusal, path, opener)
    dialog.exec()
    opened = dialog.opened
    shiboken6.delete(dialog)  # now: what follows the keyboard must not follow it into the end of the program
    return opened


class RefusalDialog(QDialog, Generic[T]):
    """The window for it.

    Attributes:
        path: The diary that was tried last.
        opened: What the opener gave; None until a diary is open.
        sentence: Why it can't be opened. next_step: What can be done. place: Where the file lies.
        retry_button, other_button, folder_button, close_button: What can be done.
        chooser: Asks for another diary.
        rescue: What can be done for a damaged diary; None for one that is not.
        ring: Shows where the keyboard is.
    """

    def __init__(self, refusal: DiaryError, path: Path, opener: Callable[[Path], T | None]) -> None:
        super().__init__()
        self.path = path
        self.opened: T | None = None
        self._opener = opener
        self._was_there = is_there(path)
        self.rescue: RescueCard | None = None
        self.setWindowTitle(self.tr("Relief Diary"))
        title = self.tr("Your diary can't be opened")
        self.setAccessibleName(title)
        self.page, self.card = Page(title, side_width=0), Card()
        self.page.title.setText(title)
        self.sentence, self.place = ReadText(flush=True), ReadText(flush=True)
        self.sentence.setProperty("kind", "strong")
        self.next_step = label("", wrap=True)
        self.retry_button = QPushButton(self.tr("Try again"))
        self.retry_button.setProperty("kind", "primary")
        self.other_button = QPushButton(self.tr("Open another diary …"))
        self.folder_button = QPushButton(self.tr("Show the folder"))
        self.close_button = QPushButton(self.tr("Close"))
        self.chooser = FileChooser(self)
        self._lay_out()
        self._connect()
        self._show(refusal)
        self.ring = FocusRing(self)
        self.retry_button.setFocus()

    def try_again(self) -> None:
        """Open the same diary once more."""
        # Where a file was, an empty new diary must not come up in its stead.
        if self._was_there and not is_there(self.path):
            self._show(
                DiaryError.of("{path} is no longer there. Put it back, or open another diary.", path=str(self.path))
            )
            return
        try:
            self.opened = self._opener(self.path)
        except DiaryError as refusal:
            self._show(refusal)
        else:
            self.accept()

    def choose_another(self) -> None:
        """Ask for another diary and open it."""
        self.chooser.begin_in(self.path.parent)
        kinds = [self.tr("Diaries (*.db)"), self.tr("All files (*)")]
        self.chooser.open_file(self.tr("Open another diary"), kinds, self._open)

    def _open(self, path: Path) -> None:
        self.path, self._was_there = path, True
        self.try_again()

    def _show_folder(self) -> None:
        there = next((parent for parent in self.path.absolute().parents if is_folder(parent)), self.path.parent)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    def _show(self, refusal: DiaryError) -> None:
        sentence, next_step = words(refusal.sentence), self._next_step(refusal)
        place = self.tr("The file: {path}").format(path=self.path.absolute())
        self.sentence.show_text(sentence)
        self.sentence.setAccessibleName(sentence)
        self.place.show_text(place)
        self.place.setAccessibleName(place)
        self.next_step.setText(next_step)
        self._offer_rescue(refusal)
        told = self.tr("{first} {second}", "two sentences").format(first=sentence, second=next_step)
        self.setAccessibleDescription(told)
        self.retry_button.setAccessibleDescription(told)
        if self.isVisible():
            announce(self, told)

    def _offer_rescue(self, refusal: DiaryError) -> None:
        """Offer what helps a damaged diary; nothing for one that something else is in the way of."""
        if self.rescue is not None:
            self.rescue.stop()
            self.rescue.hide()
            self.rescue.deleteLater()
            self.rescue = None
        if isinstance(refusal, UnreadableFileError) and is_file(self.path):
            self.rescue = make_rescue_card(self.path, None, SystemClock(), self)
            self.rescue.restored.connect(self.try_again)
            self.page.main.insertWidget(1, self.rescue)

    def _next_step(self, refusal: DiaryError) -> str:
        if isinstance(refusal, NewerFileError):
            return self.tr("The newer program opens it as it is. Nothing in it was changed.")
        if not isinstance(refusal, UnreadableFileError):
            return self.tr("Nothing in it was changed. When what is in the way is gone, try again.")
        return self.tr("Restore a backup of it, or save what can still be read. The file stays as it is.")

    def _lay_out(self) -> None:
        for text in (self.sentence, self.next_step, self.place):
            self.card.body.addWidget(text)
        buttons = FlowRow(gap=8)
        for button in (self.retry_button, self.other_button, self.folder_button, self.close_button):
            buttons.add(button)
        self.page.main.addWidget(self.card)
        self.page.main.addWidget(buttons)
        self.page.main.addStretch(1)
        put_in_frame(self, self.page, _HEIGHT)

    def _connect(self) -> None:
        self.retry_button.clicked.connect(self.try_again)
        self.other_button.clicked.connect(self.choose_another)
        self.folder_button.clicked.connect(self._show_folder)
        self.close_button.clicked.connect(self.reject)
