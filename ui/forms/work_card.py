"""A card that has longer work done off the window's thread, and says below each button how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.session.data_session import NothingThereError
from ui.widgets.card import Card
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.errors import DiaryError
    from ui.forms.outcome import WorkOutcome
    from ui.session import Session
    from ui.session.data_session import DataSession


class WorkCard(Card):
    """A card on the diary as a whole, with work that takes a while.

    Attributes:
        session: The open diary.
        work: Does one thing at a time.
        outcomes: How each thing went; what is begun hides the others.

    Signals:
        outcome_shown: Something was said that is to be seen (a `WorkOutcome`).
    """

    outcome_shown = Signal(object)

    def __init__(self, title: str, session: Session, work: DataSession) -> None:
        super().__init__(title)
        self.session, self.work = session, work
        self.outcomes: tuple[WorkOutcome, ...] = ()

    def begin(self, outcome: WorkOutcome, sentence: str, *, can_stop: bool = True, on_damage: bool = False) -> bool:
        """Write what is being typed, say what runs, and return whether it may begin.

        Args:
            outcome: Where it is said.
            sentence: What runs.
            can_stop: Whether it can be stopped.
            on_damage: Whether it may be done to a damaged diary, too.
        """
        if self.work.is_busy:
            return False
        damage = self.session.check.damage
        if damage is not None and not on_damage:
            outcome.show_error(words(damage.sentence))
            return False
        self.session.answers.save_unsaved()
        for other in self.outcomes:
            if other is not outcome:
                other.hide()
        here = self.has_keyboard()
        if here and outcome.isVisible():
            outcome.text.setFocus()  # see `conclude`
        outcome.show_busy(sentence, can_stop=can_stop)
        if here:
            (outcome.stop_button if can_stop else outcome.text).setFocus()
        self.outcome_shown.emit(outcome)
        return True

    def failed(self, outcome: WorkOutcome) -> Callable[[DiaryError | None], None]:
        """Return what says why it was not done, or that it was stopped."""

        def tell(error: DiaryError | None) -> None:
            if isinstance(error, NothingThereError):
                self.conclude(outcome, lambda: outcome.show_done(words(error.sentence)))
            elif error is not None:
                self.conclude(outcome, lambda: outcome.show_error(words(error.sentence)))
            else:
                self.conclude(outcome, lambda: outcome.show_done(self.tr("Stopped. Nothing was written.")))

        return tell

    def conclude_done(self, outcome: WorkOutcome, sentence: str, path: Path | None) -> None:
        """Say what was done, and offer the way to what was made."""
        self.conclude(outcome, lambda: outcome.show_done(sentence, path))

    def conclude(self, outcome: WorkOutcome, show: Callable[[], None]) -> None:
        """Say how it went; the keyboard goes to what is said, unless it has gone elsewhere meanwhile."""
        here = self.has_keyboard()
        if here and outcome.isVisible():
            outcome.text.setFocus()  # first: a button that is hidden while it has the keyboard throws it anywhere
        show()
        if here:
            outcome.text.setFocus()
            self.outcome_shown.emit(outcome)

    def has_keyboard(self) -> bool:
        """Return whether the keyboard is on this card, or nowhere."""
        focused = self.window().focusWidget()  # the window's own, also while a dialog over it is closing
        return self.isVisible() and (focused is None or self.isAncestorOf(focused))
