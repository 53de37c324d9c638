"""The choice of the columns: which is the date, which the pain, and everything that hardly ever needs a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.exchange.tracker.layout import ITEMS, DateForm, Shape
from diary.exchange.tracker.text import ENCODINGS
from diary.model.days.words import name as item_name
from diary.model.scales import DayItem
from ui.bring_in.pick import Pick
from ui.forms.field_grid import FieldGrid
from ui.widgets.fold import Fold
from ui.words.text import words

if TYPE_CHECKING:
    from diary.exchange.tracker.first_look import FirstLook

_HEADER_ROWS = 12


class ColumnChoice(QWidget):
    """The columns of a file and what each is, and how the file is written.

    Attributes:
        date, pain: The two that are always asked.
        clock: The column with the time. parts: Those with year, month and day.
        others: The columns of other answers, by answer.
        form: What plain numbers count. encoding, delimiter, header: How the file becomes a table.
        more: The fold with all but the first two.

    Signals:
        columns_changed: Another column was chosen, or another reading of its dates.
        shape_changed: The file has to be looked at anew.
    """

    columns_changed = Signal()
    shape_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.date: Pick[str | None] = Pick(self.tr("Date"))
        self.pain: Pick[str | None] = Pick(self.tr("Average pain"))
        self.clock: Pick[str | None] = Pick(self.tr("Time of day, if it stands apart"))
        self.parts: tuple[Pick[str | None], ...] = (
            Pick(self.tr("Year, if the file names the day")),
            Pick(self.tr("Month")),
            Pick(self.tr("Day of the month")),
        )
        rest = [item for item in ITEMS if item is not DayItem.PAIN_AVERAGE]
        self.others: dict[DayItem, Pick[str | None]] = {item: Pick(words(item_name(item))) for item in rest}
        self._ask_for_dates()
        self._ask_for_shape()
        inside = self._inside()
        hint = self.tr("Other answers, the time, how the file is written")
        self.more = Fold(self.tr("More columns and choices"), hint, inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(FieldGrid([[self.date, self.pain]]))
        layout.addWidget(self.more)
        self._connect()

    @property
    def shape(self) -> Shape:
        """The way in which the file becomes a table, as the user said it."""
        return Shape(self.encoding.value, self.delimiter.value, self.header.value)

    def begin(self) -> None:
        """Forget what was said of the file before."""
        for pick in (*self._shape, self.form):
            pick.box.setCurrentIndex(0)
            pick.clear_error()
        self.more.open(is_open=False)

    def offer(self, look: FirstLook) -> None:
        """Offer the columns of a file, with those chosen whose names say what they are."""
        names: list[tuple[str | None, str]] = [(name, name) for name in dict.fromkeys(look.header) if name]
        nothing = [(None, self.tr("Not chosen"))]
        without = [(None, self.tr("None"))]
        self.date.offer(nothing + names, look.date_column)
        self.pain.offer(nothing + names, look.pain_column)
        for pick in (self.clock, *self.parts, *self.others.values()):
            pick.offer(without + names)

    def chosen(self) -> dict[DayItem, str]:
        """Return the columns with answers, by answer."""
        picks = {DayItem.PAIN_AVERAGE: self.pain, **self.others}
        return {item: pick.value for item, pick in picks.items() if pick.value is not None}

    @property
    def day_columns(self) -> tuple[str, str, str] | None:
        """The columns in which the file names the day; None until all three are chosen."""
        year, month, day = (part.value for part in self.parts)
        return None if year is None or month is None or day is None else (year, month, day)

    def show_shape(self) -> None:
        """Open the fold, where the file has to be read otherwise."""
        self.more.open(is_open=True)

    def _ask_for_dates(self) -> None:
        self.form: Pick[DateForm | None] = Pick(
            self.tr("Dates that are plain numbers"),
            [
                (None, self.tr("As the file shows")),
                (DateForm.SECONDS, self.tr("Seconds since 1970")),
                (DateForm.MILLISECONDS, self.tr("Milliseconds since 1970")),
                (DateForm.DAY_NUMBERS, self.tr("Day numbers of a spreadsheet")),
            ],
        )

    def _ask_for_shape(self) -> None:
        self.encoding: Pick[str | None] = Pick(
            self.tr("Letters are written in"),
            [(None, self.tr("As the file shows")), *((name, name) for name in ENCODINGS)],
        )
        self.delimiter: Pick[str | None] = Pick(
            self.tr("Between two cells stands"),
            [
                (None, self.tr("As the file shows")),
                (",", self.tr("a comma")),
                (";", self.tr("a semicolon")),
                ("\t", self.tr("a tab")),
                ("|", self.tr("a bar")),
            ],
        )
        self.header: Pick[int | None] = Pick(
            self.tr("The names of the columns"),
            [
                (None, self.tr("As the file shows")),
                (0, self.tr("There are none")),
                *((row, self.tr("Row {row}").format(row=row)) for row in range(1, _HEADER_ROWS + 1)),
            ],
        )
        self._shape = (self.encoding, self.delimiter, self.header)

    def _connect(self) -> None:
        self.form.picked.connect(self.columns_changed)
        for pick in (self.date, self.pain, self.clock, *self.parts, *self.others.values()):
            pick.picked.connect(self.columns_changed)
        for shape in self._shape:
            shape.picked.connect(self.shape_changed)

    def _inside(self) -> QWidget:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 4, 0, 8)
        picks: list[QWidget] = [*self.others.values(), self.clock, *self.parts, self.form, *self._shape]
        rows = [picks[at : at + 2] for at in range(0, len(picks), 2)]
        layout.addWidget(FieldGrid([[*row, *[None] * (2 - len(row))] for row in rows]))
        return inside
