"""The blood results of an infusion as an item model, over the table of `diary.model.response.blood`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from diary.model.records.infusion_words import limit_words
from diary.model.response.blood import BloodTable
from ui.guard import guarded
from ui.look.measures import SMALL
from ui.look.theme import theme
from ui.words.infusions import analyte_name, lab_unit_name
from ui.words.reading import write_number
from ui.words.text import brief_day, full_day, is_running_year, plain_day, translate, words

if TYPE_CHECKING:
    from datetime import date

    from diary.model.records.lab import LabResult
    from diary.model.response.blood import BloodRow

_NO_PARENT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex
_MISSING = "–"


class BloodModel(QAbstractTableModel):
    """A row a value: its name with its unit, a result a day, its limit, and how many times that the newest is."""

    def __init__(self) -> None:
        super().__init__()
        self.table = BloodTable((), ())

    def show_table(self, table: BloodTable) -> None:
        """Show this table."""
        if table != self.table:
            self.beginResetModel()
            self.table = table
            self.endResetModel()

    @guarded
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return how many values."""
        return 0 if parent.isValid() else len(self.table.rows)

    @guarded
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the name, the days, the limit and the multiple."""
        return 0 if parent.isValid() else len(self.table.days) + 3

    @guarded
    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        days = self.table.days
        if 1 <= section <= len(days):
            return _short(days[section - 1])
        names = (translate("Diary", "Value"), translate("Diary", "Limit"), translate("Diary", "Of limit"))
        return names[0 if section == 0 else section - len(days)]

    @guarded
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return what a cell holds."""
        if not index.isValid() or index.row() >= len(self.table.rows):
            return None
        row, column = self.table.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.FontRole:
            is_newest = column == len(self.table.days)
            return theme().font(SMALL, bold=is_newest or (row.is_over and column == self.columnCount() - 1))
        return self._alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _text(self, row: BloodRow, column: int) -> str:
        days = len(self.table.days)
        if column == 0 and row.unit is self.table.unit:
            return analyte_name(row.analyte)
        if column == 0:
            named = translate("Diary", "{analyte}\n{unit}", "a blood value above its unit")
            return named.format(analyte=analyte_name(row.analyte), unit=lab_unit_name(row.unit))
        if column <= days:
            return _value(row.results[column - 1])
        if column == days + 1:
            return _MISSING if row.newest.upper_limit is None else write_number(row.newest.upper_limit)
        if row.newest.multiple is None:
            return _MISSING
        return translate("Diary", "{multiple}×").format(multiple=write_number(round(row.newest.multiple, 1)))

    def _spoken(self, row: BloodRow, column: int) -> str:
        if 1 <= column <= len(self.table.days):
            day = full_day(self.table.days[column - 1])
            return translate("Diary", "{value} on {day}").format(value=_value(row.results[column - 1]), day=day)
        if column == self.columnCount() - 1 and row.newest.multiple is not None:
            return words(limit_words(row.newest.multiple))
        return self._text(row, column)

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeading if column == 0 else Qt.AlignmentFlag.AlignTrailing
        return side | Qt.AlignmentFlag.AlignVCenter


def _value(lab: LabResult | None) -> str:
    return _MISSING if lab is None else write_number(float(lab.value))


def _short(day: date) -> str:
    """`30 Oct`, of another year `30 Oct 2025`."""
    return brief_day(day) if is_running_year(day) else plain_day(day)
