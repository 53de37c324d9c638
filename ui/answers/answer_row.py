"""A question with its few answers side by side, of which one can be chosen, changed and taken back.

What 0-10 scales, severity, the steps of a dream and yes-no questions share. Nothing is answered for you: a fresh row
has no chosen answer, arrows move without answering, and the lowest answer is one like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.answers.answer_button import AnswerButton, AnswerChip
from ui.answers.nrs_keys import Move, is_first_with_keys, move
from ui.guard import guarded
from ui.look.measures import SMALL
from ui.look.plain_text import escaped, give_tooltip
from ui.look.roles import give_role
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent

SPACING = 6
_CAPTION = 74
"""Least width of a question beside its answers, at 100 % text."""
ANY_WIDTH = 16_777_215
"""Qt's own word for no limit."""


class AnswerRow(QWidget):
    """One question.

    Signals:
        answered: The new answer, or None when it was cleared.
        leave: The user asked for the next (+1) or previous (-1) question by keyboard.
        went_on: A question that stood open was answered by its own key: whoever wants, goes on to the next.
        slipped: Delete was pressed where there is nothing to take back.
    """

    answered = Signal(object)
    leave = Signal(int)
    went_on = Signal()
    slipped = Signal()

    def __init__(
        self,
        question: str,
        choices: Sequence[tuple[object, str, str]],
        *,
        hint: str = "",
        strong: bool = False,
        chips: bool = True,
        early: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Build the row.

        Args:
            question: Short name of the question.
            choices: Each answer with the words on its button and its full name for screen readers.
            hint: Shown small behind the question, which then stands above its answers.
            strong: Whether the question is printed bold.
            chips: Whether the answers are words; digits stand on square keys.
            early: Whether it is built before the first paint, the first of its card: its icon waits for
                `clear_button.draw_icon`.
            parent: What it stands in: what is put there only when it is built is styled twice.
        """
        super().__init__(parent)
        self._question = question
        self._is_early = early
        self._value: object = None
        self._is_left = False
        self.answer_keys = self.meaning = ""
        self._values = [value for value, _, _ in choices]
        self._caption = label(question, "strong" if strong else "")
        self._hint = hint
        self.buttons: list[AnswerButton] = [(AnswerChip if chips else AnswerButton)(text) for _, text, _ in choices]
        self.clear_button = self._make_clear(later=early)
        self._answers = FlowRow(even=not chips)
        self._group = QButtonGroup(self)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._head, self._line = QHBoxLayout(), QHBoxLayout()
        give_role(self, "group")
        self._beside: int | None = None
        self._is_stacked = False
        self._build([name for _, _, name in choices])
        self.setProperty("focusPolicy", "StrongFocus")  # by name: see ui.app
        theme().when_changed(self._measure)
        self._measure()
        self._show_cleared()
        if hint:
            self.set_stacked(True)

    @property
    def question(self) -> str:
        """The question as it is asked."""
        return self._question

    @property
    def is_open(self) -> bool:
        """Whether there is no answer yet."""
        return self._value is None

    def show_answer(self, value: object, *, unsaved: bool = False) -> None:
        """Show an answer without giving it.

        Args:
            value: One of the row's answers, or None for unanswered.
            unsaved: Whether it could not be written yet.
        """
        self._value = value
        for button, own in zip(self.buttons, self._values, strict=True):
            button.unsaved = unsaved
            button.show_chosen(value is not None and value == own)
        self._show_cleared()

    def describe(self, keys: str, meaning: str = "") -> None:
        """Say what a screen reader adds to the name.

        Args:
            keys: Which keys answer; said once a card, with the first question that has them.
            meaning: What the answers mean; said with every question.
        """
        self.answer_keys, self.meaning = keys, meaning
        self._describe()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The card knows its questions now."""
        super().showEvent(event)
        if not self._is_early:
            self._describe()

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer, clear or move by a key; return whether the key means something here."""
        answer = self.answer_of(event)
        if answer is not None:
            # A key held too long by a stiff hand must not answer every question that follows.
            if not event.isAutoRepeat():
                self._answer_by_key(answer)
            return True
        meant = move(event)
        return meant is not None and self._move(meant)

    def answer_of(self, event: QKeyEvent) -> object:
        """The answer that a key stands for; None if it is no answer here. For the kinds of questions."""
        raise NotImplementedError

    def spoken_answer(self, value: object) -> str:
        """An answer as a screen reader says it behind the question."""
        return self.buttons[self._values.index(value)].text()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys while the row itself has the focus."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Coming by Tab, the chosen answer has the focus; without one the row has, so that no answer is suggested."""
        super().focusInEvent(event)
        if self._value in self._values and not self._is_left:
            self.buttons[self._values.index(self._value)].setFocus()

    @guarded
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's names
        """Leave the whole question, from whichever answer has the focus; return whether Tab went on."""
        self._is_left = True
        self.setFocus()
        self._is_left = False
        return bool(super().focusNextPrevChild(next))

    def ask(self, question: str) -> None:
        """Ask the same in other words, such as those for a past day."""
        before, self._question = self._question, question
        if question == before:
            return
        self._caption.setText(question)
        for named in (*self.buttons, self.clear_button):
            named.setAccessibleName(named.accessibleName().replace(before, question, 1))
        give_tooltip(self.clear_button, self.clear_button.accessibleName())
        self._measure()
        self._show_cleared()

    def set_stacked(self, stacked: bool) -> None:  # noqa: FBT001 - a plain state
        """Put the question above its answers (narrow windows, large text) or beside them."""
        stacked = stacked or self._hint != ""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(down if stacked else across)
        self._layout.setSpacing(2 if stacked else SPACING)
        self._is_stacked = stacked
        self._give_room()
        self._place_clear()

    def width_in_one_line(self) -> int:
        """Return what the question needs, in pixels, to stand beside its answers and the button that clears them."""
        margins = self._layout.contentsMargins()
        clear = self.clear_button.sizeHint().width()
        caption = theme().px(_CAPTION) if self._beside is None else self._beside
        return margins.left() + caption + self._answers.sizeHint().width() + clear + 2 * SPACING

    def caption(self) -> QLabel:
        """The question's label, so that rows can be lined up."""
        return self._caption

    def clear(self) -> None:
        """Take the answer back, as the user would."""
        self._answer(None)

    def stand_flush(self) -> None:
        """Begin where the fields of a form begin, without the room for the focus ring beside the question."""
        self._layout.setContentsMargins(0, 0, 0, 0)

    def hide_question(self) -> None:
        """Leave the question to a heading above; a screen reader still says it."""
        self._caption.hide()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the button to clear the answer beside the question where there is little room."""
        super().resizeEvent(event)
        self._place_clear()

    def set_caption_width(self, width: int) -> None:
        """Give the question room beside its answers, in pixels; longer ones go on in the next line."""
        self._beside = width
        self._give_room()

    def _make_clear(self, *, later: bool) -> IconButton:
        clear = self.tr("Clear the answer to {question}").format(question=self._question)
        button = IconButton("clear", clear, later=later)
        # No stop of its own for Tab: the Delete key does the same, and a day must not take twice as many stops.
        button.setProperty("focusPolicy", "ClickFocus")
        button.keep_room(wanted=True)
        return button

    def _build(self, names: list[str]) -> None:
        self._group.setExclusive(False)
        for number, (button, name) in enumerate(zip(self.buttons, names, strict=True)):
            self._group.addButton(button, number)
            self._answers.add(button)
            button.setAccessibleName(name)
            button.key_pressed.connect(self._key_on_button)
        self._group.idClicked.connect(lambda number: self._answer(self._values[number]))
        self.clear_button.clicked.connect(lambda: self._answer(None))
        self._layout.setContentsMargins(6, 0, 0, 0)  # room for the focus ring beside the question
        self._caption.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._head.addWidget(self._caption, 1)
        self._layout.addLayout(self._head)
        self._line.setSpacing(SPACING)
        self._line.addWidget(self._answers, 1)
        self._line.addWidget(self.clear_button)
        self._layout.addLayout(self._line, 1)

    def _give_room(self) -> None:
        """The question's own width beside its answers; all there is above them."""
        beside = None if self._is_stacked else self._beside
        self._caption.setMinimumWidth(theme().px(_CAPTION) if beside is None else beside)
        self._caption.setMaximumWidth(ANY_WIDTH if beside is None else beside)
        self._caption.setWordWrap(self._is_stacked or self._beside is not None)

    def _place_clear(self) -> None:
        clear = self.clear_button.sizeHint().width() + SPACING + self._layout.contentsMargins().left()
        cramped = self._is_stacked and self.width() < self._answers.sizeHint().width() + clear
        there = self._head if cramped and not self._caption.isHidden() else self._line
        if there.indexOf(self.clear_button) < 0:
            there.addWidget(self.clear_button)

    def _describe(self) -> None:
        keys = self.answer_keys if is_first_with_keys(self) else ""
        said = (sentence for sentence in (keys, self.meaning) if sentence)
        self.setAccessibleDescription(self.tr(" ", "between sentences").join(said))

    def _show_cleared(self) -> None:
        had_focus = self.clear_button.hasFocus()
        self.clear_button.setVisible(self._value is not None)
        if had_focus and self._value is None:
            self.setFocus()
        said = self.tr("not answered") if self._value is None else self.spoken_answer(self._value)
        self.setAccessibleName(self.tr("{question}: {answer}").format(question=self._question, answer=said))

    def _key_on_button(self, event: QKeyEvent) -> None:
        if self.take_key(event):
            event.accept()

    def _answer_by_key(self, answer: object) -> None:
        stood_open = self._value is None
        self._answer(answer)
        if self._value is None:  # it was refused: the keyboard stays with the question
            return
        if stood_open:
            self.went_on.emit()
        else:
            self._follow(answer)

    def _follow(self, answer: object) -> None:
        """Go to the answer that was given, if the keyboard stands on one."""
        if any(button.hasFocus() for button in self.buttons):
            self.buttons[self._values.index(answer)].setFocus()

    def _move(self, meant: Move) -> bool:
        focused = next((number for number, button in enumerate(self.buttons) if button.hasFocus()), None)
        if meant is Move.CHOOSE:
            if focused is None:
                return False
            self._answer(self._values[focused])
        elif meant is Move.CLEAR:
            (self.slipped.emit if self._value is None else lambda: self._answer(None))()
        elif meant in (Move.UP, Move.DOWN):
            self.leave.emit(-1 if meant is Move.UP else 1)
        else:
            step = -1 if (meant is Move.LEFT) != self.isRightToLeft() else 1
            first = 0 if step > 0 else -1
            self.buttons[first if focused is None else (focused + step) % len(self.buttons)].setFocus()
        return True

    def _answer(self, value: object) -> None:
        if value is None and self._value is None:
            return
        self.show_answer(value)
        self.answered.emit(value)

    def _measure(self) -> None:
        self._give_room()
        if self._hint:
            # Question and hint flow into one another. The only text with markup; none of it is the user's own.
            small = f"color: {theme().tokens.muted}; font-size: {theme().px(SMALL)}px"
            question, hint = escaped(self._question), escaped(self._hint)
            self._caption.setProperty("textFormat", "RichText")  # by name: see ui.app
            self._caption.setText(f'{question} &nbsp;<span style="{small}">{hint}</span>')
        for button in self.buttons:
            button.updateGeometry()
