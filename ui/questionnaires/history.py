"""The history: one measure as a sentence and a chart beside the infusions, and all of it as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from diary.model.questionnaires import history_words
from diary.model.questionnaires.history import Measure, QuestionnaireRow, measure_figure, measures
from ui.look.saying import announce
from ui.look.theme import theme
from ui.questionnaires.chart import QuestionnaireChart
from ui.questionnaires.legend import QuestionnaireLegend
from ui.questionnaires.table_view import QuestionnaireList
from ui.widgets.card import Card, label
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.flow_row import FlowRow
from ui.words.text import full_day, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import SignalInstance

    from diary.model.records.infusion import Infusion


class HistoryCard(Card):
    """Chart and table.

    Signals:
        open_asked, delete_asked: Open or delete one, please (the `Questionnaire`).

    Attributes:
        choice: Which grade or score is drawn. sentence: The whole chart in one sentence.
        chart: The drawing. readout: The questionnaire under the cursor. legend: What the marks mean.
        table: Every questionnaire. open, delete: What to do with the chosen one.
    """

    open_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("So far"))
        self._measures: tuple[Measure, ...] = ()
        self._rows: tuple[QuestionnaireRow, ...] = ()
        self._infusions: Sequence[Infusion] = ()
        self._today: date | None = None
        self.choice = ChoiceBox(self.tr("What the chart shows"))
        self.sentence = label("", wrap=True)
        self.chart = QuestionnaireChart()
        self.readout = label("", wrap=True)
        self.legend = QuestionnaireLegend()
        self.table = QuestionnaireList()
        self.open = QPushButton(self.tr("Look at the answers"))
        self.delete = QPushButton(self.tr("Delete"))
        self._build()

    def show_rows(self, rows: tuple[QuestionnaireRow, ...], infusions: Sequence[Infusion], today: date) -> None:
        """Show these questionnaires, oldest first."""
        self._rows, self._infusions, self._today = rows, infusions, today
        found = measures(rows)
        if [(m.name, m.title) for m in found] != [(m.name, m.title) for m in self._measures]:
            kept = self.choice.currentText()
            with QSignalBlocker(self.choice):
                self.choice.clear()
                self.choice.addItems([words(history_words.measure_name(measure)) for measure in found])
                self.choice.setCurrentIndex(max(self.choice.findText(kept), 0))
        self._measures = found
        self.table.show_rows(rows)
        self._draw()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """The stops of Tab, in order."""
        return self.choice, self.chart, self.table, self.open, self.delete

    def _build(self) -> None:
        for button in (self.open, self.delete):
            button.setAutoDefault(True)
        self.delete.setProperty("kind", "danger")
        buttons = FlowRow(gap=10)
        buttons.add(self.open)
        buttons.add(self.delete)
        self.choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for widget in (self.sentence, self.choice, self.chart, self.readout, self.legend, self.table, buttons):
            self.body.addWidget(widget)
        self.body.insertSpacing(self.body.indexOf(self.table), 10)
        self.chart.row_read.connect(self._show_row)
        self.chart.cursor_moved.connect(self._say_row)
        self.choice.activated.connect(self._draw)
        self.table.went_to.connect(self._follow)
        self.table.open_asked.connect(lambda row: self.open_asked.emit(row.questionnaire))
        self.table.delete_asked.connect(lambda row: self.delete_asked.emit(row.questionnaire))
        self.open.clicked.connect(lambda: self._ask(self.open_asked))
        self.delete.clicked.connect(lambda: self._ask(self.delete_asked))
        theme().when_changed(self._keep_room)
        self._keep_room()
        self._follow(None)

    def _measure(self) -> Measure | None:
        index = self.choice.currentIndex()
        return self._measures[index] if 0 <= index < len(self._measures) else None

    def _draw(self) -> None:
        measure = self._measure()
        for widget in (self.choice, self.chart, self.readout, self.legend, self.sentence):
            widget.setVisible(measure is not None)
        if measure is None or self._today is None:
            self.chart.show_figure(None)
            return
        drawn = measure_figure(measure, self._rows, self._infusions, self._today)
        self.sentence.setText(words(history_words.questionnaire_sentence(drawn)))
        self.chart.show_figure(drawn)
        self.chart.setAccessibleName(
            self.tr("{measure}, as a chart").format(measure=words(history_words.measure_name(measure)))
        )
        self.chart.setAccessibleDescription(self.sentence.text())
        self.legend.show_figure(drawn)

    def _show_row(self, row: QuestionnaireRow | None) -> None:
        hint = self.tr("Point at the chart, or use the arrow keys in it, to read a questionnaire out.")
        self.readout.setText(hint if row is None else self._words(row))
        self.readout.setProperty("kind", "muted" if row is None else "")
        self.readout.style().unpolish(self.readout)
        self.readout.style().polish(self.readout)

    def _say_row(self, row: QuestionnaireRow) -> None:
        announce(self.chart, self._words(row))
        self.table.choose(row)
        self._name_buttons(row)

    def _words(self, row: QuestionnaireRow) -> str:
        measure = self._measure()
        if measure is None:
            return ""
        said = history_words.questionnaire_readout(row, measure)
        return self.tr(" ", "between sentences").join(words(sentence) for sentence in said)

    def _follow(self, row: QuestionnaireRow | None) -> None:
        """The table went to a row: the chart's cursor goes with it, and the buttons are about it."""
        self._name_buttons(row)
        if row is not None:
            index = next((n for n, r in enumerate(self.chart.rows) if r.questionnaire == row.questionnaire), None)
            if index is not None:
                self.chart.go_to(index)

    def _name_buttons(self, row: QuestionnaireRow | None) -> None:
        for button in (self.open, self.delete):
            button.setEnabled(row is not None)
            named = "" if row is None else self.tr("{title}, {day}").format(title=row.title, day=full_day(row.day))
            button.setAccessibleDescription(named)

    def _ask(self, signal: SignalInstance) -> None:
        row = self.table.current()
        if row is not None:
            signal.emit(row.questionnaire)

    def _keep_room(self) -> None:
        # Three lines, so that nothing moves while the pointer goes over the chart.
        self.readout.setMinimumHeight(self.readout.fontMetrics().height() * 3)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
