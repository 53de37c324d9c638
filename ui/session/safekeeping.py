"""Backups and imports that can be undone, as the window asks for them: the command line's own functions."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from diary import existing
from diary.backups import LookedInto, look_through, restore_backup
from diary.errors import DiaryError
from diary.store.incoming.imports import PastImport, UndoneImport, past_imports, undo_import
from diary.store.keeping import bring_along, keep
from diary.store.on_disk.copies import Occasion
from diary.store.on_disk.elsewhere import Elsewhere
from diary.store.on_disk.holdings import held_by
from diary.store.on_disk.second_folder import (
    SecondFolder,
    choose_second_folder,
    forget_second_folder,
    second_folder,
)
from ui.session.data_session import NothingThereError, StoppedError
from ui.session.steps import Step
from ui.session.worker import Latest
from ui.words.text import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from diary.store.on_disk.holdings import Holdings
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.restoring import Restored
    from diary.store.repository import Repository
    from ui.session import Session
    from ui.session.data_session import DataSession

    Failed = Callable[[DiaryError | None], None]


class Kept(NamedTuple):
    """The backups and imports there are to choose from.

    Attributes:
        backups: The newest first, each opened and looked over.
        second: The second folder; None where none was chosen.
        imports: The imports that can be undone, the newest first.
    """

    backups: tuple[LookedInto, ...]
    second: SecondFolder | None
    imports: tuple[PastImport, ...]


class Safekeeping(QObject):
    """The window's way to backups and imports: one thing at a time, off its thread; see `DataSession`.

    Signals:
        looked: The backups and imports were looked through (`Kept`).
    """

    looked = Signal(object)

    def __init__(self, session: Session, work: DataSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._work = session, work
        self._is_ending = threading.Event()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._is_ending.set)  # before the worker waits for what runs
        self._looking = Latest(self)
        self._looking.done.connect(self._take)

    def look(self) -> None:
        """Look through the backups and the imports, whatever else runs; also of a diary that can't be read."""
        path, key = self._session.reading.path, self._session.parts.repository.key
        imports = self._session.background.work(past_imports)

        def work() -> Kept | None:
            try:
                return Kept(tuple(look_through(path, key, self._go_on)), second_folder(path), tuple(imports() or ()))
            except StoppedError:
                return None

        self._looking.start(work)

    def _go_on(self) -> None:
        if self._is_ending.is_set():
            raise StoppedError

    def _take(self, kept: Kept | None) -> None:
        if kept is not None:
            self.looked.emit(kept)

    def back_up(self, done: Callable[[Path], None], failed: Failed) -> None:
        """Make a backup now, and bring it to the second folder."""

        def work(repository: Repository) -> Path:
            existing.refuse_damage(repository)
            made = keep(repository, Occasion.BY_HAND, self._work.still)
            if made is None:
                raise NothingThereError.of("Your diary is empty so far: there is nothing to back up yet.")
            bring_along(repository, self._work.still)
            return made

        self._work.run(self._session.background.work_or_raise(work), done, failed)

    def look_into(self, backup: Path, key: Key | None, done: Callable[[Holdings], None], failed: Failed) -> None:
        """Look into one backup, over a key of its own."""
        self._work.run(lambda: held_by(backup, key), done, failed)

    def restore(
        self, backup: Path, done: Callable[[Restored], None], failed: Failed, backup_key: Key | None = None
    ) -> None:
        """Have the diary hold what a backup holds; then every page reads it again.

        Args:
            backup: The backup.
            done: Called with what was restored.
            failed: Called with why not.
            backup_key: What opens the backup, where that is another key than the diary's.
        """
        repository = self._session.parts.repository
        path, clock, key = repository.path, repository.clock, repository.key

        def tell(restored: Restored) -> None:
            self._session.show_restored()
            done(restored)

        self._work.run(lambda: restore_backup(path, backup, clock, key, backup_key), tell, failed)

    def undo_import(self, at: datetime, done: Callable[[UndoneImport], None], failed: Failed) -> None:
        """Undo an import as a whole; it is a step that can be undone in its turn."""

        def tell(undone: UndoneImport) -> None:
            self._session.read_again(Elsewhere())
            self._session.steps.push(
                Step(
                    translate("Backups", "the undo of an import"),
                    translate("Backups", "The import was undone."),
                    undone.changes,
                )
            )
            done(undone)

        self._work.run(
            self._session.background.work_or_raise(lambda repository: undo_import(repository, at)), tell, failed
        )

    def choose_second(self, folder: Path, done: Callable[[SecondFolder], None], failed: Failed) -> None:
        """Have backups go into a second folder too, beginning with the newest there is."""

        def work(repository: Repository) -> SecondFolder:
            existing.refuse_damage(repository)
            chosen = choose_second_folder(repository.path, folder, repository.diary_id or "")
            bring_along(repository, self._work.still)
            return second_folder(repository.path) or chosen

        self._work.run(self._session.background.work_or_raise(work), done, failed)

    def forget_second(self) -> None:
        """Have no more backups go into the second folder.

        Raises:
            CannotSaveError: that can't be noted.
        """
        forget_second_folder(self._session.reading.path)
