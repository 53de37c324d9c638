"""Whether the diary file is sound, so that nothing is written to one that is damaged or disagrees with itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from diary.errors import DamagedError, DiaryError
from ui.session.worker import Latest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.store.repository import Repository
    from diary.wording import Phrase
    from ui.session.background import Background


class Looked(NamedTuple):
    """The outcome of a look over the file.

    Attributes:
        faults: A sentence each; empty for a sound file.
        error: Why it could not be made, looked at or got ready to be written; None where it could.
        notice: What is to be said of a clock that was set back or, once, of the folder that it is in; None where all is
            fine.
    """

    faults: Sequence[Phrase] = ()
    error: DiaryError | None = None
    notice: DiaryError | None = None


class FileCheck(QObject):
    """Looks the file over, off the window's thread; until it is known to be sound, answers wait.

    Attributes:
        damage: Why nothing is written any more; None while no damage is known.
        is_sound: Whether the file was looked over and nothing was found.
        is_awaited: Whether the file is going to be looked over, or is being: until then nothing is written.

    Signals:
        damage_found: The file disagrees with itself or can't be read (a `DamagedError` that says so).
        looked: It was looked over (a `Looked`).
        done: The same, when what it means was taken in.
    """

    damage_found = Signal(object)
    looked = Signal(object)
    done = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self.damage: DamagedError | None = None
        self.is_sound = False
        self.is_awaited = False
        self._work: Latest | None = None

    def look_over(self) -> None:
        """Look the file over, make one where there is none, and have it ready to be written."""
        if self._work is None:
            self._work = Latest(self)
            self._work.done.connect(self._take)
        self.is_awaited = self._background.is_unknown
        self._work.start(self._background.work_or_tell(_look_over))

    def begin_anew(self) -> None:
        """Know nothing of the file: another one stands in its place."""
        self.damage, self.is_sound = None, False

    def take_faults(self, faults: Sequence[Phrase]) -> None:
        """Take what was found: a sentence for each fault."""
        if faults:
            self.damage = DamagedError.of(
                "This diary file is damaged: {fault} Nothing more is written to it; restore a copy of it.",
                fault=faults[0],
            )
            self.damage_found.emit(self.damage)
        self.is_sound = not faults

    def wait(self) -> None:
        """Wait for what runs, and take its result, for whoever has no event loop running yet."""
        if self._work is not None:
            self._work.wait()
            QCoreApplication.sendPostedEvents(self._work)  # its result alone

    def settle(self) -> None:
        """Have it over with now, for what can't wait in a queue."""
        if self.is_awaited:
            if self._work is None or not self._work.is_busy:
                self.look_over()
            self.wait()

    def stop(self) -> None:
        """Wait for what runs."""
        if self._work is not None:
            self._work.stop()

    def _take(self, looked: Looked | DiaryError) -> None:
        self.is_awaited = False
        if isinstance(looked, DiaryError):
            looked = Looked(error=looked)
        if looked.faults or looked.error is None:
            self.take_faults(looked.faults)
        self.looked.emit(looked)
        self.done.emit()


def _look_over(repository: Repository) -> Looked:
    faults = tuple(repository.look_over())
    warning = None if faults else repository.warn_of_clock() or repository.warn_of_place()
    return Looked(faults, notice=None if warning is None else DiaryError(warning))
