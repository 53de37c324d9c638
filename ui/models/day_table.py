"""The diary as an item model: one row a calendar day, newest first, from the first recorded day to today.

Words of a cell are made when the view asks for them, so that ten years open as fast as a week.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from diary.model.courses import Courses
from diary.model.records import Day, How
from diary.model.scales import DayItem
from ui.text import clock_time, compact_day, full_day, plain_day, score, weekday

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    INFUSION = 4
    ENTERED = 5
    NOTE = 6


SCORES = {
    Column.AVERAGE: DayItem.PAIN_AVERAGE,
    Column.WORST: DayItem.PAIN_WORST,
    Column.NOW: DayItem.PAIN_NOW,
}


class DayTable(QAbstractTableModel):
    """Every day with what was answered; a day without an answer is a row too."""

    def __init__(self) -> None:
        super().__init__()
        self._days: dict[date, Day] = {}
        self._courses = Courses(())
        self._newest = date.min
        self._count = 0

    # What it holds

    def show_days(self, days: Iterable[Day], courses: Courses, today: date) -> None:
        """Take the whole diary.

        Args:
            days: Every day with an answer.
            courses: The infusions.
            today: The running diary day, which is the newest row.
        """
        self.beginResetModel()
        self._days = {day.date: day for day in days if not day.is_empty}
        self._courses = courses
        # A clock that was set back must not hide what was recorded.
        self._newest = max([today, *self._days])
        self._count = (self._newest - min(self._days)).days + 1 if self._days else 0
        self.endResetModel()

    def show_day(self, day: Day) -> bool:
        """Take what one day says now.

        Returns:
            Whether the table has a row for it; if not, it needs the whole diary again.
        """
        row = self.row_of(day.date)
        if row is None or (day.is_empty and row == self._count - 1):
            return False
        self._days[day.date] = day
        if day.is_empty:
            del self._days[day.date]
        self.dataChanged.emit(self.index(row, 0), self.index(row, Column.NOTE))
        return True

    @property
    def newest(self) -> date:
        """The day of the first row."""
        return self._newest

    @property
    def oldest(self) -> date:
        """The day of the last row."""
        return self._newest - timedelta(days=max(self._count - 1, 0))

    @property
    def recorded(self) -> int:
        """How many days have an answer."""
        return len(self._days)

    def day(self, row: int) -> date:
        """The date of a row."""
        return self._newest - timedelta(days=row)

    def row_of(self, day: date) -> int | None:
        """Where a day stands; None if it has no row."""
        row = (self._newest - day).days
        return row if 0 <= row < self._count else None

    # What Qt asks for

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """How many days."""
        return 0 if parent.isValid() else self._count

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
            return self._names()[section]
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole} and section in SCORES:
            return self._pain_names()[Column(section)]
        return self._names()[section] if role == Qt.ItemDataRole.AccessibleTextRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """What stands in a cell."""
        if not index.isValid() or index.row() >= self._count:
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

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Day"),
            self.tr("Average"),
            self.tr("Worst"),
            self.tr("Now"),
            self.tr("Infusion"),
            self.tr("Entered"),
            self.tr("Note"),
        )

    def _pain_names(self) -> dict[Column, str]:
        return {
            Column.AVERAGE: self.tr("Average pain"),
            Column.WORST: self.tr("Worst pain"),
            Column.NOW: self.tr("Pain right now"),
        }

    def _shown(self, day: Day, column: Column) -> str:
        if column == Column.DAY:
            return compact_day(day.date)
        if column in SCORES:
            return score(_score(day, column))
        if column == Column.INFUSION:
            return self._place_in_short(day.date)
        if column == Column.ENTERED:
            return self._entered(day)
        return first_line(day.note)

    def _said(self, day: Day, column: Column) -> str:
        if column == Column.DAY:
            return f"{weekday(day.date)} {day.date.year}"
        if column in SCORES:
            value = _score(day, column)
            said = self.tr("not recorded") if value is None else str(value)
            return self.tr("{question} {answer}").format(question=self._pain_names()[column], answer=said)
        if column == Column.INFUSION:
            return self._place(day.date) or self.tr("before any infusion")
        if column == Column.ENTERED:
            return self.tr("Entered: {when}").format(when=self._entered(day))
        return self.tr("Note: {text}").format(text=first_line(day.note)) if day.note else self.tr("no note")

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
    return "10" if column in SCORES else full_day(day)


def _score(day: Day, column: Column) -> int | None:
    value = day.value(SCORES[column])
    return value if isinstance(value, int) else None


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in SCORES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
