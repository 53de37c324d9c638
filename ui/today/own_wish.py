"""The question that comes once a week after an infusion; nobody needs to answer it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.scales import DayItem
from ui.answers.yes_no import YesNo
from ui.today.questions import Questions
from ui.widgets.card import Card, label

if TYPE_CHECKING:
    from ui.today.questions import Shown


class OwnWishCard(Card):
    """Whether ketamine was wished for or taken outside the clinic; hidden on all days on which it is not asked.

    Attributes:
        questions: The one.
        row: Its answers.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Once a week"))
        self.questions = Questions(self)
        self.row = YesNo(self.tr("This past week, did you wish for ketamine outside the clinic, or take some?"))
        self.row.stand_flush()
        self.row.set_stacked(True)
        self.body.addWidget(self.row)
        self.body.addWidget(
            label(
                self.tr(
                    "You can leave this out. The wish can come to anyone whom a drug helps, and it is nobody's fault. "
                    "If you answer yes, the diary suggests telling your clinic, which can help."
                ),
                "small",
                wrap=True,
            )
        )
        self.questions.ask(DayItem.OWN_WISH, self.row)
        self.questions.stop_at(self.row)
        self.hide()

    def show_if(self, is_asked: bool, shown: Shown) -> None:  # noqa: FBT001 - a plain state
        """Show it on a day on which it is asked, and wherever it was answered."""
        self.setVisible(is_asked or shown(DayItem.OWN_WISH)[0] is not None)

    def ask_about(self, *, past: bool) -> None:
        """Say which week is meant: the one up to today, or up to a past day."""
        self.row.ask(
            self.tr("In the week up to that day, did you wish for ketamine outside the clinic, or take some?")
            if past
            else self.tr("This past week, did you wish for ketamine outside the clinic, or take some?")
        )

    def show_answers(self, shown: Shown) -> None:
        """Show the answer."""
        self.questions.show(shown)
