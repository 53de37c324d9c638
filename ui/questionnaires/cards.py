"""The cards of the Questionnaires page: what is due, what can be filled in any time, PEG by the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QPushButton, QVBoxLayout, QWidget

from diary.model.questionnaires import peg
from diary.wording import Score, counted
from ui.guard import guarded
from ui.look.saying import announce
from ui.look.theme import theme
from ui.questionnaires.peg_chart import PegChart
from ui.questionnaires.words import count_words
from ui.widgets.card import Card, label
from ui.widgets.flow_row import FlowRow
from ui.widgets.fold import Fold
from ui.widgets.read_card import ReadCard
from ui.words.text import full_day, plain_day, show, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from diary.model.instruments import Instrument
    from diary.model.questionnaires.due import Due
    from diary.model.questionnaires.peg import PegLine, WeekPeg
    from diary.model.records.questionnaire import Questionnaire

_BESIDE_FROM = 420
"""From this width on (at 100 % text), a button to start stands beside the instrument's words."""


class OfferCard(Card):
    """One thing at a time: one that was begun, or what is due, or that nothing is.

    Signals:
        accepted: The user wants to fill it in, or to go on with it. declined: "Not now", or delete what was begun.

    Attributes:
        sentence: What there is. reason: Why. yes, no: The answers; hidden where nothing is asked.
    """

    accepted = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label("", "card", wrap=True)
        self.reason = label("", wrap=True)
        self.yes, self.no = QPushButton(), QPushButton()
        self.yes.setProperty("kind", "primary")
        self._buttons = FlowRow(gap=10)
        for button in (self.yes, self.no):
            button.setAutoDefault(True)  # Enter presses it
            self._buttons.add(button)
        for widget in (self.sentence, self.reason, self._buttons):
            self.body.addWidget(widget)
        self.body.insertSpacing(self.body.indexOf(self._buttons), 6)
        self.yes.clicked.connect(self.accepted)
        self.no.clicked.connect(self.declined)

    def show_begun(self, questionnaire: Questionnaire, instrument: Instrument) -> None:
        """Offer to go on with one that was begun."""
        sentence = self.tr("You began: {title}").format(title=instrument.title)
        reason = self.tr("Begun on {day}, {count}. Go on where you stopped, if it is still about now.")
        reason = reason.format(day=full_day(questionnaire.day), count=count_words(instrument, questionnaire.answers))
        self._show(sentence, reason, self.tr("Go on"), self.tr("Delete it"))

    def show_due(self, due: Due, instrument: Instrument) -> None:
        """Offer the one that is due, and say why."""
        sentence = self.tr("Due now: {title}").format(title=instrument.title)
        self._show(sentence, words(due.reason), self.tr("Fill it in now"), self.tr("Not now"))

    def show_nothing(self, coming: Due | None, instrument: Instrument | None) -> None:
        """Say that nothing is due, and when the next one will be."""
        reason = self.tr("You can fill one in any time.")
        if coming is not None and instrument is not None:
            reason = self.tr("The next one, {title}, will be offered here from {day}.").format(
                title=instrument.title, day=full_day(coming.first)
            )
        self._show(self.tr("Nothing is due"), reason, "", "")

    def _show(self, sentence: str, reason: str, yes: str, no: str) -> None:
        self.setAccessibleName(sentence)
        self.sentence.setText(sentence)
        self.reason.setText(reason)
        self.yes.setText(yes)
        self.no.setText(no)
        for button in (self.yes, self.no):
            button.setAccessibleDescription(self.tr("{sentence}. {reason}").format(sentence=sentence, reason=reason))
        self._buttons.setVisible(yes != "")
        self._buttons.rearrange()


