"""A time of day that is typed, in the look of the other lines; the arrows move it by a quarter of an hour."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.forms.setting_fields import SettingLine
from ui.guard import guarded
from ui.words.reading import read_time
from ui.words.text import clock_time

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_STEP = timedelta(minutes=15)


class TimeLine(SettingLine):
    """A line for a time of day."""

    @property
    def value(self) -> time | None:
        """The time that stands here; None where it can't be read."""
        return read_time(self.text())

    def show_time(self, at: time) -> None:
        """Show a time in the user's way of writing one."""
        self.setText(time_of_day(at))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up is later, Down is earlier."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        at = self.value
        if steps == 0 or at is None:
            super().keyPressEvent(event)
            return
        self.show_time((datetime.combine(date(2026, 1, 2), at) + steps * _STEP).time())
        self.textEdited.emit(self.text())


def time_of_day(at: time) -> str:
    """Return a time of day in the user's way of writing one."""
    return clock_time(datetime.combine(date.min, at))
