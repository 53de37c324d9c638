"""The diary as an item model: one row a calendar day that is looked for, at first every day, newest first.

Words of a cell are made when the view asks for them, so that ten years open as fast as a week. Which days are rows, and
in which order, is decided in `diary.model.days.search`.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from diary.model.days.search import Order, Search, found, note_of, ordered
from diary.model.days.words import ITEM_NAMES
from diary.model.records.courses import Courses
from diary.model.records.day import Day
from ui.days.columns import OPTIONAL, SCORES, Column, column_name, first_line, has, not_come_yet, shown, spoken_cell
from ui.guard import guarded
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable

DAY_ROLE = Qt.ItemDataRole.UserRole
"""The `Day` of a row."""
IN_COURSE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the day of a row lies within an infusion course."""
_TELLING = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
_NO_PARENT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


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
            today: The running diary day. Of the days after it, those with an answer are rows too: they were recorded
                while a clock was ahead, or this one was set back.
        """
        self._days = {day.date: day for day in days if not day.is_empty}
        self._courses = courses
        self._newest = today
        self._oldest = min([today, *self._days])
        self._filled = frozenset(column for column in OPTIONAL if any(map(has(column), self._days.values())))
        self._arrange()

    def show_day(self, day: Day) -> bool:
        """Take what one day says now, and return whether the table has a place for it.

        Where it has none, it needs the whole diary again.
        """
        within = (self._oldest <= day.date <= self._newest and bool(self._days)) or day.date in self._days
        gone = day.is_empty and (day.date == self._oldest or day.date > self._newest)
        if not within or gone or any(has(column)(day) for column in OPTIONAL if column not in self._filled):
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

    @guarded
    def sort(self, column: int, order: Qt.SortOrder = DOWNWARDS) -> None:
        """Order the days by a column; what is missing stands last in both directions."""
        wanted, downwards = Column(column).order, order == DOWNWARDS
        if (wanted, downwards) != (self.order, self.downwards):
            self.order, self.downwards = wanted, downwards
            self._arrange()

    @property
    def newest(self) -> date:
        """The running diary day: the newest row but for days that have not come yet."""
        return self._newest

    @property
    def in_all(self) -> int:
        """The number of rows where nothing is looked for."""
        ahead = sum(day > self._newest for day in self._days)
        return (self._newest - self._oldest).days + 1 + ahead if self._days else 0

    @property
    def oldest(self) -> date:
        """The first day of the diary, found or not."""
        return self._oldest

    @property
    def recorded(self) -> int:
        """The number of days with an answer, found or not."""
        return len(self._days)

    @property
    def days(self) -> dict[date, Day]:
        """Every day with an answer, found or not."""
        return self._days

    def is_filled(self, column: Column) -> bool:
        """Return whether the diary has anything in a column; only the optional ones may be without."""
        return column not in OPTIONAL or column in self._filled

    def day(self, row: int) -> date:
        """The date of a row."""
        return self._dates[row]

    def row_of(self, day: date) -> int | None:
        """Return where a day stands; None if it has no row."""
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

    @guarded
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return how many days."""
        return 0 if parent.isValid() else len(self._dates)

    @guarded
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return how many columns."""
        return 0 if parent.isValid() else len(Column)

    @guarded
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
            return words(ITEM_NAMES[SCORES[Column(section)]])
        return column_name(Column(section)) if role == Qt.ItemDataRole.AccessibleTextRole else None

    @guarded
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what stands in a cell."""
        if not index.isValid() or index.row() >= len(self._dates):
            return None
        column, date_ = Column(index.column()), self.day(index.row())
        day = self._days.get(date_) or Day(date_)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role in _TELLING:
            return self._text_of(date_, day, column, spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        if role == IN_COURSE_ROLE:
            place = None if date_ > self._newest else self._courses.place(date_)
            return place is not None and place.in_course
        return day if role == DAY_ROLE else None

    def _text_of(self, date_: date, day: Day, column: Column, *, spoken: bool) -> str:
        ahead = date_ > self._newest
        place = None if ahead else self._courses.place(date_)
        tell = spoken_cell if spoken else shown
        if column is Column.ENTERED and ahead:
            return not_come_yet(spoken=spoken)
        if column is Column.NOTE and not note_of(day) and (told := self._note_of_infusion(date_)):
            return told
        return tell(day, column, place, running=date_ == self._newest)

    def _note_of_infusion(self, day: date) -> str:
        """Return what stands in place of a note on a day of an infusion that has one; a search finds it too."""
        told = self._courses.note(day)
        return self.tr("Infusion: {note}").format(note=first_line(told)) if told else ""

    def _headed(self, column: Column) -> str:
        """A column's name, with an arrow where the days are ordered by it."""
        if column.order is not self.order:
            return column_name(column)
        shape = self.tr("{name} ↓") if self.downwards else self.tr("{name} ↑")
        return shape.format(name=column_name(column))


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in SCORES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
