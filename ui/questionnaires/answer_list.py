"""All answers of a questionnaire, one below the other; each can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.guard import guarded
from ui.look.theme import theme
from ui.widgets.card import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class AnswerLine(QWidget):
    """One question with its answer.

    Attributes:
        question: What was asked. answer: What was answered. change: Asks it again; hidden where that can't be.
    """

    def __init__(self, number: int, question: str, answer: str, *, is_open: bool, can_change: bool) -> None:
        super().__init__()
        self.question = label(self.tr("{number}. {question}").format(number=number, question=question), wrap=True)
        self.answer = label(answer, "error" if is_open else "strong", wrap=True)
        self.change = QPushButton(self.tr("Answer") if is_open else self.tr("Change"))
        self.change.setAutoDefault(True)
        self.change.setAccessibleName(
            (self.tr("Answer: {question}") if is_open else self.tr("Change: {question}")).format(question=question)
        )
        self.change.setAccessibleDescription(answer)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.question)
        said.addWidget(self.answer)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 9, 0, 7)
        layout.setSpacing(14)
        layout.addLayout(said, 1)
        layout.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        if not can_change:
            self.change.hide()

    @property
    def spoken(self) -> str:
        """The whole line for a screen reader."""
        return self.tr("{question} {answer}.").format(question=self.question.text(), answer=self.answer.text())

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The line above."""
        QPainter(self).fillRect(0, 0, self.width(), theme().tokens.border, theme().colour("grid"))


class AnswerList(QWidget):
    """The answers from first to last.

    Signals:
        change_asked: The user wants to change an answer (its index).

    Attributes:
        lines: As they stand.
    """

    change_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[AnswerLine] = []
        self._shown: list[tuple[str, str, bool]] = []
        self._can_change = True
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_answers(self, answers: Sequence[tuple[str, str, bool]], *, can_change: bool = True) -> None:
        """Show these.

        Args:
            answers: Of each: the question, the answer in words, whether there is none.
            can_change: Whether they can be changed here.
        """
        if (list(answers), can_change) == (self._shown, self._can_change):
            return
        self._shown, self._can_change = list(answers), can_change
        for line in self.lines:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        for index, (question, answer, is_open) in enumerate(answers):
            line = AnswerLine(index + 1, question, answer, is_open=is_open, can_change=can_change)
            line.change.clicked.connect(lambda _=False, index=index: self.change_asked.emit(index))
            self.lines.append(line)
            self._layout.addWidget(line)

    def focus_line(self, index: int) -> None:
        """Put the keyboard on one of them."""
        if 0 <= index < len(self.lines):
            self.lines[index].change.setFocus()
