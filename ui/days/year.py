"""The year of the Diary page: a calendar with a summary above it, and the day of the cursor in words below."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from diary.model.days.year import year_of, year_summary, years_of
from ui.days.year_grid import month_later
from ui.days.year_legend import YearLegend
from ui.days.year_view import YearView
from ui.look.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.icon_button import IconButton
from ui.words.days import spoken
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion


_MARGIN = 14


class YearCard(Card):
    """One calendar year.

    Signals:
        went_to: The `date` the cursor is on now, by the user's doing.

    Attributes:
        view: The calendar.
        summary: The whole year in a line.
        readout: The day of the cursor in words.
        legend: What its marks mean.
    """

    went_to = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Year"))
        self.view = YearView()
        self.summary = label("", wrap=True)
        self.readout = label("", "muted", wrap=True)
        self.previous = IconButton("previous", self.tr("Earlier year"))
        self.next = IconButton("next", self.tr("Later year"))
        self.number = label("", "card")
        self.legend = YearLegend()
        self._days: Mapping[date, Day] = {}
        self._infusions: list[Infusion] = []
        self._today = date.min
        self._years: tuple[int, ...] = ()
        self._build()

    def show_diary(self, days: Mapping[date, Day], infusions: list[Infusion], today: date, day: date) -> None:
        """Take the whole diary and put the cursor on a day."""
        self._days, self._infusions, self._today = days, infusions, today
        self._years = years_of(days, infusions, today)
        self._show(day)

    @property
    def years(self) -> tuple[int, ...]:
        """The years that the diary has something of."""
        return self._years

    def limit_height(self, room: int) -> None:
        """Have the whole card fit into so many pixels, if the days can still be read then."""
        inside = max(self.width() - 2 * _MARGIN, 1)
        gap = self.body.spacing()
        head = self.previous.sizeHint().height() + gap + 2 * (_MARGIN + theme().tokens.border)
        below = self.legend.heightForWidth(inside) + gap
        if not self.readout.isHidden():
            below += self.readout.heightForWidth(inside) + gap
        self.view.limit_height(room - head - below, room - head)  # at worst, what the marks mean is scrolled to
        self.legend.show_upright(upright=self.view.is_low)

    def choose(self, day: date) -> bool:
        """Put the cursor on a day, in its year; return whether the diary has something of that year."""
        year = self.view.year
        if day.year not in self._years:
            return False
        if year is None or year.number != day.year:
            self._show(day)
        self.view.go_to(day)
        self._say_day(day)
        return True

    def _build(self) -> None:
        self.body.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        head = QHBoxLayout()
        head.setSpacing(4)
        for widget in (self.previous, self.number, self.next):
            head.addWidget(widget)
        head.addWidget(self.summary, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.view)
        self.body.addWidget(self.readout)
        self.body.addWidget(self.legend)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.view.went_to.connect(self._go)

    def _turn(self, step: int) -> None:
        """Go to the same day of the year before or after; years ahead of the clock have gaps between them."""
        year = self.view.year
        if year is not None:
            there = self._years[self._years.index(year.number) + step]
            self._go(month_later(self.view.day, 12 * (there - year.number)))

    def _go(self, day: date) -> None:
        if self.choose(day):
            self.went_to.emit(day)

    def _show(self, day: date) -> None:
        year = year_of(day.year, self._days, self._infusions, self._today)
        self.view.show_year(year, self._today, day)
        self.number.setText(str(year.number))
        self.legend.show_ahead(shown=year.ahead > 0)
        said = [words(part) for part in year_summary(year)]
        self.summary.setText(self.tr(" · ", "between facts").join(said))
        self.previous.setEnabled(year.number > self._years[0])
        self.next.setEnabled(year.number < self._years[-1])
        self._say_day(day)

    def _say_day(self, day: date) -> None:
        if self.view.year is not None:
            self.readout.setText(spoken(self.view.year.day(day)))
