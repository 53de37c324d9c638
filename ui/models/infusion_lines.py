"""The list of infusions as an item model: one line each, newest first, over plain records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from diary.model.infusion import numbered
from ui.infusion_text import infusion_details, infusion_title
from ui.text import CONTEXT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from diary.model.infusion import Infusion

LINE_ROLE = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Line:
    """One line of the list.

    Attributes:
        key: The infusion's id; None for one that is being typed for the first time.
        title: Number and dates.
        details: What was told about it; empty if nothing was.
        marks: What sets it apart, in words: planned, not saved yet.
    """

    key: int | None
    title: str
    details: str
    marks: tuple[str, ...]

    @property
    def spoken(self) -> str:
        """The whole line for a screen reader."""
        return ", ".join(part for part in (self.title, *self.marks, self.details) if part)


def infusion_lines(infusions: Iterable[Infusion], drafts: Collection[int | None], today: date) -> list[Line]:
    """The lines, newest first.

    Args:
        infusions: The infusions that stand.
        drafts: Ids of those with something typed that is not saved yet; None for a new one.
        today: The running diary day; what starts after it is planned.
    """
    unsaved = QCoreApplication.translate(CONTEXT, "not saved yet")
    planned = QCoreApplication.translate(CONTEXT, "planned")
    lines = [
        Line(
            infusion.id,
            infusion_title(number, infusion),
            infusion_details(infusion),
            ((planned,) if infusion.first_day > today else ()) + ((unsaved,) if infusion.id in drafts else ()),
        )
        for number, infusion in numbered(tuple(infusions))
    ]
    if None in drafts:
        lines.append(Line(None, QCoreApplication.translate(CONTEXT, "New infusion"), "", (unsaved,)))
    return lines[::-1]


class InfusionLines(QAbstractListModel):
    """The lines for a view."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        """Show these lines; where only words changed, the view keeps its place."""
        if [line.key for line in lines] == [line.key for line in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def row_of(self, key: int | None) -> int | None:
        """Where an infusion stands; None if it does not."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), None)

    def line(self, row: int) -> Line:
        """One line."""
        return self._lines[row]

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """How many infusions."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Words of a line."""
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return line if role == LINE_ROLE else None
