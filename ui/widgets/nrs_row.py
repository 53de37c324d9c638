"""A question answered from 0 to 10: eleven buttons, the keys 0 to 9 and X, and a way to take the answer back.

Whoever types 1 and 0 means ten: a 1 waits a moment for its 0 before the keyboard goes on (docs/decisions/0013).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from diary.model.scales import NRS
from ui.widgets.answer_row import AnswerRow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ui.widgets.answer_button import AnswerButton

TEN_WITHIN = 700
"""Milliseconds in which a 0 makes ten of a 1."""


class NrsRow(AnswerRow):
    """One 0-10 question; what it asks and how it moves is `AnswerRow`."""

    def __init__(
        self,
        question: str,
        anchors: tuple[str, str],
        *,
        strong: bool = False,
        show_anchors: bool = False,
        early: bool = False,
    ) -> None:
        """Build the row.

        Args:
            question: Short name of the question.
            anchors: What 0 and 10 mean, for screen readers and tooltips.
            strong: Whether this is the answer that makes a day count.
            show_anchors: Whether they are printed too, behind the question above its answers.
            early: Whether it is built before the first paint: its icon waits for `clear_button.dress`.
        """
        self._anchors = anchors
        self._waiting: QTimer | None = None  # for the 0 of a ten; made when a 1 is first typed
        self._goes_on = False
        self._keyboard: QWidget | None = None
        choices = [(value, str(value), self._name_of(question, value)) for value in NRS.answers]
        hint = ""
        if show_anchors:
            hint = self.tr("0\u00a0{least}\u00a0· 10\u00a0{most}").format(least=anchors[0], most=anchors[1])
        super().__init__(question, choices, hint=hint, strong=strong, chips=False, early=early)
        self.button(NRS.most).set_hint(self.tr("Key: X"))
        self.describe(
            self.tr("Keys 0 to 9, X for 10, Delete to clear."),
            self.tr("0 is {least}, 10 is {most}.").format(least=anchors[0], most=anchors[1]),
        )

    @property
    def value(self) -> int | None:
        """The answer shown; None if there is none."""
        return self._value if isinstance(self._value, int) else None

    def button(self, value: int) -> AnswerButton:
        """The button of one answer, 0-10."""
        return self._buttons[value]

    def answer_of(self, event: QKeyEvent) -> int | None:
        """The keys 0 to 9, and X for 10."""
        from ui.widgets.nrs_keys import score

        return score(event)

    def show_answer(self, value: object, *, unsaved: bool = False) -> None:
        """Show an answer without giving it; another one than the 1 that waits is another day's."""
        if self._waiting is not None and value != 1:
            self._waiting.stop()
        super().show_answer(value, unsaved=unsaved)

    def take_key(self, event: QKeyEvent) -> bool:
        """As for any question; while a 1 waits, a 0 makes it ten, and any other answer is the next question's."""
        if self._waiting is None or not self._waiting.isActive():
            return super().take_key(event)
        from ui.widgets.nrs_keys import digit, score

        if event.isAutoRepeat() and score(event) is not None:
            return True
        self._waiting.stop()
        if digit(event) == NRS.least:
            self._answer(NRS.most)
            self._end_waiting()
            return True
        if score(event) is None or not self._goes_on:  # a move or a correction is meant for this question
            return super().take_key(event)
        self._end_waiting()
        there = QApplication.focusWidget()
        if there is None or there is self or self.isAncestorOf(there) or there is self._keyboard:
            return super().take_key(event)
        QCoreApplication.sendEvent(there, event.clone())
        return True

    def _answer_by_key(self, answer: object) -> None:
        if answer != 1:
            super()._answer_by_key(answer)
            return
        self._goes_on = self._value is None
        self._answer(answer)
        if not self._goes_on:
            self._follow(answer)
        self._keyboard = QApplication.focusWidget()
        if self._waiting is None:
            self._waiting = QTimer(self)
            self._waiting.setSingleShot(True)
            self._waiting.timeout.connect(self._end_waiting)
        self._waiting.start(TEN_WITHIN)

    def _end_waiting(self) -> None:
        # Whoever took the keyboard elsewhere meanwhile, by mouse or Tab, is not followed.
        if self._goes_on and QApplication.focusWidget() is self._keyboard:
            self.went_on.emit()

    def said(self, value: object) -> str:
        """`4 of 10`."""
        return self.tr("{value} of 10").format(value=value)

    def _name_of(self, question: str, value: int) -> str:
        anchor = {NRS.least: self._anchors[0], NRS.most: self._anchors[1]}.get(value)
        if anchor is None:
            return self.tr("{question} {value}").format(question=question, value=value)
        return self.tr("{question} {value}, {anchor}").format(question=question, value=value, anchor=anchor)
