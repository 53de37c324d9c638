"""All time: the calendar of pain with its ranges, four means, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from diary.model.overview import words as overview_words
from diary.model.overview.all_time import MONTH, YEAR
from diary.model.relief.measure import LAST_DAYS
from ui.look.saying import announce
from ui.relief.all_time.chart import AllTimeChart
from ui.relief.drawing.look_buttons import LookButtons
from ui.relief.drawing.overview_legend import AllTimeLegend, AllTimeMark
from ui.relief.drawing.picture import PictureSheet
from ui.relief.drawing.picture_menu import PictureButton
from ui.relief.drawing.rows_table import RowsTable
from ui.widgets.card import Card, label
from ui.widgets.segments import Segments
from ui.words.language import formats
from ui.words.text import compact_day, full_day, span, words

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from diary.model.overview.all_time import AllTimeFigure, CalendarRow, PainMean
    from diary.model.overview.compare import CompareFigure

RANGES = (LAST_DAYS, MONTH, YEAR)
"""Days of the ranges that have a button; the last button shows all."""


class AllTimeView(QWidget):
    """The whole diary on the calendar.

    Signals:
        day_wanted: A day of the table is to be opened.

    Attributes:
        figure: What is shown; None while it is worked out.
        sentence: The whole in words. chart: The calendar. table: The same rows, the newest first; in its place.
        ranges: Week, month, year, all. as_table: Shows the table instead. picture: Saves, copies or prints.
        note: How saving went. means: The four figures below.
    """

    day_wanted = Signal(object)

    def __init__(self, diary: Path) -> None:
        """Build the view.

        Args:
            diary: The diary's file, which no picture is written over.
        """
        super().__init__()
        self.figure: AllTimeFigure | None = None
        self._today: date | None = None
        self._grades: dict[int, int] = {}
        self.sentence = label(self.tr("Working it out …"), wrap=True)
        self.units = label(self.tr("Average pain, 0 to 10 (lower is less pain)"), "small", wrap=True)
        self.chart = AllTimeChart()
        self.chart.setAccessibleName(self.tr("All time"))
        self.table = RowsTable(self.tr("Pain day by day, the newest first"))
        self.legend = AllTimeLegend()
        self.readout, self.note = label("", wrap=True), label("", "small", wrap=True)
        self.tools = LookButtons(self.chart)
        self.ranges = Segments(self.tr("Range"), [self.tr("Week"), self.tr("Month"), self.tr("Year"), self.tr("All")])
        self.ranges.choose(len(RANGES))
        self.as_table = QPushButton(self.tr("Read as a table"))
        self.as_table.setProperty("kind", "link")
        self.as_table.setCheckable(True)
        self.picture = PictureButton(diary, self.sheet, self._file_name, self.note.setText)
        self.fill_in = QPushButton(self.tr("Fill in today"))
        self.fill_in.hide()
        self.means = Means()
        self._build()
        self.ranges.chosen.connect(self._show_range)
        self.chart.view_changed.connect(self._mark_range)
        self.chart.day_read.connect(self._show_day)
        self.chart.cursor_moved.connect(lambda row: announce(self.chart, self._words(row)))
        self.as_table.toggled.connect(self._show_table)
        self._show_table(False)  # noqa: FBT003 - nothing to see yet
        self.fill_in.clicked.connect(lambda: self.day_wanted.emit(self._today))
        self.table.doubleClicked.connect(lambda index: self._open(index.row()))

    def show_figure(self, figure: AllTimeFigure, compared: CompareFigure | None, today: date) -> None:
        """Show the calendar as of a day.

        Args:
            figure: The calendar.
            compared: The infusions, whose weeks of relief are told too; None where they are not known.
            today: The diary day that is running.
        """
        self.figure, self._today = figure, today
        sentences = [words(one) for one in overview_words.all_time_sentences(figure, compared)]
        self.sentence.setText(self.tr(" ", "between sentences").join(sentences))
        self.chart.setAccessibleDescription(self.sentence.text())
        self.chart.show_figure(figure)
        self.legend.show_marks(_marks(figure))
        names = (self.tr("Day"), self.tr("Pain"), self.tr("7-day mean"), self.tr("Infusion"), self.tr("Grade"))
        self._grades = {graded.at: graded.grade for graded in figure.grades}
        self.table.show_rows(names, len(figure.rows), self._cell)
        self.means.show_figure(figure)
        self._show_table(self.as_table.isChecked())
        drawn = bool(figure.rows)
        self.fill_in.setVisible(not drawn)
        # Without a drawing, the card is as high as its words.
        self._column.setAlignment(self._card, Qt.AlignmentFlag(0) if drawn else Qt.AlignmentFlag.AlignTop)
        self._show_day(self.chart.current_row())

    def subtitle(self) -> str:
        """The line below the page's heading."""
        said = None if self.figure is None else overview_words.calendar_facts(self.figure)
        return "" if said is None else words(said)

    def arrange(self, *, narrow: bool) -> None:
        """Have the ranges beside the sentence, or below it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._top.setDirection(down if narrow else across)
        self._below.setDirection(down if narrow else across)
        self.means.arrange(narrow=narrow)

    def _build(self) -> None:
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.sentence, 1)
        self._top.addWidget(self.ranges, 0, Qt.AlignmentFlag.AlignTop)
        above, below = QHBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below = below
        above.addWidget(self.units, 1, Qt.AlignmentFlag.AlignBottom)
        above.addWidget(self.tools)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.legend)
        said.addWidget(self.note)
        below.addLayout(said, 1)
        below.addWidget(self.as_table)
        below.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeading)
        below.setSpacing(18)
        card.body.addLayout(self._top)
        card.body.addWidget(self.fill_in, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addLayout(above)
        card.body.addWidget(self.chart, 1)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.readout)
        card.body.addLayout(below)
        self.table.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._card, self._column = card, column
        column.addWidget(card, 1)
        column.addWidget(self.means)

    def _show_range(self, index: int) -> None:
        first, last = self.chart.whole
        if index < len(RANGES):
            end = min(self.chart.view[1], last)
            first, last = end - RANGES[index], end
        self.chart.show_days(first, last)
        self._mark_range()

    def _mark_range(self) -> None:
        first, last = self.chart.view
        span_seen = round(last - first)
        chosen = RANGES.index(span_seen) if span_seen in RANGES else -1
        self.ranges.choose(chosen if self.chart.is_zoomed else len(RANGES))

    def _show_table(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        drawn = self.figure is not None and bool(self.figure.rows)
        self.as_table.setText(self.tr("See as a chart") if shown else self.tr("Read as a table"))
        self.table.setVisible(shown and drawn)
        for kept in (self.as_table, self.picture, self.means):
            kept.setVisible(drawn)
        for widget in (self.chart, self.readout, self.legend, self.tools, self.units, self.ranges):
            widget.setVisible(drawn and not shown)

    def _row(self, at: int) -> CalendarRow:
        rows = self.chart.rows
        return rows[len(rows) - 1 - at]

    def _cell(self, at: int, column: int) -> str:
        row = self._row(at)
        if column == 0:
            return compact_day(row.day)
        if column == 1:
            if row.pain is None:
                return "–"
            return self.tr("{pain} late").format(pain=row.pain) if row.late else str(row.pain)
        if column == 2:
            return "–" if row.mean is None else formats().toString(row.mean, "f", 1)
        if column == 3:
            return "" if row.infusion is None else str(row.infusion)
        grade = self._grades.get(len(self.chart.rows) - 1 - at)
        return "" if grade is None else formats().toString(grade)

    def _open(self, at: int) -> None:
        self.day_wanted.emit(self._row(at).day)

    def _show_day(self, row: CalendarRow | None) -> None:
        hint = self.tr("Point at a day, or use the arrow keys. Control and the wheel look closer.")
        self.readout.setText(hint if row is None else self._words(row))

    def _words(self, row: CalendarRow) -> str:
        return self.tr(" ", "between sentences").join(map(words, overview_words.calendar_readout(row)))

    def _seen(self) -> tuple[date, date] | None:
        rows, (first, last) = self.chart.rows, self.chart.view
        if not rows:
            return None
        return rows[max(round(first + 0.5), 0)].day, rows[min(round(last - 0.5), len(rows) - 1)].day

    def sheet(self) -> PictureSheet:
        """Return the picture of what is seen."""
        seen = self._seen()
        period = "" if seen is None else span(*seen)
        return PictureSheet(
            self.tr("Average pain, {period}").format(period=period),
            self.sentence.text(),
            self.units.text(),
            self.chart,
            None,
            self.legend,
            self.tr("Relief Diary, {day}").format(day="" if self._today is None else full_day(self._today)),
        )

    def _file_name(self) -> str:
        seen = self._seen()
        first, last = ("", "") if seen is None else (seen[0].isoformat(), seen[1].isoformat())
        return self.tr("pain-{first}-to-{last}", "a file's name").format(first=first, last=last)


class Means(Card):
    """Mean pain of the last days and of all, large, each with how many days were recorded."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Mean pain"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(28)
        self.body.addLayout(self._row)
        self._tiles: list[QWidget] = []

    def show_figure(self, figure: AllTimeFigure) -> None:
        """Show the means of a calendar."""
        for tile in self._tiles:
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = [self._tile(mean, is_all=mean is figure.means[-1]) for mean in figure.means]
        for tile in self._tiles:
            self._row.addWidget(tile, 1)

    def arrange(self, *, narrow: bool) -> None:
        """Have the figures beside or below one another."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

    def _tile(self, mean: PainMean, *, is_all: bool) -> QWidget:
        tile = QWidget()
        lines = QVBoxLayout(tile)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        name = self.tr("Since the start") if is_all else words(overview_words.last_days(mean))
        figures = QHBoxLayout()
        figures.setSpacing(8)
        figures.addWidget(label("–" if mean.mean is None else formats().toString(mean.mean, "f", 1), "second-figure"))
        figures.addWidget(label(self.tr("of 10"), "muted"), 1, Qt.AlignmentFlag.AlignBottom)
        recorded = words(overview_words.recorded_of(mean))
        lines.addWidget(label(name, "small"))
        lines.addLayout(figures)
        lines.addWidget(label(recorded, "small", wrap=True))
        return tile


def _marks(figure: AllTimeFigure) -> set[AllTimeMark]:
    found = {AllTimeMark.DAY, AllTimeMark.LINE}
    if figure.courses:
        found.add(AllTimeMark.INFUSION)
    if figure.gaps:
        found.add(AllTimeMark.GAP)
    if figure.grades:
        found.add(AllTimeMark.GRADE)
    return found
