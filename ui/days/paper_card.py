"""Typing in a paper sheet: which days, the grid, and a line that says what a key did."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from diary.model.days.cards import with_consequences
from diary.model.days.paper import first_open_day, paper_items, sheet_days
from diary.model.records.day import EARLIEST_DAY, EntryMode
from ui.days.paper_grid import PaperGrid
from ui.days.paper_model import PaperTable
from ui.forms.helper_box import make_helper_box
from ui.look.measures import TARGET
from ui.look.saying import announce
from ui.look.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.date_field import DateField
from ui.widgets.flow_row import FlowRow
from ui.widgets.saved_note import SavedNote
from ui.words.days import full_weekday
from ui.words.text import full_day, words

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtCore import QModelIndex

    from diary.errors import DiaryError
    from diary.model.records.change import Change
    from diary.model.records.details import Answer, DayKey
    from ui.session import Session


class PaperCard(Card):
    """A sheet of up to two weeks, each number saved the moment it is typed, marked as from paper.

    Attributes:
        first: The first day on the sheet.
        grid: The cells. table: What stands in them.
        line: What a key did, or where the keyboard is.
        change_button: Lets the answer that stood there already be changed.
        done_button: Puts the sheet away.
        saved: When a number was saved last.
        helper_box: Whether somebody else is typing it in.

    Signals:
        left: The user is done.
        sought: The grid has the keyboard and is out of sight.
    """

    left = Signal()
    sought = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Type in a paper sheet"))
        self._session = session
        self.table = PaperTable(self._unsaved)
        self.grid = PaperGrid(self.table)
        self.first = DateField(self.tr("First day on the sheet"), session.today)
        self.line = label("", "strong", wrap=True)
        self.change_button = QPushButton(self.tr("Change this answer"))
        self.done_button = QPushButton(self.tr("Done"))
        self.helper_box = make_helper_box(session.helper)
        self.saved = SavedNote()
        self._is_writing = False
        self._build()
        self._connect()

    def begin(self) -> None:
        """Show the sheet that begins with the first empty day of the last two weeks."""
        self.table.forget()
        self.saved.clear()
        today = self._session.today()
        answered = {day.date for day in self._session.reading.days() if not day.is_empty}
        self.show_from(first_open_day(answered, today))
        self.grid.go_to(0, 0)

    def show_from(self, first: date) -> None:
        """Show the two weeks from a day; those that have not come yet can't be typed in."""
        self.first.text = full_day(first)
        self._read(first)

    def show_cell(self, change: Change) -> bool:
        """Go to the cell that a change is about; return whether the sheet has it."""
        keys = [item.key.value for item in self.table.items]
        if change.item not in keys or change.day not in self.table.days:
            return False
        self.grid.go_to(self.table.days.index(change.day), keys.index(change.item))
        return True

    def refresh(self, day: date) -> None:
        """Take what one day says now."""
        self.table.show_day(self._session.day(day))
        self._tell_place()

    def read_again(self) -> None:
        """Take everything anew: the medicines, or any day, may be other ones."""
        index = self.grid.currentIndex()
        if self.table.days:
            self._read(self.table.days[0])
            self.grid.go_to(min(index.row(), len(self.table.days) - 1), min(index.column(), len(self.table.items) - 1))

    def limit_height(self, room: int) -> None:
        """Have the grid scroll within this many pixels for the whole card."""
        others = self.sizeHint().height() - self.grid.sizeHint().height()
        self.grid.limit_height(max(room - others, theme().px(200)))

    # How it is built

    def _build(self) -> None:
        self.body.addWidget(
            label(
                self.tr(
                    "Copy your sheet row by row: each number is saved as you type it, and marked as from paper. Leave "
                    "empty what is empty there."
                ),
                "muted",
                wrap=True,
            )
        )
        caption = label(self.tr("First day on the sheet"))
        caption.setBuddy(self.first.target)
        caption.setMinimumHeight(TARGET)
        above = FlowRow(gap=18)
        for widget in (caption, self.first, self.helper_box):
            above.add(widget)
        self.body.addWidget(above)
        told = QHBoxLayout()
        told.addWidget(self.line, 1)
        told.addWidget(self.saved)
        self.body.addLayout(told)
        self.grid.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body.addWidget(self.grid)
        self._add_keys_and_buttons()
        theme().when_changed(self._measure)
        self._measure()

    def _add_keys_and_buttons(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        keys = self.tr("Keys: 0 to 9, X for 10, Tab and arrows, Delete. Numbers in brackets stood here already.")
        below.addWidget(label(keys, "small", wrap=True), 1)
        below.addWidget(self.change_button)
        self.done_button.setProperty("kind", "primary")
        below.addWidget(self.done_button)
        self.body.addLayout(below)
        self.change_button.hide()

    def _measure(self) -> None:
        """Room for the longest date, so that the year is never cut off."""
        words = QFontMetrics(theme().font()).horizontalAdvance(full_day(date(2026, 9, 30)))
        self.first.line.setMinimumWidth(words + theme().px(36))

    def _connect(self) -> None:
        self.first.left.connect(self._choose_first)
        self.grid.answered.connect(self._answer)
        self.grid.kept.connect(self._say_kept)
        self.grid.not_on_scale.connect(self._say_scale)
        self.grid.unlocked.connect(self._unlock)
        self.grid.one_opened.connect(self._say_one)
        self.grid.went_to.connect(lambda _index: self._tell_place())
        self.grid.hidden_from_sight.connect(self._say_hidden)
        self.grid.left.connect(self.done_button.setFocus)
        self.change_button.clicked.connect(self._change)
        self.done_button.clicked.connect(self.left)
        self._session.changed_elsewhere.connect(self._say_given_way)
        self._session.answer_saved.connect(self._show_saved)

    # What is typed

    def _answer(self, index: QModelIndex, number: int | None) -> None:
        day, item = self.table.place(index)
        value = None if number is None else item.value(number)
        answers = with_consequences(item.key, value, lambda key: self.table.answer(day, key))
        kept = [key for key in answers if key != item.key and self.table.stood(day, key)]
        if kept:
            self._say(self.tr("Not saved: this would change what stood here already. Change it on Today."))
            return
        shown = {key: self.table.stored(day).value(key) for key in answers}
        for key in answers:
            self.table.unlock(day, key)
        self._is_writing = True
        self._session.answers.give_all(day, answers, shown, how=EntryMode.PAPER)
        self._is_writing = False
        self.refresh(day)

    def _unsaved(self, day: date, key: DayKey) -> tuple[bool, Answer]:
        place = (day, key)
        return place in self._session.unsaved, self._session.unsaved.get(place)

    def _change(self) -> None:
        self._unlock(self.grid.currentIndex())
        self.grid.setFocus()

    def _unlock(self, index: QModelIndex) -> None:
        day, item = self.table.place(index)
        if self.table.stood(day, item.key):
            self.table.unlock(day, item.key)
            self.refresh(day)
            self._say(self.tr("Type the other number, or Delete to take this one back."))

    def _choose_first(self) -> None:
        day, today = self.first.day, self._session.today()
        if day is None or not EARLIEST_DAY <= day <= today:
            self._say(self.tr("The first day on the sheet must be a day up to today."))
            return
        if not self.table.days or day != self.table.days[0]:
            self._read(day)
            self.grid.go_to(0, 0)

    def _read(self, first: date) -> None:
        days = sheet_days(first, self._session.today())
        items = paper_items(self._session.reading.medicines())
        self.table.show_sheet(items, days, [self._session.day(day) for day in days])
        self.grid.measure()
        self._tell_place()

    # What is said

    def _tell_place(self) -> None:
        """Say where the keyboard is, and offer to change what stood there."""
        index = self.grid.currentIndex()
        if not index.isValid():
            self.line.setText("")
            self.change_button.hide()
            return
        day, item = self.table.place(index)
        self.line.setText(self.tr("{day}: {item}").format(day=full_weekday(day), item=words(item.name)))
        self.change_button.setVisible(self.table.stood(day, item.key))

    def _say_kept(self, index: QModelIndex) -> None:
        day, item = self.table.place(index)
        answer = words(item.words(self.table.answer(day, item.key)))
        self._say(self.tr("Not changed: {answer} stood here already. F2 lets you change it.").format(answer=answer))

    def _say_scale(self, index: QModelIndex) -> None:
        scale = self.table.place(index)[1].scale
        self._say(
            self.tr("Not saved: here the numbers are {least} to {most}.").format(least=scale.least, most=scale.most)
        )

    def _say_hidden(self) -> None:
        self.sought.emit()
        self._say(self.tr("Nothing was changed: it was out of sight. Press the key again."))

    def _say_one(self, is_open: bool) -> None:  # noqa: FBT001 - a signal's argument
        if is_open:
            self._say(self.tr("1; 0 makes it 10, Enter goes on"))

    def _show_saved(self, moment: datetime) -> None:
        self.saved.show_saved(moment, aloud=False)  # at every key it would talk over the cells

    def _say_given_way(self, error: DiaryError) -> None:
        if self._is_writing:
            self._say(words(error.sentence))

    def _say(self, sentence: str) -> None:
        self.line.setText(sentence)
        announce(self.grid, sentence)
