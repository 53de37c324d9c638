"""The responses to all infusions, worked out off the window's thread and kept up with what changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diary.model.response.list_line import bar_fraction, bar_sentence, bar_weeks, relief_line
from ui.infusions.figures import curve_work, treatment_work
from ui.session.worker import Latest
from ui.words.text import words

if TYPE_CHECKING:
    from datetime import date

    from diary.model.relief.figure import ReliefFigure
    from diary.model.response.comparisons import Comparisons
    from diary.model.response.figures import Response
    from ui.infusions.figures import TreatmentFigures
    from ui.session import Session


class Responses(QObject):
    """The page's knowledge of how each infusion worked.

    Attributes:
        found: The responses by the id of the infusion; those of the last time while newer ones are worked out.
        comparisons: Dreams against the usual and function against pain; None until they are there.
        curve: The curve of the chosen infusion; None while it is worked out, and where none is chosen.

    Signals:
        outdated: Something changed that they rest on.
        ready: They are there. drawn: The curve is.
    """

    outdated = Signal()
    ready = Signal()
    drawn = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.found: dict[int, Response] = {}
        self.comparisons: Comparisons | None = None
        self.curve: ReliefFigure | None = None
        self._number: int | None = None
        self._worked_out_on: date | None = None
        self._working, self._drawing = Latest(self), Latest(self)
        self._working.done.connect(self._take)
        self._drawing.done.connect(self._take_curve)
        for changed in (
            session.day_changed,
            session.infusions_changed,
            session.medicines_changed,
            session.labs_changed,
            session.questionnaires_changed,
            session.settings_changed,
        ):
            changed.connect(self._forget)

    def refresh(self) -> None:
        """Work them out, unless they stand for today and everything that was answered."""
        if self._worked_out_on != self._session.today():
            self._worked_out_on = self._session.today()
            self._working.start(treatment_work(self._session))
            self._draw()

    def choose(self, number: int | None) -> None:
        """Have the curve of an infusion worked out, by its number from 1; None for none."""
        if number != self._number:
            self._number, self.curve = number, None
            self._draw()

    def relief(self) -> dict[int, tuple[str, float | None]]:
        """Return how long relief held, in a few words and as a part of a bar, by the id of the infusion."""
        weeks = bar_weeks(self.found.values())
        return {
            key: (words(relief_line(response)), bar_fraction(response, weeks)) for key, response in self.found.items()
        }

    def meaning(self) -> str:
        """Return what the weeks and the bars count; empty where there is no bar."""
        if not any(one.weeks_of_relief is not None for one in self.found.values()):
            return ""
        return words(bar_sentence(self._session.reading.settings.threshold, bar_weeks(self.found.values())))

    def _draw(self) -> None:
        if self._number is not None:
            self._drawing.start(curve_work(self._session, self._number))

    def _forget(self) -> None:
        self._worked_out_on = None
        self.outdated.emit()

    def _take(self, figures: TreatmentFigures | None) -> None:
        if figures is not None:
            self.found = {found.infusion.id: found for found in figures.responses if found.infusion.id is not None}
            self.comparisons = figures.comparisons
            self.ready.emit()

    def _take_curve(self, curve: ReliefFigure | None) -> None:
        if curve is not None and curve.number == self._number:
            self.curve = curve
            self.drawn.emit()
