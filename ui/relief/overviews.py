"""The two views over all infusions, compared and on the calendar: made when first needed, and their figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.look.theme import theme
from ui.relief.all_time.view import AllTimeView
from ui.relief.compare.view import CompareView
from ui.relief.work import overview_work
from ui.session.worker import Latest

if TYPE_CHECKING:
    from ui.relief.work import OverviewFigures
    from ui.session import Session
    from ui.widgets.page import Page

_COMPARE_SIDE = 300
_COMPARE_AFTER = 400
"""Milliseconds after which the infusions are compared: the calendar is drawn by then, and nothing competes with it."""


class Overviews(QObject):
    """Compare infusions and All time, on their page.

    Attributes:
        compare, all_time: The views; None until one of them is first needed.
        drawing, comparing: Work the calendar out, and the infusions beside one another.

    Signals:
        taken: Other figures are shown.
        day_wanted: A day to be opened on Today.
    """

    taken = Signal()
    day_wanted = Signal(object)

    def __init__(self, session: Session, page: Page) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self.compare: CompareView | None = None
        self.all_time: AllTimeView | None = None
        self._figures: OverviewFigures | None = None
        self._is_outdated = True
        self.drawing, self.comparing = Latest(self), Latest(self)
        self.drawing.done.connect(self._take)
        self.comparing.done.connect(self._take)

    @property
    def compares_nothing(self) -> bool:
        """Whether it is known that there is no curve to compare."""
        compared = None if self._figures is None else self._figures.compared
        return compared is not None and not compared.curves

    @property
    def are_known(self) -> bool:
        """Whether the calendar, at least, is worked out."""
        return self._figures is not None

    @property
    def is_empty(self) -> bool:
        """Whether it is known that nothing is recorded."""
        return self._figures is not None and not self._figures.calendar.rows

    def show(self, *, compare: bool, all_time: bool) -> None:
        """Show these views and no other; one that is first needed is made."""
        if compare and self.compare is None:
            self.compare = CompareView(self._session.reading.path)
            self._page.follow(self.compare, before=self.all_time)
            self._hand()
        if all_time and self.all_time is None:
            self.all_time = AllTimeView(self._session.reading.path)
            self.all_time.day_wanted.connect(self.day_wanted)
            self._page.follow(self.all_time)
            self._hand()
        if self.compare is not None:
            self.compare.setVisible(compare)
        if self.all_time is not None:
            self.all_time.setVisible(all_time)

    def arrange(self, *, narrow: bool) -> None:
        """Have what stands beside one another below one another where there is little room."""
        if self.compare is not None:
            self.compare.arrange(narrow=narrow, side_width=theme().px(_COMPARE_SIDE))
        if self.all_time is not None:
            self.all_time.arrange(narrow=narrow)

    def outdate(self) -> None:
        """The diary changed: what is shown is to be worked out anew."""
        self._is_outdated = True

    def refresh(self) -> None:
        """Have the figures worked out where one of the views is shown: the calendar needs no forecast."""
        is_drawn = self.all_time is not None and not self.all_time.isHidden()
        if not self._is_outdated or not (is_drawn or (self.compare is not None and not self.compare.isHidden())):
            return
        self._is_outdated = False
        if is_drawn:
            # First the calendar alone, which needs no forecast; the rest once it is drawn.
            self.drawing.start(overview_work(self._session, with_forecasts=False))
        else:
            self._compare()

    def _compare(self) -> None:
        self.comparing.start(overview_work(self._session, with_forecasts=True))

    def _take(self, figures: OverviewFigures | None) -> None:
        known = self._figures
        if figures is None:
            return
        if figures.compared is None:
            QTimer.singleShot(_COMPARE_AFTER, self, self._compare)
            if known is not None and known.calendar == figures.calendar:
                return
        self._figures = figures
        self._hand()
        self.taken.emit()

    def _hand(self) -> None:
        figures = self._figures
        if figures is None:
            return
        if self.compare is not None and figures.compared is not None:
            self.compare.show_figure(figures.compared, figures.on)
        if self.all_time is not None:
            self.all_time.show_figure(figures.calendar, figures.compared, figures.on)
