"""A folding card whose first question decides whether there is more to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.today.fold_card import FoldCard
from ui.today.questions import Questions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from diary.model.records.details import DayKey
    from diary.model.scales import DayItem
    from ui.answers.yes_no import YesNo
    from ui.today.questions import Shown


class GatedCard(FoldCard):
    """Dreams and perception: the gate stays in sight, what follows from a yes is put away without one.

    Attributes:
        key: What the gate is stored under.
        row: The gate.
        questions: The gate and all that is behind it.
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
