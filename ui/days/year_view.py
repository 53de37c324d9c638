"""A calendar year at a glance: one widget that paints every day of it, with a cursor that reads days out."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.answers.double_click_guard import DoubleClickGuard
from ui.days.table_view import OPENS
from ui.days.year_grid import EDGE, Sizes, YearGrid, month_later
from ui.days.year_paint import DayPainter, box_in, is_low
from ui.guard import guarded
from ui.look.measures import BODY, SMALL
from ui.look.plain_text import in_lines
from ui.look.roles import give_role
from ui.look.saying import announce
from ui.look.theme import theme
from ui.words.days import spoken
from ui.words.language import formats

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from diary.model.days.year import Year


class YearView(QWidget):
    """Twelve months of days.

    Left and right go a day, up and down a week, Page Up and Page Down a month, Home and End to the ends of the year;
    Enter opens the day. A click puts the cursor on a day, a double click opens it.

    Signals:
        went_to: The `date` that the keyboard or a click went to; it may lie in another year, which is then to be shown.
        opened: The `date` that was asked for.
        deletion_wanted: Delete was pressed on this `date`.

    Attributes:
        year: What is shown; None before the first.
        day: Where the cursor is.
    """

    went_to = Signal(object)
    opened = Signal(object)
    deletion_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.year: Year | None = None
        self.day = date.min
        self._today = date.min
        self._grid: YearGrid | None = None
        self._rooms: tuple[int, ...] = ()
        self._asked: tuple[int, int, Sizes, tuple[int, ...]] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, "chart")
        self.setWhatsThis(
            self.tr(
                "Left and right go a day, up and down a week, Page Up and Page Down a month, Home and End to the ends "
                "of the year. Enter opens the day, Delete deletes it, Control+Z brings it back."
            )
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().when_changed(self._measure)

    def show_year(self, year: Year, today: date, day: date) -> None:
        """Show a year with the cursor on one of its days."""
        self.year, self._today, self.day = year, today, day
        self.setAccessibleName(self.tr("Calendar of {year}").format(year=year.number))
        self.setAccessibleDescription(spoken(year.day(day)))
        self._measure()

    def limit_height(self, *rooms: int) -> None:
        """Have all twelve months fit into so many pixels, if their days can still be read then.

        Args:
            rooms: Heights, the best first.
        """
        if rooms != self._rooms:
            self._rooms = rooms
            self._measure()

    def go_to(self, day: date) -> None:
        """Put the cursor on a day of the shown year; where the keyboard is here, it is read out."""
        if self.year is None:
            return
        before, self.day = self.day, day
        said = spoken(self.year.day(day))
        self.setAccessibleDescription(said)
        if self.hasFocus():
            announce(self, said)
        for changed in (before, day):
            self.update(self._around(changed))

    # Keys and pointer

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows and their like move the cursor; Enter opens, Delete asks to delete; other keys are someone else's."""
        key = Qt.Key(event.key())
        if self.year is None:
            event.ignore()
        elif key in OPENS:
            self.opened.emit(self.day)
        elif key == Qt.Key.Key_Delete:
            self.deletion_wanted.emit(self.day)
        elif (target := self._target(key)) is not None:
            self.went_to.emit(target)
        else:
            event.ignore()

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click puts the cursor on a day."""
        day = self._grid.day_at(event.position()) if self._grid is not None else None
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.went_to.emit(day)

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A double click opens the day."""
        day = self._grid.day_at(event.position()) if self._grid is not None else None
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            return
        window = self.window().windowHandle()
        if window is not None:
            DoubleClickGuard(window)
        self.opened.emit(day)

    @guarded
    def event(self, event: QEvent) -> bool:
        """Show words for the day under the pointer; return whether the event was that."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._grid is not None:
            day = self._grid.day_at(event.pos().toPointF())
            if day is not None and self.year is not None:
                QToolTip.showText(event.globalPos(), in_lines(spoken(self.year.day(day))), self, self._around(day))
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Read the day out."""
        super().focusInEvent(event)
        self.update(self._around(self.day))
        if self.year is not None:
            announce(self, spoken(self.year.day(self.day)))

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """A thinner ring."""
        super().focusOutEvent(event)
        self.update(self._around(self.day))

    # Size and drawing

    @guarded
    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether the height follows the width: the narrower, the fewer months side by side."""
        return True

    @guarded
    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Height of the months at a width, in pixels."""
        return self._make_grid(width).height if self.year is not None else 0

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Four months side by side."""
        return QSize(theme().px(800), self.heightForWidth(max(self.width(), theme().px(300))))

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One month."""
        return QSize(
            7 * _sizes().least + 2 * EDGE, self.heightForWidth(max(self.width(), 7 * _sizes().least + 2 * EDGE))
        )

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange the months anew."""
        super().resizeEvent(event)
        self._measure()

    def place(self, day: date) -> tuple[int, int]:
        """The middle of a day's cell, in the widget's own coordinates."""
        middle = self._make_grid(self.width()).place(day).center().toPoint()
        return middle.x(), middle.y()

    @property
    def is_low(self) -> bool:
        """Whether its days are so low that their marks stand beside the numbers."""
        return self._grid is not None and is_low(box_in(self._grid.place(self.day)))

    @property
    def across(self) -> int:
        """The number of months side by side."""
        return self._make_grid(self.width()).across

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The months that are to be drawn."""
        if self.year is None or self._grid is None:
            return
        grid, area = self._grid, event.rect().toRectF()
        whole = event.rect().contains(self.rect())
        brush = DayPainter(QPainter(self), mirrored=self.isRightToLeft())
        for month in range(1, 13):
            if grid.title(month).intersects(area) or grid.heading(month, 0).intersects(area):
                self._paint_names(brush, month)
        for day in self.year.days:
            place = grid.place(day.date)
            if whole or place.intersects(area):
                brush.paint(place, day, today=day.date == self._today)
        brush.paint_cursor(grid.place(self.day), focused=self.hasFocus())
        brush.painter.end()

    def _paint_names(self, brush: DayPainter, month: int) -> None:
        grid, locale = self._make_grid(self.width()), formats()
        name = locale.standaloneMonthName(month)
        brush.write(grid.title(month), name, ink="text", font=theme().font(BODY, bold=True), centred=False)
        font = theme().font(SMALL)
        for column in range(7):
            short = locale.standaloneDayName(grid.weekday(column), QLocale.FormatType.NarrowFormat)
            brush.write(grid.heading(month, column), short, ink="muted", font=font, centred=True)

    def _measure(self) -> None:
        self._grid = self._make_grid(self.width())
        self._asked = (2000 if self.year is None else self.year.number, self.width(), _sizes(), self._rooms)
        self.updateGeometry()
        self.update()

    def _make_grid(self, width: int) -> YearGrid:
        number = self.year.number if self.year is not None else 2000
        grid, asked = self._grid, (number, width, _sizes(), self._rooms)
        if grid is not None and asked == self._asked:
            return grid
        starts = formats().firstDayOfWeek().value
        made = [
            YearGrid(number, width, _sizes(), height=room, week_starts=starts, mirrored=self.isRightToLeft())
            for room in self._rooms or (None,)
        ]
        fitting = (one for one, room in zip(made, self._rooms, strict=False) if one.height <= room)
        return next(fitting, made[0])

    def _around(self, day: date) -> QRect:
        if self._grid is None or day.year != self._grid.year:
            return self.rect()
        return self._grid.place(day).adjusted(-3, -3, 3, 3).toAlignedRect()

    def _target(self, key: Qt.Key) -> date | None:
        ahead = -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Left: -ahead, Qt.Key.Key_Right: ahead, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if key in steps:
            return self.day + timedelta(days=steps[key])
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in months:
            return month_later(self.day, months[key])
        ends = {Qt.Key.Key_Home: date(self.day.year, 1, 1), Qt.Key.Key_End: date(self.day.year, 12, 31)}
        return ends.get(key)


def _sizes() -> Sizes:
    small, body = QFontMetrics(theme().font(SMALL, bold=True)), QFontMetrics(theme().font(BODY, bold=True))
    least = max(22, small.horizontalAdvance("30") + 4)
    return Sizes(
        least,
        theme().px(72),
        max(26, small.height() + theme().px(11)),
        body.height() + 2,
        small.height() + 2,
        theme().px(8),
        small.ascent() + theme().px(4),
    )
