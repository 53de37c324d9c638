"""Relief: how the last infusions took hold and how relief fades, as a chart, a sentence and a table."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt, QTimer, Signal

from diary.model.records.infusion import numbered
from diary.model.records.infusion_words import to_ask
from diary.model.relief import words as relief_words
from diary.model.track_record.marks import record_marks
from ui.guard import guarded
from ui.look.theme import theme
from ui.relief import work
from ui.relief.cards import ChartCard, TableCard
from ui.relief.chooser import InfusionChooser
from ui.relief.overviews import Overviews
from ui.relief.track_record.card import RecordCard
from ui.session.worker import Latest
from ui.widgets.page import Page
from ui.widgets.segments import Segments
from ui.widgets.state_card import StateCard
from ui.words.text import use_year, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from diary.model.relief.figure import ReliefFigure
    from diary.model.suggestion import Suggestion
    from ui.session import Session


_SIDE = 420
_MOST_SIDE = 500
"""In longer words the table is given more room than usual, up to this; in pixels at 100 % text."""
_NARROW_BELOW = 960
_PEEK = 84
"""How much of the track record is to be seen below the chart before the page is scrolled, in pixels at 100 % text."""
MOST_CHART = 900
"""Height up to which the chart's card claims what is to be seen without scrolling, in pixels at 100 % text."""


class ReliefView(IntEnum):
    """A view of the page, in the order of its tabs."""

    THIS = 0
    COMPARE = 1
    ALL_TIME = 2


