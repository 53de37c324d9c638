"""Help for a damaged diary: the newest good backup, all that can still be read, and what was just typed.

Loaded only where there is damage. The damaged file itself is never written to.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from diary import app, backups
from diary.errors import DiaryError
from diary.store.on_disk.salvage_words import salvage_lines
from ui.forms.read_text import ReadText
from ui.look.saying import announce
from ui.session.worker import Latest
from ui.settings.backup_words import holds_words, restored_words
from ui.widgets.card import Card, label
from ui.widgets.file_chooser import FileChooser
from ui.widgets.flow_row import FlowRow
from ui.words.text import full_day, words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from diary.backups import LookedInto
    from diary.clock import Clock
    from diary.model.records.details import Answer, DayKey
    from diary.store.on_disk.key import Key


class RescueCard(Card):
    """Offers what helps, with what each way gives; what takes long runs off the window's thread.

    Attributes:
        backup_line: Which backup is the newest good one, and what it holds.
        restore_button, salvage_button, typed_button: The three ways.
        result: How it went.

    Signals:
        restored: A backup was put in the diary's place.
    """

    restored = Signal()

    def __init__(self, path: Path, key: Key | None, clock: Clock, owner: QWidget) -> None:
        """Build the card and look through the backups.

        Args:
            path: The damaged diary.
            key: What it is encrypted with, where that is known.
            clock: Where the time comes from.
            owner: The window that asks for files.
        """
        super().__init__(self.tr("What can be done"))
        self._path, self._key, self._clock = path, key, clock
        self._newest: LookedInto | None = None
        self._is_restoring = False
        self._typed: Callable[[], Mapping[tuple[date, DayKey], Answer]] = dict
        self._chooser = FileChooser(owner)
        self._looking, self._working = Latest(self), Latest(self)
        self.backup_line = label(self.tr("Looking through the backups …"), "", wrap=True)
        self.restore_button = QPushButton(self.tr("Restore this backup"))
        self.salvage_button = QPushButton(self.tr("Save what can be read …"))
        self.typed_button = QPushButton(self.tr("Save what I typed …"))
        self.result = ReadText()
        self._lay_out()
        self.restore_button.clicked.connect(self.restore)
        self.salvage_button.clicked.connect(self.ask_where_to_salvage)
        self.typed_button.clicked.connect(self.ask_where_to_save_typed)
        self._looking.done.connect(self._show_newest)
        self._working.done.connect(self._show_outcome)
        self._looking.start(partial(_newest_good, path, key))

    def offer_typed(self, typed: Callable[[], Mapping[tuple[date, DayKey], Answer]]) -> None:
        """Offer to save answers that could not be saved.

        Args:
            typed: Gives them, by day and key.
        """
        self._typed = typed
        self.typed_button.setVisible(bool(typed()))
        self._buttons.rearrange()

    def restore(self) -> None:
        """Put the newest good backup in the place of the damaged file, which is kept beside it."""
        if self._newest is not None and not self._working.is_busy:
            backup = self._newest.backup.path
            self._begin(lambda: restored_words(backups.restore_backup(self._path, backup, self._clock, self._key)))
            self._is_restoring = True

    def ask_where_to_salvage(self) -> None:
        """Ask for a new file, and save into it what can be read."""
        self._ask(f"{self._path.stem}-saved.db", self.salvage)

    def salvage(self, target: Path) -> None:
        """Save what can be read into a new file."""

        def work() -> str:
            saved = app.salvage_diary(self._path, target, self._clock, self._key)
            return " ".join(words(line) for line in salvage_lines(self._path, saved))

        self._begin(work)

    def ask_where_to_save_typed(self) -> None:
        """Ask for a new file, and save into it what was typed and could not be saved."""
        self._ask(f"{self._path.stem}-typed.db", self.save_typed)

    def save_typed(self, target: Path) -> None:
        """Save what was typed into a new diary; it stays on the screen, too."""
        typed = dict(self._typed())

        def work() -> str:
            app.save_apart(target, typed, self._clock, self._key)
            return self.tr("What you typed is in {path}: a small diary of its own, which this program opens.").format(
                path=target
            )

        self._begin(work)

    def stop(self) -> None:
        """Wait for what runs."""
        self._looking.stop()
        self._working.wait()

    def _ask(self, name: str, chosen: Callable[[Path], None]) -> None:
        self._chooser.begin_in(self._path.parent)
        self._chooser.save(self.tr("A new file"), name, self.tr("Diaries (*.db)"), chosen)

    def _begin(self, work: Callable[[], str]) -> None:
        if self._working.is_busy:
            return
        for button in (self.restore_button, self.salvage_button, self.typed_button):
            button.setEnabled(False)
        self._is_restoring = False
        self.result.show_text(self.tr("This takes a moment …"))
        self.result.show()
        self._working.start(partial(_outcome_of, work))

    def _show_outcome(self, outcome: tuple[str, bool]) -> None:
        said, is_done = outcome
        for button in (self.restore_button, self.salvage_button, self.typed_button):
            button.setEnabled(True)
        self.restore_button.setEnabled(self._newest is not None)
        self.result.show_text(said)
        self.result.setAccessibleName(said)
        announce(self, said)
        if is_done and self._is_restoring:
            self.restored.emit()

    def _show_newest(self, newest: LookedInto | None) -> None:
        self._newest = newest
        self.restore_button.setEnabled(newest is not None)
        if newest is None:
            said = self.tr("No good backup was found beside the diary or in the second folder.")
        else:
            said = self.tr(
                "The newest good backup is of {day}: {what}. To restore it keeps the damaged file beside it."
            ).format(day=full_day(newest.backup.day), what=holds_words(newest.holdings))
        self.backup_line.setText(said)
        self.restore_button.setAccessibleDescription(said)

    def _lay_out(self) -> None:
        first = self.tr(
            "Nothing is written to the damaged file. A backup gives back the diary as it was then; saving all that "
            "can be read makes a new file and tells what was lost."
        )
        self.salvage_button.setAccessibleDescription(first)
        self.body.addWidget(label(first, "", wrap=True))
        self.body.addWidget(self.backup_line)
        self._buttons = FlowRow(gap=8)
        for button in (self.restore_button, self.salvage_button, self.typed_button):
            self._buttons.add(button)
        self.body.addWidget(self._buttons)
        self.body.addWidget(self.result)
        self.restore_button.setEnabled(False)
        self.typed_button.hide()
        self.result.hide()


def _newest_good(path: Path, key: Key | None) -> LookedInto | None:
    return next((one for one in backups.look_through(path, key) if one.holdings.is_whole), None)


def _outcome_of(work: Callable[[], str]) -> tuple[str, bool]:
    """The outcome in words, and whether it was done."""
    try:
        return work(), True
    except DiaryError as error:
        return words(error.sentence), False
