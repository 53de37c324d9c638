"""Relief: how the last infusions took hold and how relief fades, as a chart, a sentence and a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from diary.model.records.infusion import numbered
from diary.model.relief import words as relief_words
from diary.model.track_record.marks import record_marks
from ui.guard import guarded
from ui.look.theme import theme
from ui.relief import work
from ui.relief.cards import ChartCard, TableCard
from ui.relief.chooser import InfusionChooser
from ui.relief.record_card import RecordCard
from ui.session.worker import Latest
from ui.widgets.page import Page
from ui.widgets.state_card import StateCard
from ui.words.text import use_year, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent

    from diary.model.relief.figure import ReliefFigure
    from diary.model.suggestion import Suggestion
    from ui.session import Session


_SIDE = 420
_NARROW_BELOW = 960
_PEEK = 84
"""How much of the track record is to be seen below the chart before the page is scrolled, in pixels at 100 % text."""
MOST_CHART = 680
"""Height up to which the chart's card claims what is to be seen without scrolling, in pixels at 100 % text."""


class ReliefPage(Page):
    """One infusion at a time, the newest first.

    Attributes:
        session: The open diary.
        chooser: Chooses the infusion.
        state_card: Where the diary stands today.
        chart_card: Sentence, chart and the day read out.
        table_card: The same as a table.
        record_card: What was said at two weeks and what happened, of all infusions.
        figure: What is shown; None while it is worked out and without an infusion.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Relief"), side_width=_SIDE)
        self.session = session
        self.figure: ReliefFigure | None = None
        self.chooser = InfusionChooser()
        self.chart_card, self.table_card = ChartCard(), TableCard()
        self.state_card, self.record_card = StateCard(), RecordCard(session)
        self._dirty = True
        self._shown_on: date | None = None
        self.working = Latest(self)
        self.working.done.connect(self._take)
        self.answering = Latest(self)
        self.answering.done.connect(self._take_answers)
        self._asked: ReliefFigure | None = None
        self._build()
        self._connect()
        if session.outlook.suggestion is not None:
            self.state_card.show_suggestion(session.outlook.suggestion)
        self._list_infusions()

    def choose(self, number: int | None) -> None:
        """Show an infusion by its number; None for the newest, whichever that is."""
        self.chooser.number = number
        self.refresh()

    def refresh(self) -> None:
        """Work the figure out anew; what is shown stays until it is there, unless it is of another infusion."""
        self._dirty = False
        if self._shown_on not in (None, self.session.today()):
            self.record_card.refresh_soon()  # the diary day ended
        self._shown_on = self.session.today()
        use_year(self._shown_on.year)
        self._list_infusions()
        if self.chooser.shown_number is None:
            self.working.stop()
            self._take(None)
            return
        self._wait_for(self.chooser.shown_number)
        computing = work.relief_work(self.session, self.chooser.number)
        # Whoever looks at another threshold waits for its answer; nobody else waits for the answers.
        self.working.start(_with_answers(computing) if self.chart_card.what_if.is_looking else computing)

    @property
    def is_narrow(self) -> bool:
        """Chart and table need more room than other pages' columns."""
        return self.width() < theme().px(_NARROW_BELOW)

    def arranged(self, *, narrow: bool) -> None:
        """Room that is left over goes to the drawing; without one, to what stands last, and no hole stays between."""
        drawn = self.figure is None or self.figure.has_relief  # while it is worked out, its place is kept
        alone = narrow and not drawn
        self.columns.setStretch(0, 0 if alone else 1)
        self.columns.setStretch(1, 1 if alone else 0)
        # Beside each other: the track record below the chart, its heading in sight. Stacked: at the very end.
        column = self.side if narrow else self.main
        if column.indexOf(self.record_card) < 0:
            column.addWidget(self.record_card)
        # Without a drawing, the cards are as high as their words.
        top, anywhere = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag(0)
        self.main.setAlignment(self.chart_card, anywhere if drawn else top)
        self.main.setStretchFactor(self.chart_card, 1 if drawn or narrow else 0)
        column.setStretchFactor(self.record_card, 0 if drawn or narrow else 1)
        column.setAlignment(self.record_card, anywhere if drawn or narrow else top)
        room = min(max(self.room() - self._below_chart(), 0), theme().px(MOST_CHART))
        self.chart_card.setMinimumHeight(room if drawn and not narrow else 0)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what happened while another page was open."""
        super().showEvent(event)
        if self._dirty or self._shown_on != self.session.today():
            self.refresh()
        elif not event.spontaneous():
            self._ask_around(self.figure)

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """A look ends with the page; not while the window is put away."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._ask_around(None)
            self.chart_card.stop_looking()

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """A page just opened gets the focus itself while nothing on it can take it."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self._pass_focus)

    def _build(self) -> None:
        self.title.setText(self.tr("Relief"))
        self.controls.addWidget(self.chooser)
        self.main.addWidget(self.chart_card, 1)
        self.lead(self.state_card)
        self.side.addWidget(self.table_card, 1)

    def _connect(self) -> None:
        self.chooser.chosen.connect(self.choose)
        self.chart_card.chart.cursor_moved.connect(self.table_card.go_to)
        self.table_card.went_to.connect(self.chart_card.chart.go_to)
        self.chart_card.looked.connect(self.table_card.mark)
        self.record_card.record_changed.connect(self._take_record)
        self.record_card.show_asked.connect(self._go_to)
        session = self.session
        for changed in (
            session.day_changed,
            session.days_changed,
            session.infusions_changed,
            session.settings_changed,
        ):
            changed.connect(self._refresh_soon)
        session.suggestion_ready.connect(self._show_suggestion)

    def _below_chart(self) -> int:
        """Return how much of the track record is seen before the page is scrolled: all of it where that is little."""
        card, least = self.record_card, theme().px(_PEEK)
        whole = card.heightForWidth(self.chart_card.width()) + self.main.spacing()
        return whole if card.view.isHidden() and whole <= 2 * least else least

    def _list_infusions(self) -> None:
        today = self.session.today()
        self.chooser.list_infusions(
            [(n, i) for n, i in numbered(self.session.reading.infusions()) if i.first_day <= today]
        )

    def _refresh_soon(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._dirty = True

    def _show_suggestion(self, suggestion: Suggestion) -> None:
        self.state_card.show_suggestion(suggestion)
        self._pass_focus()
        if self.isVisible() and suggestion.on != self._shown_on:
            self.refresh()  # the diary day ended while the page was open

    def _wait_for(self, number: int) -> None:
        """Take away what is shown of another infusion than the one chosen."""
        if self.figure is not None and self.figure.number == number:
            return
        self.figure = None
        self._ask_around(None)
        self.title.setText(words(relief_words.relief_heading(number, is_newest=self.chooser.is_newest)))
        self.subtitle.setText("")
        self.chart_card.wait()
        self.table_card.wait()

    def _take(self, figure: ReliefFigure | None) -> None:
        waited = self.figure is None
        self.figure = figure
        empty = figure is None
        self._side_frame.setVisible(not empty)
        self.chart_card.setVisible(not empty)
        self.table_card.setVisible(not empty)
        self.record_card.setVisible(not empty)
        self._show_head(figure)
        if figure is not None:
            self.chart_card.show_figure(figure)
            self.table_card.show_figure(figure)
            self._show_marks()
            self.arranged(narrow=self.is_narrow)
            self._ask_around(figure)
            if waited:
                self.announce(
                    self.tr("{title}. {sentence}").format(
                        title=self.title.text(), sentence=self.chart_card.sentence.text()
                    )
                )
        self._pass_focus()

    def _take_record(self) -> None:
        self._show_marks()
        self.arranged(narrow=self.is_narrow)

    def _show_marks(self) -> None:
        """Show what was said and what happened after the infusion that is shown."""
        if self.figure is not None:
            marks = record_marks(self.record_card.outcome(self.figure.number))
            self.chart_card.show_marks(marks if self.figure.has_relief else None)
            self.table_card.show_marks(marks)

    def _go_to(self, number: int) -> None:
        """Show an infusion that the track record speaks of, and its chart."""
        self.chooser.go_to(number)
        self.chart_card.chart.setFocus()
        self.ensureVisible(0, 0)

    def _ask_around(self, figure: ReliefFigure | None) -> None:
        """Have the answers to other thresholds worked out, right behind the figure; None drops what is under way."""
        self._asked = figure
        if figure is not None and figure.has_fit and not figure.what_ifs:
            self.answering.start(lambda: figure.look_around(lambda: self._asked is figure))

    def _take_answers(self, figure: ReliefFigure) -> None:
        if self.figure is not None and self.figure is self._asked and figure.what_ifs:
            self.figure = figure
            self.chart_card.take_answers(figure)

    def _pass_focus(self) -> None:
        first = self.state_card.action if self.figure is None else self.chart_card.chart
        if self.hasFocus() and first.isVisible():
            first.setFocus()

    def _show_head(self, figure: ReliefFigure | None) -> None:
        if figure is None:
            self.title.setText(self.tr("Relief"))
            self.subtitle.setText(self.tr("After an infusion, this page shows day by day how relief holds."))
            return
        self.title.setText(words(relief_words.relief_title(figure)))
        facts = [words(fact) for fact in relief_words.facts(figure)]
        self.subtitle.setText(self.tr(" · ", "between facts").join(facts))


def _with_answers(work: Callable[[], ReliefFigure | None]) -> Callable[[], ReliefFigure | None]:
    def run() -> ReliefFigure | None:
        figure = work()
        return None if figure is None else figure.look_around()

    return run
