"""Beside the compared curves: weeks of relief of each infusion as bars, and one day of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from diary.model.overview.words import in_the_table, weeks_words
from ui.guard import guarded
from ui.look.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.icon_button import IconButton
from ui.words.language import formats
from ui.words.text import percent, translate, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from diary.model.overview.compare import CompareCurve, CompareFigure

_MOST_SHOWN = 6
"""Infusions that have a line here, the newest; the table has them all."""
_BAR = 9
_LEAST_SCALE = 6.0
"""Weeks that a whole bar stands for at least."""


class Bar(QWidget):
    """A share of a whole: round ends, hollow where it goes on.

    Attributes:
        share: 0 to 1. strong: Whether it is of the newest.
    """

    def __init__(self, share: float, *, strong: bool) -> None:
        super().__init__()
        self.share, self.strong = share, strong
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as a bar."""
        return QSize(80, theme().px(_BAR) + 2)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground and bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        round_end = room.height() / 2
        painter.setPen(
            QPen(theme().colour("line"), theme().tokens.border) if theme().tokens.pattern else Qt.PenStyle.NoPen
        )
        painter.setBrush(theme().colour("grid") if not theme().tokens.pattern else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room, round_end, round_end)
        room.setWidth(room.width() * min(max(self.share, 0.0), 1.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("accent" if self.strong else "control"))
        if self.share > 0:
            painter.drawRoundedRect(room, round_end, round_end)


class WeeksCard(Card):
    """Weeks of relief after each infusion, with a bar; the newest first.

    Attributes:
        grid: Its lines.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Weeks of relief"))
        self.grid = Lines()
        self.more = label("", "small", wrap=True)
        self.scale = label("", "small", wrap=True)
        for widget in (self.grid, self.more, self.scale):
            self.body.addWidget(widget)

    def show_figure(self, figure: CompareFigure) -> None:
        """Show the newest infusions."""
        shown = figure.curves[:_MOST_SHOWN]
        most = max([_LEAST_SCALE, *(curve.weeks for curve in shown if curve.weeks is not None)])
        self.grid.clear()
        self.grid.add_heading((self.tr("Infusion"), self.tr("Week 1"), self.tr("Weeks")))
        for curve in shown:
            strong = curve is figure.newest
            name = self.tr("{number} · {month}").format(number=curve.number, month=month(curve.infusion.last_day))
            week = "–" if curve.week_1 is None else percent(curve.week_1)
            said = words(weeks_words(curve))
            if curve.weeks is None or curve.weeks == 0:  # words have no room in a column of figures
                self.grid.add_line((name, week, "–"), strong=strong)
                self.grid.add_across(label(said, "small", wrap=True))
                continue
            self.grid.add_line((name, week, said), strong=strong)
            self.grid.add_across(Bar(curve.weeks / most, strong=strong))
        rest = len(figure.curves) - len(shown)
        self.more.setText(words(in_the_table(rest)))
        self.more.setVisible(rest > 0)
        self.scale.setText(
            self.tr("Weeks at {threshold} or more; a whole bar is {most} weeks").format(
                threshold=percent(figure.threshold), most=formats().toString(float(round(most)), "f", 0)
            )
        )


class CompareDayCard(Card):
    """One day of all curves: pain and relief over its last seven days.

    Signals:
        stepped: How many days to go on, -1 or 1.

    Attributes:
        grid: Its lines. previous, next: Go to the day before and after.
    """

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__(" ")
        self.previous, self.next = (
            IconButton("previous", self.tr("The day before")),
            IconButton("next", self.tr("The day after")),
        )
        head = QHBoxLayout()
        head.setSpacing(0)
        self.body.removeWidget(self.title)
        head.addWidget(self.title, 1)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        self.body.addLayout(head)
        self.grid = Lines()
        self.body.addWidget(self.grid)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))

    def show_day(self, figure: CompareFigure, since: int) -> None:
        """Show a day, in days since the last infusion day."""
        self.title.setText(self.tr("Day {day}").format(day=since))
        self.setAccessibleName(self.title.text())
        self.grid.clear()
        self.grid.add_heading((self.tr("Last 7 days"), self.tr("Pain"), self.tr("Relief")))
        for curve in figure.curves[:_MOST_SHOWN]:
            self.grid.add_line(_of_day(curve, since), strong=curve is figure.newest)
        self.previous.setEnabled(since > 0)
        self.next.setEnabled(since < figure.reach)


class Lines(QWidget):
    """Lines of three cells, the last two at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setVerticalSpacing(6)
        self._lines.setHorizontalSpacing(12)
        self._lines.setColumnStretch(0, 1)
        self._made: list[QWidget] = []

    def clear(self) -> None:
        """Take all lines away."""
        for widget in self._made:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made.clear()

    def add_heading(self, texts: Sequence[str]) -> None:
        """Add the names of the columns."""
        self._add([label(text, "small") for text in texts])

    def add_line(self, texts: Sequence[str], *, strong: bool) -> None:
        """Add a line of words."""
        self._add([label(text, "strong" if strong else "") for text in texts])

    def add_across(self, widget: QWidget) -> None:
        """Add something across all columns."""
        self._lines.addWidget(widget, self._lines.rowCount(), 0, 1, 3)
        self._made.append(widget)

    def _add(self, cells: Iterable[QLabel]) -> None:
        row = self._lines.rowCount()
        for column, cell in enumerate(cells):
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            self._lines.addWidget(cell, row, column, side | Qt.AlignmentFlag.AlignBottom)
            self._made.append(cell)


def month(day: date) -> str:
    """Return a month and year, like `Nov 2026`."""
    return formats().toString(QDate(day.year, day.month, day.day), "MMM yyyy")


def _of_day(curve: CompareCurve, since: int) -> tuple[str, str, str]:
    relief, pain = curve.relief_on(since), curve.pain_on(since)
    return (
        translate("ReliefChart", "Infusion {number}").format(number=curve.number),
        "–" if pain is None else formats().toString(pain, "f", 1),
        "–" if relief is None else percent(relief),
    )
