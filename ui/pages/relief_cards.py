"""The two cards of the Relief page: the chart with its sentence, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from diary.model import relief_words
from ui.charts.legend import Legend, Mark
from ui.charts.relief_chart import ReliefChart
from ui.text import words
from ui.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.notice import announce
from ui.widgets.relief_table_view import ReliefTableView

if TYPE_CHECKING:
    from diary.model.relief_figure import ReliefFigure
    from diary.model.relief_rows import ReliefRow


class ChartCard(Card):
    """A sentence, the chart it describes, what its marks mean, and the day that is read out.

    Attributes:
        sentence: The whole chart in one sentence.
        chart: The chart; hidden where there is no relief to draw.
        readout: The day under the cursor in words.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Relief chart"))
        self.sentence = label(self.tr("Working it out …"), wrap=True)
        self.advice = label("", "muted", wrap=True)
        self.advice.hide()
        self.chart = ReliefChart()
        self.legend = Legend()
        self.readout = label("", wrap=True)
        self.hint = self.tr("Point at a day, or use the arrow keys, to read it out.")
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.advice)
        self.body.addWidget(self.chart, 1)
        self.body.addWidget(self.readout)
        self.body.addWidget(self.legend)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.chart.day_read.connect(self._show_day)
        self.chart.cursor_moved.connect(self._say_day)
        theme().changed.connect(self._keep_room)
        self._show_drawing(shown=False)

    def show_figure(self, figure: ReliefFigure) -> None:
        """Say and draw a figure."""
        sentence = words(relief_words.sentence(figure))
        self.sentence.setText(sentence)
        advice = relief_words.advice(figure)
        self.advice.setText("" if advice is None else words(advice))
        self.advice.setVisible(advice is not None)
        self.chart.setAccessibleName(words(relief_words.title(figure)))
        self.chart.setAccessibleDescription(sentence)
        self._show_drawing(shown=figure.has_relief)
        self.chart.show_figure(figure if figure.has_relief else None)
        self.legend.show_marks(_marks(figure), is_stale=figure.is_stale)
        self._keep_room()

    def wait(self) -> None:
        """Say that a figure is being worked out; the drawing's place stays, so that nothing moves."""
        self.sentence.setText(self.tr("Working it out …"))
        self.advice.hide()
        self.chart.show_figure(None)
        self.chart.setAccessibleDescription("")
        self.readout.setText("")

    def _show_drawing(self, *, shown: bool) -> None:
        for widget in (self.chart, self.legend, self.readout):
            widget.setVisible(shown)

    def _show_day(self, row: ReliefRow | None) -> None:
        self.readout.setText(self.hint if row is None else self._words(row))
        self.readout.setProperty("kind", "muted" if row is None else "")
        self.readout.style().polish(self.readout)

    def _say_day(self, row: ReliefRow) -> None:
        announce(self.chart, self._words(row))

    def _words(self, row: ReliefRow) -> str:
        if self.chart.figure is None:
            return ""
        said = relief_words.readout(row, self.chart.figure)
        return self.tr(" ", "between sentences").join(words(sentence) for sentence in said)

    def _keep_room(self) -> None:
        # Two lines, so that nothing moves while the pointer goes over the chart.
        self.readout.setMinimumHeight(self.readout.fontMetrics().height() * 2)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


def _marks(figure: ReliefFigure) -> set[Mark]:
    seen = {Mark.LATE if point.late else Mark.RECORDED for point in figure.points if point.relief is not None}
    if figure.band:
        seen |= {Mark.FITTED, Mark.RANGE}
        if figure.band[-1].since > figure.as_of_since:
            seen.add(Mark.FORECAST)
    return seen


class TableCard(Card):
    """The chart's figure as a table.

    Signals:
        went_to: Index of the row that the keyboard or a click went to.

    Attributes:
        view: The table.
    """

    went_to = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Day by day"))
        self.view = ReliefTableView()
        self.body.setContentsMargins(14, 16, 10, 12)
        self.title.setContentsMargins(6, 0, 6, 0)
        self.body.addWidget(self.view, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.view.went_to.connect(self.went_to)

    def show_figure(self, figure: ReliefFigure) -> None:
        """Fill the table; today is in view, of an earlier infusion the days after it."""
        rows = figure.rows()
        start = [n for n, row in enumerate(rows) if (row.is_last if figure.is_newest else row.since == 0)]
        self.view.show_rows(rows, start[0])

    def wait(self) -> None:
        """Empty the table while a figure is being worked out."""
        self.view.show_rows((), 0)

    def go_to(self, row: ReliefRow) -> None:
        """Mark a day without telling anyone."""
        self.view.go_to(row)
