"""The days of the Diary page as a table that can be filtered, searched and sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

from diary.model.days.search import Order
from diary.model.days.year import years_of
from diary.model.records.courses import Courses
from diary.wording import counted
from ui.days.columns import Column
from ui.days.filter_bar import FilterBar
from ui.days.table_view import DayTableView
from ui.look.saying import announce
from ui.look.theme import theme
from ui.widgets.card import Card, label
from ui.words.text import words

if TYPE_CHECKING:
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion

_MARGIN = 12
TYPING_PAUSE = 700
"""Milliseconds after the last letter until the number of days is read out."""


class DaysCard(Card):
    """The table with what it shows above it.

    Signals:
        looked: What is shown has changed, by the user's doing.

    Attributes:
        filters: What to show. table: The days.
        nothing, all_button: Where no day was found: says so, and shows all days again.
    """

    looked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Days"))
        self.filters, self.table = FilterBar(), DayTableView()
        self.nothing = label(self.tr("No day matches."), "strong", wrap=True)
        self.all_button = QPushButton(self.tr("Show all days"))
        self._telling = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._build()

    def show_diary(self, days: list[Day], infusions: list[Infusion], today: date) -> None:
        """Take the whole diary; what is looked for stays."""
        self.filters.show_years(years_of((day.date for day in days), (), today), today)
        self.table.days.look_for(self.filters.search)
        self.table.days.show_days(days, Courses(infusions), today)
        self.show_count()

    def show_count(self) -> None:
        """Say how many days are shown."""
        shown, all_days = self.table.days.rowCount(), self._all_days()
        self.filters.show_count(
            words(counted("{shown} of {count} day", "{shown} of {count} days", all_days, shown=shown))
            if shown != all_days
            else words(counted("{count} day", "{count} days", all_days))
        )
        self.table.setVisible(shown > 0)
        self.nothing.setVisible(shown == 0)
        self.all_button.setVisible(shown == 0)
        self.table.updateGeometry()

    def limit_height(self, room: int) -> None:
        """Scroll the table within this many pixels for the whole card."""
        border = 2 * (_MARGIN + theme().tokens.border)
        above = self.filters.heightForWidth(max(self.width() - border, 1))
        self.table.limit_height(max(room - above - border - self.body.spacing(), theme().px(220)))

    def _build(self) -> None:
        self.body.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.nothing.hide()
        self.all_button.hide()
        # As high as the rows, or as the window where there are more.
        self.table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.filters.search_changed.connect(self._look)
        self.filters.order_changed.connect(self._order)
        self.all_button.clicked.connect(self._look_for_all)
        self.table.sorted.connect(self._show_order)
        self._telling.timeout.connect(lambda: announce(self.table, self.filters.count.text()))
        self._show_order()

    def _look(self) -> None:
        self.table.days.look_for(self.filters.search)
        self.table.return_to(None, 0)
        self.show_count()
        self._telling.start()
        self.looked.emit()

    def _look_for_all(self) -> None:
        self.filters.clear()
        self.table.setFocus()

    def _order(self, order: Order, downwards: bool) -> None:  # noqa: FBT001 - a signal's argument
        column = next(column for column in Column if column.order is order)
        self.table.order_by(column, downwards=downwards)

    def _show_order(self) -> None:
        self.filters.show_order(self.table.days.order, downwards=self.table.days.downwards)

    def _all_days(self) -> int:
        return self.table.days.in_all
