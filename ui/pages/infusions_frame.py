"""How the Infusions page is built: the list and the response on one side, form and blood results on the other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.pages.infusions_labs import LabCard
from ui.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.comparison_card import ComparisonCard
from ui.widgets.infusion_form import InfusionForm
from ui.widgets.infusion_list import CARD_MARGIN, InfusionList, make_list_card
from ui.widgets.page import Page
from ui.widgets.planned_question import PlannedQuestions
from ui.widgets.response_card import ResponseCard

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

    def focus_in_sight(self) -> QWidget | None:
        """What has the keyboard, if it stands on the part of the page that can be seen."""
        focus, content = QApplication.focusWidget(), self.widget()
        if focus is None or content is None or not content.isAncestorOf(focus):
            return None
        place = QRect(focus.mapTo(content, QPoint(0, 0)), focus.size())
        seen = QRect(0, self.verticalScrollBar().value(), content.width(), self.viewport().height())
        return focus if seen.intersects(place) else None

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to something, once what changed on the page has found its place."""
        content = self.widget()
        layout = None if content is None else content.layout()
        if layout is not None:
            layout.activate()
        self.ensureWidgetVisible(widget, 0, 40)

    def order_head(self) -> None:
        """Have Tab go from the heading to the list, through what is asked and said between them."""
        for before, after in pairwise([self.add_button, *self.questions.stops, self.infusions]):
            QWidget.setTabOrder(before, after)

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
        self.order_head()
        for before, after in pairwise([self.infusions, self.response, self.form.first_day.line]):
            QWidget.setTabOrder(before, after)
        self.form.order_stops()
        self.labs.order_stops(self.form.delete)
