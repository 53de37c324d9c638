"""Looks after the backups once the file is known to be sound, off the window's thread; no answer waits for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from diary.errors import DiaryError
from diary.store.keeping import Tended, tend
from ui.session.worker import Latest

if TYPE_CHECKING:
    from diary.store.repository import Repository
    from ui.session.background import Background
    from ui.session.file_check import FileCheck


class Tending(QObject):
    """Makes today's backup where it is due.

    Signals:
        done: The backups were looked after (`Tended`).
        troubled: Why that was not possible, where that is news (a `DiaryError`).
    """

    done = Signal(object)
    troubled = Signal(object)

    def __init__(self, background: Background, check: FileCheck, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._check = background, check
        self._stop = threading.Event()
        self._work: Latest | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._stop.set)  # before the worker waits for what runs
        check.done.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether it is at work."""
        return self._work is not None and self._work.is_busy

    def stop(self) -> None:
        """Leave it for the next time, and wait for what runs."""
        self._stop.set()
        if self._work is not None:
            self._work.stop()

    def _look(self) -> None:
        if not self._check.is_sound or self._stop.is_set():
            return
        if self._work is None:
            self._work = Latest(self)
            self._work.done.connect(self._take)
        self._work.start(self._background.work(self._tended))

    def _tended(self, repository: Repository) -> Tended | None:
        try:
            return tend(repository, self._go_on)
        except _LeftError:
            return None

    def _go_on(self) -> None:
        if self._stop.is_set():
            raise _LeftError

    def _take(self, tended: Tended | None) -> None:
        if tended is None:
            return
        self.done.emit(tended)
        if isinstance(tended.trouble, DiaryError) and tended.is_news:
            self.troubled.emit(tended.trouble)


class _LeftError(Exception):
    """The window closes: nothing is left of the backup that was being made."""
