"""Whether a planned infusion took place: asked plainly, answered by the user, decided by nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from diary.model.records.infusion_words import planned_question, to_ask
from ui.guard import guarded
from ui.look.painting import paint_surface
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from diary.model.records.infusion import Infusion


class PlannedQuestion(QWidget):
    """The question about one planned infusion whose first day has come.

    Attributes:
        infusion: Which one.

    Signals:
        took_place: Yes, it did; save it with `planned` False (the `Infusion`).
        dates_wanted: The dates were others; open its form (the `Infusion`).
        did_not: No; remove it, and offer the way back (the `Infusion`).
    """

    took_place = Signal(object)
    dates_wanted = Signal(object)
    did_not = Signal(object)

    def __init__(self, infusion: Infusion, today: date) -> None:
        super().__init__()
        self.infusion = infusion
        sentence = words(planned_question(infusion, today))
        self.text = label(sentence, "strong", wrap=True)
        self.yes = QPushButton(self.tr("Yes, it did"))
        self.change = QPushButton(self.tr("Change the dates"))
        self.no = QPushButton(self.tr("No"))
        self.setAccessibleName(sentence)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(self.text)
        buttons = FlowRow(gap=8)
        for button, answered in (
            (self.yes, self.took_place),
            (self.change, self.dates_wanted),
            (self.no, self.did_not),
        ):
            buttons.add(button)
            button.setAccessibleDescription(sentence)
            button.clicked.connect(lambda _checked=False, answered=answered: answered.emit(self.infusion))
        layout.addWidget(buttons)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A quiet surface, in the colour of infusions."""
        paint_surface(QPainter(self), QRectF(self.rect()), 10, "surface", "plum")


class PlannedQuestions(QWidget):
    """The questions about all planned infusions whose first day has come; hidden while there is none.

    Attributes:
        asked: The questions, of the earliest first.

    Signals:
        took_place, dates_wanted, did_not: As in `PlannedQuestion`.
    """

    took_place = Signal(object)
    dates_wanted = Signal(object)
    did_not = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[PlannedQuestion] = []
        self._shown: tuple[object, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self.hide()

    @property
    def stops(self) -> list[QWidget]:
        """The stops of the keyboard, from top to bottom."""
        return [button for question in self.asked for button in (question.yes, question.change, question.no)]

    def show_infusions(self, infusions: Iterable[Infusion], today: date) -> None:
        """Ask about those whose first day has come; a question that stands already is left alone.

        Args:
            infusions: All infusions.
            today: The running diary day.
        """
        due = to_ask(infusions, today)
        if (due, today) == self._shown:
            return
        self._shown = (due, today)
        for question in self.asked:
            self._layout.removeWidget(question)
            question.hide()
            question.deleteLater()
        self.asked = [PlannedQuestion(infusion, today) for infusion in due]
        for question in self.asked:
            self._layout.addWidget(question)
            question.took_place.connect(self.took_place)
            question.dates_wanted.connect(self.dates_wanted)
            question.did_not.connect(self.did_not)
        self.setVisible(bool(due))
