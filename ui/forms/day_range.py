"""The first and the last day of a stretch that the user names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.errors import BadInputError
from diary.exchange.selection import Selection
from ui.forms.field_grid import FieldGrid
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.words.text import full_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


class DayRange(QWidget):
    """Two dates, of which one may not be asked for.

    Attributes:
        first_day, last_day: Where they are typed or picked. first, last: The same with their names and faults.

    Signals:
        edited: The user changed one of them.
    """

    edited = Signal()

    def __init__(self, today: Callable[[], date], *, across: bool) -> None:
        """Build the fields.

        Args:
            today: Gives the day of the examples, and the one where the calendars open.
            across: Whether they stand beside one another where there is room.
        """
        super().__init__()
        self._today = today
        self.first_day = DateField(self.tr("First day"), today)
        self.last_day = DateField(self.tr("Last day"), today)
        self.first = Field(self.tr("First day"), self.first_day)
        self.last = Field(self.tr("Last day"), self.last_day)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        if across:
            layout.addWidget(FieldGrid([[self.first, self.last]]))
        else:
            layout.addWidget(self.first)
            layout.addWidget(self.last)
        for field, day in self._days():
            day.edited.connect(field.clear_error)
            day.edited.connect(self.edited)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [widget for _field, day in self._days() for widget in (day.line, day.calendar_button)]

    def ask(self, *, first: bool, last: bool) -> None:
        """Ask for these days alone."""
        self.first.setVisible(first)
        self.last.setVisible(last)
        self.setVisible(first or last)

    def selection(self, *, with_notes: bool, with_dreams: bool | None = None, loud: bool = True) -> Selection | None:
        """Return the part of the diary that lies within; None where a day can't be read.

        Args:
            with_notes: Whether notes go in.
            with_dreams: Whether dreams in words do; None for the same as notes.
            loud: Whether the field says what is wrong, and gets the keyboard.
        """
        wanted = [(field, day) for field, day in self._days() if not field.isHidden()]
        for field, day in wanted:
            if day.day is None:
                if loud:
                    example = full_day(self._today())
                    self._refuse(field, self.tr("Type a date, like {example}.").format(example=example))
                return None
        first = None if self.first.isHidden() else self.first_day.day
        last = None if self.last.isHidden() else self.last_day.day
        try:
            return Selection(first, last, with_notes, with_dreams)
        except BadInputError:
            if loud:
                self._refuse(self.last, self.tr("The last day lies before the first."))
            return None

    def _days(self) -> tuple[tuple[Field, DateField], ...]:
        return (self.first, self.first_day), (self.last, self.last_day)

    def _refuse(self, field: Field, sentence: str) -> None:
        field.show_error(sentence)
        field.target.setFocus()
