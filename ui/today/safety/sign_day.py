"""The day on which something was said of a safety sign: today with one button, another day with a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.guard import guarded
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.words.text import full_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent


class SignDayWords(NamedTuple):
    """The words of the buttons and of the line.

    Attributes:
        today: The button that says it was today.
        other: The button that asks for another day.
        asked: The name of the line for that day, which reads on into the date.
        ahead: What is said of a day that has not come yet.
    """

    today: str
    other: str
    asked: str
    ahead: str


class SignDay(QWidget):
    """Asks for a day up to today.

    Attributes:
        today_button: Says that it was today.
        other_button: Opens the line for another day.
        field: The line for another day. date_field: Its control.
        save_button: Takes over that day.

    Signals:
        given: The day (`date`).
        moved: The keyboard went to a part of it (`QWidget`) that must be in sight.
    """

    given = Signal(object)
    moved = Signal(object)

    def __init__(self, texts: SignDayWords, about: str, today: date) -> None:
        """Build the buttons; the line is put away.

        Args:
            texts: What they say.
            about: The sign, for a screen reader.
            today: The running diary day.
        """
        super().__init__()
        self._texts, self._today = texts, today
        self.today_button, self.other_button = QPushButton(texts.today), QPushButton(texts.other)
        self.date_field = DateField(texts.asked, lambda: self._today)
        self.field = Field(
            texts.asked,
            self.date_field,
            description=self.tr("A date up to today, for example {day}").format(day=full_day(today)),
        )
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("kind", "primary")
        self._buttons = FlowRow()
        self._other = QWidget()
        self._build(about)

    def add_button(self, button: QPushButton) -> None:
        """Put another button behind the two."""
        self._buttons.add(button)

    def set_today(self, today: date) -> None:
        """Have "today" mean this day."""
        self._today = today

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape puts the line for another day away again."""
        if event.key() == Qt.Key.Key_Escape and not self._other.isHidden():
            self.other_button.setFocus()
            self._other.hide()
            return
        super().keyPressEvent(event)

    def _build(self, about: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for button in (self.today_button, self.other_button):
            button.setAccessibleDescription(about)
            self._buttons.add(button)
        layout.addWidget(self._buttons)
        other = QVBoxLayout(self._other)
        other.setContentsMargins(0, 0, 0, 0)
        other.addWidget(self.field)
        other.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)  # below: beside it, a date is cut off
        layout.addWidget(self._other)
        self._other.hide()
        self.today_button.clicked.connect(lambda: self.given.emit(self._today))
        self.other_button.clicked.connect(self._ask)
        self.save_button.clicked.connect(self._save)
        self.date_field.line.returnPressed.connect(self._save)
        self.date_field.edited.connect(self.field.clear_error)

    def _ask(self) -> None:
        self._other.show()
        self.date_field.line.setFocus()
        self.moved.emit(self._other)

    def _save(self) -> None:
        day = self.date_field.day
        if day is None:
            self.field.show_error(self.tr("Type the date, for example {day}.").format(day=full_day(self._today)))
        elif day > self._today:
            self.field.show_error(self._texts.ahead)
        else:
            self.given.emit(day)
            return
        self.date_field.line.setFocus()
        self.moved.emit(self._other)
