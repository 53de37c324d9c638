"""A calendar month with filled days marked by a dot, today by a ring and the open day by a fill."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QSpinBox, QTableView, QToolButton, QWidget

from ui.guard import guarded
from ui.look.icons import icon
from ui.look.measures import SMALL, TARGET
from ui.look.roles import give_role
from ui.look.theme import theme
from ui.words.language import formats, shown_language

_ARROW = 20
"""Of the ways to the months beside, in pixels at 100 % text."""


class Month(QCalendarWidget):
    """Qt's calendar in the diary's look.

    Signals:
        chosen: The `date` that was clicked or taken with Enter.
    """

    chosen = Signal(object)

    def __init__(self, day: date, latest: date | None, filled: set[date]) -> None:
        """Build the month.

        Args:
            day: The day it opens on.
            latest: The last day that can be chosen; None for any.
            filled: Days to mark.
        """
        super().__init__()
        give_role(self, "group")  # Qt's own description would tell the language of the dates
        self._filled, self._latest = filled, latest
        self.setLocale(formats())  # dates are the user's own, whatever the language around them
        self.setFirstDayOfWeek(self.locale().firstDayOfWeek())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setGridVisible(False)
        self.setSelectedDate(QDate(day.year, day.month, day.day))
        if latest is not None:
            self.setMaximumDate(QDate(latest.year, latest.month, latest.day))
        self._apply_theme()
        self._name()
        self.currentPageChanged.connect(self._name)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @guarded
    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:  # noqa: N802 - Qt's name
        """One day."""
        there = date(day.year(), day.month(), day.day())
        usable = self._latest is None or there <= self._latest
        inner = day.month() == self.monthShown()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme().colour("surface"))
        box = QRectF(rect).adjusted(2, 2, -2, -2)
        chosen = day == self.selectedDate()
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("accent"))
            painter.drawRoundedRect(box, 10, 10)
        elif there == self._latest:
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.drawRoundedRect(box, 10, 10)
        token = "on_accent" if chosen else "text" if usable and inner else "muted"
        painter.setPen(theme().colour(token))
        painter.setFont(theme().font(bold=usable and inner))
        if usable:
            painter.drawText(rect.adjusted(0, 0, 0, -6), Qt.AlignmentFlag.AlignCenter, str(day.day()))
        if there in self._filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("on_accent" if chosen else "accent"))
            painter.drawEllipse(QPointF(box.center().x(), box.bottom() - 7), 3, 3)
        painter.restore()

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))

    def _name(self) -> None:
        """Say which month it is where the keyboard is: on the days, and not on the calendar around them."""
        month = formats().toString(QDate(self.yearShown(), self.monthShown(), 1), self.tr("MMMM yyyy"))
        name = self.tr("Calendar, {month}").format(month=month)
        keys = self.tr("Arrows choose a day, Page Up and Page Down the month; Enter takes it, Escape closes")
        for widget in (self, self.findChild(QTableView, "qt_calendar_calendarview")):
            if widget is not None:
                widget.setAccessibleName(name)
                widget.setAccessibleDescription(keys)

    def _apply_theme(self) -> None:
        cell = max(TARGET, theme().px(TARGET))
        self.setMinimumSize(cell * 7 + 8, cell * 8)
        heading = QTextCharFormat()
        heading.setFont(theme().font(SMALL))
        heading.setForeground(theme().colour("muted"))
        self.setHeaderTextFormat(heading)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, QTextCharFormat())
        above = self.findChild(QWidget, "qt_calendar_navigationbar")
        if above is not None:
            above.lower()  # a group is read in the order of what lies in it
        self.setStyleSheet(_SHEET.format(**theme().tokens._asdict(), target=TARGET))
        for name, picture, said in (
            ("qt_calendar_prevmonth", "previous", self.tr("Previous month")),
            ("qt_calendar_nextmonth", "next", self.tr("Next month")),
        ):
            button = self.findChild(QToolButton, name)
            if button is not None:
                side = theme().px(_ARROW)
                button.setIcon(icon(picture, theme().tokens.text, side))
                button.setIconSize(QSize(side, side))
                button.setAccessibleName(said)
                button.setLocale(shown_language())
        year = self.findChild(QSpinBox, "qt_calendar_yearedit")
        if year is not None:
            year.setAccessibleName(self.tr("Year"))
            if shown_language().zeroDigit() == self.locale().zeroDigit():  # it shows nothing but digits
                year.setLocale(shown_language())


_SHEET = """
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {surface}; }}
QCalendarWidget QToolButton {{
    background: {surface}; color: {text}; font-weight: bold; min-height: {target}px; min-width: {target}px;
    border: none; padding: 0 8px;
}}
QCalendarWidget QToolButton:hover {{ background: {soft}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QSpinBox {{ background: {surface}; color: {text}; min-height: {target}px; }}
QCalendarWidget QMenu {{ background: {surface}; color: {text}; }}
QCalendarWidget QAbstractItemView {{ background: {surface}; outline: none; }}
QCalendarWidget QTableView::item {{ padding: 0; border: none; }}
"""
