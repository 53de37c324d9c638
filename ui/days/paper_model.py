"""A paper sheet as an item model: a row a day, a column an item; a cell is the number that stands on the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QPersistentModelIndex, Qt

from diary.model.records.day import Day
from ui.guard import guarded
from ui.words.language import formats
from ui.words.text import translate, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from diary.model.days.paper import PaperItem
    from diary.model.records.details import Answer, DayKey

STOOD_ROLE = Qt.ItemDataRole.UserRole
"""Whether an answer stood there before the sheet was typed in."""
UNSAVED_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class PaperTable(QAbstractTableModel):
    """The days of a sheet. What stood there already is locked until it is to be changed on purpose.

    Attributes:
        items: The columns. days: The rows.
    """

    def __init__(self, unsaved: Callable[[date, DayKey], tuple[bool, Answer]]) -> None:
        """Build it, empty.

        Args:
            unsaved: Whether an answer could not be written yet, and which.
        """
        super().__init__()
        self._unsaved = unsaved
        self.items: Sequence[PaperItem] = ()
        self.days: Sequence[date] = ()
        self._stored: dict[date, Day] = {}
        self._own: set[tuple[date, DayKey]] = set()

    def show_sheet(self, items: Sequence[PaperItem], days: Sequence[date], stored: Sequence[Day]) -> None:
        """Show a sheet; what is stored of its days is locked, but for what was typed in here before."""
        self.beginResetModel()
        self.items, self.days = items, days
        self._stored = {day.date: day for day in stored}
        self.endResetModel()

    def show_day(self, day: Day) -> None:
        """Take what one day says now."""
        if day.date in self.days:
            self._stored[day.date] = day
            row = self.days.index(day.date)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.items) - 1))

    def place(self, index: AnyIndex) -> tuple[date, PaperItem]:
        """Return the day and the item of a cell."""
        return self.days[index.row()], self.items[index.column()]

    def answer(self, day: date, key: DayKey) -> Answer:
        """Return the answer that a day has; one that waits to be written counts."""
        waits, value = self._unsaved(day, key)
        return value if waits else self.stored(day).value(key)

    def stored(self, day: date) -> Day:
        """Return a day as it is stored."""
        return self._stored.get(day) or Day(day)

    def stood(self, day: date, key: DayKey) -> bool:
        """Return whether an answer stands there that was not typed in here."""
        return self.answer(day, key) is not None and (day, key) not in self._own

    def unlock(self, day: date, key: DayKey) -> None:
        """Let an answer be typed over, and cleared: it was typed in here, or is to be changed on purpose."""
        self._own.add((day, key))

    def forget(self) -> None:
        """Lock everything again: the sheet was put away."""
        self._own.clear()

    def spoken(self, index: AnyIndex) -> str:
        """`Monday 2 November, average pain, empty`."""
        day, item = self.place(index)
        answer = self.answer(day, item.key)
        told = translate("PaperGrid", "empty") if answer is None else words(item.words(answer))
        shape = translate("PaperGrid", "{day}, {item}, {answer}")
        if self.stood(day, item.key):
            shape = translate("PaperGrid", "{day}, {item}, {answer}, stood here already")
        return shape.format(day=_weekday(day), item=words(item.name), answer=told)

    # What Qt asks for

    @guarded
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return how many days."""
        return 0 if parent.isValid() else len(self.days)

    @guarded
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return how many items."""
        return 0 if parent.isValid() else len(self.items)

    @guarded
    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """The short name of an item, or the day; the whole of it to be said."""
        said = role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        if not said and role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            if not 0 <= section < len(self.items):
                return None
            item = self.items[section]
            return words(item.name if said else item.short)
        if not 0 <= section < len(self.days):
            return None
        return _weekday(self.days[section]) if said else short_weekday(self.days[section])

    @guarded
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """The number of a cell; empty without one."""
        if not index.isValid() or index.row() >= len(self.days) or index.column() >= len(self.items):
            return None
        day, item = self.place(index)
        if role == Qt.ItemDataRole.DisplayRole:
            number = item.number(self.answer(day, item.key))
            return "" if number is None else f"{number:n}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index)
        if role == STOOD_ROLE:
            return self.stood(day, item.key)
        return self._unsaved(day, item.key)[0] if role == UNSAVED_ROLE else None


def short_weekday(day: date) -> str:
    """`Mon 2 Nov`."""
    there = QDate(day.year, day.month, day.day)
    return formats().toString(there, translate("PaperGrid", "ddd d MMM"))


def _weekday(day: date) -> str:
    there = QDate(day.year, day.month, day.day)
    return formats().toString(there, translate("PaperGrid", "dddd d MMMM"))
