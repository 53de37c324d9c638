"""What stands on Today besides the average pain: built behind the first paint, so that it comes at once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from diary.model.scales import DayItem
from ui.widgets.card import Card, label
from ui.widgets.day_picker import DayPicker
from ui.widgets.note_edit import NoteEdit
from ui.widgets.recent_days import RecentDays
from ui.widgets.state_card import StateCard

if TYPE_CHECKING:
    from ui.pages.today import TodayPage


class TodayRest:
    """The other questions, the day picker, and the cards below and beside.

    Attributes:
        picker: Which day is open.
        note: The day's note.
        recent: The last two weeks.
        state_card: Where you are after the last infusion.
    """

    def __init__(self, page: TodayPage) -> None:
        self._page = page
        self.picker = DayPicker(lambda: set(page.session.pain()))
        self.note = NoteEdit()
        self.recent = RecentDays(page.session)
        self.state_card = StateCard()
        page.add_row(DayItem.PAIN_WORST, page.tr("Worst"))
        page.add_row(DayItem.PAIN_NOW, page.tr("Right now"))
        keys = page.tr("0 is no pain, 10 the worst imaginable. Keys 0–9, X for 10, Delete clears.")
        page.pain_card.body.addWidget(label(keys, "small", wrap=True))
        note_card = Card(page.tr("Note"))
        note_card.body.addWidget(self.note)
        page.controls.setSpacing(12)
        page.controls.addWidget(page.saved)
        page.controls.addWidget(self.picker)
        page.main.insertWidget(1, note_card)
        page.main.insertWidget(2, self.recent)
        page.side.insertWidget(0, self.state_card)
        stops = [self.picker.previous, self.picker.calendar_button, self.picker.next, *page.rows.values(), self.note]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self.note.written.connect(lambda text: page.answer(DayItem.NOTE, text))
        self.recent.opened.connect(page.open_day)
        self.picker.picked.connect(page.open_day)
        page.session.suggestion_ready.connect(self.state_card.show_suggestion)

    def show_day(self, note: str | None, *, keep_note: bool) -> None:
        """Show the open day: its note, unless that is being typed or not yet written, and its place among the last."""
        day = self._page.day
        if not keep_note and not (self.note.hasFocus() and self.note.day == day):
            self.note.day = day
            self.note.show_note(note)
        self.picker.show_day(day, self._page.today)
        self.recent.show_days(day)
