"""The responses to all infusions, worked out off the window's thread and kept up with what changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diary.model.response import words as response_words
from ui.infusions.figures import treatment_work
from ui.session.worker import Latest
from ui.words.text import words

if TYPE_CHECKING:
    from datetime import date

    from diary.model.response.comparisons import Comparisons
    from diary.model.response.figures import Response
    from ui.infusions.figures import TreatmentFigures
    from ui.session import Session


class Responses(QObject):
    """The page's knowledge of how each infusion worked.

    Attributes:
        found: The responses by the id of the infusion; those of the last time while newer ones are worked out.
        comparisons: Dreams against the usual and function against pain; None until they are there.

    Signals:
        outdated: Something changed that they rest on.
        ready: They are there.
    """

    outdated = Signal()
    ready = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.found: dict[int, Response] = {}
        self.comparisons: Comparisons | None = None
        self._worked_out_on: date | None = None
        self._working = Latest(self)
        self._working.done.connect(self._take)
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

    def relief(self) -> dict[int, str]:
        """Return how long relief held, in a few words by the id of the infusion."""
        return {key: words(response_words.relief_line(response)) for key, response in self.found.items()}

    def _forget(self) -> None:
        self._worked_out_on = None
        self.outdated.emit()

    def _take(self, figures: TreatmentFigures | None) -> None:
        if figures is not None:
            self.found = {found.infusion.id: found for found in figures.responses if found.infusion.id is not None}
            self.comparisons = figures.comparisons
            self.ready.emit()
