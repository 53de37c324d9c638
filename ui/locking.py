"""Locks the window: by hand, after idle time, and while the diary gets another key.

What covers it is a page of its own. Everything else is taken out of the window, so that neither the screen nor an
assistive program finds a word of the diary, and stays as it was for when it is unlocked.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from diary.errors import DiaryError
from ui import ways
from ui.guard import guarded
from ui.lock.lock_page import LockPage
from ui.look.saying import silence
from ui.remembered import recall
from ui.session.worker import Latest
from ui.words.text import words

if TYPE_CHECKING:
    from datetime import datetime

    from diary.locking import Unlocked
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.rekeying import Rekeyed
    from ui.lock.key_change import KeyChange
    from ui.lock.passphrase_card import PassphraseCard
    from ui.main_window import MainWindow
    from ui.session import Session

LOCK_KEY = "Ctrl+L"
_ACTIVE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
"""What shows that somebody is there."""
_LOOK_MS, _QUIET_MS = 1000, 50
"""How often it looks whether the time is over, and whether what runs off the thread has ended."""


class Locking(QObject):
    """The lock of one window.

    Attributes:
        page: What covers the window; None while it is open.

    Signals:
        locked: It was covered; what is being typed that is not of the diary is to be forgotten.
        changed: How a change of the passphrase went (a `Rekeyed`, or a `DiaryError` that says why nothing changed).
    """

    locked = Signal()
    changed = Signal(object)

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.page: LockPage | None = None
        self._body: QWidget | None = None
        self._focused: QWidget | None = None
        self._handle: QWindow | None = None
        self._title = ""
        self._disabled: list[QShortcut] = []
        self._active_at: datetime = session.reading.now()
        self._work = Latest(self)
        self._work.done.connect(self._take)
        self._quiet, self._clock = QTimer(self), QTimer(self)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._go_on_when_quiet)
        self._then: partial[None] | None = None
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._key = QShortcut(QKeySequence(LOCK_KEY), window, self.lock)
        self.follow_passphrase()

    @property
    def is_covering(self) -> bool:
        """Whether the window shows nothing of the diary."""
        return self.page is not None

    def follow_passphrase(self) -> None:
        """Watch whether somebody is there, if the diary has a passphrase; without one there is nothing to lock."""
        encrypted = self._session.is_encrypted
        self._key.setEnabled(encrypted)
        if self._handle is not None and shiboken6.isValid(self._handle):
            self._handle.removeEventFilter(self)
        self._handle = None
        if not encrypted:
            self._clock.stop()
            return
        handle = self._window.windowHandle()
        # PySide may give what stood at the same place in memory before (docs/decisions/0024).
        if isinstance(handle, QWindow):
            self._handle = handle
            handle.installEventFilter(self)
        self._active_at = self._session.reading.now()
        self._clock.start()

    @guarded
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note that somebody is there; lock first if the computer slept too long. Return whether it is taken: never."""
        if event.type() in _ACTIVE:
            self.look()
            self._active_at = self._session.reading.now()
        return False

    def serve(self, card: PassphraseCard) -> None:
        """Do what a card of the passphrase asks for, and tell it how that went."""
        card.change_wanted.connect(self.change_key)
        card.lock_wanted.connect(self.lock)
        self.changed.connect(card.show_change)
        self.locked.connect(card.leave)

    def look(self) -> None:
        """Lock if nobody did anything for as long as was chosen."""
        minutes = recall().lock_after
        idle = self._session.reading.now() - self._active_at
        if minutes > 0 and idle.total_seconds() >= minutes * 60:
            self.lock()

    def lock(self) -> None:
        """Save what is being typed, cover the window, and let go of the file and its key."""
        if self.is_covering or not self._session.is_encrypted:
            return
        self._window.write_typed()
        page = self._cover()
        page.unlocked.connect(self._unlock)
        page.focus_first()
        self.locked.emit()
        self._when_quiet(partial(self._session.release))

    def change_key(self, change: KeyChange) -> None:
        """Give the diary another key, or none; `changed` tells how it went."""
        if self.is_covering:
            return
        self._window.write_typed()
        title = self.tr("One moment")
        sentence = (
            self.tr("The passphrase is being removed. Don't switch off the computer.")
            if change.key is None
            else self.tr("Your diary and its copies are being encrypted. Don't switch off the computer.")
        )
        self._cover().show_work(title, sentence)
        self._when_quiet(partial(self._begin_change, change))

    def may_close(self) -> bool:
        """Return whether the covered window can be closed; with something not saved yet, at the second request."""
        if self.page is None or self._then is not None or self._work.is_busy:
            return False
        if self._window.has_unsaved and self.page.notice is None:
            self.page.say(
                self.tr("Something is not saved yet. Unlock to save it, or close once more to leave without it."),
                can_retry=False,
            )
            return False
        return True

    # The change of the key

    def _begin_change(self, change: KeyChange) -> None:
        path, clock, old = self._session.reading.path, self._session.reading.clock, self._session.key
        self._session.release()

        def run() -> tuple[Rekeyed | DiaryError, Key | None]:
            try:
                return change.carry_out(path, clock, old), change.key
            except DiaryError as error:
                return error, old

        self._work.start(run)

    def _take(self, result: tuple[Rekeyed | DiaryError, Key | None]) -> None:
        done, key = result
        if self._open(key):
            if not isinstance(done, DiaryError):
                self._session.by_code = False
            self.follow_passphrase()
            self.changed.emit(done)

    def _unlock(self, found: Unlocked) -> None:
        if self._then is not None:  # it was quicker than what still ran
            self._quiet.stop()
            self._then = None
            self._session.release()
        if self._open(found.key):
            self._session.by_code = found.by_code
            if found.by_code:
                ways.to_new_passphrase(self._window)

    def _open(self, key: Key | None) -> bool:
        """Take the file up again and uncover the window; return whether it could be opened, else the page says why."""
        try:
            self._session.take_up(key)
        except DiaryError as error:
            if self.page is not None:
                self.page.working.hide()
                self.page.form.show()
                self.page.form.refuse(words(error.sentence))
            return False
        self._uncover()
        return True

    # The cover

    def _cover(self) -> LockPage:
        window = self._window
        self._focused = window.focusWidget()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible() and other.isWindow():
                other.close()
        QToolTip.hideText()
        silence(window)
        window.stop_clock()
        self._disabled = [one for one in window.findChildren(QShortcut) if one.isEnabled() and one is not self._key]
        for shortcut in self._disabled:
            shortcut.setEnabled(False)
        self._title = window.windowTitle()
        window.setWindowTitle(self.tr("Relief Diary"))
        self._body = window.takeCentralWidget()
        self.page = LockPage(self._session.reading.path)
        window.setCentralWidget(self.page)
        return self.page

    def _uncover(self) -> None:
        window, page, body = self._window, self.page, self._body
        if page is None or body is None:
            return
        self.page = self._body = None
        window.takeCentralWidget()
        window.setCentralWidget(body)
        body.show()
        page.deleteLater()
        window.setWindowTitle(self._title)
        for shortcut in self._disabled:
            if shiboken6.isValid(shortcut):
                shortcut.setEnabled(True)
        window.start_clock()
        self._active_at = self._session.reading.now()
        if self._focused is not None and shiboken6.isValid(self._focused):
            self._focused.setFocus()

    # What still runs

    def _when_quiet(self, then: partial[None]) -> None:
        """Do it when nothing works on the diary off the window's thread any more."""
        self._then = then
        self._quiet.start()
        self._go_on_when_quiet()

    def _go_on_when_quiet(self) -> None:
        owners: list[QObject] = [self._session] + ([] if self._body is None else [self._body])
        if self._then is None or any(work.is_busy for owner in owners for work in owner.findChildren(Latest)):
            return
        self._quiet.stop()
        then, self._then = self._then, None
        then()
