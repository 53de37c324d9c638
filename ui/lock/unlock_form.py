"""Asks for the passphrase, or for the recovery code in its stead, and finds the key off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from diary.errors import DiaryError
from diary.locking import Unlocked, unlock
from diary.wording import counted
from ui.lock.secret_line import SecretField, ShowButton
from ui.look.saying import announce
from ui.session.worker import Latest
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow
from ui.words.text import words

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST_WAIT = 32
"""Seconds. After each wrong passphrase the next one has to wait twice as long, up to this."""


class UnlockForm(QWidget):
    """One line for passphrase or code.

    Attributes:
        field: The line. show_button: Shows what is typed. open_button: Tries it.
        forgotten: What can be done without the passphrase, and that nothing can be without the code either.

    Signals:
        unlocked: The key was found (an `Unlocked`).
    """

    unlocked = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self._failures = self._seconds = 0
        self._work = Latest(self)
        self._work.done.connect(self._take)
        self._wait = QTimer(self)
        self._wait.setInterval(1000)
        self._wait.timeout.connect(self._count_down)
        self.field = SecretField(self.tr("Passphrase or recovery code"))
        self.show_button = ShowButton([self.field.line])
        self.open_button = QPushButton(self.tr("Open the diary"))
        self.open_button.setProperty("kind", "primary")
        self.state = label("", "small", wrap=True)
        self.forgotten = label(
            self.tr(
                "Forgotten? Type the recovery code here instead: the 28 letters and digits that you kept when the "
                "passphrase was set. If both are lost, nobody can open this diary any more, the makers of the program "
                "included. Only an export or a copy from before it had this passphrase can help then."
            ),
            "muted",
            wrap=True,
        )
        buttons = FlowRow(gap=8)
        for button in (self.open_button, self.show_button):
            buttons.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.field, buttons, self.state, self.forgotten):
            layout.addWidget(part)
        self.field.line.returnPressed.connect(self.try_it)
        self.open_button.clicked.connect(self.try_it)
        self._show_state("")

    @property
    def is_waiting(self) -> bool:
        """Whether the next try has to wait, or one is being made."""
        return self._seconds > 0 or not self.open_button.isEnabled()

    def try_it(self) -> None:
        """Try what stands in the line; the window goes on meanwhile."""
        typed, path = self.field.line.text(), self.path
        if self.is_waiting:
            return
        if typed == "":
            self.field.line.setFocus()
            return
        self.open_button.setEnabled(False)
        self.field.clear_error()
        self._show_state(self.tr("Opening …"))
        self._work.start(lambda: _try(path, typed))

    def refuse(self, sentence: str) -> None:
        """Say why it did not open."""
        self._show_state("")
        self.field.show_error(sentence)
        announce(self.field.line, sentence)
        self.field.line.selectAll()
        self.field.line.setFocus()

    def ask_for_backup(self) -> None:
        """Ask for what opens a backup that has another passphrase than the diary."""
        name = self.tr("Passphrase or recovery code of the backup")
        self.field.caption.setText(name)
        self.field.line.setAccessibleName(name)
        self.open_button.setText(self.tr("Look into the backup"))
        self.forgotten.hide()

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [self.field.line, self.open_button, self.show_button]

    def clear(self) -> None:
        """Forget what was typed."""
        self.field.line.clear()
        self.field.clear_error()
        self.show_button.show_letters(False)  # noqa: FBT003 - a plain state
        self._show_state("")
        self.open_button.setEnabled(True)

    def _take(self, found: Unlocked | DiaryError) -> None:
        self.open_button.setEnabled(True)
        if isinstance(found, DiaryError):
            self.refuse(words(found.sentence))
            self._failures += 1
            self._begin_to_wait(min(2 ** (self._failures - 1), _LONGEST_WAIT))
            return
        self._failures = 0
        self.clear()
        self.unlocked.emit(found)

    def _begin_to_wait(self, seconds: int) -> None:
        self._seconds = seconds
        self.open_button.setEnabled(False)
        self._say_wait()
        self._wait.start()

    def _count_down(self) -> None:
        self._seconds -= 1
        self._say_wait()
        if self._seconds == 0:
            self._wait.stop()
            self.open_button.setEnabled(True)

    def _say_wait(self) -> None:
        said = counted("Try again in {count} second.", "Try again in {count} seconds.", self._seconds)
        self._show_state("" if self._seconds == 0 else words(said))

    def _show_state(self, sentence: str) -> None:
        self.state.setText(sentence)
        self.state.setVisible(sentence != "")


def _try(path: Path, typed: str) -> Unlocked | DiaryError:
    try:
        return unlock(path, typed)
    except DiaryError as error:
        return error
