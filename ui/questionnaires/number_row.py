"""A question answered by a number that is typed, such as days; empty is unanswered, and 0 is an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.guard import guarded
from ui.look.measures import TITLE
from ui.look.theme import theme
from ui.widgets.card import label

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from diary.model.instruments.instrument import Item

_PAUSE_MS = 1200
"""A pause in typing after which the number is written."""


class NumberLine(QLineEdit):
    """The field.

    Signals:
        left: It lost the keyboard. stepped: An arrow asked for the next (+1) or previous (-1) question.
    """

    left = Signal()
    stepped = Signal(int)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say so."""
        super().focusOutEvent(event)
        self.left.emit()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down leave for the questions around it."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class NumberRow(QWidget):
    """One question.

    Signals:
        answered: The new answer, or None when it was cleared.
        went_on: Enter asked for the next question; the field holds an answer.
        left_open: Enter was pressed in an empty field: it passes no question.
        held_back: An Enter that belonged to the question before did nothing here.
        leave: An arrow asked for the next (+1) or previous (-1) question.

    Attributes:
        is_handed_on: Whether a key answered the question before and went on by itself: an Enter still belongs to it.
        line: The field. unit: What is counted, and the bounds.
        error: What is wrong with what stands in the field; hidden while nothing is.
    """

    answered = Signal(object)
    went_on = Signal()
    left_open = Signal()
    held_back = Signal()
    leave = Signal(int)

    def __init__(self, item: Item) -> None:
        """Build the row for an item of the type `count`."""
        super().__init__()
        self._item = item
        self._value: int | None = None
        self.is_handed_on = False
        self.line = NumberLine()
        self.line.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,6}"), self.line))
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.line.setAccessibleDescription(self.keys_hint)
        self.unit = label(self._unit_words(), "muted", wrap=True)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.setFocusProxy(self.line)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 0, 0)
        layout.setSpacing(6)
        beside = QHBoxLayout()
        beside.setSpacing(10)
        beside.addWidget(self.line)
        beside.addWidget(self.unit, 1)
        layout.addLayout(beside)
        layout.addWidget(self.error)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._connect()
        self._measure()
        self._say()

    @property
    def question(self) -> str:
        """The question as it is asked."""
        return self._item.text

    @property
    def keys_hint(self) -> str:
        """The way to answer it, in one sentence."""
        return self.tr("A number from {least} to {most}; Enter goes on.").format(
            least=self._item.least, most=self._item.most
        )

    @property
    def value(self) -> int | None:
        """The answer given; None if there is none."""
        return self._value

    @property
    def is_open(self) -> bool:
        """Whether there is no answer yet."""
        return self._value is None

    def show_answer(self, value: object, *, unsaved: bool = False) -> None:
        """Show an answer without giving it.

        Args:
            value: A whole number within the bounds, or None for unanswered.
            unsaved: Whether it could not be written yet.
        """
        self._value = value if isinstance(value, int) else None
        text = "" if self._value is None else str(self._value)
        if self.line.text() != text:
            self.line.setText(text)
        self._mark(wrong=unsaved)
        self._say()

    def commit(self) -> bool:
        """Give what stands in the field as the answer, and return whether it is one.

        An empty field takes the answer back; anything else that is none is said.
        """
        self._pause.stop()
        typed = self.line.text()
        value = int(typed) if typed else None
        if value is not None and value not in self._item.answers:
            self._show_error()
            return False
        self._clear_error()
        if value != self._value:
            self._value = value
            self._say()
            self.answered.emit(value)
        return True

    def write_typed(self) -> None:
        """Write now what stands in the field, if it is an answer."""
        self._commit_quietly()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on from an answer."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.isAutoRepeat():
                return
            handed_on, self.is_handed_on = self.is_handed_on, False
            if handed_on:
                self.held_back.emit()
            elif self.commit():
                (self.left_open if self._value is None else self.went_on).emit()
        else:
            super().keyPressEvent(event)

    def _unit_words(self) -> str:
        bounds = {"least": self._item.least, "most": self._item.most}
        if self._item.unit == "":
            return self.tr("from {least} to {most}").format(**bounds)
        return self.tr("{unit}, from {least} to {most}").format(unit=self._item.unit, **bounds)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._edited)
        self.line.left.connect(self._commit_quietly)
        self.line.stepped.connect(self.leave)
        self._pause.timeout.connect(self._commit_quietly)
        theme().when_changed(self._measure)

    def _edited(self) -> None:
        self.is_handed_on = False
        self._clear_error()
        self._pause.start()

    def _commit_quietly(self) -> None:
        """Write it if it is an answer; somebody who is still typing is not told that it is none yet."""
        typed = self.line.text()
        if not typed or int(typed) in self._item.answers:
            self.commit()

    def _say(self) -> None:
        said = self.tr("not answered") if self._value is None else str(self._value)
        self.line.setAccessibleName(self.tr("{question}: {answer}").format(question=self._item.text, answer=said))

    def _show_error(self) -> None:
        sentence = self.tr("{typed} is not a number from {least} to {most}.").format(
            typed=self.line.text(), least=self._item.least, most=self._item.most
        )
        self.error.setText(sentence)
        self.error.show()
        self.line.setAccessibleDescription(sentence)
        self._mark(wrong=True)
        self.line.selectAll()

    def _clear_error(self) -> None:
        if not self.error.isHidden():
            self.error.hide()
            self.line.setAccessibleDescription(self.keys_hint)
            self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        self.line.setProperty("wrong", wrong)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    def _measure(self) -> None:
        self.line.setFont(theme().font(TITLE, bold=True))
        self.line.setFixedWidth(theme().px(120))
