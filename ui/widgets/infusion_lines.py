"""The list of infusions as an item model: one line each, newest first, over plain records."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from diary.model.records.infusion import numbered
from diary.model.records.infusion_words import to_ask
from ui.guard import guarded
from ui.words.infusions import infusion_dose, infusion_number
from ui.words.text import span, translate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from diary.model.records.infusion import Infusion

LINE_ROLE = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ListLine:
    """One line of the list.

    Attributes:
        key: The infusion's id; None for one that is being typed for the first time.
        title: Its number; of a planned one the dates.
        dates: The days of one that has begun; empty for others.
        details: What was given; empty if that was not told.
        marks: What sets it apart, in words: planned, not saved yet.
        relief: How long relief held; empty for one that has not begun, and while that is worked out.
        bar: How much of the bar below these words is filled, 0 to 1; None for no bar.
        heading: The group that begins with this line; empty within a group and where there is only one.
    """

    key: int | None
    title: str
    details: str
    marks: tuple[str, ...]
    dates: str = ""
    relief: str = ""
    bar: float | None = None
    heading: str = ""

    @property
    def spoken(self) -> str:
        """The whole line for a screen reader."""
        parts = (self.heading, self.title, self.dates, *self.marks, self.details, self.relief)
        return ", ".join(part for part in parts if part)


def infusion_lines(
    infusions: Iterable[Infusion],
    unsaved: Collection[int | None],
    today: date,
    relief: Mapping[int, tuple[str, float | None]] | None = None,
) -> list[ListLine]:
    """The lines, newest first: one that is typed for the first time, then the planned ones, then the others.

    Args:
        infusions: The infusions that stand.
        unsaved: Ids of those with something typed that is not saved yet; None for a new one.
        today: The running diary day.
        relief: How long relief held, and how much of a bar that is, by id; one that is absent says nothing.
    """
    infusions, relief = tuple(infusions), relief or {}
    planned = [_planned_line(i, unsaved, today) for i in _planned(infusions)]
    past = [
        ListLine(
            infusion.id,
            infusion_number(number),
            infusion_dose(infusion),
            _unsaved_mark(infusion.id, unsaved),
            span(infusion.first_day, infusion.last_day),
            *relief.get(infusion.id or 0, ("", None)),
        )
        for number, infusion in reversed(numbered(infusions))
    ]
    if planned:
        planned[0] = replace(planned[0], heading=translate("Diary", "Planned"))
    if planned and past:
        past[0] = replace(past[0], heading=translate("Diary", "Past"))
    new = [ListLine(None, translate("Diary", "New infusion"), "", _unsaved_mark(None, unsaved))]
    return (new if None in unsaved else []) + planned + past


def _planned(infusions: tuple[Infusion, ...]) -> list[Infusion]:
    return sorted((i for i in infusions if i.planned), key=lambda i: (i.first_day, i.id or 0), reverse=True)


def _planned_line(infusion: Infusion, unsaved: Collection[int | None], today: date) -> ListLine:
    mark = translate("Diary", "did it take place?") if to_ask([infusion], today) else translate("Diary", "planned")
    dates = span(infusion.first_day, infusion.last_day)
    return ListLine(infusion.id, dates, infusion_dose(infusion), (mark, *_unsaved_mark(infusion.id, unsaved)))


def _unsaved_mark(key: int | None, unsaved: Collection[int | None]) -> tuple[str, ...]:
    return (translate("Diary", "not saved yet"),) if key in unsaved else ()


class InfusionLines(QAbstractListModel):
    """The lines for a view."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[ListLine] = []

    def show_lines(self, lines: list[ListLine]) -> None:
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
        """Return where an infusion stands; None if it does not."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), None)

    def line(self, row: int) -> ListLine:
        """One line."""
        return self._lines[row]

    @guarded
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return how many infusions."""
        return 0 if parent.isValid() else len(self._lines)

    @guarded
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
