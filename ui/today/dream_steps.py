"""The pleasantness of a dream, on five named steps; and a way to take the answer back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.scales import PLEASANTNESS
from ui.answers.answer_row import AnswerRow
from ui.answers.nrs_keys import digit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.answers.answer_button import AnswerButton


class DreamSteps(AnswerRow):
    """One question on `PLEASANTNESS`, 1 very unpleasant to 5 very pleasant."""

    def __init__(self, question: str) -> None:
        """Build the row.

        Args:
            question: What is asked.
        """
        words = (
            self.tr("Very unpleasant"),
            self.tr("Unpleasant"),
            self.tr("Neither"),
            self.tr("Pleasant"),
            self.tr("Very pleasant"),
        )
        name = self.tr("{question}: {answer}")
        super().__init__(
            question,
            [
                (step, text, name.format(question=question, answer=text))
                for step, text in zip(PLEASANTNESS.answers, words, strict=True)
            ],
        )
        for step, button in zip(PLEASANTNESS.answers, self.buttons, strict=True):
            button.set_hint(self.tr("Key: {key}").format(key=step))
        self.describe(self.tr("Keys: 1 for very unpleasant to 5 for very pleasant, Delete to clear."))

    @property
    def value(self) -> int | None:
        """The answer shown, 1-5; None if there is none."""
        return self._value if isinstance(self._value, int) else None

    def button(self, step: int) -> AnswerButton:
        """The button of one step, 1-5."""
        return self.buttons[step - PLEASANTNESS.least]

    def answer_of(self, event: QKeyEvent) -> int | None:
        """The keys 1 to 5."""
        typed = digit(event)
        return typed if typed is not None and typed in PLEASANTNESS.answers else None
