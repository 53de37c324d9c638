"""The outlook - suggestion and safety signs - watched off the window's thread, and kept as it was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diary import assessing
from diary.errors import BadInputError, CannotSaveError
from diary.model.relief.assessor import Assessor
from ui.session.worker import Latest

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from diary.model.safety.signs import OpenSign
    from diary.model.suggestion import Suggestion
    from diary.model.suggestion.outlook import Outlook
    from diary.store.repository import Repository
    from ui.session.background import Background
    from ui.session.file_check import FileCheck


class OutlookWatch(QObject):
    """Works the outlook out anew after each change; an older computation is dropped.

    Attributes:
        assessor: Works out the state of each infusion once a change, for all who show it.
        suggestion: The newest; None until it is first worked out.
        signs: The open safety signs, told or not.

    Signals:
        ready: The newest `Suggestion`; the open safety signs are in `signs`.
        kept: What is shown was written down, for it is something else than before.
    """

    ready = Signal(object)
    kept = Signal()

    def __init__(self, background: Background, check: FileCheck, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._check = background, check
        self.assessor = Assessor()
        self.suggestion: Suggestion | None = None
        self.signs: tuple[OpenSign, ...] = ()
        self._working: Latest | None = None
        self._keeping: Latest | None = None
        check.done.connect(self.keep)

    def refresh(self) -> None:
        """Work suggestion and safety signs out anew."""
        assessor = self.assessor

        def look(repository: Repository) -> Outlook:
            return _look(repository, None, assessor)

        if self._working is None:
            self._working = Latest(self)
            self._working.done.connect(self._take)
        self._working.start(self._background.work(look))

    def work_on(self, day: date) -> Callable[[], Outlook | None]:
        """Return what works the outlook of a past day out, off the window's thread."""
        return self._background.work(lambda repository: _look(repository, day, None))

    def keep(self) -> None:
        """Write down what is shown, off the window's thread; only in a file that is known to be sound.

        Nobody asked for it, so a disk that refuses it is not said: it is said with the next answer, and the next look
        tries again.
        """
        shown = self.suggestion
        if shown is None or not self._check.is_sound or self._check.damage is not None:
            return

        def write(repository: Repository) -> bool:
            try:
                return repository.keep_suggestion(shown)
            except (CannotSaveError, BadInputError):
                return False

        if self._keeping is None:
            self._keeping = Latest(self)
            self._keeping.done.connect(self._take_kept)
        self._keeping.start(self._background.work(write))

    def wait(self) -> None:
        """Wait until what is being worked out and written down is done."""
        for work in (self._working, self._keeping):
            if work is not None:
                work.wait()

    def stop(self) -> None:
        """Forget what was asked and wait for what runs."""
        for work in (self._working, self._keeping):
            if work is not None:
                work.stop()

    def _take(self, outlook: Outlook | None) -> None:
        if outlook is not None:
            self.suggestion, self.signs = outlook.suggestion, outlook.signs
            self.ready.emit(outlook.suggestion)
            self.keep()

    def _take_kept(self, kept: bool | None) -> None:  # noqa: FBT001 - what the work returns
        if kept:
            self.kept.emit()


def _look(repository: Repository, day: date | None, assessor: Assessor | None) -> Outlook:
    return assessing.outlook_on(repository, day, assessor)
