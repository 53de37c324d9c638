"""Paints a day of the year. Nothing is told by colour alone: each mark has a shape of its own.

The tint and a bar of one to five fifths are the average pain; the bar is hollow where it was entered late. Dots are
answers without an average, a dashed frame is a day with none. A frame with a corner marks an infusion, a dashed one
with a hollow corner a planned one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from diary.model.days.year import ANSWERED, PAIN_STEPS, Entry, YearDay, pain_step
from ui.look.measures import SMALL
from ui.look.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

CENTRE = Qt.AlignmentFlag.AlignCenter
_LOW, _UPRIGHT = 20, 4
"""Lower than this, a day has its bar beside its number, in so much room; in pixels at 100 % text."""
QUIET = frozenset({Entry.FUTURE, Entry.BEFORE})


class DayPainter:
    """Paints days with the look in force; made anew for each painting.

    Attributes:
        painter: Where to.
    """

    def __init__(self, painter: QPainter, *, mirrored: bool = False, upright: bool | None = None) -> None:
        """Begin to paint.

        Args:
            painter: Where to.
            mirrored: Whether lines begin at the right.
            upright: Whether bars stand beside the number; None for by the height of each day.
        """
        self.painter = painter
        self._mirrored, self._upright = mirrored, upright
        self._plain, self._bold = theme().font(SMALL), theme().font(SMALL, bold=True)
        self._pattern = theme().tokens.pattern
        self._unit = theme().scale
        self._low = _LOW * self._unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, place: QRectF, day: YearDay, *, today: bool, number: bool = True) -> None:
        """One day.

        Args:
            place: Its cell.
            day: What it is.
            today: Whether it is the running diary day.
            number: Whether its number is written; not in the legend.
        """
        box = box_in(place)
        self._paint_ground(box, day)
        if day.in_course or day.planned:
            self._paint_corner(box, hollow=not day.in_course)
        if number:
            self._paint_number(box, day, today=today)
        if day.entry in ANSWERED and day.pain is not None:
            self._paint_bar(box, pain_step(day.pain), hollow=day.entry is not Entry.FILLED)
        elif day.entry in ANSWERED:
            self._paint_dots(box, theme().colour("plum" if day.in_course else "text"))
        elif day.in_course and day.entry not in QUIET:
            self._paint_dash(box)
        if today:
            self._paint_today(box)

    def _paint_ground(self, box: QRectF, day: YearDay) -> None:
        fill, border, width, style = "", "", 1.0, Qt.PenStyle.SolidLine
        if day.entry in ANSWERED:
            fill = "soft" if day.pain is None else f"pain_{pain_step(day.pain)}"
            border = "grid" if self._pattern else ""
        elif day.entry not in QUIET:
            border, style = "control", Qt.PenStyle.DashLine
        if day.entry is Entry.AHEAD:
            border, width, style = "text", 1.5, Qt.PenStyle.DotLine
        elif day.in_course:
            fill, border, width, style = fill or "surface", "plum", 2.0, Qt.PenStyle.SolidLine
        elif day.planned:
            border, width, style = "plum", 1.0, Qt.PenStyle.DashLine
        if not border and not fill:
            return
        self.painter.setPen(QPen(theme().colour(border), width, style) if border else Qt.PenStyle.NoPen)
        self.painter.setBrush(theme().colour(fill or "surface"))
        self.painter.drawRoundedRect(box, 5, 5)

    def _paint_corner(self, box: QRectF, *, hollow: bool) -> None:
        side = 8 * self._unit
        x, step = (box.right(), -side) if self._mirrored else (box.left(), side)
        corner = [QPointF(x, box.top()), QPointF(x + step, box.top()), QPointF(x, box.top() + side)]
        self.painter.setPen(QPen(theme().colour("plum"), 1.0 if hollow else 1.2))
        self.painter.setBrush(theme().colour("surface" if hollow else "plum"))
        self.painter.drawPolygon(QPolygonF(corner))

    def _paint_number(self, box: QRectF, day: YearDay, *, today: bool) -> None:
        self.painter.setFont(self._bold if today or day.in_course else self._plain)
        ink = "text" if day.entry in ANSWERED or today or day.in_course else "muted"
        self.painter.setPen(theme().colour("on_pain_5" if _is_strong(day) else ink))
        lifted = box.adjusted(0, 0, 0, -6 * self._unit if day.entry in ANSWERED else 0)
        if self._is_low(box):  # the mark stands beside the number
            aside = _UPRIGHT * self._unit if day.entry in ANSWERED and day.pain is not None else 0
            lifted = box.adjusted(0, 0, -aside, 0) if self._mirrored else box.adjusted(aside, 0, 0, 0)
        self.painter.drawText(lifted, CENTRE, str(day.date.day))

    def _paint_bar(self, box: QRectF, step: int, *, hollow: bool) -> None:
        height = (5 if hollow else 4) * self._unit
        ink = theme().colour("on_pain_5" if step == len(PAIN_STEPS) else "text")
        if self._is_low(box):
            self._paint_upright(box, step / len(PAIN_STEPS), ink, hollow=hollow)
            return
        room = min(box.width() - 8, 26 * self._unit)
        wide = room * step / len(PAIN_STEPS)
        bar = QRectF(box.left() + (box.width() - room) / 2, box.bottom() - 2 - height, wide, height)
        if self._mirrored:
            bar.moveRight(box.right() - (box.width() - room) / 2)
        if not hollow:
            self.painter.fillRect(bar, ink)  # a fifth of what rounded corners cost, and there are hundreds
            return
        self.painter.setPen(QPen(ink, 1.3))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(bar.adjusted(0.6, 0.6, -0.6, -0.6))

    def _is_low(self, box: QRectF) -> bool:
        """Return whether there is no room for a mark below the number."""
        return box.height() < self._low if self._upright is None else self._upright

    def _paint_upright(self, box: QRectF, part: float, ink: QColor, *, hollow: bool) -> None:
        """The bar from the foot of the leading side up."""
        wide, high = 3 * self._unit, (box.height() - 4) * part
        bar = QRectF(box.left() + 2, box.bottom() - 2 - high, wide, high)
        if self._mirrored:
            bar.moveRight(box.right() - 2)
        if not hollow:
            self.painter.fillRect(bar, ink)
            return
        self.painter.setPen(QPen(ink, 1))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(bar.adjusted(0.5, 0.5, 0.5, -0.5))

    def _paint_dots(self, box: QRectF, ink: QColor) -> None:
        size = 1.6 * self._unit
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(ink)
        for n in (-1, 0, 1):
            self.painter.drawEllipse(
                QPointF(box.center().x() + n * 6 * self._unit, box.bottom() - 3 - size), size, size
            )

    def _paint_dash(self, box: QRectF) -> None:
        """As in the table: a dash is a missing answer."""
        dash = QRectF(0, 0, 7 * self._unit, 1.6 * self._unit)
        dash.moveCenter(QPointF(box.center().x(), box.bottom() - 3 - 2 * self._unit))
        self.painter.fillRect(dash, theme().colour("muted"))

    def _paint_today(self, box: QRectF) -> None:
        self.painter.setPen(QPen(theme().colour("text"), 2))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def paint_cursor(self, place: QRectF, *, focused: bool) -> None:
        """The ring around the day that is read out; thinner while the keyboard is elsewhere."""
        width = 3.0 if focused else 2.0
        self.painter.setPen(QPen(theme().colour("focus"), width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2 - 1.5
        self.painter.drawRoundedRect(place.adjusted(half, half, -half, -half), 7, 7)

    def write(self, place: QRectF, words: str, *, ink: str, font: QFont, centred: bool) -> None:
        """A name above the days."""
        self.painter.setFont(font)
        self.painter.setPen(theme().colour(ink))
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
        if self._mirrored and not centred:
            side = Qt.AlignmentFlag.AlignRight
        self.painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, words)


def box_in(place: QRectF) -> QRectF:
    """Return what of a cell is drawn on."""
    return place.adjusted(1.5, 1.5, -1.5, -1.5)


def is_low(box: QRectF) -> bool:
    """Return whether a day is too low for a mark below its number: then that stands beside it."""
    return box.height() < _LOW * theme().scale


def _is_strong(day: YearDay) -> bool:
    """Return whether a day has the tint of the last step, on which words are light."""
    return day.entry in ANSWERED and day.pain is not None and pain_step(day.pain) == len(PAIN_STEPS)
