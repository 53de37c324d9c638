"""Whether the diary file is sound, so that nothing is written to one that disagrees with itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diary.errors import CannotSaveError
from ui.session.worker import Latest

if TYPE_CHECKING:
    from diary.wording import Phrase
    from ui.session.background import Background


class FileCheck(QObject):
    """Looks the whole file over, off the window's thread.

    Attributes:
        damage: Why nothing is written any more; None while no damage is known.
        is_sound: Whether the whole file was looked over and nothing was found.

    Signals:
        damage_found: The file disagrees with itself or can't be read (a `CannotSaveError` that says so).
        done: It was looked over.
    """

    damage_found = Signal(object)
    done = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self.damage: CannotSaveError | None = None
        self.is_sound = False
        self._work: Latest | None = None

    def look_over(self) -> None:
        """Check the whole file."""
        if self._work is None:
            self._work = Latest(self)
            self._work.done.connect(self.take_faults)
        self._work.start(self._background.work(lambda repository: repository.check()))

    def begin_anew(self) -> None:
        """Know nothing of the file: another one stands in its place."""
        self.damage, self.is_sound = None, False

    def take_faults(self, faults: list[Phrase] | None) -> None:
        """Take what was found: a sentence for each fault, or None where the file could not be looked at."""
        if faults:
            self.damage = CannotSaveError.of(
                "This diary file is damaged: {fault} Nothing more is written to it; restore a copy of it.",
                fault=faults[0],
            )
            self.damage_found.emit(self.damage)
        self.is_sound = faults == []
        self.done.emit()

    def stop(self) -> None:
        """Wait for what runs."""
        if self._work is not None:
            self._work.stop()
