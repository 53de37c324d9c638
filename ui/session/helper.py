"""Whether somebody else is writing: what is entered meanwhile is kept as written by a helper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from diary.store.repository import Repository
    from ui.session.answers import AnswerQueue


class HelperSwitch(QObject):
    """A switch of this window alone: off at each start, and on only until it is switched off (docs/decisions/0068).

    Signals:
        changed: It is on or off now (a `bool`).
    """

    changed = Signal(bool)

    def __init__(self, repository: Repository, answers: AnswerQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._repository, self._answers = repository, answers

    @property
    def is_on(self) -> bool:
        """Whether somebody else is writing."""
        return self._answers.is_helper_writing

    def turn(self, *, on: bool) -> None:
        """Say that somebody else is writing from now on, or no more."""
        if on != self.is_on:
            self._answers.is_helper_writing = self._repository.is_helper_writing = on
            self.changed.emit(on)
