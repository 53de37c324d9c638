"""The state after the last infusion, now; beside a past day, as it was then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.session.worker import Latest
from ui.widgets.card import label
from ui.widgets.state_card import StateCard
from ui.words.text import weekday

if TYPE_CHECKING:
    from datetime import date

    from diary.model.suggestion import Suggestion
    from diary.model.suggestion.outlook import Outlook
    from ui.today.page import TodayPage


class ThenCard(StateCard):
    """Tells what the diary would have told on a past day; it offers nothing to do, for that day is over."""

    def __init__(self) -> None:
        super().__init__()
        self.day_line = label("", "muted", wrap=True)
        self.body.insertWidget(1, self.day_line)
        self.hide()

    def show_day(self, day: date) -> None:
        """Say which day it is about, while that is being worked out."""
        self.day_line.setText(self.tr("As it stood on {day}").format(day=weekday(day)))

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Show what the diary said then."""
        super().show_suggestion(suggestion)
        for now in (self.advice, self.action):
            now.hide()


class DayState(QObject):
    """The choice of the card that stands beside the open day.

    Attributes:
        now: Where you are now. then: Where you were on the open day.
    """

    def __init__(self, page: TodayPage, now: StateCard) -> None:
        super().__init__(page)  # with the page it follows the diary no more
        self._page, self.now, self.then = page, now, ThenCard()
        self._work = Latest(page)
        self._work.done.connect(self._show)
        self._day: date | None = None
        page.session.suggestion_ready.connect(self._work_out_again)

    def open_day(self, day: date, *, past: bool) -> None:
        """Tell the state of a day."""
        self.now.setVisible(not past)
        self.then.setVisible(past)
        self._day = day if past else None
        if past:
            self.then.show_day(day)
            self._work_out_again()

    def _work_out_again(self, *_changed: object) -> None:
        if self._day is not None:
            self._work.start(self._page.session.outlook.work_on(self._day))

    def _show(self, outlook: Outlook | None) -> None:
        if outlook is not None and self._day is not None:
            self.then.show_suggestion(outlook.suggestion)
