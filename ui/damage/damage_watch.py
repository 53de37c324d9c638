"""Says on Today that the diary is damaged, and offers what can be done, until it is sound again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diary.errors import DamagedError, OverwrittenError
from ui.damage.offering import make_rescue_card
from ui.words.text import words

if TYPE_CHECKING:
    from diary.errors import DiaryError
    from ui.damage.rescue import RescueCard
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.today.page import TodayPage


class DamageWatch(QObject):
    """Follows what the look over the file finds, and what an answer meets."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._rescue: RescueCard | None = None
        session.damage_found.connect(self._show_damage)
        session.answer_failed.connect(self._show_if_damaged)
        session.check.done.connect(self._put_away)

    @property
    def _today(self) -> TodayPage:
        return self._window.today

    def _show_damage(self, damage: DiaryError) -> None:
        self._today.say(words(damage.sentence), can_retry=False)
        self._offer()

    def _show_if_damaged(self, error: DiaryError) -> None:
        if isinstance(error, DamagedError | OverwrittenError):
            self._offer()

    def _offer(self) -> None:
        if self._rescue is None:
            reading = self._session.reading
            self._rescue = make_rescue_card(reading.path, self._session.key, reading.clock, self._today.window())
            self._rescue.restored.connect(self._session.look_elsewhere)
            self._today.notices.addWidget(self._rescue)
        self._rescue.offer_typed(lambda: self._session.unsaved)
        self._rescue.show()

    def _put_away(self) -> None:
        """After a look over that found nothing: a backup was restored."""
        if self._rescue is not None and self._session.check.is_sound:
            self._rescue.hide()
            self._today.clear_notice()
