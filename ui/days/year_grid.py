"""The places of the days of a year: twelve months in as many columns as there is room for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF

ACROSS = (6, 4, 3, 2, 1)
"""How many months can stand side by side."""
_DAYS = 7
EDGE = 6
"""Pixels kept free all around, for the ring of the focus."""


@dataclass(frozen=True)
class Sizes:
    """The sizes that the type asks for, in pixels.

    Attributes:
        least: Least width of a day. most: Its greatest. tall: Its height where there is room for any.
        title: Height of a month's name. heading: Height of the weekdays' line.
        gap: Between months, both ways.
        short: Least height of a day.
    """

    least: int
    most: int
    tall: int
    title: int
    heading: int
    gap: int
    short: int = 20


class YearGrid:
    """The places of one year at one width.

    Attributes:
        across: Months side by side.
        cell: Width and height of a day.
        height: Of the whole.
    """

    def __init__(
        self,
        year: int,
        width: int,
        sizes: Sizes,
        *,
        height: int | None = None,
        week_starts: int = 1,
        mirrored: bool = False,
    ) -> None:
        """Work the places out.

        Args:
            year: Which.
            width: Room there is, in pixels.
            sizes: What the type asks for.
            height: Room that all months shall fit into, if the days need not be lower than `Sizes.short` for it; None
                for any.
            week_starts: The locale's first day of the week: 1 Monday to 7 Sunday.
            mirrored: Whether it goes from right to left.
        """
        self.year, self._width, self._sizes, self._room = year, width, sizes, height
        self._starts, self._mirrored = week_starts, mirrored
        wide_enough = [n for n in ACROSS if self._cell_width(n) >= sizes.least] or [ACROSS[-1]]
        self.across = wide_enough[0] if height is None else max(wide_enough, key=self._largeness)
        self.cell = (min(self._cell_width(self.across), sizes.most), self._height_of_day(self.across))
        self._pitch = (width - 2 * EDGE + sizes.gap) / self.across
        self._tops: list[int] = []
        top = EDGE
        for first in range(1, 13, self.across):
            self._tops.append(top)
            top += sizes.title + sizes.heading + self._lines(first, self.across) * self.cell[1] + sizes.gap
        self.height = top - sizes.gap + EDGE
        self._firsts = [self._before(month) for month in range(1, 13)]
        self._corners = [self._corner(month) for month in range(1, 13)]

    def weeks(self, month: int) -> int:
        """Return how many lines a month takes, 4 to 6."""
        return (self._before(month) + _length(self.year, month) + _DAYS - 1) // _DAYS

    def title(self, month: int) -> QRectF:
        """Return where the name of a month stands."""
        left, top = self._corner(month)
        return self._turned(QRectF(left, top, self.cell[0] * _DAYS, self._sizes.title))

    def heading(self, month: int, column: int) -> QRectF:
        """Return where the name of a weekday stands; column 0 is the first day of the week."""
        left, top = self._corner(month)
        wide = self.cell[0]
        return self._turned(QRectF(left + column * wide, top + self._sizes.title, wide, self._sizes.heading))

    def place(self, day: date) -> QRectF:
        """Return where a day of the year stands."""
        left, top = self._corners[day.month - 1]
        line, column = divmod(self._firsts[day.month - 1] + day.day - 1, _DAYS)
        wide, tall = self.cell
        top += self._sizes.title + self._sizes.heading
        return self._turned(QRectF(left + column * wide, top + line * tall, wide, tall))

    def weekday(self, column: int) -> int:
        """Return which weekday a column is: 1 Monday to 7 Sunday."""
        return (self._starts - 1 + column) % _DAYS + 1

    def day_at(self, point: QPointF) -> date | None:
        """The day at a point; None between the months."""
        x = self._width - point.x() if self._mirrored else point.x()
        column = int((x - EDGE) // self._pitch)
        row = max((n for n, top in enumerate(self._tops) if top <= point.y()), default=-1)
        month = row * self.across + column + 1
        if row < 0 or not 0 <= column < self.across:
            return None
        left, top = self._corner(month)
        along = int((x - left) // self.cell[0])
        down = int((point.y() - top - self._sizes.title - self._sizes.heading) // self.cell[1])
        number = down * _DAYS + along - self._before(month) + 1
        if not 0 <= along < _DAYS or down < 0 or not 1 <= number <= _length(self.year, month):
            return None
        return date(self.year, month, number)

    def _lines(self, first: int, across: int) -> int:
        """Weeks of the longest of the months beside one another that begin with this one."""
        return max(self.weeks(month) for month in range(first, first + across))

    def _largeness(self, across: int) -> tuple[bool, int, int]:
        """Return how good so many months beside one another are: all in sight, then the larger the days the better."""
        tall = self._height_of_day(across)
        lines = sum(self._lines(first, across) for first in range(1, 13, across))
        fits = self._room is None or self._names(across) + lines * tall <= self._room
        return fits, min(self._cell_width(across), self._sizes.most, tall) if fits else across, -across

    def _names(self, across: int) -> int:
        """Height of all that is no day."""
        rows = 12 // across
        return 2 * EDGE + rows * (self._sizes.title + self._sizes.heading + self._sizes.gap) - self._sizes.gap

    def _height_of_day(self, across: int) -> int:
        if self._room is None:
            return self._sizes.tall
        lines = sum(self._lines(first, across) for first in range(1, 13, across))
        fits = (self._room - self._names(across)) // lines
        most = max(self._sizes.tall, min(self._cell_width(across), self._sizes.most))
        return min(fits, most) if fits >= self._sizes.short else self._sizes.tall

    def _cell_width(self, across: int) -> int:
        return int((self._width - 2 * EDGE - (across - 1) * self._sizes.gap) / (across * _DAYS))

    def _before(self, month: int) -> int:
        """Empty places before the first of a month."""
        return (date(self.year, month, 1).isoweekday() - self._starts) % _DAYS

    def _corner(self, month: int) -> tuple[float, int]:
        row, column = divmod(month - 1, self.across)
        return EDGE + round(column * self._pitch), self._tops[row]

    def _turned(self, place: QRectF) -> QRectF:
        if self._mirrored:
            place.moveRight(self._width - place.left())
        return place


def _length(year: int, month: int) -> int:
    after = date(year + month // 12, month % 12 + 1, 1)
    return (after - timedelta(days=1)).day


def month_later(day: date, months: int) -> date:
    """The same day some months later or earlier; the month's last day where it is shorter."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, _length(year, month + 1)))
