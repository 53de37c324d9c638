"""Diary: a year at a glance and a table of days, and beside them the chosen day with its history."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton

from diary.model.records.change import Change, Kind
from diary.model.records.day import Day
from diary.wording import counted
from ui.days.history import DayHistory
from ui.days.paper_card import PaperCard
from ui.days.table import DaysCard
from ui.days.year import YearCard
from ui.guard import guarded
from ui.look.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.page import Page
from ui.widgets.segments import Segment
from ui.words.days import full_weekday
from ui.words.text import full_day, use_year, words

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from diary.errors import DiaryError
    from diary.model.records.infusion import Infusion
    from diary.model.records.medicine import Medicine
    from ui.session import Session

_SIDE = 264
_BUTTONS = 540
"""Narrower than this (at 100 % text), the heading has room for three buttons only."""
YEAR_NARROW_BELOW = 960
TABLE_NARROW_BELOW = 1060
"""The table needs more room than the year before the chosen day can stand beside it."""
_PEEK = 64
"""How much of the chosen day is to be seen below the table, in pixels at 100 % text: which day it is."""


class DiaryPage(Page):
    """The days of the diary, as a year or as a table; the chosen day is the same in both.

    Attributes:
        year: The calendar. days: The table with its filters. table: The table itself.
        panel: The chosen day.
        year_button, table_button: Switch between the two.
        first_button: Opens today while there is no day yet.
        paper_button: Opens the grid to type a paper sheet in. paper: The grid; None until it is first asked for.
        day: The chosen day.

    Signals:
        opened: The `date` to open in Today.
    """

    opened = Signal(object)
    most_width, fills = 2600, True

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Diary"), side_width=_SIDE)
        self.session = session
        self.year, self.days, self.panel = YearCard(), DaysCard(), DayHistory()
        self.table = self.days.table
        self.year_button, self.table_button = Segment(self.tr("Year")), Segment(self.tr("Table"))
        self.today_button = QPushButton(self.tr("Today"))
        self.first_button = QPushButton(self.tr("Record today's pain"))
        self.paper_button = QPushButton(self.tr("Type in a paper sheet"))
        self.paper: PaperCard | None = None
        self.day = session.today()
        self._stale_days: set[date] = set()
        self._all_stale = True
        self._infusions: list[Infusion] = []
        self._medicines: list[Medicine] = []
        self._filling = False
        self._writing = False
        self._types_paper = False
        self._build()
        self._connect()

    @property
    def is_narrow(self) -> bool:
        """Whether the chosen day stands below; the table needs more room than the year."""
        below = TABLE_NARROW_BELOW if self.table_button.isChecked() else YEAR_NARROW_BELOW
        return self.width() < theme().px(below)

    def focus_first(self) -> None:
        """Put the keyboard on the days, or on what starts them; on the sheet that is being typed in."""
        if self._types_paper and self.paper is not None:
            self.paper.grid.setFocus()
        elif self.table.days.recorded == 0:
            self.first_button.setFocus()
        elif self.table_button.isChecked():
            (self.table if self.table.days.rowCount() > 0 else self.days.all_button).setFocus()
        else:
            self.year.view.setFocus()

    def begin_search(self) -> bool:
        """Show the table, and put the keyboard into the search; return whether there is anything to look for."""
        if self.table.days.recorded == 0:
            return False
        self.show_table(shown=True)
        self.days.filters.words.setFocus()
        self.days.filters.words.selectAll()
        return True

    def show_table(self, *, shown: bool) -> None:
        """Show the table, or the year."""
        (self.table_button if shown else self.year_button).setChecked(True)

    def choose(self, day: date) -> None:
        """Make a day the chosen one, in the year, in the table and beside them."""
        self.day = day
        self.year.choose(day)
        self._filling = True
        self.table.choose(day)
        self._filling = False
        self._show_panel()
        self._bring_into_sight(day)

    def look_at_change(self, change: Change) -> None:
        """Choose the day it is about; on the sheet that is being typed in, its cell."""
        if self._types_paper and self.paper is not None and self.paper.show_cell(change):
            self.paper.grid.setFocus()
            return
        self.leave_paper()
        self.choose(date.fromisoformat(change.subject))
        self._stay_in_sight()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take in what changed while the page was not to be seen."""
        self._refresh()
        super().showEvent(event)
        self._stay_in_sight()

    def retry(self) -> None:
        """Delete what could not be deleted."""
        if self.session.answers.save_unsaved():
            self.clear_notice()

    def arranged(self, *, narrow: bool) -> None:
        """The table scrolls within the page; where the chosen day stands below, its head is to be seen."""
        self.year.readout.setVisible(narrow)  # beside the year, the chosen day says it
        # Below the days, the chosen day follows at once and takes what room is left.
        self.columns.setStretch(0, 0 if narrow else 1)
        self.columns.setStretch(1, 1 if narrow else 0)
        self._place_paper_button()
        self.year.limit_height(self.room())
        self.days.limit_height(self.room() - (theme().px(_PEEK) if narrow else 0))
        if self.paper is not None:
            self.paper.limit_height(self.room())

    # Paper

    def type_paper(self) -> None:
        """Show the grid to type a paper sheet in."""
        if self.paper is None:
            self.paper = PaperCard(self.session)
            self.paper.left.connect(self.leave_paper)
            self.paper.sought.connect(self._seek_paper)
            self.main.insertWidget(0, self.paper, 0, Qt.AlignmentFlag.AlignTop)
        self._types_paper = True
        self._show_view()
        self.paper.begin()
        self.arranged(narrow=self.is_narrow)
        self.paper.grid.setFocus()

    def leave_paper(self) -> None:
        """Show the days again."""
        if self._types_paper:
            self._types_paper = False
            self._refresh()
            self.focus_first()

    def _place_paper_button(self) -> None:
        """In the heading, or in a line of its own where there is little room."""
        there = self.controls if self.width() >= theme().px(_BUTTONS) else self.main
        if there.indexOf(self.paper_button) < 0:
            (self.main if there is self.controls else self.controls).removeWidget(self.paper_button)
            there.insertWidget(0, self.paper_button, 0, Qt.AlignmentFlag.AlignLeading)

    def _seek_paper(self) -> None:
        if self.paper is not None:
            self.bring_into_sight(self.paper.grid)

    # Deleting

    def delete_day(self, day: date) -> None:
        """Take back every answer of a day, in one go; it can be undone."""
        before = self.table.days.days.get(day) or self.session.reading.day(
            day
        )  # what was to be seen when it was asked for
        if before.is_empty:
            self.announce(self.tr("There is nothing to delete on {day}.").format(day=full_weekday(day)))
            return
        self._writing = True
        done = self.session.answers.delete_day(day, before)
        self._writing = False
        self._stay_in_sight()
        if done and not self.table.hasFocus() and not self.year.view.hasFocus():
            self.focus_first()  # the button that was pressed hides

    # What is shown

    def _build(self) -> None:
        self.title.setText(self.tr("Diary"))
        self.controls.setSpacing(8)
        self.today_button.setAccessibleDescription(self.tr("Go to today, here on this page"))
        self.controls.addWidget(self.today_button)
        self._place_paper_button()  # shown without a place, it would be a window for a moment and take the keyboard
        views, row = QButtonGroup(self), QHBoxLayout()
        row.setSpacing(0)
        for button, place in ((self.year_button, "first"), (self.table_button, "last")):
            button.setProperty("place", place)
            button.setAutoExclusive(True)  # so that it is told as one of two
            views.addButton(button)
            row.addWidget(button)
        self.controls.addLayout(row)
        self.year_button.setChecked(True)
        self._empty = Card()
        sentence = self.tr("Your days will stand here, each with its pain and its note.")
        self._empty.body.addWidget(label(sentence, "strong", wrap=True))
        self._empty.body.addSpacing(6)
        self.first_button.setProperty("kind", "primary")
        self._empty.body.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeading)
        for card in (self._empty, self.year, self.days):
            self.main.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        self.main.addStretch(1)
        self.side.addWidget(self.panel)
        self.side.addStretch(1)
        self._show_view()

    def _connect(self) -> None:
        self.session.day_changed.connect(self._day_changed)
        self.session.days_changed.connect(self._all_changed)
        self.session.infusions_changed.connect(self._all_changed)
        self.session.medicines_changed.connect(self._all_changed)
        self.session.answer_failed.connect(self._show_failure)
        self.session.changed_elsewhere.connect(self._show_given_way)
        self.table_button.toggled.connect(lambda _on: self._show_view())  # by click, key or assistive program
        self.today_button.clicked.connect(lambda: self.choose(self.session.today()))
        self.paper_button.clicked.connect(self.type_paper)
        self.first_button.clicked.connect(lambda: self.opened.emit(self.session.today()))
        self.year.went_to.connect(self.choose)
        self.table.went_to.connect(self._chosen_in_table)
        for asks in (self.year.view, self.table, self.panel):
            asks.opened.connect(self._open)
            asks.deletion_wanted.connect(self.delete_day)
        self.panel.stepped.connect(lambda step: self.choose(self.day + timedelta(days=step)))
        self.panel.story.cursorPositionChanged.connect(self._follow_reading)

    def _open(self, day: date) -> None:
        if day <= self.session.today() or day in self.table.days.days:
            self.opened.emit(day)
        else:
            self.announce(self.tr("{day} is still to come.").format(day=full_weekday(day)))

    def _bring_into_sight(self, day: date) -> None:
        """Scroll to the cursor of the year, with a little around it."""
        if self.year.view.isVisible():
            place = QRect(QPoint(*self.year.view.place(day)), QSize(1, 1))
            self.bring_into_sight(self.year.view, place, around=theme().px(24))

    def _stay_in_sight(self) -> None:
        """The page is lower once it is said below it what was done."""
        QTimer.singleShot(0, self, lambda: self._bring_into_sight(self.day))

    def _follow_reading(self) -> None:
        """Scroll to the line that is being read by keyboard."""
        story = self.panel.story
        if story.hasFocus():
            middle = QRect(story.cursorRect().center(), QSize(1, 1))
            self.bring_into_sight(story.viewport(), middle, around=theme().px(40))

    def _chosen_in_table(self, day: date) -> None:
        if not self._filling:
            self.day = day
            self.year.choose(day)
            self._show_panel()

    def _day_changed(self, day: date) -> None:
        self._stale_days.add(day)
        if self._types_paper and self.paper is not None:  # the days behind it are read when it is put away
            self.paper.refresh(day)
            return
        if self.isVisible():
            self._refresh()

    def _all_changed(self) -> None:
        self._all_stale = True
        if self._types_paper and self.paper is not None:
            self.paper.read_again()
            return
        if self.isVisible():
            self._refresh()

    def _show_given_way(self, error: DiaryError) -> None:
        if self._writing:
            self.say(words(error.sentence), can_retry=False)

    def _show_failure(self, error: DiaryError) -> None:
        if self._writing or self._types_paper:
            self.say(words(error.sentence))

    def _refresh(self) -> None:
        """Bring the page up to date: the days that changed, or everything where rows come or go."""
        table, today = self.table.days, self.session.today()
        use_year(today.year)
        self._filling = True
        scrolled = self.table.verticalScrollBar().value()
        whole = self._all_stale or table.newest < today
        if whole or not all(table.show_day(self.session.reading.day(day)) for day in self._stale_days):
            self._infusions = self.session.reading.infusions()
            self._medicines = self.session.reading.medicines(with_removed=True)
            self.days.show_diary(self.session.reading.days(), self._infusions, today)
            whole = True
        if whole or self._stale_days:
            self.table.return_to(self.day, scrolled)
            self.days.show_count()
            self.year.show_diary(table.days, self._infusions, today, self.day)
        self._filling = False
        self._all_stale = False
        self._stale_days.clear()
        self._show_view()
        self._show_panel()

    def _show_panel(self) -> None:
        year = self.year.view.year
        if year is None or year.number != self.day.year:
            return
        day = self.table.days.days.get(self.day) or Day(self.day)
        changes = self.session.reading.changes(Kind.DAY, self.day.isoformat())
        self.panel.show_day(year.day(self.day), day, changes, self._medicines)
        years = self.year.years
        self.panel.allow(
            opening=self.day <= self.session.today() or not day.is_empty,
            deleting=not day.is_empty,
            going_back=(self.day - timedelta(days=1)).year in years,
            going_on=(self.day + timedelta(days=1)).year in years,
        )

    def _show_view(self) -> None:
        table, empty = self.table.days, self.table.days.recorded == 0
        as_table = self.table_button.isChecked()
        paper = self._types_paper
        if self.paper is not None:
            self.paper.setVisible(paper)
        self._empty.setVisible(empty and not paper)
        self.year.setVisible(not empty and not as_table and not paper)
        self.days.setVisible(not empty and as_table and not paper)
        self._side_frame.setVisible(not empty and not paper)
        self.today_button.setVisible(not empty and not paper)
        self.paper_button.setVisible(not paper)
        for button in (self.year_button, self.table_button):
            button.setVisible(not empty and not paper)
        self._arrange()
        self.stand_alone(lone=empty)
        self.subtitle.setVisible(not empty)
        self.subtitle.setText(
            words(
                counted(
                    "{count} day recorded since {first}",
                    "{count} days recorded since {first}",
                    table.recorded,
                    first=full_day(table.oldest),
                )
            )
        )