class ReliefPage(Page):
    """Three views: one infusion at a time, the newest first; all beside one another; all of the calendar.

    Attributes:
        session: The open diary.
        chooser: Chooses the infusion.
        state_card: Where the diary stands today.
        chart_card: Sentence, chart and the day read out.
        table_card: The same as a table.
        record_card: What was said at two weeks and what happened, of all infusions.
        figure: What is shown; None while it is worked out and without an infusion.
        views: This infusion, compare infusions, all time.
        overviews: The other two views.

    Signals:
        day_wanted: A day to be opened on Today.
    """

    day_wanted = Signal(object)
    most_width, fills = 2600, True

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Relief"), side_width=_SIDE)
        self.session = session
        self.figure: ReliefFigure | None = None
        self.chooser = InfusionChooser()
        self.views = Segments(
            self.tr("View"), [self.tr("This infusion"), self.tr("Compare infusions"), self.tr("All time")]
        )
        self.chart_card, self.table_card = ChartCard(session.reading.path), TableCard()
        self.state_card, self.record_card = StateCard(), RecordCard(session)
        self._dirty = True
        self.overviews = Overviews(session, self)
        self._shown_on: date | None = None
        self.working = Latest(self)
        self.working.done.connect(self._take)
        self.answering = Latest(self)
        self.answering.done.connect(self._take_answers)
        self._asked: ReliefFigure | None = None
        self._build()
        self._connect()
        if session.outlook.suggestion is not None:
            self._show_state(session.outlook.suggestion)
        session.when_damaged(self._say_damaged)
        self._list_infusions()

    @property
    def view(self) -> ReliefView:
        """The view that is shown."""
        return ReliefView(self.views.current)

    def open_view(self, view: ReliefView) -> None:
        """Show one of the three views."""
        self.views.choose(view)
        self._show_view()

    def take_over(self, before: Self, way: QLocale) -> None:
        """Show the view and the infusion that were shown."""
        del way  # nothing is typed here
        self.chooser.number = before.chooser.number
        self.open_view(before.view)

    def print_shown(self) -> bool:
        """Ask on which printer to print the chart that is shown; return whether there is one."""
        owners = (self.chart_card, self.overviews.compare, self.overviews.all_time)
        button = next((one.picture for one in owners if one is not None and one.picture.isVisible()), None)
        if button is not None:
            button.ask_and_print()
        return button is not None

    def compare(self) -> None:
        """Show the curves of all infusions side by side."""
        self.open_view(ReliefView.COMPARE)

    def choose(self, number: int | None) -> None:
        """Show an infusion by its number; None for the newest, whichever that is."""
        self.chooser.number = number
        self.refresh()

    def refresh(self) -> None:
        """Work the figure out anew; what is shown stays until it is there, unless it is of another infusion."""
        self._dirty = False
        self.overviews.outdate()
        if self._shown_on not in (None, self.session.today()):
            self.record_card.refresh_soon()  # the diary day ended
        self._shown_on = self.session.today()
        use_year(self._shown_on.year)
        self._list_infusions()
        self.overviews.refresh()
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

    @property
    def side_width(self) -> int:
        """As wide as usual, or as the figures of the table need it in this language: a cut one can't be read."""
        return max(super().side_width, min(self.table_card.wide_enough, theme().px(_MOST_SIDE)))

    def arranged(self, *, narrow: bool) -> None:
        """Room that is left over goes to the drawing; without one, to what stands last, and no hole stays between."""
        self.overviews.arrange(narrow=narrow)
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
        self.controls.addWidget(self.views)
        self.chart_card.body.insertWidget(1, self.chooser, 0, Qt.AlignmentFlag.AlignLeading)
        self.main.addWidget(self.chart_card, 1)
        self.lead(self.state_card)
        self.side.addWidget(self.table_card, 1)

    def _connect(self) -> None:
        self.views.chosen.connect(self._show_view)
        self.chart_card.day_wanted.connect(self.day_wanted)
        self.chooser.chosen.connect(self.choose)
        self.chart_card.chart.cursor_moved.connect(self.table_card.go_to)
        self.table_card.went_to.connect(self.chart_card.chart.go_to)
        self.chart_card.looked.connect(self.table_card.mark)
        self.record_card.record_changed.connect(self._take_record)
        self.record_card.show_asked.connect(self._go_to)
        session = self.session
        self.overviews.day_wanted.connect(self.day_wanted)
        self.overviews.taken.connect(self._show_view)
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

    def _show_state(self, suggestion: Suggestion) -> None:
        self.state_card.make_way(asked=bool(to_ask(self.session.reading.infusions(), suggestion.on)))
        self.state_card.show_suggestion(suggestion)

    def _show_suggestion(self, suggestion: Suggestion) -> None:
        self._show_state(suggestion)
        self._tell_advice_once()
        self._pass_focus()
        if self.isVisible() and suggestion.on != self._shown_on:
            self.refresh()  # the diary day ended while the page was open

    def _wait_for(self, number: int) -> None:
        """Take away what is shown of another infusion than the one chosen."""
        if self.figure is not None and self.figure.number == number:
            return
        self.figure = None
        self._ask_around(None)
        if self.view is ReliefView.THIS:
            self.title.setText(words(relief_words.relief_heading(number, is_newest=self.chooser.is_newest)))
            self.subtitle.setText("")
        self.chart_card.wait()
        self.table_card.wait()

    def _take(self, figure: ReliefFigure | None) -> None:
        waited = self.figure is None
        self.figure = figure
        if figure is not None:
            self.chart_card.show_figure(figure)
            self.table_card.show_figure(figure)
            self._arrange_if_seen()  # the table may need more room, or less
            self._show_marks()
        self._show_view()
        if figure is not None:
            self._ask_around(figure)
            if waited and self.view is ReliefView.THIS:
                self.announce(
                    self.tr("{title}. {sentence}").format(
                        title=self.title.text(), sentence=self.chart_card.sentence.text()
                    )
                )
        self._pass_focus()

    def _show_view(self) -> None:
        """Show what belongs to the view, and the pain so far where there is no relief to show yet."""
        view, figure, is_there = self.view, self.figure, self.chooser.shown_number is not None
        if self._is_stuck:
            self._show_state_alone()
            return
        this = view is ReliefView.THIS
        drawn = figure is None or figure.has_relief  # while it is worked out, its place is kept
        compares_nothing = self.overviews.compares_nothing
        so_far = (this and not (is_there and drawn)) or (view is ReliefView.COMPARE and compares_nothing)
        self.state_card.setVisible(this and (self.chooser.is_newest or not is_there))
        self.chart_card.setVisible(this and is_there)
        self.table_card.setVisible(this and is_there and drawn)
        self._side_frame.setVisible(this and is_there and (drawn or self.is_narrow))
        self.record_card.setVisible(this and is_there and drawn)
        self.overviews.show(compare=view is ReliefView.COMPARE, all_time=view is ReliefView.ALL_TIME or so_far)
        if self.overviews.compare is not None:
            self.give_room(self.overviews.compare, wanted=not compares_nothing)
        self.give_columns_room(wanted=this and is_there and drawn)
        self.stand_alone(lone=self.overviews.is_empty and not is_there)
        self.overviews.refresh()
        self._show_head()
        self._tell_advice_once()
        self.arranged(narrow=self.is_narrow)

    @property
    def _is_stuck(self) -> bool:
        """Whether nothing is worked out and nothing will be: the file is damaged."""
        return self.session.check.damage is not None and self.figure is None and not self.overviews.are_known

    def _say_damaged(self) -> None:
        self.state_card.say_damaged()
        self._show_view()

    def _show_state_alone(self) -> None:
        """Say once, in each view, that nothing can be worked out: cards that wait for ever say nothing."""
        for part in (self.chart_card, self.table_card, self.record_card):
            part.hide()
        self.overviews.show(compare=False, all_time=False)
        self.state_card.show()
        self._side_frame.show()  # empty, it takes the room below: the card is as high as its words
        self.give_columns_room(wanted=True)
        self.stand_alone(lone=True)

    def _tell_advice_once(self) -> None:
        self.chart_card.leave_out("" if self.state_card.isHidden() else self.state_card.advice.text())

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
        first: QWidget = self.state_card.action if self.figure is None else self.chart_card.chart
        if self.view is not ReliefView.THIS:
            return
        if self.hasFocus() and first.isVisible():
            first.setFocus()

    def _show_head(self) -> None:
        view, figure = self.view, self.figure
        if view is ReliefView.COMPARE:
            self.title.setText(self.tr("Compare infusions"))
            self.subtitle.setText("" if self.overviews.compare is None else self.overviews.compare.subtitle())
        elif view is ReliefView.ALL_TIME:
            self.title.setText(self.tr("All time"))
            self.subtitle.setText("" if self.overviews.all_time is None else self.overviews.all_time.subtitle())
        elif figure is not None:
            self.title.setText(words(relief_words.relief_title(figure)))
            facts = [words(fact) for fact in relief_words.facts(figure)]
            self.subtitle.setText(self.tr(" · ", "between facts").join(facts))
        elif self.chooser.shown_number is None:
            self.title.setText(self.tr("Relief"))
            self.subtitle.setText(self.tr("After an infusion, this page shows day by day how relief holds."))


def _with_answers(work: Callable[[], ReliefFigure | None]) -> Callable[[], ReliefFigure | None]:
    def run() -> ReliefFigure | None:
        figure = work()
        return None if figure is None else figure.look_around()

    return run
