"""The severity of a side effect: none, mild, moderate or severe; and a way to take the answer back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.details import Severity
from ui.answers.answer_row import SPACING, AnswerRow
from ui.answers.nrs_keys import digit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.answers.answer_button import AnswerButton


_GAP = 4
"""Between the chips, in pixels: so that four stand beside the longest name in a column of Today."""


class SeverityChips(AnswerRow):
    """One side effect. `answered` carries a `Severity`, or None when it was cleared."""

    def __init__(self, question: str) -> None:
        """Build the row.

        Args:
            question: The side effect's name.
        """
        words = (
            (Severity.NONE, self.tr("None")),
            (Severity.MILD, self.tr("Mild")),
            (Severity.MODERATE, self.tr("Moderate")),
            (Severity.SEVERE, self.tr("Severe")),
        )
        name = self.tr("{question}: {answer}")
        super().__init__(
            question, [(value, text, name.format(question=question, answer=text)) for value, text in words]
        )
        self._answers.set_gap(_GAP)
        for severity, button in zip(Severity, self.buttons, strict=True):
            button.set_hint(self.tr("Key: {key}").format(key=severity.rank))
        self.describe(self.tr("Keys: 0 for none, 1 for mild, 2 for moderate, 3 for severe, Delete to clear."))

    @property
    def value(self) -> Severity | None:
        """The answer shown; None if there is none."""
        return Severity(str(self._value)) if self._value is not None else None

    def width_of_answers(self) -> int:
        """Return what stands beside the name, in pixels: the answers and the button that clears them."""
        return self._answers.sizeHint().width() + self.clear_button.sizeHint().width() + 2 * SPACING

    def button(self, severity: Severity) -> AnswerButton:
        """The button of one answer."""
        return self.buttons[severity.rank]

    def answer_of(self, event: QKeyEvent) -> Severity | None:
        """The keys 0 to 3."""
        typed = digit(event)
        return list(Severity)[typed] if typed is not None and typed < len(Severity) else None
