"""A folding card whose first question decides whether there is more to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.today_questions import Questions
from ui.widgets.fold_card import FoldCard
from ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from diary.model.details import DayKey
    from diary.model.scales import DayItem
    from ui.pages.today_questions import Shown
    from ui.widgets.yes_no import YesNo


class GatedCard(FoldCard):
    """Dreams and perception: the gate stays in sight, what follows from a yes is put away without one.

    Attributes:
        key: What the gate is stored under.
        row: The gate.
        questions: The gate and all that is behind it.
        undo: Brings back what a "no" took away; None until it is first offered.
    """

    key: DayItem

    def __init__(self, title: str, row: YesNo) -> None:
        super().__init__(title)
        self.row = row
        row.hide_question()
        row.set_stacked(True)
        self.questions = Questions(self)
        self.gate.addWidget(row)
        self.questions.ask(self.key, row)
        self.questions.stop_at(row)
        self.undo: UndoBar | None = None

    def ask(self, key: DayKey, row: QWidget) -> None:
        """Ask for more, behind what was asked before."""
        self.questions.ask(key, row)  # type: ignore[arg-type]  # a question of ui.widgets
        self.questions.stop_at(row)

    def show_answers(self, shown: Shown) -> None:
        """Show every answer, and those that are put away in one line."""
        self.questions.show(shown)
        self.summarise(self.summary_of(shown))

    def summary_of(self, shown: Shown) -> str:
        """What is answered behind the gate, in one line; for the cards."""
        raise NotImplementedError

    def offer_undo(self, sentence: str, undo: Callable[[], bool]) -> None:
        """Say what was taken away with a "no", and offer the way back."""
        self.undo = UndoBar()

        def focus_gate() -> None:
            self.row.setFocus()

        def bring_back() -> bool:
            focus_gate()  # before the bar hides and the keyboard with it
            return undo()

        self.undo.close_button.clicked.connect(focus_gate)
        self.gate.addWidget(self.undo)
        self.undo.offer(sentence, bring_back)

    def drop_undo(self) -> None:
        """Another day is opened, or something else was answered: there is no simple way back."""
        if self.undo is not None:
            self.gate.removeWidget(self.undo)
            self.undo.hide()
            self.undo.deleteLater()
            self.undo = None
