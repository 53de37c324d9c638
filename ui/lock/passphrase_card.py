"""The passphrase, a card of Settings: set, changed, removed; when the diary locks itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from diary.errors import DiaryError
from diary.new_passphrase import change_key
from diary.wording import counted
from ui.forms.field_grid import FieldGrid
from ui.forms.outcome import WorkOutcome
from ui.lock.key_change import KeyChange
from ui.lock.passphrase_form import PassphraseForm, Purpose
from ui.lock.recovery_code import RecoveryCodeView
from ui.remembered import recall, remember
from ui.widgets.card import Card, label
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.words.text import words

if TYPE_CHECKING:
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.passphrase import NewKey
    from diary.store.on_disk.rekeying import Rekeyed
    from ui.session import Session

MINUTES = (0, 1, 5, 10, 15, 30, 60)
"""After so many idle minutes it can be locked; 0 is never."""


class PassphraseCard(Card):
    """Says whether the diary is encrypted, and changes that.

    Attributes:
        state: Whether it is. set_button, change_button, remove_button, lock_button: What can be done.
        idle: After how many idle minutes it locks itself.
        form: Asks for a passphrase. code: Shows the recovery code. outcome: How it went.

    Signals:
        change_wanted: The diary shall have another key, or none (a `KeyChange`).
        lock_wanted: It shall be locked now.
        shown: Something opened that is to be seen (a `QWidget`).
        opened: Whether a passphrase is asked for, or its code shown, from now on.
    """

    change_wanted = Signal(object)
    lock_wanted = Signal()
    shown = Signal(object)
    opened = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Passphrase"))
        self._session = session
        self._new: NewKey | None = None
        self.state, self.meaning = label("", "strong", wrap=True), label("", wrap=True)
        self.set_button = QPushButton(self.tr("Set a passphrase …"))
        self.change_button = QPushButton(self.tr("Change the passphrase …"))
        self.remove_button = QPushButton(self.tr("Remove the passphrase …"))
        self.lock_button = QPushButton(self.tr("Lock now (Ctrl+L)"))
        self._buttons = (self.set_button, self.lock_button, self.change_button, self.remove_button)
        self._row = FlowRow(gap=8)
        for button in self._buttons:
            self._row.add(button)
        self.idle = ChoiceBox("")
        self.idle.addItems([self._idle_words(minutes) for minutes in MINUTES])
        self._idle_field = Field(self.tr("Lock when nothing was done for"), self.idle)
        self._grid = FieldGrid([[self._idle_field, None]])
        self.form, self.code = PassphraseForm(session.reading.path), RecoveryCodeView(session.reading.path)
        self.outcome = WorkOutcome()
        for part in (self.state, self.meaning, self._row, self._grid, self.form, self.code, self.outcome):
            self.body.addWidget(part)
        self._connect()
        self.show_state()

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [*self._buttons, self.idle, *self.form.stops(), *self.code.stops(), *self.outcome.stops()]

    def take_over(self, before: PassphraseCard) -> None:
        """Have what was being typed, or the recovery code that is shown and can't be shown again."""
        if not before.form.isHidden():
            self.form.take_over(before.form)
            self._show_open()
        if before._new is not None:
            self._take(before._new)

    def begin_change(self) -> None:
        """Ask for a new passphrase in the place of one that is forgotten."""
        self.outcome.show_done(
            self.tr(
                "You opened the diary with the recovery code. Choose a new passphrase; the old one and its code go."
            )
        )
        self._begin(Purpose.CHANGE)

    def show_change(self, done: Rekeyed | DiaryError) -> None:
        """Say how the change of the passphrase went."""
        self.show_state()
        if isinstance(done, DiaryError):
            self.outcome.show_error(words(done.sentence))
        else:
            self.outcome.show_done(self._done_words(done))
        self.shown.emit(self.outcome)

    def show_state(self) -> None:
        """Say whether the diary is encrypted, and offer what can be done."""
        encrypted = self._session.is_encrypted
        self.state.setText(
            self.tr("Your diary is encrypted.") if encrypted else self.tr("Your diary is not encrypted.")
        )
        self.meaning.setText(
            self.tr(
                "The file, its copies and everything beside it can only be read with your passphrase, or with the "
                "recovery code."
            )
            if encrypted
            else self.tr("Whoever can open the files of this computer, or has a copy of the diary, can read it.")
        )
        self.set_button.setVisible(not encrypted)
        for button in (self.change_button, self.remove_button, self.lock_button):
            button.setVisible(encrypted)
        self._row.rearrange()
        self._show_open()
        self._grid.setVisible(encrypted)
        minutes = recall().lock_after
        nearest = min(MINUTES[1:], key=lambda known: abs(known - minutes))
        self.idle.setCurrentIndex(MINUTES.index(nearest if minutes > 0 else 0))

    @property
    def is_open(self) -> bool:
        """Whether a passphrase is asked for, or its code waits to be kept."""
        return not self.form.isHidden() or not self.code.isHidden()

    def _show_open(self) -> None:
        """The buttons that open a form make way for it; its own lead on, or back to them."""
        self._row.setVisible(not self.is_open)
        self.opened.emit(self.is_open)

    def _connect(self) -> None:
        self.set_button.clicked.connect(lambda: self._begin(Purpose.SET))
        self.change_button.clicked.connect(lambda: self._begin(Purpose.CHANGE))
        self.remove_button.clicked.connect(lambda: self._begin(Purpose.REMOVE))
        self.lock_button.clicked.connect(self.lock_wanted)
        self.idle.activated.connect(lambda index: remember(lock_after=MINUTES[index]))
        self.form.ready.connect(self._take)
        self.form.cancelled.connect(self._cancel)
        self.code.accepted.connect(self._accept)
        self.code.cancelled.connect(self._cancel)

    def _begin(self, purpose: Purpose) -> None:
        if purpose is not Purpose.CHANGE or not self._session.by_code:
            self.outcome.hide()
        self.code.forget()
        self._new = None
        self.form.begin(purpose, ask_present=purpose is not Purpose.SET and not self._session.by_code)
        self._show_open()
        self.shown.emit(self.form)

    def _take(self, found: NewKey | None) -> None:
        self.outcome.hide()
        if found is None:
            self._show_open()
            self._want(None)
            return
        self._new = found
        self.code.show_code(found.code)
        self._show_open()
        self.shown.emit(self.code)

    def _accept(self) -> None:
        new, self._new = self._new, None
        self.code.forget()
        self._show_open()
        if new is not None:
            self._want(new.key)

    def _want(self, key: Key | None) -> None:
        self.change_wanted.emit(KeyChange(key, lambda path, clock, old: change_key(path, clock, old, key)))

    def leave(self) -> None:
        """Forget what was typed, and show the recovery code no more."""
        self._new = None
        self.form.clear()
        self.form.hide()
        self.code.forget()
        self.outcome.hide()
        self._show_open()

    def _cancel(self) -> None:
        self.leave()
        next(button for button in self._buttons if not button.isHidden()).setFocus()

    def _idle_words(self, minutes: int) -> str:
        if minutes == 0:
            return self.tr("Never")
        return words(counted("{count} minute", "{count} minutes", minutes))

    def _done_words(self, done: Rekeyed) -> str:
        said = (
            self.tr("Done. From now on your diary opens with the new passphrase alone, or with its recovery code.")
            if self._session.is_encrypted
            else self.tr("Done. Your diary has no passphrase any more.")
        )
        if done.left:
            left = words(
                counted(
                    "{count} copy could not be changed, as it is damaged, in use or has an older passphrase: {first}. "
                    "Delete it if you don't need it.",
                    "{count} copies could not be changed, as they are damaged, in use or have an older passphrase; the "
                    "first is {first}. Delete them if you don't need them.",
                    len(done.left),
                    first=str(done.left[0]),
                )
            )
            said = self.tr("{first} {second}", "two sentences").format(first=said, second=left)
        if done.away is not None:
            away = self.tr(
                "The second folder for backups is not there now, so the backups in it are as they were: {folder}."
            ).format(folder=done.away)
            said = self.tr("{first} {second}", "two sentences").format(first=said, second=away)
        return said
