"""The diary as an item model: one row a calendar day that is looked for, at first every day, newest first.

Words of a cell are made when the view asks for them, so that ten years open as fast as a week. Which days are rows, and
in which order, is decided in `diary.model.day_search`.
"""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from diary.model.courses import Courses
from diary.model.day_search import Order, Search, found, ordered, worst_effect
from diary.model.day_words import ITEMS, SEVERITIES
from diary.model.details import Severity
from diary.model.records import Day, How
from diary.model.scales import DayItem
from ui.day_text import full_weekday
from ui.text import clock_time, compact_day, full_day, plain_day, score, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DAY_ROLE = Qt.ItemDataRole.UserRole
"""The `Day` of a row."""
IN_COURSE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the day of a row lies within an infusion course."""
NOTE_SHOWN = 200
"""How much of a note's first line a cell gets at the most, in characters; it is elided anyway."""
_NO_PARENT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What a column shows."""

    DAY = 0
    AVERAGE = 1
    WORST = 2
    NOW = 3
    INTERFERENCE = 4
    SLEEP = 5
    MOOD = 6
    SIDE_EFFECTS = 7
    INFUSION = 8
    ENTERED = 9
    NOTE = 10

    @property
    def order(self) -> Order:
        """What the days are ordered by with this column."""
        return Order[self.name]


SCORES = {
    Column.AVERAGE: DayItem.PAIN_AVERAGE,
    Column.WORST: DayItem.PAIN_WORST,
    Column.NOW: DayItem.PAIN_NOW,
    Column.INTERFERENCE: DayItem.INTERFERENCE,
    Column.SLEEP: DayItem.SLEEP,
    Column.MOOD: DayItem.MOOD,
}
OPTIONAL = (Column.SIDE_EFFECTS, Column.SLEEP, Column.MOOD, Column.INTERFERENCE)
"""Shown where the diary has something in them and there is room, the first of these before the others."""
DOWNWARDS = Qt.SortOrder.DescendingOrder


class DayTable(QAbstractTableModel):
    """Every day with what was answered; a day without an answer is a row too."""

    def __init__(self) -> None:
        super().__init__()
        self._days: dict[date, Day] = {}
        self._courses = Courses(())
        self._newest = date.min
        self._oldest = date.min
        self._dates: list[date] = []
        self._rows: dict[date, int] = {}
        self._filled: frozenset[Column] = frozenset()
        self.search = Search()
        self.order, self.downwards = Order.DAY, True

    # What it holds

    def show_days(self, days: Iterable[Day], courses: Courses, today: date) -> None:
        """Take the whole diary.

        Args:
            days: Every day with an answer.
            courses: The infusions.
            today: The running diary day, which is the newest row.
        """
        self._days = {day.date: day for day in days if not day.is_empty}
        self._courses = courses
        # A clock that was set back must not hide what was recorded.
        self._newest = max([today, *self._days])
        self._oldest = min(self._days, default=self._newest)
        self._filled = frozenset(column for column in OPTIONAL if any(map(_has(column), self._days.values())))
        self._arrange()

    def show_day(self, day: Day) -> bool:
        """Take what one day says now.

        Returns:
            Whether the table has a place for it; if not, it needs the whole diary again.
        """
        within = self._oldest <= day.date <= self._newest and bool(self._days)
        gone = day.is_empty and day.date == self._oldest
        if not within or gone or any(_has(column)(day) for column in OPTIONAL if column not in self._filled):
            return False
        self._days[day.date] = day
        if day.is_empty:
            del self._days[day.date]
        if not self.search.is_everything or self.order is not Order.DAY:
            self._arrange()
            return True
        row = self._rows[day.date]
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        return True

    def look_for(self, search: Search) -> None:
        """Show the days that match."""
        if search != self.search:
            self.search = search
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = DOWNWARDS) -> None:
        """Order the days by a column; what is missing stands last in both directions."""
        wanted, downwards = Column(column).order, order == DOWNWARDS
        if (wanted, downwards) != (self.order, self.downwards):
            self.order, self.downwards = wanted, downwards
            self._arrange()

    @property
    def newest(self) -> date:
        """The newest day of the diary, found or not."""
        return self._newest

    @property
    def oldest(self) -> date:
        """The first day of the diary, found or not."""
        return self._oldest

    @property
    def recorded(self) -> int:
        """How many days have an answer, found or not."""
        return len(self._days)

    @property
    def days(self) -> dict[date, Day]:
        """Every day with an answer, found or not."""
        return self._days

    def is_filled(self, column: Column) -> bool:
        """Whether the diary has anything in a column; only the optional ones may be without."""
        return column not in OPTIONAL or column in self._filled

    def day(self, row: int) -> date:
        """The date of a row."""
        return self._dates[row]

    def row_of(self, day: date) -> int | None:
        """Where a day stands; None if it has no row."""
        return self._rows.get(day)

    def _arrange(self) -> None:
        """Find and order the rows anew."""
        self.beginResetModel()
        span = (self._oldest, self._newest)
        dates = found(self.search, self._days, self._courses, span) if self._days else []
        if self.order is not Order.DAY or not self.downwards:
            dates = ordered(dates, self.order, self._days, self._courses, downwards=self.downwards)
        self._dates = dates
        self._rows = {day: row for row, day in enumerate(dates)}
        self.endResetModel()

    # What Qt asks for

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """How many days."""
        return 0 if parent.isValid() else len(self._dates)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """How many columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(Column(section))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headed(Column(section))
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole} and section in SCORES:
            return words(ITEMS[SCORES[Column(section)]])
        return self.name(Column(section)) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """What stands in a cell."""
        if not index.isValid() or index.row() >= len(self._dates):
            return None
        column, date_ = Column(index.column()), self.day(index.row())
        day = self._days.get(date_) or Day(date_)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(day, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(day, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == IN_COURSE_ROLE:
            place = self._courses.place(date_)
            return place is not None and place.in_course
        return day if role == DAY_ROLE else None

    # Words

    def name(self, column: Column) -> str:
        """What a column is called, in short."""
        return self._names()[column]

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Day"),
            self.tr("Average"),
            self.tr("Worst"),
            self.tr("Now"),
            self.tr("Interference"),
            self.tr("Sleep"),
            self.tr("Mood"),
            self.tr("Side effects"),
            self.tr("Infusion"),
            self.tr("Entered"),
            self.tr("Note"),
        )

    def _headed(self, column: Column) -> str:
        """A column's name, with an arrow where the days are ordered by it."""
        if column.order is not self.order:
            return self.name(column)
        shape = self.tr("{name} ↓") if self.downwards else self.tr("{name} ↑")
        return shape.format(name=self.name(column))

    def _shown(self, day: Day, column: Column) -> str:
        if column == Column.DAY:
            return compact_day(day.date)
        if column in SCORES:
            return score(_score(day, column))
        if column == Column.SIDE_EFFECTS:
            return self._worst(day) or "–"
        if column == Column.INFUSION:
            return self._place_in_short(day.date)
        if column == Column.ENTERED:
            return self._entered(day)
        return first_line(day.note)

    def _said(self, day: Day, column: Column) -> str:
        if column == Column.DAY:
            return full_weekday(day.date)
        if column in SCORES:
            value = _score(day, column)
            said = self.tr("not recorded") if value is None else str(value)
            return self.tr("{question} {answer}").format(question=words(ITEMS[SCORES[column]]), answer=said)
        if column == Column.SIDE_EFFECTS:
            worst = self._worst(day) or self.tr("not recorded")
            return self.tr("Worst side effect: {severity}").format(severity=worst)
        if column == Column.INFUSION:
            return self._place(day.date) or self.tr("before any infusion")
        if column == Column.ENTERED:
            return self.tr("Entered: {when}").format(when=self._entered(day))
        return self.tr("Note: {text}").format(text=first_line(day.note)) if day.note else self.tr("no note")

    def _worst(self, day: Day) -> str:
        worst = worst_effect(day)
        return "" if worst is None else words(SEVERITIES[worst])

    def _place(self, day: date) -> str:
        place = self._courses.place(day)
        if place is None:
            return ""
        if place.in_course:
            return self.tr("during infusion {number}").format(number=place.number)
        return self.tr("day {day} after infusion {number}").format(day=place.day, number=place.number)

    def _place_in_short(self, day: date) -> str:
        """The same in few words: what a cell needs is taken from the note."""
        place = self._courses.place(day)
        if place is None:
            return ""
        if place.in_course:
            return self.tr("infusion {number}").format(number=place.number)
        return self.tr("day {day} · infusion {number}").format(day=place.day, number=place.number)

    def _entered(self, day: Day) -> str:
        if day.entered is None:
            return self.tr("not recorded yet") if day.date == self._newest else self.tr("not recorded")
        at = day.entered.at
        if day.entered.how is How.LATE:
            return self.tr("late, {day}").format(day=plain_day(at.date()))
        if day.entered.how is How.IMPORT:
            return self.tr("imported")
        return self.tr("from paper") if day.entered.how is How.PAPER else clock_time(at)


def first_line(note: str | None) -> str:
    """The first line of a note that says something; empty without one."""
    return next((line.strip()[:NOTE_SHOWN] for line in (note or "").splitlines() if line.strip()), "")


def longest_words(column: Column) -> str:
    """Words about as wide as a column can get, for its width: the rows themselves are never all looked at."""
    table, day = DayTable(), date(2026, 9, 30)
    if column == Column.INFUSION:
        return table.tr("day {day} · infusion {number}").format(day=288, number=28)
    if column == Column.ENTERED:
        return table.tr("late, {day}").format(day=plain_day(day))
    if column == Column.DAY:
        return compact_day(day)
    if column == Column.SIDE_EFFECTS:
        return max((words(SEVERITIES[severity]) for severity in Severity), key=len)
    return "10" if column in SCORES else full_day(day)


def _has(column: Column) -> Callable[[Day], bool]:
    """Whether a day has something in an optional column."""
    if column in SCORES:
        return lambda day: day.value(SCORES[column]) is not None
    return lambda day: worst_effect(day) is not None


def _score(day: Day, column: Column) -> int | None:
    value = day.value(SCORES[column])
    return value if isinstance(value, int) else None


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in SCORES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
