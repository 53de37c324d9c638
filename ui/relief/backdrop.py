"""Grid, course, expected window, band, threshold and their names, behind the points of the relief chart.

Painted in pixels, so that patterns, dashes and letters keep their size whatever the chart spans.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from diary.model.evidence.cautions import PUBLISHED_WEEKS
from diary.model.relief.figure import PUBLISHED_WINDOW
from diary.model.relief.window_words import window_name
from ui.charts.frame import Frame, rows_for
from ui.charts.lettering import line_height, width_of, write
from ui.charts.painting import Name, fill_area, fitted_token, style_range
from ui.guard import guarded
from ui.look.theme import theme
from ui.relief.levels import AGREED, Level, Look, levels
from ui.words.text import translate, words

if TYPE_CHECKING:
    from diary.model.relief.figure import ReliefFigure


class Backdrop(QGraphicsItem):
    """Paints a figure's areas and lines into the drawing area of its parent, the view box."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.setZValue(-10)
        self._figure: ReliefFigure | None = None
        self._look = AGREED
        self._frame = Frame(1, 1, 0, 1, 0, 1)
        self._ticks: tuple[list[int], list[float]] = ([], [])

    @guarded
    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole drawing area."""
        return QRectF(0, 0, self._frame.width, self._frame.height)

    def show(self, figure: ReliefFigure | None) -> None:  # type: ignore[override]
        """Take what is to be painted; `place` follows."""
        self._figure = figure
        self._look = AGREED

    def look_at(self, look: Look) -> None:
        """Take the threshold that is looked at; `place` follows."""
        self._look = look

    def place(self, frame: Frame, days: list[int], fractions: list[float]) -> None:
        """Paint into this frame, with grid lines at these days and fractions."""
        self.prepareGeometryChange()
        self._frame, self._ticks = frame, (days, fractions)
        self.update()

    def levels(self) -> list[Level]:
        """The thresholds that are drawn."""
        return [] if self._figure is None else levels(self._figure, self._look)

    def names(self) -> list[Name]:
        """The labels of the head, in the order in which they get their places."""
        figure = self._figure
        if figure is None:
            return []
        first = figure.infusion.day_since(figure.infusion.first_day)
        named: list[Name] = [
            Name(
                translate("ReliefChart", "infusion {number}").format(number=figure.number),
                (first - 0.5) / 2,
                "infusion",
            )
        ]
        if figure.is_newest:
            named.append(Name(translate("ReliefChart", "today"), figure.today_since, "text"))
        else:
            text = translate("ReliefChart", "infusion {number}").format(number=figure.number + 1)
            named.append(Name(text, figure.today_since + 1, "infusion"))
        window = self._window_name()
        named = named if window is None else [*named, window]
        return [name for name in named if self._frame.first <= name.middle <= self._frame.last]

    def head(self, frame: Frame) -> float:
        """Return how many pixels the labels of the head need at the width of a frame."""
        rows = [row for _, row in self._rows(frame)]
        return (max(rows, default=-1) + 1) * line_height() + 8

    def foot(self) -> float:
        """Return how many pixels the reference at the bottom needs."""
        return line_height() + 14 if self._figure is not None and self._figure_reaches_weeks() else 4

    @guarded
    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Everything, from the back to the front."""
        if self._figure is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid(painter)
        self._paint_window(painter, self._figure)
        self._paint_course(painter, self._figure)
        self._paint_band(painter, self._figure)
        self._paint_threshold(painter)
        self._paint_marks(painter, self._figure)
        if self._figure_reaches_weeks():
            self._paint_published(painter)

    # Parts

    def _paint_grid(self, painter: QPainter) -> None:
        frame = self._frame
        for fraction in self._ticks[1]:
            # The line of no relief is a little stronger: below it, pain is worse than before.
            painter.setPen(QPen(theme().colour("line" if fraction == 0 else "grid"), 1))
            y = round(frame.y(fraction)) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(frame.width, y))
        painter.setPen(QPen(theme().colour("line"), 1))
        for day in self._ticks[0]:
            x = round(frame.x(day)) + 0.5
            painter.drawLine(QPointF(x, frame.height - 4), QPointF(x, frame.height))

    def _paint_window(self, painter: QPainter, figure: ReliefFigure) -> None:
        days, name = self.window_days(), self._window_name()
        if days is None or name is None:
            return
        left, right = self._frame.x(days[0]), self._frame.x(days[1])
        # The area reaches up to its name where the name fits into it.
        inside = width_of(name.text) + 8 <= right - left
        is_named = name.middle <= self._frame.last and name.middle >= self._frame.first
        top = self._top_of(len(self.names()) - 1) if inside and is_named else self._top_of(-1)
        area = QRectF(left, top, max(right - left, 2.0), self._frame.height - top)
        # Greyed when stale: nothing is suggested then, and the fit is quieter too.
        tint = "grid" if figure.is_stale else "warn_soft"
        fill_area(painter, area, tint, fitted_token(self._figure, "warn"), Qt.BrushStyle.FDiagPattern)

    def _paint_course(self, painter: QPainter, figure: ReliefFigure) -> None:
        first = figure.infusion.day_since(figure.infusion.first_day)
        left, right = self._frame.x(first - 0.5), self._frame.x(0)
        top = self._top_of(-1)
        area = QRectF(left, top, right - left, self._frame.height - top)
        fill_area(painter, area, "plum_soft", "plum", Qt.BrushStyle.Dense6Pattern)
        painter.setPen(QPen(theme().colour("infusion"), 2))
        painter.drawLine(QPointF(right, top), QPointF(right, self._frame.height))

    def _paint_band(self, painter: QPainter, figure: ReliefFigure) -> None:
        if not figure.band:
            return
        frame = self._frame
        upper = [QPointF(frame.x(p.since), frame.y(p.relief.p90)) for p in figure.band]
        lower = [QPointF(frame.x(p.since), frame.y(p.relief.p10)) for p in figure.band]
        colour = QColor(theme().colour(fitted_token(self._figure, "accent")))
        style_range(painter, colour)
        painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))

    def _paint_threshold(self, painter: QPainter) -> None:
        for level in self.levels():
            y = level.y(self._frame)
            painter.setPen(QPen(theme().colour(level.token), level.width, level.style))
            painter.drawLine(QPointF(0, y), QPointF(self._frame.width, y))

    def _paint_marks(self, painter: QPainter, figure: ReliefFigure) -> None:
        names = self.names()
        for index, (name, (left, _)) in enumerate(zip(names, self._rows(self._frame), strict=True)):
            room = QRectF(left, self._top_of(index), width_of(name.text), line_height())
            write(painter, room, name.text, name.token, Qt.AlignmentFlag.AlignLeft)
        mark = Name("", figure.today_since + (0 if figure.is_newest else 1), "text" if figure.is_newest else "infusion")
        style = Qt.PenStyle.DotLine if figure.is_newest else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme().colour(mark.token), 2, style))
        x, top = self._frame.x(mark.middle), self._top_of(-1) + 1
        # Not through the words of the reference at the bottom.
        painter.drawLine(QPointF(x, top), QPointF(x, self._frame.height - self._frame.foot))

    def _paint_published(self, painter: QPainter) -> None:
        frame, height = self._frame, line_height()
        left, right = frame.x(PUBLISHED_WINDOW[0]), frame.x(PUBLISHED_WINDOW[1])
        painter.setPen(QPen(theme().colour("muted"), 3, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(left, frame.height - 5), QPointF(right, frame.height - 5))
        text = words(PUBLISHED_WEEKS)
        wide = width_of(text, bold=False)
        room = QRectF(max(min(left, frame.width - wide), 0), frame.height - height - 8, wide + 2, height)
        write(painter, room, text, "muted", Qt.AlignmentFlag.AlignLeft, bold=False)

    # Places

    def _rows(self, frame: Frame) -> list[tuple[float, int]]:
        return rows_for([(frame.x(n.middle), width_of(n.text)) for n in self.names()], frame.width)

    def _top_of(self, index: int) -> float:
        """Upper edge of a label's row; with -1, the lower edge of the lowest row."""
        rows = [row for _, row in self._rows(self._frame)]
        return (max(rows, default=-1) - (rows[index] if index >= 0 else -1)) * line_height()

    def _figure_reaches_weeks(self) -> bool:
        return self._frame.last >= PUBLISHED_WINDOW[1]

    def window_days(self) -> tuple[float, float] | None:
        """First and last day of the window as far as the chart reaches; None without one, or while it is worked out."""
        figure = self._figure if self._look.threshold is None else self._look.asked
        if figure is None or figure.window is None:
            return None
        early, late = figure.window
        first, last = max(self._frame.first, 0.0), self._frame.last
        return min(max(float(early), first), last), last if late is None else min(max(float(late), first), last)

    def _window_name(self) -> Name | None:
        figure, days = self._figure if self._look.threshold is None else self._look.asked, self.window_days()
        if figure is None or days is None:
            return None
        begins_later = days[0] >= self._frame.last
        if begins_later and not figure.is_newest:
            return None  # until the next infusion, it had not faded
        return Name(
            words(window_name(figure, begins_later=begins_later)), sum(days) / 2, fitted_token(self._figure, "warn")
        )
