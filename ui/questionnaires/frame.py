"""How the Questionnaires page is built: what is due and the history, or one question, or all answers of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from diary.model.records.change import Kind
from ui.questionnaires.cards import OfferCard, PegCard, StartCard
from ui.questionnaires.history import HistoryCard
from ui.questionnaires.question_screen import QuestionScreen
from ui.questionnaires.review import ReviewCard
from ui.widgets.card import label
from ui.widgets.page import Page
from ui.widgets.undo_link import UndoLink

if TYPE_CHECKING:
    from ui.session import Session
    from ui.session.steps import Step

SIDE = 320


def _is_answer(step: Step) -> bool:
    return step.changes[0].kind is Kind.QUESTIONNAIRE


class QuestionnairesFrame(Page):
    """What stands on the page.

    Attributes:
        offer: What is due. start: Every instrument. peg: PEG by the week; hidden without daily answers.
        history: What was filled in so far; None until there is something.
        asking: One question. review: All answers of one questionnaire.
        undo_link: Takes back the newest answer.
        saved: Says when the last answer was saved.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Questionnaires"), side_width=SIDE)
        self.session = session
        self.offer, self.start, self.peg = OfferCard(), StartCard(), PegCard()
        self.history: HistoryCard | None = None
        self.asking, self.review = QuestionScreen(), ReviewCard()
        self.undo_link = UndoLink(session.steps, _is_answer)
        self.saved = label("", "saved")
        self._build()

    def show_home(self) -> None:
        """Show what is due and the history."""
        self._show(self.offer, self.start, *([] if self.history is None else [self.history]))
        self._side_frame.show()

    def show_screen(self) -> None:
        """Show one question, and nothing else."""
        self._show(self.asking)
        self._side_frame.hide()

    def show_review(self) -> None:
        """Show all answers of one questionnaire, and nothing else."""
        self._show(self.review)
        self._side_frame.hide()

    def make_history(self) -> HistoryCard:
        """The card of the history; charts load when there is first something to draw."""
        if self.history is None:
            self.history = HistoryCard()
            self.history.hide()
            self.main.insertWidget(self.main.indexOf(self.asking), self.history)
        return self.history

    def arranged(self, *, narrow: bool) -> None:
        """What can be filled in any time stands above the history where there is no room beside it."""
        if narrow != (self.main.indexOf(self.start) >= 0):
            self.side.removeWidget(self.start)
            self.main.removeWidget(self.start)
            if narrow:
                self.main.insertWidget(1, self.start)
            else:
                self.side.insertWidget(0, self.start)

    def _build(self) -> None:
        self.title.setText(self.tr("Questionnaires"))
        self.controls.addWidget(self.saved)
        self.saved.hide()
        self.controls.addWidget(self.undo_link)
        self.undo_link.refresh()
        self.undo_link.clicked.connect(self.session.undo)
        for widget in (self.offer, self.asking, self.review):
            self.main.addWidget(widget)
        self.main.addStretch(1)
        self.side.addWidget(self.start)
        self.side.addWidget(self.peg)
        self.side.addStretch(1)
        hidden: tuple[QWidget, ...] = (self.asking, self.review, self.peg)
        for one in hidden:
            one.hide()

    def _show(self, *shown: QWidget) -> None:
        for widget in (self.offer, self.start, self.history, self.asking, self.review):
            if widget is not None:
                widget.setVisible(widget in shown)
        self.verticalScrollBar().setValue(0)