class StartCard(Card):
    """Every instrument there is, to be filled in whenever the user wants; and the files that can't be used.

    Signals:
        asked: The user wants to fill this one in (its id).

    Attributes:
        buttons: By the instrument's id, in order. refused: Which files are not used, and why.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Fill one in any time"))
        self.buttons: dict[str, QPushButton] = {}
        self.refused = label("", "small", wrap=True)
        self._shown: tuple[object, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        self._widgets: list[QWidget] = []
        self.body.addLayout(self._lines)
        self.body.addWidget(self.refused)

    def show_instruments(self, instruments: Sequence[Instrument], refusals: Sequence[str]) -> None:
        """List these; `refusals` are sentences about files."""
        self.refused.setText("\n".join(refusals))
        self.refused.setVisible(bool(refusals))
        if tuple(instruments) == self._shown:
            return
        self._shown = tuple(instruments)
        for widget in self._widgets:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.buttons, self._widgets = {}, []
        for instrument in instruments:
            self._add(instrument)

    def _add(self, instrument: Instrument) -> None:
        line = QWidget()
        layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        told = QVBoxLayout()
        told.setSpacing(3)
        told.addWidget(label(instrument.title, "strong", wrap=True))
        about = words(counted(
            "{count} question; the time asked about: {recall}",
            "{count} questions; the time asked about: {recall}",
            len(instrument.items), recall=instrument.recall.text,
        ))  # fmt: skip
        told.addWidget(label(about, "small", wrap=True))
        if instrument.replaced is not None and not instrument.replaced.is_shipped:
            words_of = self.tr("In the words of {file}").format(file=str(instrument.replaced))
            told.addWidget(label(words_of, "small", wrap=True))
        button = QPushButton(self.tr("Start"))
        button.setAutoDefault(True)
        button.setAccessibleName(self.tr("Start: {title}").format(title=instrument.title))
        button.setAccessibleDescription(about)
        button.clicked.connect(lambda: self.asked.emit(instrument.id))
        layout.addLayout(told, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.buttons[instrument.id] = button
        self._widgets.append(line)
        self._lines.addWidget(line)
        self._place(layout)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Each button beside its words where there is room."""
        super().resizeEvent(event)
        for line in self._widgets:
            layout = line.layout()
            if isinstance(layout, QBoxLayout):
                self._place(layout)

    def _place(self, layout: QBoxLayout) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        layout.setDirection(across if self.width() >= theme().px(_BESIDE_FROM) else down)


class PegCard(ReadCard):
    """PEG by the week from the daily answers: the newest week, the line, and a table of the same weeks.

    Attributes:
        sentence: The newest week that is over. span: What the line spans. chart: The line.
        readout: The week under its cursor. fold: What opens the table.
        figures: The cells of the table, row by row, the newest week first.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("PEG by the week"))
        self.sentence = label("", wrap=True)
        self.span = label("", "small", wrap=True)
        self.chart = PegChart()
        self.readout = label("", "small", wrap=True)
        self.explanation = label(words(peg.peg_explanation()), "small", wrap=True)
        self.figures: list[tuple[str, str, str]] = []
        self._inside = QWidget()
        self.fold = Fold(self.tr("As a table"), "", self._inside)
        self._filled: list[tuple[str, str, str]] = []
        self._cells: list[QWidget] = []
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(3)
        for widget in (self.sentence, self.span, self.chart, self.readout, self.fold, self.explanation):
            self.body.addWidget(widget)
        self.chart.setAccessibleName(self.tr("PEG by the week, as a line"))
        self.chart.week_read.connect(self._show_week)
        self.chart.cursor_moved.connect(lambda week: announce(self.chart, words(peg.peg_sentence(week))))
        self.fold.line.clicked.connect(self._fill)
        self._show_week(None)

    def show_weeks(self, line: PegLine) -> None:
        """Show these weeks; one or more."""
        newest = list(reversed(line.weeks))
        told = next((week for week in newest if week.is_over), newest[0])
        self.sentence.setText(words(peg.peg_sentence(told)))
        span = peg.peg_line_sentence(line)
        self.span.setText("" if span is None else words(span))
        for widget in (self.span, self.chart, self.readout):
            widget.setVisible(span is not None)
        self.chart.show_line(line)
        self.chart.setAccessibleDescription(self.span.text())
        self.figures = [
            (
                plain_day(week.first),
                "–" if week.peg is None else show(Score(week.peg)),
                words(counted("{count} day", "{count} days", week.days)),
            )
            for week in newest
        ]
        self._fill()
        parts = [self.span, self.explanation]
        self.tell([(part, part.text()) for part in parts if part.text()], first=self.sentence.text())

    def _show_week(self, week: WeekPeg | None) -> None:
        hint = self.tr("0 is best, 10 is worst; numbered marks are infusions. Arrow keys read it week by week.")
        self.readout.setText(hint if week is None else words(peg.peg_sentence(week)))

    def _fill(self) -> None:
        """Write the table, once it is open: a year of weeks are many labels."""
        if not self.fold.line.is_open or self._filled == self.figures:
            return
        self._filled = self.figures
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for column, name in enumerate((self.tr("Week of"), self.tr("PEG"), self.tr("Answered"))):
            self._put(label(name, "small"), 0, column)
        for row, (day, figure, days) in enumerate(self.figures, start=1):
            first = label(day)
            first.setAccessibleName(self.tr("Week of {day}: {peg}, {days}.").format(day=day, peg=figure, days=days))
            for column, cell in enumerate((first, label(figure, "strong"), label(days))):
                self._put(cell, row, column)
        self._grid.setColumnStretch(2, 1)

    def _put(self, cell: QWidget, row: int, column: int) -> None:
        self._cells.append(cell)
        self._grid.addWidget(cell, row, column)
