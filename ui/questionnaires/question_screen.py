"""One question a screen: how far one is, the question in large type, its answers, back and forward."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from diary.model.instruments.instrument import Item, ItemType
from ui.guard import guarded
from ui.look.measures import TARGET
from ui.look.saying import announce
from ui.look.theme import theme
from ui.questionnaires.number_row import NumberRow
from ui.questionnaires.progress_line import ProgressLine
from ui.questionnaires.question_row import ChoiceRow, QuestionRow, ScaleRow
from ui.widgets.card import Card, label
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from diary.model.instruments import Instrument

_Row = ScaleRow | ChoiceRow | NumberRow
_LEAST_HEIGHT = 150
"""Design pixels for the question and its answers, so that the buttons below stay where they are."""

LARGE_TEXT = 1.5


class QuestionScreen(Card):
    """Shows one item of an instrument.

    Signals:
        answered: Id of the item and the new answer, or None when it was cleared.
        went: The user wants the next (+1) or the previous (-1) question.
        stopped: The user wants to go on another time.

    Attributes:
        item: What is asked. row: Its answers. back, forward, stop: The buttons.
        remark: Why a key did nothing; hidden while there is nothing to say.
    """

    answered = Signal(str, object)
    went = Signal(int)
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.item: Item | None = None
        self.row: _Row | None = None
        self._keys_told = ""
        self.progress = label("", "muted", wrap=True)
        self.line = ProgressLine()
        self.question = label("", "title", wrap=True)
        self.anchors = label("", "muted", wrap=True)
        self.hint = label("", "small", wrap=True)
        self.remark = label("", "strong", wrap=True)
        self.back = QPushButton(self.tr("Back"))
        self.forward = QPushButton(self.tr("Next"))
        self.stop = QPushButton(self.tr("Stop for now"))
        self.stop.setAccessibleDescription(self.tr("Every answer is saved; you can go on another time"))
        self._place = QVBoxLayout()
        self.title.setWordWrap(True)
        self._build()
        theme().when_changed(self._measure)
        self._measure()

    def show_item(self, instrument: Instrument, index: int, value: int | None, *, unsaved: bool, alone: bool) -> None:
        """Ask a question.

        Args:
            instrument: The questionnaire.
            index: Which of its items, from 0.
            value: The answer given so far; None if there is none.
            unsaved: Whether that could not be written yet.
            alone: Whether only this one is asked, from the review.
        """
        item, count = instrument.items[index], len(instrument.items)
        self.title.setText(instrument.title)
        self.title.show()
        self.setAccessibleName(instrument.title)
        words = self.tr("Question {number} of {count}").format(number=index + 1, count=count)
        self.progress.setText(words)
        self.line.show_progress(index + 1, count)
        self.question.setText(item.text)
        self.back.setVisible(not alone)
        self.back.setEnabled(index > 0)
        self.forward.setText(self.tr("Back to all answers") if alone else self.tr("Next"))
        if item is not self.item or self.row is None:
            self._ask(item)
        self.show_value(value, unsaved=unsaved)

    def show_value(self, value: int | None, *, unsaved: bool) -> None:
        """Show the answer as it is stored, or that it could not be written."""
        if self.row is not None:
            self.row.show_answer(value, unsaved=unsaved)

    def focus_answers(self) -> None:
        """Put the keyboard on the answers."""
        if self.row is not None:
            self.row.setFocus()

    def leave(self) -> None:
        """Let go of the question: what was typed is written, and nothing is asked any more."""
        self._drop_row()
        self._keys_told = ""
        self.item = None

    def write_typed(self) -> None:
        """Write a number that is being typed."""
        if isinstance(self.row, NumberRow):
            self.row.write_typed()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys that the answers left: Enter goes on from an answer, Page Up and Down go back and on, Escape stops."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.row is not None and not self.row.is_open:
                self._go(1)
            else:
                self._say_open()
        elif key == Qt.Key.Key_PageDown:
            self._go(1)
        elif key == Qt.Key.Key_PageUp:
            self._go(-1)
        elif key == Qt.Key.Key_Escape:
            self.stopped.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.body.setContentsMargins(24, 20, 24, 22)
        buttons = FlowRow(gap=10)
        self.forward.setProperty("kind", "primary")
        for button in (self.back, self.forward, self.stop):
            button.setAutoDefault(True)  # Enter presses it
            buttons.add(button)
        frame = QWidget()
        frame.setLayout(self._place)
        self._frame = frame
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(10)
        self._place.addWidget(self.question)
        self._place.addWidget(self.anchors)
        self._place.addStretch(1)
        for widget in (self.progress, self.line):
            self.body.addWidget(widget)
        self.body.addSpacing(14)
        self.body.addWidget(frame)
        self.body.addSpacing(10)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.remark)
        self.remark.hide()
        self.body.addWidget(buttons)
        self.back.clicked.connect(lambda: self._go(-1))
        self.forward.clicked.connect(lambda: self._go(1))
        self.stop.clicked.connect(self.stopped)

    def _ask(self, item: Item) -> None:
        self._drop_row()
        kinds: dict[ItemType, type[_Row]] = {
            ItemType.SCALE: ScaleRow,
            ItemType.CHOICE: ChoiceRow,
            ItemType.COUNT: NumberRow,
        }
        self.item = item
        row = self.row = kinds[item.type](item)
        if isinstance(row, ScaleRow | ChoiceRow):  # the same keys are told once a sitting
            row.describe("" if row.answer_keys == self._keys_told else row.answer_keys, row.meaning)
        self._keys_told = row.keys_hint
        self._place.insertWidget(2, row)
        row.show()  # at once, so that it can have the keyboard
        row.answered.connect(lambda value: self.answered.emit(item.id, value))
        row.answered.connect(lambda _value: self._say(""))
        row.went_on.connect(lambda: self._go_on(row))
        row.held_back.connect(self._say_again)
        if isinstance(row, NumberRow):
            row.left_open.connect(self._say_open)
        row.leave.connect(self._go)
        stops = [row.line if isinstance(row, NumberRow) else row, self.back, self.forward, self.stop]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self._say("")
        self._say_bounds(item, row)

    def _say_bounds(self, item: Item, row: _Row) -> None:
        self.anchors.setVisible(item.type is not ItemType.CHOICE)
        self.anchors.setText(
            self.tr("{least}: {least_words} · {most}: {most_words}").format(
                least=item.least, least_words=item.anchors[0], most=item.most, most_words=item.anchors[1]
            )
        )
        leave = self.tr("You can leave a question open and come back to it.")
        self.hint.setText(self.tr(" ", "between sentences").join([row.keys_hint, leave]))

    def _go_on(self, row: _Row) -> None:
        """Ask the next question; after an answer that needs no Enter, it expects one that is typed all the same."""
        by_digit = isinstance(row, QuestionRow) and not row.by_enter
        self._go(1)
        if by_digit and self.row is not None and self.row is not row:
            self.row.is_handed_on = True

    def _say_open(self) -> None:
        self._say(self.tr("This question is still open. Answer it, or choose Next to leave it open."))

    def _say_again(self) -> None:
        if self.row is not None and not self.row.is_open:
            self._say(self.tr("The answer before needs no Enter. Press it once more to go on from this one."))
        else:
            self._say(self.tr("The answer before needs no Enter. This question is still open."))

    def _say(self, sentence: str) -> None:
        self.remark.setText(sentence)
        self.remark.setVisible(sentence != "")
        self.hint.setVisible(sentence == "")
        if sentence:
            announce(self, sentence)

    def _drop_row(self) -> None:
        if self.row is not None:
            row, self.row = self.row, None
            self._place.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _go(self, step: int) -> None:
        # Forward, a number that is none is told; back, it is left behind.
        if step > 0 and isinstance(self.row, NumberRow) and not self.row.commit():
            self.row.setFocus()
            return
        if step < 0 and not self.back.isEnabled():
            return
        self.went.emit(step)

    def _measure(self) -> None:
        # Of text that is large anyway, the question leaves room for its answers.
        self.question.setProperty("kind", "title" if theme().scale < LARGE_TEXT else "card")
        self.question.style().unpolish(self.question)
        self.question.style().polish(self.question)
        self._frame.setMinimumHeight(max(theme().px(_LEAST_HEIGHT), TARGET))
