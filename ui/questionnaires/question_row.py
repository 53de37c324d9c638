"""The answers to one question of a questionnaire: numbers on large buttons, or words; a key answers and goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from diary.model.scales import NRS
from ui.answers.nrs_keys import Move, digit, is_enter, score_of
from ui.answers.one_then_zero import OneThenZero

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from diary.model.instruments.instrument import Item


class QuestionRow(OneThenZero):
    """One question with its answers; the question itself stands in a heading above.

    A key answers and goes on, also where there was an answer; a click only answers. Enter goes on from an answer.

    Attributes:
        is_handed_on: Whether a key answered the question before and went on by itself: an Enter still belongs to it.
        by_enter: Whether the last key was Enter.

    Signals:
        held_back: An Enter that belonged to the question before did nothing here.
    """

    always_goes_on = True
    is_handed_on = False
    by_enter = False
    held_back = Signal()

    def take_key(self, event: QKeyEvent) -> bool:
        """As for any question; an Enter that is held does nothing. Return whether the key was taken."""
        handed_on, self.is_handed_on, self.by_enter = self.is_handed_on, False, is_enter(event)
        if self.by_enter and (handed_on or event.isAutoRepeat()):
            if not event.isAutoRepeat():
                self.held_back.emit()
            return True
        return super().take_key(event)

    def _answer_by_key(self, answer: object) -> None:
        if self.can_become_ten(answer):
            super()._answer_by_key(answer)
            return
        self._answer(answer)
        self.went_on.emit()

    def _move(self, meant: Move) -> bool:
        focused = next((number for number, button in enumerate(self.buttons) if button.hasFocus()), None)
        if meant is Move.CHOOSE and focused is not None and self._values[focused] == self._value:
            self.went_on.emit()
            return True
        return super()._move(meant)


class ScaleRow(QuestionRow):
    """A question answered by one of a few numbers."""

    def __init__(self, item: Item) -> None:
        """Build the row for an item of the type `scale`."""
        self._item = item
        super().__init__(item.text, [(value, str(value), self._name_of(value)) for value in item.answers], chips=False)
        for button in self.buttons:
            button.setProperty("large", True)  # noqa: FBT003 - a property
        self.hide_question()
        self.describe(
            self.keys_hint,
            self.tr("{least} is {least_words}, {most} is {most_words}.").format(
                least=item.least, least_words=item.anchors[0], most=item.most, most_words=item.anchors[1]
            ),
        )

    @property
    def keys_hint(self) -> str:
        """The keys that answer, in one sentence."""
        low, high = max(self._item.least, 0), min(self._item.most, 9)
        if NRS.most in self._item.answers:
            return self.tr("Keys {low} to {high}, X for 10.").format(low=low, high=high)
        return self.tr("Keys {low} to {high}.").format(low=low, high=high)

    def answer_of(self, event: QKeyEvent) -> int | None:
        """The digits, and X for 10, where they are answers."""
        typed = score_of(event)
        return typed if typed is not None and typed in self._item.answers else None

    def _name_of(self, value: int) -> str:
        anchor = {self._item.least: self._item.anchors[0], self._item.most: self._item.anchors[1]}.get(value)
        if anchor is None:
            return self.tr("{question} {value}").format(question=self._item.text, value=value)
        return self.tr("{question} {value}, {anchor}").format(question=self._item.text, value=value, anchor=anchor)


class ChoiceRow(QuestionRow):
    """A question answered by one of some words; the first nine or ten have a key of their own."""

    def __init__(self, item: Item) -> None:
        """Build the row for an item of the type `choice`."""
        self._item = item
        name = self.tr("{question}: {answer}")
        super().__init__(
            item.text,
            [
                (value, self._words(value, words), name.format(question=item.text, answer=words))
                for value, words in zip(item.answers, item.choices, strict=True)
            ],
        )
        self.hide_question()
        self.describe(self.keys_hint)

    @property
    def keys_hint(self) -> str:
        """The keys that answer, in one sentence."""
        return self.tr("The number before an answer is its key.")

    def spoken_answer(self, value: object) -> str:
        """The answer's own words."""
        return self._item.choices[self._values.index(value)]

    def answer_of(self, event: QKeyEvent) -> int | None:
        """The digits that stand before the answers."""
        typed = digit(event)
        return typed if typed is not None and typed in self._item.answers else None

    def _words(self, value: int, words: str) -> str:
        if not 0 <= value <= 9:
            return words
        return self.tr("{key}\u2002{answer}", "a key and the answer it gives").format(key=value, answer=words)
