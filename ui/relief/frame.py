"""The frame of the Relief page: its cards, their places beside or below one another, and the way of the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.look.theme import theme
from ui.relief.cards import ChartCard, TableCard
from ui.relief.record_card import RecordCard
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.icon_button import IconButton
from ui.widgets.page import MARGIN, SCROLL_BAR, Page
from ui.widgets.state_card import StateCard

if TYPE_CHECKING:
    from diary.model.relief.figure import ReliefFigure
    from ui.session import Session

SIDE = 420
NARROW_BELOW = 960
PEEK = 84
"""How much of the track record is to be seen below the chart before the page is scrolled, in pixels at 100 % text."""
MOST_CHART = 680
"""Height up to which the chart's card claims what is to be seen without scrolling, in pixels at 100 % text."""


class ReliefFrame(Page):
    """What stands on the page and where; `ReliefPage` fills it.

    Attributes:
        previous, choice, next: Choose the infusion.
        state_card: Where the diary stands today.
        chart_card: Sentence, chart and the day read out.
        table_card: The same as a table.
        record_card: What was said at two weeks and what happened, of all infusions.
        figure: What is shown; None while it is worked out and without an infusion.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Relief"), side_width=SIDE)
        self.figure: ReliefFigure | None = None
        self.previous = IconButton("previous", self.tr("Earlier infusion"))
        self.choice = ChoiceBox(self.tr("Infusion to show"))
        self.next = IconButton("next", self.tr("Later infusion"))
        self.chart_card, self.table_card = ChartCard(), TableCard()
        self.state_card, self.record_card = StateCard(), RecordCard(session)
        self.controls.setSpacing(8)
        for widget in (self.previous, self.choice, self.next):
            self.controls.addWidget(widget)
        self.main.addWidget(self.chart_card, 1)
        self.side.addWidget(self.state_card)
        self.side.addWidget(self.table_card, 1)
        self.title.setText(self.tr("Relief"))

    @property
    def is_narrow(self) -> bool:
        """Chart and table need more room than other pages' columns."""
        return self.width() < theme().px(NARROW_BELOW)

    def arranged(self, *, narrow: bool) -> None:
        """Room that is left over goes to the drawing; without one, to what stands last, and no hole stays between."""
        drawn = self.figure is None or self.figure.has_relief  # while it is worked out, its place is kept
        alone = narrow and not drawn
        self._columns.setStretch(0, 0 if alone else 1)
        self._columns.setStretch(1, 1 if alone else 0)
        # Beside each other: the track record below the chart, its heading in sight. Stacked: at the very end.
        column = self.side if narrow else self.main
        if column.indexOf(self.record_card) < 0:
            column.addWidget(self.record_card)
        # Without a drawing, the cards are as high as their words.
        top, anywhere = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag(0)
        self.main.setAlignment(self.chart_card, anywhere if drawn else top)
        self.main.setStretchFactor(self.chart_card, 1 if drawn or narrow else 0)
        column.setStretchFactor(self.record_card, 0 if drawn or narrow else 1)
        column.setAlignment(self.record_card, anywhere if drawn or narrow else top)
        room = min(max(self.room() - self._below_chart(), 0), theme().px(MOST_CHART))
        self.chart_card.setMinimumHeight(room if drawn and not narrow else 0)

    def _below_chart(self) -> int:
        """How much of the track record is to be seen before the page is scrolled: all of it where that is little."""
        card, least = self.record_card, theme().px(PEEK)
        whole = card.heightForWidth(self.chart_card.width()) + self.main.spacing()
        return whole if card.view.isHidden() and whole <= 2 * least else least

    def move_state_card(self, *, to_main: bool) -> None:
        """Without a chart, the one sentence and its action stand where one looks first."""
        top_left = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        if to_main:
            self.main.insertWidget(0, self.state_card, 1, top_left)
        else:
            self.side.insertWidget(0, self.state_card)
        self.state_card.setMinimumWidth(min(theme().px(SIDE), self.width() - SCROLL_BAR - 2 * MARGIN) if to_main else 0)
        self._side_frame.setVisible(not to_main)
