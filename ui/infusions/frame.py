"""How the Infusions page is built: the list and the response on one side, form and blood results on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.answers.planned_question import PlannedQuestions
from ui.infusions.comparison_card import ComparisonCard
from ui.infusions.form import InfusionForm
from ui.infusions.labs import LabCard
from ui.infusions.response_card import ResponseCard
from ui.look.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.infusion_list import CARD_MARGIN, InfusionList, make_list_card
from ui.widgets.page import Page

if TYPE_CHECKING:
    from ui.session import Session

FORM_WIDTH = 640
NARROW_BELOW = 1000
ROWS_WHEN_NARROW, ROWS_ABOVE_RESPONSE = 3.5, 6.5
"""What stands below the list needs room too; the half line shows that there is more."""


class InfusionsFrame(Page):
    """What stands on the page.

    Attributes:
        infusions: The list. form: What is told about the open one.
        questions: Whether planned ones took place. response: How the open one worked. labs: Its blood results.
        comparison: Dreams and function over the whole diary.
        add_button: Starts a new infusion. first_button: The same, in an empty diary. saved: Says when it was saved.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Infusions"), side_width=FORM_WIDTH)
        self.session = session
        self.infusions = InfusionList()
        self.form = InfusionForm(session.today)
        self.questions = PlannedQuestions()
        self.response, self.comparison = ResponseCard(), ComparisonCard()
        self.labs = LabCard(session)
        self.saved = label("", "saved")
        self.add_button = QPushButton(self.tr("Add infusion"))
        self.first_button = QPushButton(self.tr("Add infusion"))
        self._empty = Card()
        self._list_card = make_list_card(self.infusions)
        self._build()

    @property
    def is_narrow(self) -> bool:
        """The form needs more room than other pages' columns."""
        return self.width() < theme().px(NARROW_BELOW)

    def focus_first(self) -> None:
        """Put the keyboard on the list, or on what starts it."""
        (self.first_button if self.infusions.lines.rowCount() == 0 else self.infusions).setFocus()

    def arranged(self, *, narrow: bool) -> None:
        """The form stands below where there is no room beside the list."""
        room = self.room() - 2 * (CARD_MARGIN + theme().tokens.border)
        beside = ROWS_ABOVE_RESPONSE if not self.response.isHidden() else None
        self.infusions.limit(max(room, theme().px(200)), ROWS_WHEN_NARROW if narrow else beside)

    def _build(self) -> None:
        self.title.setText(self.tr("Infusions"))
        self.controls.setSpacing(12)
        self.controls.addWidget(self.saved)
        self.saved.hide()
        self.controls.addWidget(self.add_button)
        self._outer.insertWidget(1, self.questions)
        sentence = self.tr("Record your infusions, and the diary can show how long each one helps.")
        self._empty.body.addWidget(label(sentence, "strong", wrap=True))
        self._empty.body.addSpacing(6)
        self.first_button.setProperty("kind", "primary")
        self._empty.body.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.main.addWidget(self._empty)
        self.main.addWidget(self._list_card)
        self.main.addWidget(self.response)
        self.main.addWidget(self.comparison)
        self.main.addStretch(1)
        self.side.addWidget(self.form)
        self.side.addWidget(self.labs)
        self.side.addStretch(1)
