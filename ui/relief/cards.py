"""The two cards of the Relief page: the chart with its sentence, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from diary.model.relief import what_if_words
from diary.model.relief import words as relief_words
from diary.model.track_record import marks as record_marks
from ui.look.saying import announce
from ui.look.theme import theme
from ui.relief.chart import ReliefChart
from ui.relief.drawing.lane_names import LANE_GAP, lanes_meaning, relief_lanes
from ui.relief.drawing.lane_strip import LaneStrip
from ui.relief.drawing.look_buttons import LookButtons
from ui.relief.drawing.picture import PictureSheet
from ui.relief.drawing.picture_menu import PictureButton
from ui.relief.legend import Legend, Mark
from ui.relief.levels import AGREED, Look
from ui.relief.table_view import ReliefTableView
from ui.relief.what_if_row import WhatIfRow
from ui.widgets.card import Card, label
from ui.words.text import full_day, span, words

if TYPE_CHECKING:
    from pathlib import Path

    from diary.model.relief.figure import ReliefFigure
    from diary.model.relief.rows import ReliefRow
    from diary.model.track_record.marks import RecordMarks


SETTLED_AFTER = 700
"""Milliseconds without another step after which a screen reader is told what a look shows."""


class ChartCard(Card):
    """A sentence, the chart it describes, what its marks mean, the day that is read out, and a look around.

    Signals:
        looked: The figure asked about the threshold that is looked at; None while its answer is worked out.
        day_wanted: The day to be filled in that would bring a chart about.

    Attributes:
        figure: What is shown; None while it is worked out.
        sentence: The whole chart in one sentence; while another threshold is looked at, question and answer.
        what_if: Looks at another threshold; hidden where there is no fit.
        chart: The chart; hidden where there is no relief to draw.
        readout: The day under the cursor in words.
    """

    looked = Signal(object)
    day_wanted = Signal(object)

    def __init__(self, diary: Path) -> None:
        """Build the card.

        Args:
            diary: The diary's file, which no picture is written over.
        """
        super().__init__()
        self.figure: ReliefFigure | None = None
        self._marks: RecordMarks | None = None
        self.setAccessibleName(self.tr("Relief chart"))
        self.sentence = label(self.tr("Working it out …"), wrap=True)
        self.advice = label("", "muted", wrap=True)
        self.advice.hide()
        self.fill_in = QPushButton()
        self.fill_in.setProperty("kind", "primary")
        self.fill_in.hide()
        self.note = label("", "small", wrap=True)
        self.note.hide()
        self.picture = PictureButton(diary, self.sheet, self._file_name, self._note)
        self.chart = ReliefChart()
        self.lanes = LaneStrip()
        self.units = label(self.tr("Relief, % of your level before"), "small", wrap=True)
        self.days = label(self.tr("Days after the last infusion day"), "small", wrap=True)
        self.days.setProperty("alignment", Qt.AlignmentFlag.AlignHCenter)
        self.lanes_legend = label("", "small", wrap=True)
        self.tools = LookButtons(self.chart)
        self.legend = Legend()
        self.readout = label("", wrap=True)
        self.hint = self.tr("Point at a day, or use the arrow keys, to read it out.")
        self.what_if = WhatIfRow()
        self.what_if.hide()
        self._build()
        self._telling = QTimer(self, singleShot=True, interval=SETTLED_AFTER)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._connect()
        self._show_drawing(shown=False)

    def _connect(self) -> None:
        self.chart.placed.connect(self.lanes.place)
        self.fill_in.clicked.connect(self._ask_for_day)
        self.chart.day_read.connect(self._show_day)
        self.chart.cursor_moved.connect(self._say_day)
        self.what_if.looked.connect(self._look)
        self.what_if.looked.connect(self._telling.start)
        self._telling.timeout.connect(self._tell)
        theme().when_changed(self._keep_room)
        theme().when_changed(self._fit_names)

    def _build(self) -> None:
        """Sentence, chart, lanes, the day read out, the legend, and what can be done with it."""
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.advice)
        self.body.addWidget(self.fill_in, 0, Qt.AlignmentFlag.AlignLeading)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.units, 1, Qt.AlignmentFlag.AlignBottom)
        above.addWidget(self.tools)
        below.addWidget(self.note, 1)
        below.addStretch(1)
        below.addWidget(self.picture)
        self.body.addLayout(above)
        self.body.addWidget(self.chart, 1)
        for widget in (self.days, self.lanes, self.readout, self.legend, self.lanes_legend):
            self.body.addWidget(widget)
        self.body.addWidget(self.what_if)
        self.body.addLayout(below)

    def show_figure(self, figure: ReliefFigure) -> None:
        """Say and draw a figure; a look goes on while it is the same infusion with the same threshold."""
        before, self.figure = self.figure, figure
        if before is None or (before.infusion, before.threshold) != (figure.infusion, figure.threshold):
            self.what_if.show_agreed(figure.threshold)
        advice = relief_words.advice(figure)
        self.advice.setText("" if advice is None else words(advice))
        self.advice.setVisible(advice is not None)
        day = figure.day_to_fill
        self.fill_in.setVisible(day is not None)
        if day is not None:
            self.fill_in.setText(self.tr("Fill in {day}").format(day=full_day(day)))
        self.chart.setAccessibleName(words(relief_words.relief_title(figure)))
        self._show_drawing(shown=figure.has_relief)
        self.what_if.setVisible(figure.has_fit)
        self.what_if.setEnabled(True)
        self.lanes.show_lanes(relief_lanes(figure) if figure.has_relief else ())
        self.lanes_legend.setText(lanes_meaning() if figure.has_relief else "")
        self._keep_names()
        self.chart.show_figure(figure if figure.has_relief else None)
        self._explain()
        self._keep_room()
        self._look()

    def leave_out(self, told: str) -> None:
        """Give no advice that stands above it already; what it leads to stays."""
        self.advice.setVisible(self.advice.text() not in ("", told))

    def show_marks(self, marks: RecordMarks | None) -> None:
        """Mark what was said at two weeks and what happened after the infusion that is shown; None for nothing."""
        self._marks = marks
        self.chart.show_marks(marks)
        self._explain()
        self._describe()

    def take_answers(self, figure: ReliefFigure) -> None:
        """Take the same figure with its answers to other thresholds; a look that waited for them shows them."""
        self.figure = self.chart.figure = figure
        if self.what_if.is_looking:
            self._look()
            self._telling.start()

    def stop_looking(self) -> None:
        """Go back to the agreed threshold."""
        self._telling.stop()
        if self.figure is not None and self.what_if.is_looking:
            self.what_if.show_agreed(self.figure.threshold)
            self._look()

    def wait(self) -> None:
        """Say that a figure is being worked out; the drawing's place stays, so that nothing moves."""
        self.stop_looking()
        self.show_marks(None)
        self.figure = None
        self.sentence.setText(self.tr("Working it out …"))
        self.advice.hide()
        self.what_if.setEnabled(False)
        self.chart.show_figure(None)
        self.chart.setAccessibleDescription("")
        self.readout.setText("")

    def _look(self) -> None:
        """Sentence, drawing and table by the threshold that is looked at, from answers that are there already."""
        figure, threshold = self.figure, self.what_if.slider.value() / 100
        if figure is None:
            return
        looking = self.what_if.is_looking
        asked = figure.at(threshold) if looking else figure
        self.sentence.setText(
            self._what_if(threshold, asked) if looking else words(relief_words.relief_sentence(figure))
        )
        # While one looks around, the sentence may grow and never shrinks: nothing is to move under the hand.
        kept = self.sentence.minimumHeight() if looking else 0
        self.sentence.setMinimumHeight(max(kept, self.sentence.heightForWidth(self.sentence.width())) if looking else 0)
        self._describe()
        self.chart.look_at(Look(threshold, asked) if looking else AGREED)
        self.looked.emit(asked)

    def _describe(self) -> None:
        """The chart in words: its sentence, and its marks."""
        said = () if self._marks is None else record_marks.marks_sentences(self._marks)
        self.chart.setAccessibleDescription(self._in_a_row([self.sentence.text(), *map(words, said)]))

    def _explain(self) -> None:
        """Say in the legend what is drawn."""
        if self.figure is not None:
            self.legend.show_marks(_marks(self.figure, self._marks), is_stale=self.figure.is_stale)

    def _ask_for_day(self) -> None:
        if self.figure is not None and self.figure.day_to_fill is not None:
            self.day_wanted.emit(self.figure.day_to_fill)

    def _note(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.show()

    def sheet(self) -> PictureSheet:
        """Return the picture of what is seen."""
        figure = self.figure
        title = "" if figure is None else words(relief_words.relief_title(figure))
        days = "" if figure is None else span(figure.infusion.first_day, figure.on)
        return PictureSheet(
            self.tr("{title}, {days}").format(title=title, days=days),
            self.sentence.text(),
            self.units.text(),
            self.chart,
            self.lanes,
            self.legend,
            self.tr("Relief Diary, {day}").format(day="" if figure is None else full_day(figure.on)),
        )

    def _file_name(self) -> str:
        number, day = ("", "") if self.figure is None else (self.figure.number, self.figure.on.isoformat())
        return self.tr("relief-infusion-{number}-{day}", "a file's name").format(number=number, day=day)

    def _in_a_row(self, sentences: list[str]) -> str:
        return self.tr(" ", "between sentences").join(sentences)

    def _what_if(self, threshold: float, asked: ReliefFigure | None) -> str:
        answer = self.tr("Working it out …") if asked is None else words(what_if_words.answer(asked))
        question = words(what_if_words.question(threshold))
        return self.tr("{question} {answer}").format(question=question, answer=answer)

    def _tell(self) -> None:
        if self.figure is not None and self.figure.at(self.what_if.slider.value() / 100) is not None:
            announce(self.what_if.slider, self.sentence.text())

    def _show_drawing(self, *, shown: bool) -> None:
        named = (self.legend, self.readout, self.units, self.days, self.lanes_legend)
        for widget in (self.chart, self.lanes, self.tools, self.picture, *named):
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
        said = relief_words.relief_readout(row, self.chart.figure)
        marked = None if self._marks is None else record_marks.marks_readout(self._marks, row.since)
        return self._in_a_row([words(sentence) for sentence in (*said, marked) if sentence is not None])

    def _keep_names(self) -> None:
        """Keep room beside the drawing for the names of the lanes below it."""
        self.chart.left_room = self.lanes.name_width() + LANE_GAP

    def _fit_names(self) -> None:
        self._keep_names()
        self.chart.place()

    def _keep_room(self) -> None:
        # Two lines, so that nothing moves while the pointer goes over the chart.
        self.readout.setMinimumHeight(self.readout.fontMetrics().height() * 2)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


def _marks(figure: ReliefFigure, record: RecordMarks | None) -> set[Mark]:
    seen = {Mark.LATE if point.late else Mark.RECORDED for point in figure.points if point.relief is not None}
    if any(mean is not None for mean in figure.line):
        seen.add(Mark.SEVEN_DAYS)
    if figure.band:
        seen |= {Mark.FITTED, Mark.RANGE}
        if figure.band[-1].since > figure.as_of_since:
            seen.add(Mark.FORECAST)
    if record is not None and record.range_given is not None:
        seen.add(Mark.SAID)
    if record is not None and record.faded_on is not None:
        seen.add(Mark.HAPPENED)
    return seen


class TableCard(Card):
    """The chart's figure as a table.

    Signals:
        went_to: Index of the row that the keyboard or a click went to.

    Attributes:
        view: The table.
        marked: What the marked rows mean; hidden where none is.
        record: What was said at two weeks and what happened; hidden where that is not known.
    """

    went_to = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Day by day"))
        self.view = ReliefTableView()
        self.body.setContentsMargins(14, 16, 10, 12)
        self.title.setContentsMargins(6, 0, 6, 0)
        self.marked = label("", "small", wrap=True)
        self.marked.setContentsMargins(6, 0, 6, 0)
        self.body.addWidget(self.view, 1)
        self.record = label("", "small", wrap=True)
        self.record.setContentsMargins(6, 0, 6, 0)
        self.record.hide()
        self.body.addWidget(self.marked)
        self.body.addWidget(self.record)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.view.went_to.connect(self.went_to)

    def show_figure(self, figure: ReliefFigure) -> None:
        """Fill the table; today is in view, of an earlier infusion the days after it."""
        rows = figure.rows()
        start = [n for n, row in enumerate(rows) if (row.is_last if figure.is_newest else row.since == 0)]
        self.view.show_rows(rows, start[0])

    @property
    def wide_enough(self) -> int:
        """Pixels from which on no figure of the table is cut, in any language."""
        margins = self.body.contentsMargins()
        return self.view.figures_width + margins.left() + margins.right() + 2 * self.frameWidth()

    def wait(self) -> None:
        """Empty the table while a figure is being worked out."""
        self.view.show_rows((), 0)
        self.mark(None)
        self.show_marks(None)

    def show_marks(self, marks: RecordMarks | None) -> None:
        """Say what was said at two weeks and what happened; None for nothing."""
        said = () if marks is None else record_marks.marks_sentences(marks)
        self.record.setText(self.tr(" ", "between sentences").join(map(words, said)))
        self.record.setVisible(marks is not None)

    def mark(self, asked: ReliefFigure | None) -> None:
        """Mark the days on which relief falls below the threshold; none while that is worked out."""
        said = None if asked is None else relief_words.marked_days(asked)
        self.view.relief.mark(range(0) if asked is None else asked.window_days)
        self.marked.setText("" if said is None else words(said))
        self.marked.setVisible(said is not None)

    def go_to(self, row: ReliefRow) -> None:
        """Mark a day without telling anyone."""
        self.view.go_to(row)
