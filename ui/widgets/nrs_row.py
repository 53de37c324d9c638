"""A question answered from 0 to 10: eleven buttons, the keys 0 to 9 and X, and a way to take the answer back.

Nothing is answered for you: a fresh row has no chosen button, arrows move without answering, and 0 is an answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QWidget

from diary.model.scales import NRS
from ui.theme import theme
from ui.widgets.answer_button import AnswerButton
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

SPACING = 6


class NrsRow(QWidget):
    """One 0-10 question.

    Signals:
        answered: The new answer, 0-10, or None when it was cleared.
        leave: The user asked for the next (+1) or previous (-1) row by keyboard.
    """

    answered = Signal(object)
    leave = Signal(int)

    def __init__(self, question: str, anchors: tuple[str, str], *, strong: bool = False) -> None:
        """Build the row.

        Args:
            question: Short name of the question.
            anchors: What 0 and 10 mean, for screen readers and tooltips.
            strong: Whether this is the answer that makes a day count.
        """
        super().__init__()
        self._question, self._anchors = question, anchors
        self._value: int | None = None
        self._is_left = False
        self._caption = label(question, "strong" if strong else "")
        self._caption.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._buttons = [AnswerButton(str(value)) for value in NRS.answers]
        clear = self.tr("Clear the answer to {question}").format(question=question)
        self.clear_button = IconButton("clear", clear, later=True)
        # No stop of its own for Tab: the Delete key does the same, and a day must not take twice as many stops.
        self.clear_button.setProperty("focusPolicy", "ClickFocus")
        self._answers = FlowRow()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._head = QHBoxLayout()
        self._build()
        self.setProperty("focusPolicy", "StrongFocus")  # by name: see ui.app
        theme().changed.connect(self._measure)
        self._measure()
        self.show_answer(None)

    @property
    def value(self) -> int | None:
        """The answer shown; None if there is none."""
        return self._value

    def button(self, value: int) -> AnswerButton:
        """The button of one answer, 0-10."""
        return self._buttons[value]

    def show_answer(self, value: int | None, *, unsaved: bool = False) -> None:
        """Show an answer without giving it.

        Args:
            value: 0-10, or None for unanswered.
            unsaved: Whether it could not be written yet.
        """
        self._value = value
        for number, button in enumerate(self._buttons):
            button.unsaved = unsaved
            button.setChecked(value == number)
        had_focus = self.clear_button.hasFocus()
        keep = self.clear_button.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.clear_button.setSizePolicy(keep)
        self.clear_button.setVisible(value is not None)
        if had_focus and value is None:
            self.setFocus()
        said = self.tr("not answered") if value is None else self.tr("{value} of 10").format(value=value)
        self.setAccessibleName(self.tr("{question}: {answer}").format(question=self._question, answer=said))

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer, clear or move by a key; False if the key means nothing here."""
        from ui.widgets.nrs_keys import Move, meaning

        meant = meaning(event)
        if meant is None or (meant is Move.CHOOSE and self._focused() is None):
            return False
        if isinstance(meant, int):
            self._answer(meant)
        elif meant is Move.CLEAR:
            self._answer(None)
        elif meant is Move.CHOOSE:
            self._answer(self._focused())
        elif meant in (Move.UP, Move.DOWN):
            self.leave.emit(-1 if meant is Move.UP else 1)
        else:
            self._step(-1 if (meant is Move.LEFT) != self.isRightToLeft() else 1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys while the row itself has the focus."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Coming by Tab, the chosen answer has the focus; without one the row has, so that no answer is suggested."""
        super().focusInEvent(event)
        if self._value is not None and not self._is_left:
            self._buttons[self._value].setFocus()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's names
        """Tab leaves the whole question, forwards and backwards, from whichever answer has the focus."""
        self._is_left = True
        self.setFocus()
        self._is_left = False
        return bool(super().focusNextPrevChild(next))

    def set_stacked(self, stacked: bool) -> None:  # noqa: FBT001 - a plain state
        """Put the question above its answers (narrow windows, large text) or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(down if stacked else across)
        self._layout.setSpacing(2 if stacked else SPACING)
        # Where the question stands above, the button to clear it stands beside the question.
        (self._head if stacked else self._layout).addWidget(self.clear_button)

    def width_in_one_line(self) -> int:
        """What the question needs, in pixels, to stand beside its answers and the button that clears them."""
        margins = self._layout.contentsMargins()
        clear = self.clear_button.sizeHint().width()
        return margins.left() + self._caption.minimumWidth() + self._answers.sizeHint().width() + clear + 2 * SPACING

    def caption(self) -> QLabel:
        """The question's label, so that rows can be lined up."""
        return self._caption

    def _build(self) -> None:
        answers = self._answers
        for value, button in enumerate(self._buttons):
            self._group.addButton(button, value)
            answers.add(button)
            button.setAccessibleName(self._name_of(value))
            button.key_pressed.connect(self._key_on_button)
        self._buttons[-1].setToolTip(self.tr("Key: X"))
        self._group.idClicked.connect(self._answer)
        self.clear_button.clicked.connect(lambda: self._answer(None))
        self._layout.setContentsMargins(6, 0, 0, 0)  # room for the focus ring beside the question
        self._head.addWidget(self._caption, 1)
        self._layout.addLayout(self._head)
        self._layout.addWidget(answers, 1)
        self._layout.addWidget(self.clear_button)
        self.setAccessibleDescription(
            self.tr("Keys 0 to 9, X for 10, Delete to clear. 0 is {least}, 10 is {most}.").format(
                least=self._anchors[0], most=self._anchors[1]
            )
        )

    def _name_of(self, value: int) -> str:
        anchor = {NRS.least: self._anchors[0], NRS.most: self._anchors[1]}.get(value)
        if anchor is None:
            return self.tr("{question} {value}").format(question=self._question, value=value)
        return self.tr("{question} {value}, {anchor}").format(question=self._question, value=value, anchor=anchor)

    def _key_on_button(self, event: QKeyEvent) -> None:
        if self.take_key(event):
            event.accept()

    def _focused(self) -> int | None:
        return next((number for number, button in enumerate(self._buttons) if button.hasFocus()), None)

    def _step(self, step: int) -> None:
        focused = self._focused()
        first = NRS.least if step > 0 else NRS.most
        there = first if focused is None else (focused + step) % len(self._buttons)
        self._buttons[there].setFocus()

    def _answer(self, value: int | None) -> None:
        if value is None and self._value is None:
            return
        self.show_answer(value)
        self.answered.emit(value)

    def _measure(self) -> None:
        self._caption.setMinimumWidth(theme().px(74))
        for button in self._buttons:
            button.updateGeometry()
