"""Relief: how the last infusions took hold and how relief fades, as a chart, a sentence and a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer

from diary.model.records.infusion import numbered
from diary.model.relief import words as relief_words
from diary.model.track_record.marks import record_marks
from ui.guard import guarded
from ui.relief import work
from ui.relief.frame import ReliefFrame
from ui.session.worker import Latest
from ui.words.text import span, use_year, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent

    from diary.model.relief.figure import ReliefFigure
    from diary.model.suggestion import Suggestion
    from ui.session import Session


class ReliefPage(ReliefFrame):
    """One infusion at a time, the newest first.

    Attributes:
        figure: What is shown; None while it is worked out and without an infusion.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self._number: int | None = None
        self._dirty = True
        self._shown_on: date | None = None
        self._working = Latest(self)
        self._working.done.connect(self._take)
        self._answering = Latest(self)
        self._answering.done.connect(self._take_answers)
        self._asked: ReliefFigure | None = None
        self._connect()
        session.day_changed.connect(self._refresh_soon)
        session.days_changed.connect(self._refresh_soon)
        session.infusions_changed.connect(self._refresh_soon)
        session.settings_changed.connect(self._refresh_soon)
        session.suggestion_ready.connect(self._show_suggestion)
        if session.suggestion is not None:
            self.state_card.show_suggestion(session.suggestion)
        self._list_infusions()

    def choose(self, number: int | None) -> None:
        """Show an infusion by its number; None for the newest, whichever that is."""
        self._number = number
        self.refresh()

    def refresh(self) -> None:
        """Work the figure out anew; what is shown stays until it is there, unless it is of another infusion."""
        self._dirty = False
        if self._shown_on not in (None, self.session.today()):
            self.record_card.refresh_soon()  # the diary day ended
        self._shown_on = self.session.today()
        use_year(self._shown_on.year)
        self._list_infusions()
        if self.choice.count() == 0:
            self._working.stop()
            self._take(None)
            return
        self._wait_for(self.choice.currentIndex())
        computing = work.relief_work(self.session, self._number)
        # Whoever looks at another threshold waits for its answer; nobody else waits for the answers.
        self._working.start(_with_answers(computing) if self.chart_card.what_if.is_looking else computing)

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

    def _connect(self) -> None:
        self.choice.activated.connect(self._choose_index)
        self.previous.clicked.connect(lambda: self._choose_index(self.choice.currentIndex() + 1))
        self.next.clicked.connect(lambda: self._choose_index(self.choice.currentIndex() - 1))
        self.chart_card.chart.cursor_moved.connect(self.table_card.go_to)
        self.table_card.went_to.connect(self.chart_card.chart.go_to)
        self.chart_card.looked.connect(self.table_card.mark)
        self.record_card.record_changed.connect(self._take_record)
        self.record_card.show_asked.connect(self._go_to)

    def _choose_index(self, index: int) -> None:
        if 0 <= index < self.choice.count():
            # The newest is followed: when another one is recorded, the page goes on to it.
            self.choose(None if index == 0 else self.choice.itemData(index))

    def _list_infusions(self) -> None:
        today = self.session.today()
        begun = [(n, i) for n, i in numbered(self.session.infusions()) if i.first_day <= today]
        if self._number is not None and self._number not in [n for n, _ in begun]:
            self._number = None
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for number, infusion in reversed(begun):
                days = span(infusion.first_day, infusion.last_day)
                self.choice.addItem(self.tr("Infusion {number}: {days}").format(number=number, days=days), number)
            self.choice.setCurrentIndex(0 if self._number is None else self.choice.findData(self._number))
        index = self.choice.currentIndex()
        self.previous.setEnabled(index + 1 < self.choice.count())
        self.next.setEnabled(index > 0)
        for widget in (self.previous, self.choice, self.next):
            widget.setVisible(len(begun) > 1)

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

    def _wait_for(self, index: int) -> None:
        """Take away what is shown of another infusion than the one chosen."""
        number: int = self.choice.itemData(index)
        if self.figure is not None and self.figure.number == number:
            return
        self.figure = None
        self._ask_around(None)
        self.title.setText(words(relief_words.relief_heading(number, is_newest=index == 0)))
        self.subtitle.setText("")
        self.chart_card.wait()
        self.table_card.wait()

    def _take(self, figure: ReliefFigure | None) -> None:
        waited = self.figure is None
        self.figure = figure
        empty = figure is None
        self.move_state_card(to_main=empty)
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
        """What was said and what happened after the infusion that is shown."""
        if self.figure is not None:
            marks = record_marks(self.record_card.outcome(self.figure.number))
            self.chart_card.show_marks(marks if self.figure.has_relief else None)
            self.table_card.show_marks(marks)

    def _go_to(self, number: int) -> None:
        """Show an infusion that the track record speaks of, and its chart."""
        index = self.choice.findData(number)
        if index != self.choice.currentIndex():
            self._choose_index(index)
        self.chart_card.chart.setFocus()
        self.ensureVisible(0, 0)

    def _ask_around(self, figure: ReliefFigure | None) -> None:
        """Have the answers to other thresholds worked out, right behind the figure; None drops what is under way."""
        self._asked = figure
        if figure is not None and figure.has_fit and not figure.what_ifs:
            self._answering.start(lambda: figure.look_around(lambda: self._asked is figure))

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
