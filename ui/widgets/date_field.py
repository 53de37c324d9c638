"""A date that is typed or picked, and empty until then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.widgets.calendar_popup import CalendarPopup
from ui.widgets.icon_button import IconButton
from ui.words.reading import YEARS, read_day
from ui.words.text import full_day


class DateField(QWidget):
    """A line to type a date into, and a calendar to pick one from.

    Attributes:
        line: What is typed.
        calendar_button: Opens the calendar.

    Signals:
        edited: The user changed the text, by typing or picking.
        left: The user is done with the line; what can be read was written out in full.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, name: str, opens_on: Callable[[], date], years: range = YEARS) -> None:
        """Build the field.

        Args:
            name: What it is called.
            opens_on: Where the calendar opens while the field is empty.
            years: Those that the date can lie in; by default those of a diary.
        """
        super().__init__()
        self._opens_on, self._years = opens_on, years
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.calendar_button = IconButton("calendar", self.tr("Calendar: {field}").format(field=name))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.calendar_button)
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        self.line.editingFinished.connect(self._leave)
        self.calendar_button.clicked.connect(self.open_calendar)

    @property
    def target(self) -> QLineEdit:
        """The widget that takes the keyboard; as a focus proxy, it would throw Tab back to where it came from."""
        return self.line

    @property
    def text(self) -> str:
        """The text of the line."""
        return self.line.text()

    @text.setter
    def text(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)

    @property
    def day(self) -> date | None:
        """The date that stands there; None if there is none or it can't be read."""
        return read_day(self.line.text(), self._years)

    def open_calendar(self) -> None:
        """Open the calendar on the date that stands there."""
        # The calendar takes a while to load: only when it is asked for.
        CalendarPopup(self, self.day or self._opens_on(), None, set(), self._pick).open_below(self.calendar_button)

    def _pick(self, day: date) -> None:
        self.text = full_day(day)
        self.edited.emit()
        self.left.emit()
        self.line.setFocus()

    def _leave(self) -> None:
        day = self.day
        if day is not None and self.line.text() != full_day(day):
            # Written out, a date that was understood in another way than it was meant can be seen.
            self.text = full_day(day)
            self.edited.emit()
        self.left.emit()
