"""The relief chart as a table: one row a day, missing days as dashes, days ahead with the forecast alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QPersistentModelIndex, Qt

from diary.model.relief.lane_words import lane_sentences
from diary.model.relief.rows import RowPart
from ui.guard import guarded
from ui.look.measures import SMALL
from ui.look.theme import theme
from ui.words.language import formats
from ui.words.text import full_day, is_running_year, percent, plain_day, words

if TYPE_CHECKING:
    from diary.model.relief.rows import ReliefRow

DAY, DATE, PAIN, RELIEF, FITTED, ALSO = range(6)
_MISSING = "–"
_Index = QModelIndex | QPersistentModelIndex


class ReliefTable(QAbstractTableModel):
    """Rows of a relief figure: day since the infusion, date, pain, relief, fitted relief with its 80 % range, lanes.

    What is drawn in the lanes stands in the last column, where any day said something of it.

    Attributes:
        rows: The days, oldest first.
        marked: The days in which relief falls below the threshold, in days since the infusion.
    """

    def __init__(self) -> None:
        super().__init__()
        self._also: dict[int, str] = {}
        self.rows: tuple[ReliefRow, ...] = ()
        self.marked = range(0)

    def mark(self, days: range) -> None:
        """Mark other days, without a reset: what is current and where the table is scrolled to stays."""
        self.marked = days
        if self.rows:
            self.dataChanged.emit(self.index(0, DAY), self.index(len(self.rows) - 1, self.columnCount() - 1))

    def is_marked(self, row: int) -> bool:
        """Return whether a row is marked."""
        return self.rows[row].since in self.marked

    def show_rows(self, rows: tuple[ReliefRow, ...]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.rows = rows
        said = {row.since: lane_sentences(row.lanes) for row in rows}
        self._also = {
            since: self.tr(" ", "between sentences").join(map(words, one)) for since, one in said.items() if one
        }
        self.endResetModel()

    @guarded
    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many days."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @guarded
    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Five, and one for what else the days said."""
        if parent is not None and parent.isValid():
            return 0
        return ALSO + 1 if self._also else ALSO

    @guarded
    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        names = (
            self.tr("Day"),
            self.tr("Date"),
            self.tr("Pain"),
            self.tr("Relief"),
            self.tr("Fitted (80 %)"),
            self.tr("Also that day"),
        )
        return names[section]

    @guarded
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            shown = role == Qt.ItemDataRole.DisplayRole
            return self._shown(row, column) if shown else self._spoken(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.FontRole:
            return theme().font(SMALL, bold=row.is_last)
        if role == Qt.ItemDataRole.ForegroundRole and row.part is RowPart.AHEAD:
            return theme().colour("muted")
        return None

    def _shown(self, row: ReliefRow, column: int) -> str:
        if column == ALSO:
            return self._also.get(row.since, "")
        if column == DAY:
            return str(row.since) if row.since >= 0 else f"−{-row.since}"
        if column == DATE:
            return self._date(row)
        if column == FITTED:
            return self._fitted(row)
        if row.part is RowPart.AHEAD:
            return ""
        return self._pain(row) if column == PAIN else self._relief(row)

    def _date(self, row: ReliefRow) -> str:
        if not is_running_year(row.day):
            return plain_day(row.day)  # in place of the weekday, so that the columns keep their room
        return formats().toString(QDate(row.day.year, row.day.month, row.day.day), self.tr("ddd d MMM"))

    def _pain(self, row: ReliefRow) -> str:
        if row.pain is None:
            return _MISSING
        return self.tr("{pain} late").format(pain=row.pain) if row.late else str(row.pain)

    def _relief(self, row: ReliefRow) -> str:
        return _MISSING if row.relief is None else percent(row.relief)

    def _spoken(self, row: ReliefRow, column: int) -> str:
        if column in (PAIN, RELIEF) and row.part is RowPart.AHEAD:
            return self.tr("not yet")
        if column == PAIN and row.pain is None:
            return self.tr("nothing recorded")
        if column == PAIN and row.late:
            return self.tr("{pain}, entered late").format(pain=row.pain)
        if column == DATE:
            return full_day(row.day)
        if column == DAY and row.since in self.marked:
            return self.tr("{day}, marked").format(day=self._shown(row, column))
        return self._shown(row, column)

    def _fitted(self, row: ReliefRow) -> str:
        if row.fitted is None:
            return ""
        return self.tr("{middle} ({low}–{high})").format(
            middle=percent(row.fitted.p50), low=round(row.fitted.p10 * 100), high=percent(row.fitted.p90)
        )


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in (DATE, PAIN, ALSO) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
