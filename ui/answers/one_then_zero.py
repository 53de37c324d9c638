"""A question in which 1 and 0 make ten, with no time limit (docs/decisions/0021).

A 1 is an answer at once. The question keeps the keyboard until it is plain what the 1 was: a 0 makes it ten; any other
answer is the next question's; Enter, Down and Tab go on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui.answers.answer_row import AnswerRow
from ui.answers.key_hint import KeyHint
from ui.answers.nrs_keys import AfterOne, after_one
from ui.look.saying import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


_TEN = 10


class OneThenZero(AnswerRow):
    """A row that may have the answers 1 and 10.

    Attributes:
        always_goes_on: Whether an answer that is corrected goes on too.
    """

    always_goes_on = False
    _one_is_open = False
    _goes_on = False
    _key_hint: KeyHint | None = None
    _described = ""

    @property
    def one_is_open(self) -> bool:
        """Whether a 1 was typed that a 0 would make ten."""
        return self._one_is_open

    def settle_one(self) -> None:
        """The 1 is a 1: the keyboard or the day is another one now."""
        if self._one_is_open:
            self._one_is_open = False
            app = QApplication.instance()
            if isinstance(app, QApplication):
                app.focusChanged.disconnect(self._keyboard_went)
            if self._key_hint is not None:
                self._key_hint.hide()
            self.setAccessibleDescription(self._described)

    def show_answer(self, value: object, *, unsaved: bool = False) -> None:
        """Show an answer without giving it; beside another one, the 1 that was typed is over."""
        if value != 1:
            self.settle_one()
        super().show_answer(value, unsaved=unsaved)

    def take_key(self, event: QKeyEvent) -> bool:
        """As for any question; after a 1, see above. Return whether the key means something here."""
        if not self._one_is_open:
            return super().take_key(event)
        meant = after_one(event, goes_on=self._goes_on)
        if meant is AfterOne.HELD:
            return True
        if meant is AfterOne.TEN:
            self._make_ten()
            return True
        if meant is AfterOne.GO_ON:
            self.settle_one()
            self.went_on.emit()
            return True
        if meant is AfterOne.HAND_ON:
            return self._hand_on(event)
        if meant is AfterOne.HERE:
            self.settle_one()
        return super().take_key(event)

    def _answer_by_key(self, answer: object) -> None:
        if not self.can_become_ten(answer):
            super()._answer_by_key(answer)
            return
        self._goes_on = self.always_goes_on or self.is_open
        self._answer(answer)
        if self._value is None:  # it was refused
            return
        if not self._goes_on:
            self._follow(answer)
        self._open_one()

    def can_become_ten(self, answer: object) -> bool:
        """Return whether an answer is a 1 that a 0 makes ten."""
        return answer == 1 and _TEN in self._values

    def _open_one(self) -> None:
        self.settle_one()
        self._one_is_open = True
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keyboard_went)
        said = self.tr("1; 0 makes it 10, Enter goes on")
        if self._key_hint is None:
            self._key_hint = KeyHint(self, self.buttons[0])
        self._key_hint.say(said)
        self._described = self.accessibleDescription()
        self.setAccessibleDescription(said)
        announce(self, said)

    def _make_ten(self) -> None:
        goes_on = self._goes_on
        self.settle_one()
        self._answer(_TEN)
        announce(self, self.tr("It is 10 now"))
        if goes_on:
            self.went_on.emit()
        else:
            self._follow(_TEN)

    def _hand_on(self, event: QKeyEvent) -> bool:
        """Go on, give the key to the question that has the keyboard then, and return whether it was taken."""
        self.settle_one()
        self.went_on.emit()
        there = QApplication.focusWidget()
        if there is None or there is self or self.isAncestorOf(there):
            return super().take_key(event)
        QCoreApplication.sendEvent(there, event.clone())
        return True

    def _keyboard_went(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self and not self.isAncestorOf(new):
            self.settle_one()
