"""The reminder of the open diary: looked up, switched on and off, off the window's thread; shown once for a trial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diary.errors import DiaryError
from diary.reminders.looking import last_filled
from diary.reminders.notice import TRIAL, notice_of
from diary.reminders.switching import look_up, switch_off, switch_on, this_computer
from ui.notices.showing import show_on_desktop
from ui.session.worker import Latest
from ui.words.language import shown_code
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from diary.reminders.deciding import Wish
    from diary.reminders.notice import Shown
    from diary.reminders.switching import Installed
    from ui.session.session import Session


class Reminding(QObject):
    """The reminder of the open diary, looked up and changed.

    Signals:
        found: What there really is of it (`Installed`, or None for nothing).
        failed: Why it could not be switched on or off (a `DiaryError`); what there is comes next.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._path = session.reading.path
        self._work = Latest(self)
        self._work.done.connect(self._take)
        self._trial: Shown | None = None

    @property
    def is_busy(self) -> bool:
        """Whether it is at work."""
        return self._work.is_busy

    def look(self) -> None:
        """Look up what there is, and bring up to date what an earlier place or language of the program wrote."""
        path, language, computer = self._path, shown_code(), this_computer()
        now, filled = self._session.reading.now(), self._filled()

        def look() -> Installed | None:
            installed = look_up(path, language, computer)
            if installed is None or installed.wish is None or installed.is_current or not installed.is_on:
                return installed
            return switch_on(path, installed.wish, language, computer, now, filled)

        self._start(look)

    def switch_on(self, wish: Wish) -> None:
        """Have it look at the times wished."""
        path, language, computer = self._path, shown_code(), this_computer()
        now, filled = self._session.reading.now(), self._filled()
        self._start(lambda: switch_on(path, wish, language, computer, now, filled))

    def switch_off(self) -> None:
        """Take it away."""
        path, computer = self._path, this_computer()
        self._start(lambda: switch_off(path, computer))

    def show_trial(self) -> DiaryError | None:
        """Show once how a reminder looks, and return why that is not possible here."""
        try:
            self._trial = show_on_desktop(notice_of(self._path, [TRIAL], words))
        except DiaryError as error:
            return error
        return None

    def _filled(self) -> date | None:
        return last_filled(self._session.reading.pain(), self._session.today())

    def _start(self, work: Callable[[], Installed | None]) -> None:
        def work_or_tell() -> Installed | DiaryError | None:
            try:
                return work()
            except DiaryError as error:
                return error

        self._work.start(work_or_tell)

    def _take(self, result: Installed | DiaryError | None) -> None:
        if isinstance(result, DiaryError):
            self.failed.emit(result)
            self.look()
        else:
            self.found.emit(result)
