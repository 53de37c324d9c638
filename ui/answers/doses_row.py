"""The number of doses of a medicine: 0, half a dose, 1 and so on. It starts unanswered, not at 0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from diary.model.days.words import dose_words
from diary.model.records.details import DOSE_STEP, MOST_DOSES
from ui.answers.answer_button import AnswerButton
from ui.answers.nrs_keys import Move, digit, is_first_with_keys, letter, move
from ui.guard import guarded
from ui.look.roles import give_role
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon_button import IconButton
from ui.words.reading import write_number
from ui.words.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent

QUICK = (0, 1, 2, 3)
"""What one click answers."""
_CAPTION = 150
"""Least width of a name beside its answers, at 100 % text."""
FIGURE = 56
"""Width of the number between the steps, at 100 % text."""


class DosesRow(QWidget):
    """One medicine: buttons for the usual numbers, steps of half a dose, digit keys for any.

    Signals:
        answered: The number of doses as a float, or None when it was cleared.
        leave: The user asked for the next (+1) or previous (-1) question by keyboard.
        went_on: Enter was pressed: whoever wants, goes on to the next.
        slipped: Delete was pressed where there is nothing to take back.
    """

    answered = Signal(object)
    leave = Signal(int)
    went_on = Signal()
    slipped = Signal()

    def __init__(self, medicine: str, tag: str = "") -> None:
        """Build the row.

        Args:
            medicine: Its name and the size of a dose.
            tag: A word that marks it, such as "opioid".
        """
        super().__init__()
        self._name = f"{medicine}, {tag}" if tag else medicine
        self._value: float | None = None
        self._typed = ""
        self._caption = label(medicine, wrap=True)
        self.buttons = {float(number): AnswerButton(str(number)) for number in QUICK}
        self.less = QPushButton("−½")
        self.more = QPushButton("+½")
        self.figure = label()
        self.clear_button = IconButton("clear", self.tr("Clear the answer to {question}").format(question=self._name))
        self._answers = FlowRow()
        self._head, self._line = QHBoxLayout(), QHBoxLayout()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build(tag)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, "group")
        self.answer_keys = self.tr(
            "Type the number of doses, 0 for none. Plus and minus change it by half a dose, Delete clears."
        )
        theme().when_changed(self._measure)
        self._measure()
        self.show_answer(None)

    @property
    def question(self) -> str:
        """The question as it is asked."""
        return self._name

    @property
    def value(self) -> float | None:
        """The answer shown; None if there is none."""
        return self._value

    @property
    def is_open(self) -> bool:
        """Whether there is no answer yet."""
        return self._value is None

    def button(self, number: float) -> AnswerButton:
        """The button of one of the usual numbers."""
        return self.buttons[number]

    def show_answer(self, value: object, *, unsaved: bool = False) -> None:
        """Show an answer without giving it.

        Args:
            value: Number of doses, whole or half, or None for unanswered.
            unsaved: Whether it could not be written yet.
        """
        self._value = float(value) if isinstance(value, int | float) else None
        for number, button in self.buttons.items():
            button.unsaved = unsaved
            button.show_chosen(number == self._value)
        had_focus = self.clear_button.hasFocus()
        self.clear_button.setVisible(self._value is not None)
        if had_focus and self._value is None:
            self.setFocus()
        self.less.setEnabled(self._value is not None and self._value > 0)
        self.more.setEnabled(self._value is None or self._value < MOST_DOSES)
        self.figure.setText("–" if self._value is None else write_number(self._value))
        kind = "unsaved" if unsaved and self._value is not None else "muted" if self._value is None else "strong"
        if self.figure.property("kind") != kind:
            self.figure.setProperty("kind", kind)
            self.figure.style().unpolish(self.figure)
            self.figure.style().polish(self.figure)
        said = self.tr("not answered") if self._value is None else words(dose_words(self._value))
        self.setAccessibleName(self.tr("{question}: {answer}").format(question=self._name, answer=said))

    def clear(self) -> None:
        """Take the answer back, as the user would."""
        self._answer(None)

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer, clear or move by a key; return whether the key means something here."""
        typed = letter(event)
        if digit(event) is not None or typed in (".", ","):
            if not event.isAutoRepeat():
                self._type("." if typed == "," else typed)
            return True
        if typed in ("+", "-"):
            self._step(DOSE_STEP if typed == "+" else -DOSE_STEP)
            return True
        return self._move(move(event))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys while the row or one of its buttons has the focus."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The card knows its questions now."""
        super().showEvent(event)
        self.setAccessibleDescription(self.answer_keys if is_first_with_keys(self) else "")

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Coming anew, a digit starts a new number."""
        super().focusInEvent(event)
        self._typed = ""

    def set_stacked(self, stacked: bool) -> None:  # noqa: FBT001 - a plain state
        """Put the medicine above its answers (narrow windows, large text) or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(down if stacked else across)
        self._layout.setSpacing(2 if stacked else 6)
        # Where the medicine stands above, the button to clear it stands beside the medicine.
        (self._head if stacked else self._line).addWidget(self.clear_button)

    def width_in_one_line(self) -> int:
        """Return what the medicine needs, in pixels, to stand beside its answers and the button that clears them."""
        beside = self._answers.sizeHint().width() + self.clear_button.sizeHint().width()
        return theme().px(_CAPTION) + beside + 3 * self._layout.spacing()

    def _build(self, tag: str) -> None:
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._add_names(tag)
        self._add_numbers()
        self._add_steps()
        self._answers.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._line.setSpacing(6)
        self._line.addWidget(self._answers)
        self._line.addWidget(self.clear_button)
        self._layout.addLayout(self._line)
        self.clear_button.keep_room(wanted=True)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.clear_button.clicked.connect(self.clear)

    def _add_names(self, tag: str) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._caption)
        if tag:
            names.addWidget(label(tag, "small"))
        names.addStretch(1)
        self._head.addLayout(names, 1)
        self._layout.addLayout(self._head, 1)

    def _add_numbers(self) -> None:
        group = QButtonGroup(self)
        group.setExclusive(False)
        for number, button in self.buttons.items():
            group.addButton(button)
            self._answers.add(button)
            said = words(dose_words(number))
            button.setAccessibleName(self.tr("{question}: {answer}").format(question=self._name, answer=said))
            button.key_pressed.connect(self._key_on_button)
            button.clicked.connect(lambda _on=False, number=number: self._answer(number))

    def _add_steps(self) -> None:
        steps = QWidget()
        line = QHBoxLayout(steps)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.less, self.figure, self.more):
            line.addWidget(widget)
        self._answers.add(steps)
        for step, change in ((-DOSE_STEP, self.less), (DOSE_STEP, self.more)):
            change.setProperty("kind", "step")
            change.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # keys do the same
            change.clicked.connect(lambda _on=False, step=step: self._step(step))
        self.less.setAccessibleName(self.tr("{medicine}: half a dose less").format(medicine=self._name))
        self.more.setAccessibleName(self.tr("{medicine}: half a dose more").format(medicine=self._name))

    def _key_on_button(self, event: QKeyEvent) -> None:
        if self.take_key(event):
            event.accept()

    def _type(self, typed: str) -> None:
        """Read the number on: `1`, `12`, `1.5`. What makes no number of doses is not taken."""
        if typed == ".":
            if "." not in self._typed:
                self._typed = (self._typed or "0") + "."
            return
        attempt = self._typed + typed
        number = float(attempt)
        if number <= MOST_DOSES and number % DOSE_STEP == 0 and len(attempt.partition(".")[2]) <= 1:
            self._typed = attempt
            self._answer(number)

    def _step(self, step: float) -> None:
        self._typed = ""
        if self._value is None and step < 0:
            return
        number = (self._value or 0.0) + step
        if 0 <= number <= MOST_DOSES:
            self._answer(number)

    def _move(self, meant: Move | None) -> bool:
        if meant is Move.CHOOSE:
            focused = next((number for number, button in self.buttons.items() if button.hasFocus()), None)
            if focused is not None and self._value != focused:
                self._answer(focused)
            else:
                self.went_on.emit()
        elif meant is Move.CLEAR:
            (self.slipped.emit if self._value is None else self.clear)()
        elif meant in (Move.UP, Move.DOWN):
            self.leave.emit(-1 if meant is Move.UP else 1)
        elif meant is not None:
            self._walk(-1 if (meant is Move.LEFT) != self.isRightToLeft() else 1)
        return meant is not None

    def _walk(self, step: int) -> None:
        buttons = list(self.buttons.values())
        focused = next((number for number, button in enumerate(buttons) if button.hasFocus()), None)
        first = 0 if step > 0 else -1
        buttons[first if focused is None else (focused + step) % len(buttons)].setFocus()

    def _answer(self, value: float | None) -> None:
        if value is None:
            self._typed = ""
        if value == self._value:
            return
        self.show_answer(value)
        self.answered.emit(value)

    def _measure(self) -> None:
        self._caption.setMinimumWidth(theme().px(_CAPTION))
        self.figure.setFixedWidth(theme().px(FIGURE))
        for button in (*self.buttons.values(), self.less, self.more):
            button.updateGeometry()
