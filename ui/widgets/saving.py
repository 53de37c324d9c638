"""The writes of one part of a page: how they went is said there alone, and the last can be tried again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import SignalInstance

    from diary.errors import DiaryError

R = TypeVar("R")


class Saving(QObject, Generic[R]):
    """Writes records of one sort.

    Attributes:
        is_writing: Whether what the diary says now is about a write of this part.

    Signals:
        saved: What this part wrote is on disk; the local moment (a `datetime`).
        failed: The file could not be written (a `DiaryError`).
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        save: Callable[[R, R | None], R | None],
        signals: tuple[SignalInstance, SignalInstance],
        parent: QObject,
    ) -> None:
        """Begin with nothing to try again.

        Args:
            save: Writes a record over what was shown of it; see `ui.session.records`.
            signals: Those that tell of every such write: it is on disk, and it could not be written.
            parent: The part of the page.
        """
        super().__init__(parent)
        self._save = save
        self._again: Callable[[], object] | None = None
        self.is_writing = False
        saved, failed = signals
        saved.connect(self._pass_saved)
        failed.connect(self._pass_failure)

    def write(self, record: R, shown: R | None, again: Callable[[], object]) -> R | None:
        """Write a record.

        Args:
            record: What it shall be.
            shown: What it was for the user.
            again: Does the same once more, where the disk refuses.

        Returns:
            The record as stored; None where the disk refused, which `failed` has said.

        Raises:
            BadInputError: it can't be taken as it is.
            ChangedElsewhereError: it is another one by now than was shown.
        """
        self._again = again
        self.is_writing = True
        try:
            stored = self._save(record, shown)
        finally:
            self.is_writing = False
        if stored is not None:
            self._again = None
        return stored

    def retry(self) -> None:
        """Write what could not be written."""
        if self._again is not None:
            self._again()

    def _pass_saved(self, moment: datetime) -> None:
        if self.is_writing:
            self.saved.emit(moment)

    def _pass_failure(self, error: DiaryError) -> None:
        if self.is_writing:
            self.failed.emit(error)
