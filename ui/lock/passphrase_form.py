"""Asks for a new passphrase, or for the present one before it is removed, and derives the key off the thread."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from diary.errors import DiaryError, WrongPassphraseError
from diary.locking import new_key, unlock
from ui.lock.secret_line import SecretField, ShowButton
from ui.look.saying import announce
from ui.session.worker import Latest
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow
from ui.words.text import words

if TYPE_CHECKING:
    from pathlib import Path

    from diary.store.on_disk.passphrase import NewKey


class Purpose(Enum):
    """The change that is wanted."""

    SET = auto()
    CHANGE = auto()
    REMOVE = auto()


class PassphraseForm(QWidget):
    """Two lines for a new passphrase, and one for the present one where somebody else might sit at the computer.

    Attributes:
        present, first, again: The lines. show_button: Shows what is typed.
        go_button, cancel_button: Go on, or leave everything as it is.

    Signals:
        ready: The key of the new passphrase (a `NewKey`), or None to have none.
        cancelled: Nothing is to be changed.
    """

    ready = Signal(object)
    cancelled = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._purpose = Purpose.SET
        self._work = Latest(self)
        self._work.done.connect(self._take)
        self.present = SecretField(self.tr("Present passphrase or recovery code"))
        self.first = SecretField(self.tr("New passphrase"))
        self.again = SecretField(self.tr("New passphrase once more"))
        self._fields = (self.present, self.first, self.again)
        self.show_button = ShowButton([field.line for field in self._fields])
        self.go_button, self.cancel_button = QPushButton(), QPushButton(self.tr("Cancel"))
        self.go_button.setProperty("kind", "primary")
        self.hint = label(
            self.tr(
                "Best are four or more words that only you would put together: easy to keep, hard to guess. A short "
                "passphrase keeps out who looks by chance, but not who lets a computer try."
            ),
            "small",
            wrap=True,
        )
        self._state = label("", "small", wrap=True)
        self._lay_out()
        self.go_button.clicked.connect(self.go_on)
        self.cancel_button.clicked.connect(self.cancelled)
        for field in self._fields:
            field.line.returnPressed.connect(self.go_on)
        self.hide()

    def _lay_out(self) -> None:
        row = FlowRow(gap=8)
        for button in (self.go_button, self.show_button, self.cancel_button):
            row.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.present, self.first, self.again, self.hint, row, self._state):
            layout.addWidget(part)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [*(field.line for field in self._fields), self.go_button, self.show_button, self.cancel_button]

    def begin(self, purpose: Purpose, *, ask_present: bool) -> None:
        """Ask anew.

        Args:
            purpose: What for.
            ask_present: Whether the present passphrase is to be typed.
        """
        self._purpose = purpose
        self.clear()
        is_new = purpose is not Purpose.REMOVE
        self.present.setVisible(ask_present)
        for part in (self.first, self.again, self.hint):
            part.setVisible(is_new)
        self.go_button.setText(self.tr("Go on") if is_new else self.tr("Remove the passphrase"))
        self.show()
        (self.present if ask_present else self.first).line.setFocus()

    def take_over(self, before: PassphraseForm) -> None:
        """Ask for the same, with what was typed."""
        self.begin(before._purpose, ask_present=not before.present.isHidden())
        for field, there in zip(self._fields, before._fields, strict=True):
            field.line.setText(there.line.text())

    def clear(self) -> None:
        """Forget what was typed."""
        for field in self._fields:
            field.line.clear()
            field.clear_error()
        self.show_button.show_letters(False)  # noqa: FBT003 - a plain state
        self._show_busy(False)  # noqa: FBT003 - a plain state

    def go_on(self) -> None:
        """Look whether it can be done, and derive the key."""
        if not self.go_button.isEnabled():
            return
        first, again = self.first.line.text(), self.again.line.text()
        if self._purpose is not Purpose.REMOVE and first.strip() == "":
            self._refuse(self.first, self.tr("Type the passphrase that you want."))
            return
        if self._purpose is not Purpose.REMOVE and first != again:
            self._refuse(self.again, self.tr("The two are not the same. Type it once more."))
            return
        present = None if self.present.isHidden() else self.present.line.text()
        wanted, path = None if self._purpose is Purpose.REMOVE else first, self._path
        self._show_busy(True)  # noqa: FBT003 - a plain state
        self._work.start(lambda: _derive(path, present, wanted))

    def _take(self, found: NewKey | DiaryError | None) -> None:
        self._show_busy(False)  # noqa: FBT003 - a plain state
        if isinstance(found, DiaryError):
            is_wrong = isinstance(found, WrongPassphraseError)
            said = self.tr("That is not the present passphrase, nor its recovery code.")
            self._refuse(self.present, said if is_wrong else words(found.sentence))
            return
        self.clear()
        self.hide()
        self.ready.emit(found)

    def _refuse(self, field: SecretField, sentence: str) -> None:
        field.show_error(sentence)
        announce(field.line, sentence)
        field.line.setFocus()

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a plain state
        self.go_button.setEnabled(not busy)
        self._state.setText(self.tr("One moment …") if busy else "")
        self._state.setVisible(busy)


def _derive(path: Path, present: str | None, wanted: str | None) -> NewKey | DiaryError | None:
    try:
        if present is not None:
            unlock(path, present)
        return None if wanted is None else new_key(wanted)
    except DiaryError as error:
        return error
