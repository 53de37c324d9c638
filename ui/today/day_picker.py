"""Picks the day that is open: previous, calendar with the filled days marked, next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.widgets.calendar_popup import CalendarPopup
from ui.widgets.icon_button import IconButton


class DayPicker(QWidget):
    """Steps through the diary's days; never past today.

    Signals:
        picked: The `date` that was asked for.
        today_wanted: The way back from a past day was asked for.
    """

    picked = Signal(object)
    today_wanted = Signal()

    def __init__(self, filled: Callable[[], set[date]]) -> None:
        """Build the picker.

        Args:
            filled: Gives the days with an average pain score, asked when the calendar opens.
        """
        super().__init__()
        self._filled = filled
        self._day = self._today = date.min
        self.previous = IconButton("previous", self.tr("Previous day"))
        self.calendar_button = QPushButton(self.tr("Calendar"))
        self.calendar_button.setAccessibleDescription(
            self.tr("Choose a day; days with an average pain score are marked")
        )
        self.next = IconButton("next", self.tr("Next day"))
        self.today_button = QPushButton(self.tr("Go to today"))
        self.today_button.setProperty("kind", "primary")
        self.today_button.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.today_button, self.previous, self.calendar_button, self.next):
            layout.addWidget(widget)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.today_button.clicked.connect(self.today_wanted)
        self.calendar_button.clicked.connect(self._open_calendar)

    def show_day(self, day: date, today: date) -> None:
        """Show which day is open."""
        self._day, self._today = day, today
        self.next.setEnabled(day < today)
        self.previous.setEnabled(day > date.min)
        self.today_button.setVisible(day != today)

    def step(self, days: int) -> None:
        """Pick the next day (+1) or the one before (-1); none after today."""
        there = self._day + timedelta(days=days)
        if there <= self._today:
            self.picked.emit(there)

    def _open_calendar(self) -> None:
        # The calendar takes a while to load: only when it is asked for.
        CalendarPopup(self, self._day, self._today, self._filled(), self.picked.emit).open_below(self.calendar_button)
