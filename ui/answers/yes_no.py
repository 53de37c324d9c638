"""A question answered with no or yes; and a way to take the answer back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.scales import YES_NO
from ui.answers.answer_row import AnswerRow
from ui.answers.nrs_keys import letter

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.answers.answer_button import AnswerButton


class YesNo(AnswerRow):
    """One question whose answer is 0, no, or 1, yes. No answer is neither."""

    def __init__(self, question: str, *, no: str = "", yes: str = "", hint: str = "") -> None:
        """Build the row.

        Args:
            question: What is asked.
            no: Words for 0; "No" where empty.
            yes: Words for 1; "Yes" where empty.
            hint: Shown small behind the question, which then stands above its answers.
        """
        words = (no or self.tr("No"), yes or self.tr("Yes"))
        name = self.tr("{question}: {answer}")
        super().__init__(
            question,
            [
                (value, text, name.format(question=question, answer=text))
                for value, text in zip(YES_NO.answers, words, strict=True)
            ],
            hint=hint,
        )
        letters = (self.tr("N", "key for no"), self.tr("Y", "key for yes"))
        self._letters = {letter.upper(): value for letter, value in zip(letters, YES_NO.answers, strict=True)}
        for value, key in zip(YES_NO.answers, letters, strict=True):
            self.button(value).set_hint(self.tr("Key: {key} or {letter}").format(key=value, letter=key))
        self.describe(
            self.tr("Keys: {no_key} or 0 for {no}, {yes_key} or 1 for {yes}, Delete to clear.").format(
                no_key=letters[0], no=words[0], yes_key=letters[1], yes=words[1]
            )
        )

    @property
    def value(self) -> int | None:
        """The answer shown, 0 or 1; None if there is none."""
        return self._value if isinstance(self._value, int) else None

    def button(self, value: int) -> AnswerButton:
        """The button of one answer, 0 or 1."""
        return self.buttons[value]

    def answer_of(self, event: QKeyEvent) -> int | None:
        """The keys 0 and 1, and the first letters of no and yes in the user's language."""
        typed = letter(event)
        return self._letters.get(typed, {"0": 0, "1": 1}.get(typed))
