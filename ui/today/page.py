"""Today: one day, one screen. Every answer is on disk the moment it is given.

The least useful day needs the average pain: with that alone the page is first painted. Its other parts
(`ui.today.parts`) are built when it is told to finish (docs/decisions/0003).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from diary.errors import ChangedElsewhereError, DiaryError
from diary.model.records.day import Day
from diary.model.scales import DayItem
from ui.answers.nrs_row import GridRow
from ui.guard import guarded
from ui.look.theme import theme
from ui.today.columns import DayColumns, arrangement
from ui.widgets.card import Card
from ui.widgets.page import Page
from ui.widgets.saved_note import SavedNote
from ui.words.text import day_title, use_year, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date, datetime

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from diary.model.records.details import Answer, DayKey
    from ui.session import Session
    from ui.today.cards import DayCards
    from ui.today.parts import TodayParts


class TodayPage(Page):
    """One diary day: its pain, its note, and where it stands after the last infusion.

    Attributes:
        session: The open diary.
        day: The diary date that is open.
        today: The diary date that was running when the open day was shown.
        rows: The pain questions by item; only the average until `finish`.
        pain_card: The card they stand on.
        notices: Layout below the pain card, for what the diary has to say about the day.
        parted: The columns.
        saved: Says when the last answer was saved.
        parts: What the page has besides; None until `finish`.
        stored: The open day as it is stored.
    """

    most_width = 2600

    def __init__(self, session: Session, parent: QWidget | None = None, *, width: int = 0) -> None:
        """Build what the first answer needs.

        Args:
            session: The diary.
            parent: What it stands in.
            width: How wide it will probably be, in pixels; 0 where nobody knows. Answers that get another width than
                they were built for are styled twice, and the first paint waits (docs/decisions/0088).
        """
        super().__init__(self.tr("Today"), parent, sticky=True)
        self.session = session
        self.day = self.today = session.today()
        self.stored = Day(self.day)
        self.rows: dict[DayItem, GridRow] = {}
        self.parts: TodayParts | None = None
        self._is_refused = False  # whether what is said is about an answer that is not kept either
        self._is_shown = False  # whether the open day is shown as it was read last
        self.saved = SavedNote(keeps_room=True)
        self.pain_card = Card(self.tr("Pain in the last 24 hours"))
        self.main.addWidget(self.pain_card)
        self._add_row(DayItem.PAIN_AVERAGE, self.tr("Average"), arrangement(width).room)
        self.controls.addWidget(self.saved)
        self.notices = QVBoxLayout()
        self.main.addLayout(self.notices)
        self.parted = DayColumns(self, self.pain_card)
        self.side.addStretch(1)
        session.day_changed.connect(self._refresh_if_open)
        session.rereading.connect(self.write_typed)
        session.days_changed.connect(self._read_again)
        session.changed_elsewhere.connect(self._show_given_way)
        session.infusions_changed.connect(self._show_subtitle)
        session.answer_saved.connect(self._show_saved)
        session.answer_failed.connect(self._show_failure)
        self.open_day(self.day)

    def finishing(self, make_parts: Callable[[TodayPage], TodayParts]) -> Iterator[Callable[[], object]]:
        """Yield what adds to the page what the first answer does not need, in steps short enough for a turn each.

        Args:
            make_parts: Builds the parts.
        """
        made: list[TodayParts] = []
        yield self._add_pain_rows
        yield lambda: made.append(make_parts(self))
        if made:
            parts = made[0]
            yield lambda: self._take_parts(parts)
            yield lambda: parts.cards.list_medicines(self.stored)
            yield lambda: parts.cards.open_day(self.day, self.stored)
            yield self._show_parts
            for card in parts.cards.all:  # from above: what is to be seen already stays where it is
                yield partial(parts.cards.put_in_place, card)
            yield parts.recent.show

    def open_day(self, day: date) -> None:
        """Show a day, today or past; what was being typed for the other day is written first."""
        self.write_typed()
        if self._is_refused and not self.has_unsaved:  # what was said of the day that is left
            self._is_refused = False
            self.clear_notice()
        for row in self.rows.values():
            row.settle_one()
        self.day, self.today = day, self.session.today()
        self.stored = self.session.reading.day(day)
        use_year(self.today.year)
        self.title.setText(day_title(day, self.today))
        self.saved.clear()
        self._show_subtitle()
        if self.parts is not None:
            self.parts.cards.open_day(day, self.stored)
            self.parts.turn.put_away()
            self.parts.state.open_day(day, past=self.is_past)
            self.parts.tense.show()
        self._show()

    @property
    def rest(self) -> DayCards | None:
        """The cards below the pain card; None until `finish`."""
        return None if self.parts is None else self.parts.cards

    @property
    def is_past(self) -> bool:
        """Whether another day than the running one is open."""
        return self.day != self.today

    def go_to_today(self) -> None:
        """Open the running day, whichever is open."""
        try:
            today = self.session.today()
        except DiaryError as error:
            self.say(words(error.sentence))
            return
        if self.day != today or self.is_past:
            self.open_day(today)
        elif self.parts is not None:
            self.parts.turn.put_away()

    def open_cards_again(self) -> None:
        """Ask on the cards what is to be asked now: what that follows has changed."""
        if self.parts is not None:
            self.parts.cards.open_day(self.day, self.stored)
            self._show()

    def write_typed(self) -> None:
        """Write now what is being typed."""
        if self.parts is not None:
            self.parts.cards.flush()

    def show_unsaved(self) -> None:
        """Open the day that has an answer which could not be written."""
        days = sorted({day for day, _ in self.session.unsaved})
        if days and self.day not in days:
            self.open_day(days[0])

    def roll_over(self) -> None:
        """The diary day may have ended while the window stood open: follow it, if today was shown.

        While something is being typed it waits, until the field has lost the keyboard (`ui.today.turn`).
        """
        today, turn = self.session.today(), None if self.parts is None else self.parts.turn
        if today != self.today and (turn is None or not turn.waits()):
            before, follows = self.day, not self.is_past
            hands = None if turn is None else turn.hands()
            self.open_day(today if follows else before)
            self.session.outlook.refresh()
            if follows and turn is not None and hands is not None:
                turn.tell(before, today, hands)
        if self.session.answers.has_waiting_day_begun:
            self.retry()

    def answer(self, key: DayKey, value: Answer) -> None:
        """Write one answer of the open day, and what must change with it; None clears it."""
        self.answer_all({key: value} if self.parts is None else self.parts.cards.with_consequences(key, value))

    def answer_all(self, answers: Mapping[DayKey, Answer]) -> None:
        """Write answers of the open day in one transaction."""
        shown = {key: self.stored.value(key) for key in answers}
        self._is_shown = False
        if self.session.answers.give_all(self.day, answers, shown) and not self.has_unsaved:
            self.clear_notice()
        if not self._is_shown:  # where nothing changed, or could not be written
            self._refresh()

    def shown(self, key: DayKey) -> tuple[Answer, bool]:
        """Return what the open day answers to a key, and whether that could not be written yet."""
        where = (self.day, key)
        if where in self.session.unsaved:
            return self.session.unsaved[where], True
        return self.stored.value(key), False

    def look_at(self, key: DayKey, *, take_keyboard: bool) -> None:
        """Bring a question of the open day into sight, with what is stored of it, whatever is put away.

        Args:
            key: What it asks for.
            take_keyboard: Whether the keyboard goes there too.
        """
        if self.parts is None:
            return
        asked = self.rows[DayItem(key)] if key in self.rows else self.parts.cards.bring_out(key)
        self._show()
        if asked is not None and take_keyboard:
            self.parts.route.go_to(asked)
        elif asked is not None:
            self.bring_into_sight(asked)

    def put_on_top(self, widget: QWidget) -> None:
        """Put something above all columns, right below the heading."""
        self._outer.insertWidget(0, widget)

    def follow_up(self, widget: QWidget) -> None:
        """Put something below the last card."""
        self.parted.follow_up(widget)

    def is_on_a_card(self, widget: QWidget) -> bool:
        """Return whether something stands on one of the day's cards."""
        cards = () if self.parts is None else self.parts.cards.all
        return any(card.isAncestorOf(widget) for card in (self.pain_card, *cards))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Page Up and Page Down go from card to card, + and - open and close the one that has the keyboard."""
        if self.parts is None or not self.parts.route.take_key(event, self.parts.cards.fold_around):
            super().keyPressEvent(event)

    @property
    def has_unsaved(self) -> bool:
        """Whether an answer could not be written."""
        return bool(self.session.unsaved)

    def step(self, days: int) -> None:
        """Open the next day (+1) or the one before (-1)."""
        if self.parts is not None:
            self.parts.picker.step(days)

    def focus_first(self) -> None:
        """Put the keyboard on the answer that makes the day count, at the top of the page."""
        if self.isVisible():  # before, it stands at its top
            self.verticalScrollBar().setValue(0)
        self.rows[DayItem.PAIN_AVERAGE].setFocus()

    def settle(self) -> None:
        """As on any page; a question that was just handed the keyboard is scrolled to now."""
        super().settle()
        if self.parts is not None:
            self.parts.route.settle()

    def remark(self, sentence: str) -> None:
        """Show it where "Saved" stands, and read it out."""
        self.saved.setText(sentence)
        super().remark(sentence)

    def retry(self) -> None:
        """Write what could not be written."""
        if self.session.answers.save_unsaved():
            self.clear_notice()
        self._refresh()

    @property
    def is_narrow(self) -> bool:
        """Whether nothing stands beside the cards."""
        return not self.parted.now.beside

    @property
    def side_width(self) -> int:
        """Width of the side card where it stands beside, in pixels."""
        return self.parted.now.side

    def arranged(self, *, narrow: bool) -> None:
        """As many columns as there is room for, and every row of eleven answers on one grid."""
        del narrow
        self.parted.arrange()
        now = self.parted.now
        self._side_frame.setVisible(now.beside)
        self._side_frame.setMinimumWidth(now.side)
        self._side_frame.setMaximumWidth(now.side)
        # Where the controls stand below, "Saved" and "Undo" come behind the day picker: nothing moves when they come.
        is_below = self.width() < theme().px(700)
        right, left = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft
        self.controls.setDirection(left if is_below else right)
        margin = now.margin + self.spare_beside
        self._outer.setContentsMargins(margin, 14, margin, now.margin)
        if self.head is not None and (head := self.head.layout()) is not None:
            head.setContentsMargins(margin, 12, margin, 10)
        for row in self.rows.values():
            row.fit(now.room)
        self.pain_card.body.setContentsMargins(now.padding, 14, now.padding, 14)
        self.pain_card.body.setSpacing(4)
        if self.parts is not None:
            self.parts.cards.arrange(now.room, now.padding)
            for card in (self.parts.state.now, self.parts.state.then, self.parts.recent):
                card.body.setContentsMargins(now.padding, 14, now.padding, 14)

    # How it is built

    def _add_row(self, item: DayItem, question: str, room: int) -> None:
        anchors = (self.tr("no pain"), self.tr("worst pain imaginable"))
        first = item is DayItem.PAIN_AVERAGE
        row = GridRow(
            question, anchors, strong=first, show_anchors=first, early=first, parent=self.pain_card, room=room
        )
        row.answered.connect(lambda value: self.answer(item, value))
        self.rows[item] = row
        self.pain_card.body.addWidget(row)

    def _add_pain_rows(self) -> None:
        self._add_row(DayItem.PAIN_WORST, self.tr("Worst"), self.parted.now.room)
        self._add_row(DayItem.PAIN_NOW, self.tr("Right now"), self.parted.now.room)
        for item in (DayItem.PAIN_WORST, DayItem.PAIN_NOW):
            self.rows[item].show()  # at once, as the cards are; a layout shows what it was given with the next events

    def _take_parts(self, parts: TodayParts) -> None:
        """Put the parts where they belong; the cards are hidden until the open day is shown on them."""
        self.parts = parts
        for card in (*parts.cards.all, parts.recent):
            card.hide()
        parts.put_in_place(self)
        parts.connect_with(self)

    def _show_parts(self) -> None:
        self.arranged(narrow=self.is_narrow)
        self._show_subtitle()
        if self.parts is not None and self.is_past:  # as in another language, made anew on the day that was open
            self.parts.tense.show()
        self._show()

    # What happens

    def _read_again(self) -> None:
        """Another program wrote: show what stands now, also the words of a note that has the keyboard."""
        if self.parts is not None:
            self.parts.cards.show_words_anew()
        self._refresh()

    def _show_given_way(self, error: DiaryError) -> None:
        self._read_again()
        self.saved.clear()
        self.say(words(error.sentence), can_retry=False)
        asked = self._asked_for(error.items[0]) if isinstance(error, ChangedElsewhereError) and error.items else None
        if (
            asked is not None and asked.isVisible()
        ):  # the answer went on to the next question; its key pressed again is meant for this one
            QTimer.singleShot(0, asked, lambda: asked.setFocus())  # noqa: PLW0108 - PySide takes a bare method for the page's own

    def _asked_for(self, item: str) -> QWidget | None:
        """Return where the answer of this name is given."""
        row = next((row for key, row in self.rows.items() if key.value == item), None)
        return self.parts.cards.question_named(item) if row is None and self.parts is not None else row

    def _refresh_if_open(self, day: date) -> None:
        if day == self.day:
            self._refresh()

    def _refresh(self) -> None:
        self.stored = self.session.reading.day(self.day)
        self._show()

    def _show(self) -> None:
        self._is_shown = True
        for item, row in self.rows.items():
            value, unsaved = self.shown(item)
            row.show_answer(value, unsaved=unsaved)
        if self.parts is not None:
            self.parts.cards.show_answers()
            self.parts.undo_link.refresh()
            self.parts.picker.show_day(self.day, self.today)
            self.parts.recent.show_days(self.day)

    def _show_subtitle(self) -> None:
        if self.parts is None:
            self.subtitle.setText(" ")  # its room; the infusions are read behind the first paint
            return
        self.parts.tense.show_subtitle()

    def _show_saved(self, moment: datetime) -> None:
        self.saved.show_saved(moment)
        if not self.has_unsaved:  # also what was tried again by itself
            self.clear_notice()

    def _show_failure(self, error: DiaryError) -> None:
        self.saved.clear()
        self._is_refused = not self.has_unsaved
        self.say(words(error.sentence), can_retry=self.has_unsaved)
