"""Today: one day, one screen. Every answer is on disk the moment it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from diary.model.scales import PAIN_ITEMS, DayItem
from ui.text import clock_time, plural, weekday, words
from ui.widgets.card import Card, label
from ui.widgets.day_picker import DayPicker
from ui.widgets.nrs_row import NrsRow
from ui.widgets.page import Page

if TYPE_CHECKING:
    from datetime import date, datetime

    from PySide6.QtGui import QKeyEvent

    from diary.errors import DiaryError
    from diary.model.records import Day
    from ui.session import Session


class TodayPage(Page):
    """One diary day: its pain, its note, and where it stands after the last infusion.

    Attributes:
        day: The diary date that is open.
        rows: The pain questions by item.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Today"))
        self.session = session
        self.day = session.today()
        self.rows: dict[DayItem, NrsRow] = {}
        self.saved = label("", "saved")
        self.picker = DayPicker(lambda: set(self.session.pain()))
        self.later: _Later | None = None
        self._build()
        session.day_changed.connect(self._refresh_if_open)
        session.infusions_changed.connect(self._show_subtitle)
        session.saved.connect(self._show_saved)
        session.failed.connect(self._show_failure)
        self.open_day(self.day)

    def finish(self) -> None:
        """Add the cards that the first answer does not need; called once the window stands."""
        if self.later is None:
            self.later = _Later(self)
            self.session.suggestion_ready.connect(self.later.state_card.show_suggestion)
            self._refresh()

    def open_day(self, day: date) -> None:
        """Show a day, today or past; what was being typed for the other day is written first."""
        self.write_note()
        self.day = day
        self.picker.show_day(day, self.session.today())
        self.title.setText(weekday(day))
        self.saved.clear()
        self._show_subtitle()
        self._refresh()

    def write_note(self) -> None:
        """Write now what is being typed."""
        if self.later is not None:
            self.later.note.flush()

    def roll_over(self) -> None:
        """The diary day may have ended while the window stood open: follow it, if today was shown."""
        today, shown_today = self.session.today(), self.picker.showed_today
        if shown_today and self.day != today:
            self.open_day(today)
        elif not shown_today:
            self.picker.show_day(self.day, today)

    def answer(self, item: DayItem, value: int | str | None) -> None:
        """Write one answer of the open day; None clears it."""
        if self.session.answer(self.day, item, value):
            self.hush()
        self._refresh()

    def take_key(self, event: QKeyEvent) -> bool:
        """A key pressed anywhere on the page answers the average pain; False if it means nothing."""
        return self.rows[DayItem.PAIN_AVERAGE].take_key(event)

    def focus_first(self) -> None:
        """Put the keyboard on the answer that makes the day count."""
        self.rows[DayItem.PAIN_AVERAGE].setFocus()

    def retry(self) -> None:
        """Write what could not be written."""
        if self.session.save_unsaved():
            self.hush()
        self._refresh()

    def arranged(self, *, narrow: bool) -> None:
        """Questions above their answers where there is no room beside them."""
        room = self.width() - (0 if narrow else self._side_frame.minimumWidth() + 18) - 2 * 28 - 40
        for row in self.rows.values():
            row.set_stacked(room < row.caption().minimumWidth() + 12 * (row.button(10).sizeHint().width() + 6))

    def _build(self) -> None:
        self.controls.setSpacing(12)
        self.controls.addWidget(self.saved)
        self.controls.addWidget(self.picker)
        self.picker.picked.connect(self.open_day)
        self.main.addWidget(self._pain_card())
        self.main.addStretch(1)
        self.side.addStretch(1)

    def _pain_card(self) -> Card:
        card = Card(self.tr("Pain in the last 24 hours"))
        anchors = (self.tr("no pain"), self.tr("worst pain imaginable"))
        names = {
            DayItem.PAIN_AVERAGE: self.tr("Average"),
            DayItem.PAIN_WORST: self.tr("Worst"),
            DayItem.PAIN_NOW: self.tr("Right now"),
        }
        for item in PAIN_ITEMS:
            row = NrsRow(names[item], anchors, strong=item is DayItem.PAIN_AVERAGE)
            row.answered.connect(lambda value, item=item: self.answer(item, value))
            row.leave.connect(lambda step, item=item: self._leave(item, step))
            self.rows[item] = row
            card.body.addWidget(row)
        legend = QHBoxLayout()
        self._keys = label(
            self.tr("0 is no pain, 10 the worst imaginable. Keys 0–9, X for 10, Delete clears."), "small", wrap=True
        )
        legend.addWidget(self._keys)
        card.body.addLayout(legend)
        return card

    def _leave(self, item: DayItem, step: int) -> None:
        there = PAIN_ITEMS.index(item) + step
        if there < len(PAIN_ITEMS):
            self.rows[PAIN_ITEMS[max(there, 0)]].setFocus()
        elif self.later is not None:
            self.later.note.setFocus()

    def _refresh_if_open(self, day: date) -> None:
        if day == self.day:
            self._refresh()

    def _refresh(self) -> None:
        stored, unsaved = self.session.day(self.day), self.session.unsaved
        for item, row in self.rows.items():
            key = (self.day, item)
            value = unsaved.get(key, stored.value(item))
            row.show_answer(value if isinstance(value, int) else None, unsaved=key in unsaved)
        if self.later is not None:
            self.later.show_day(stored, keep_note=(self.day, DayItem.NOTE) in unsaved)

    def _show_subtitle(self) -> None:
        begun = [i for i in self.session.infusions() if i.first_day <= self.day]
        if not begun:
            text = self.tr("Today") if self.day == self.session.today() else self.tr("A day you look back on")
        elif begun[-1].covers(self.day):
            text = self.tr("A day of your infusion course")
        else:
            since = begun[-1].day_since(self.day)
            text = plural("{count} day after your infusion", "{count} days after your infusion", since)
        self.subtitle.setText(text)

    def _show_saved(self, moment: datetime) -> None:
        text = self.tr("✓ Saved {time}").format(time=clock_time(moment))
        self.saved.setText(text)
        self.announce(text)

    def _show_failure(self, error: DiaryError) -> None:
        self.saved.clear()
        self.say(words(error.sentence))


class _Later:
    """The cards of Today that are built once the window stands: note, last days, state."""

    def __init__(self, page: TodayPage) -> None:
        from ui.widgets.note_edit import NoteEdit
        from ui.widgets.recent_days import RecentDays
        from ui.widgets.state_card import StateCard

        self.note = NoteEdit()
        self.recent = RecentDays(page.session)
        self.state_card = StateCard()
        note_card = Card(page.tr("Note"))
        note_card.body.addWidget(self.note)
        self.note.written.connect(lambda text: page.answer(DayItem.NOTE, text))
        self.recent.opened.connect(page.open_day)
        page.main.insertWidget(1, note_card)
        page.main.insertWidget(2, self.recent)
        page.side.insertWidget(0, self.state_card)

    def show_day(self, stored: Day, *, keep_note: bool) -> None:
        """Show a day's note (unless it is being typed or not yet written) and mark the day among the last ones."""
        if not keep_note and not (self.note.hasFocus() and self.note.day == stored.date):
            self.note.day = stored.date
            self.note.show_note(stored.note)
        self.recent.show_days(stored.date)
