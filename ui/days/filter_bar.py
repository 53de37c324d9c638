"""Chooses the days of the table and their order: search in notes, what a day must have, when, sorted by what."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton

from diary.model.days.search import DayFilter, Order, Search
from ui.forms.search_line import SearchLine
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.flow_row import FlowRow
from ui.words.text import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

RECENT_DAYS = 28


def order_name(order: Order) -> str:
    """Return what days can be ordered by, as the choice says it."""
    return {
        Order.DAY: translate("FilterBar", "By day"),
        Order.AVERAGE: translate("FilterBar", "By average pain"),
        Order.WORST: translate("FilterBar", "By worst pain"),
        Order.NOW: translate("FilterBar", "By pain right now"),
        Order.INTERFERENCE: translate("FilterBar", "By interference"),
        Order.SLEEP: translate("FilterBar", "By sleep"),
        Order.MOOD: translate("FilterBar", "By mood"),
        Order.SIDE_EFFECTS: translate("FilterBar", "By side effects"),
        Order.INFUSION: translate("FilterBar", "By infusion"),
        Order.ENTERED: translate("FilterBar", "By time of entry"),
        Order.NOTE: translate("FilterBar", "By note"),
    }[order]


class FilterBar(FlowRow):
    """Five controls in a row that wraps.

    Signals:
        search_changed: Something else is looked for.
        order_changed: An `Order`, and whether it goes downwards, that was asked for here.

    Attributes:
        words: What must occur in the notes.
        which: What a day must have.
        when: The years, and the last four weeks.
        order: What the days are ordered by.
        direction: Turns the order round.
        count: How many days are shown.
    """

    search_changed = Signal()
    order_changed = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__(gap=8)
        self.words = SearchLine()
        self.words.setPlaceholderText(self.tr("Search in notes"))
        self.words.setAccessibleName(self.tr("Search in notes, dreams and notes of infusions"))
        self.words.setAccessibleDescription(self.tr("Capitals and accents make no difference"))
        self.words.setClearButtonEnabled(True)
        self.which = ChoiceBox(self.tr("Days to show"))
        self.when = ChoiceBox(self.tr("From when"))
        self.order = ChoiceBox(self.tr("Sorted by"))
        self.direction = QPushButton()
        self.downwards = True
        self._today = date.min
        self._fill()
        for widget in (self.words, self.which, self.when, self.order, self.direction):
            self.add(widget)
        self.count = label("", "small")
        self.add(self.count)
        self.words.textChanged.connect(self.search_changed)
        self.which.activated.connect(lambda _index: self.search_changed.emit())
        self.when.activated.connect(lambda _index: self.search_changed.emit())
        self.order.activated.connect(lambda _index: self._ask(self.order.currentData(), downwards=True))
        self.direction.clicked.connect(lambda: self._ask(self.order.currentData(), downwards=not self.downwards))
        theme().when_changed(self._show_direction)
        self._show_direction()

    @property
    def search(self) -> Search:
        """The words that are looked for."""
        first, last = None, None
        years = self.when.currentData()
        if years == RECENT_DAYS:
            first = self._today - timedelta(days=RECENT_DAYS - 1)
        elif years is not None:
            first, last = date(years, 1, 1), date(years, 12, 31)
        return Search(DayFilter(self.which.currentData()), self.words.text(), first, last)

    def show_years(self, years: Sequence[int], today: date) -> None:
        """Offer these years; what is chosen stays, if it is still there."""
        self._today = today
        chosen = self.when.currentData()
        with QSignalBlocker(self.when):
            self.when.clear()
            self.when.addItem(self.tr("Any time"), None)
            self.when.addItem(self.tr("Last 4 weeks"), RECENT_DAYS)
            for year in reversed(years):
                self.when.addItem(str(year), year)
            self.when.setCurrentIndex(max(self.when.findData(chosen), 0) if chosen is not None else 0)

    def show_order(self, order: Order, *, downwards: bool) -> None:
        """Say what the days are ordered by."""
        self.downwards = downwards
        with QSignalBlocker(self.order):
            self.order.setCurrentIndex(self.order.findData(order))
        self._show_direction()

    def show_count(self, sentence: str) -> None:
        """Say how many days are shown."""
        self.count.setText(sentence)
        self.rearrange()

    def clear(self) -> None:
        """Look for every day again."""
        with QSignalBlocker(self.words):
            self.words.clear()
        self.which.setCurrentIndex(0)
        self.when.setCurrentIndex(0)
        self.search_changed.emit()

    def _ask(self, order: Order, *, downwards: bool) -> None:
        self.order_changed.emit(Order(order), downwards)

    def _fill(self) -> None:
        for which, name in (
            (DayFilter.ALL, self.tr("All days")),
            (DayFilter.PAIN, self.tr("Pain days")),
            (DayFilter.MISSING, self.tr("Missing days")),
            (DayFilter.LATE, self.tr("Late days")),
            (DayFilter.NOTES, self.tr("With notes")),
            (DayFilter.SIDE_EFFECTS, self.tr("With side effects")),
            (DayFilter.INFUSION, self.tr("Around infusions")),
        ):
            self.which.addItem(name, which)
        for order in Order:
            self.order.addItem(order_name(order), order)
        self.when.addItem(self.tr("Any time"), None)

    def _show_direction(self) -> None:
        order = Order(self.order.currentData() or Order.DAY)
        if order in {Order.DAY, Order.ENTERED, Order.INFUSION}:
            said = self.tr("Newest first") if self.downwards else self.tr("Oldest first")
        elif order is Order.NOTE:
            said = self.tr("Z to A") if self.downwards else self.tr("A to Z")
        else:
            said = self.tr("Highest first") if self.downwards else self.tr("Lowest first")
        self.direction.setText(said)
        self.direction.setAccessibleDescription(self.tr("Turns the order round"))
        above = (self.direction.sizeHint().height() - self.count.fontMetrics().height()) // 2
        self.count.setContentsMargins(6, above, 0, 0)  # on a line with the buttons
        self.rearrange()
