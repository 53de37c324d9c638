"""Compare infusions: their curves on one scale of days, weeks of relief, one day of all, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from diary.model.overview import words as overview_words
from ui.look.saying import announce
from ui.look.theme import theme
from ui.relief.compare.cards import CompareDayCard, WeeksCard
from ui.relief.compare.chart import CompareChart
from ui.relief.drawing.lane_names import LANE_GAP, compare_lanes
from ui.relief.drawing.lane_strip import LaneStrip
from ui.relief.drawing.look_buttons import LookButtons
from ui.relief.drawing.overview_legend import CompareLegend, CompareMark
from ui.relief.drawing.picture import PictureSheet
from ui.relief.drawing.picture_menu import PictureButton
from ui.relief.drawing.rows_table import RowsTable
from ui.widgets.card import Card, label
from ui.widgets.page import COLUMN_GAP
from ui.words.text import full_day, percent, words

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from diary.model.overview.compare import CompareFigure, CompareRow

SIDE = 300


class CompareView(QWidget):
    """All infusions beside one another.

    Attributes:
        figure: What is shown; None while it is worked out.
        sentence: The whole in words. chart: The curves. table: The same rows; in the place of the chart.
        as_table: Shows the table instead. picture: Saves, copies or prints.
        note: What is not drawn, and what else is to be known; how saving went.
    """

    table_shown = Signal(bool)

    def __init__(self, diary: Path) -> None:
        """Build the view.

        Args:
            diary: The diary's file, which no picture is written over.
        """
        super().__init__()
        self.figure: CompareFigure | None = None
        self._today: date | None = None
        self.sentence = label(self.tr("Working it out …"), wrap=True)
        self.units = label(self.tr("Relief, % of your own level before"), "small", wrap=True)
        self.chart = CompareChart()
        self.chart.setAccessibleName(self.tr("Compare infusions"))
        self.table = RowsTable(self.tr("Relief of each infusion by day"))
        self.strip, self.legend = LaneStrip(), CompareLegend()
        self.readout = label("", wrap=True)
        self.tools = LookButtons(self.chart)
        self.weeks, self.day = WeeksCard(), CompareDayCard()
        self.note = label("", "small", wrap=True)
        self.as_table = QPushButton(self.tr("Table"))
        self.as_table.setCheckable(True)
        self.picture = PictureButton(diary, self.sheet, self._file_name, self._tell)
        self._build()
        self.chart.day_read.connect(self._show_day)
        self.chart.placed.connect(self.strip.place)
        self.chart.cursor_moved.connect(self._say_day)
        self.day.stepped.connect(self._step)
        self.table.went_to.connect(self.chart.go_to)
        self.as_table.toggled.connect(self._show_table)
        theme().when_changed(self._fit_names)
        self._show_table(False)  # noqa: FBT003 - nothing to see yet

    def show_figure(self, figure: CompareFigure, today: date) -> None:
        """Show the infusions as of a day."""
        self.figure, self._today = figure, today
        left_out = overview_words.left_out_sentence(figure)
        sentences = [words(one) for one in overview_words.compare_sentences(figure)]
        if left_out is not None and not figure.curves:
            sentences.append(words(left_out))
        self.sentence.setText(self.tr(" ", "between sentences").join(sentences))
        self.chart.setAccessibleDescription(self.sentence.text())
        self.strip.show_lanes(compare_lanes(figure) if figure.curves else ())
        self._keep_names()
        self.chart.show_figure(figure)
        self.legend.show_marks(_marks(figure))
        names = [self.tr("Infusion {number}").format(number=curve.number) for curve in figure.curves]
        self.table.show_rows([self.tr("Day"), *names, self.tr("Also that day")], len(figure.rows), self._cell)
        self.weeks.show_figure(figure)
        self._tell("" if left_out is None or not figure.curves else words(left_out))
        drawn = bool(figure.curves)
        self._columns.setAlignment(self._card, Qt.AlignmentFlag(0) if drawn else Qt.AlignmentFlag.AlignTop)
        self._show_table(self.as_table.isChecked())
        self._show_day(self.chart.current_row())

    def _keep_names(self) -> None:
        """Keep room beside the drawing for the names of the lanes below it."""
        self.chart.left_room = self.strip.name_width() + LANE_GAP

    def _fit_names(self) -> None:
        self._keep_names()
        self.chart.place()

    def subtitle(self) -> str:
        """The line below the page's heading."""
        figure = self.figure
        return "" if figure is None or not figure.curves else words(overview_words.compare_facts(figure))

    def arrange(self, *, narrow: bool, side_width: int) -> None:
        """Stand beside or below one another."""
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._side.setMinimumWidth(0 if narrow else side_width)
        self._side.setMaximumWidth(16_777_215 if narrow else side_width)

    def _build(self) -> None:
        card = Card()
        self._card = card
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        above = QHBoxLayout()
        above.addWidget(self.units, 1, Qt.AlignmentFlag.AlignBottom)
        above.addWidget(self.tools)
        card.body.addWidget(self.sentence)
        card.body.addLayout(above)
        card.body.addWidget(self.chart, 1)
        card.body.addWidget(self.table, 1)
        for widget in (self.strip, self.readout, self.legend):
            card.body.addWidget(widget)
        self.table.hide()
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(14)
        buttons = QHBoxLayout()
        buttons.addWidget(self.as_table, 1)
        buttons.addWidget(self.picture, 1)
        side.addWidget(self.weeks)
        side.addWidget(self.day)
        side.addWidget(self.note)
        side.addLayout(buttons)
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(COLUMN_GAP)
        self._columns.addWidget(card, 1)
        self._columns.addWidget(self._side)

    def _show_table(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        drawn = self.figure is not None and bool(self.figure.curves)
        self._side.setVisible(drawn)
        self.table.setVisible(shown and drawn)
        for widget in (self.chart, self.strip, self.readout, self.legend, self.tools, self.units):
            widget.setVisible(drawn and not shown)

    def _tell(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _cell(self, row: int, column: int) -> str:
        if self.figure is None:
            return ""
        found = self.chart.rows[row]
        if column == 0:
            return str(found.since)
        if column > len(found.relief):
            return self.tr(" ", "between sentences").join(map(words, overview_words.compare_lane_sentences(found)))
        relief = found.relief[column - 1]
        return "–" if relief is None else percent(relief)

    def _show_day(self, row: CompareRow | None) -> None:
        figure = self.figure
        if figure is None:
            return
        self.readout.setText(self._words(row) if row is not None else self.tr("Point at a day, or use the arrow keys."))
        self.day.show_day(figure, row.since if row is not None else max(figure.today or 0, 0))

    def _step(self, by: int) -> None:
        row, figure = self.chart.current_row(), self.figure
        if figure is not None:
            start = max(figure.today or 0, 0) if row is None else row.since
            self.chart.go_to(start + by)

    def _say_day(self, row: CompareRow) -> None:
        announce(self.chart, self._words(row))

    def _words(self, row: CompareRow) -> str:
        if self.figure is None:
            return ""
        said = overview_words.compare_readout(row, self.figure)
        return self.tr(" ", "between sentences").join(map(words, said))

    def sheet(self) -> PictureSheet:
        """Return the picture of what is seen."""
        figure, today = self.figure, self._today
        newest = "" if today is None else full_day(today)
        title = "" if figure is None else words(overview_words.compare_title(figure, round(self.chart.view[1])))
        return PictureSheet(
            title,
            self.sentence.text(),
            self.units.text(),
            self.chart,
            self.strip,
            self.legend,
            self.tr("Relief Diary, {day}").format(day=newest),
        )

    def _file_name(self) -> str:
        day = "" if self._today is None else self._today.isoformat()
        return self.tr("relief-compared-{day}", "a file's name").format(day=day)


def _marks(figure: CompareFigure) -> set[CompareMark]:
    found = {CompareMark.NEWEST, CompareMark.DAY} if figure.newest is not None else set()
    found.add(CompareMark.BLOCKS)
    if figure.earlier:
        found |= {CompareMark.EARLIER, CompareMark.COUNTS}
    return found
