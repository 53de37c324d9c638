"""Shows how the open infusion worked: its relief to be read, the rest folded, and what all of them show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.infusion import numbered
from ui.infusions.comparison_card import ComparisonCard
from ui.infusions.fold_card import FoldCard
from ui.infusions.naming import waits_for
from ui.infusions.reading import ReadingCard
from ui.infusions.responses import Responses

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from diary.model.records.infusion import Infusion
    from diary.model.suggestion import Suggestion
    from ui.session import Session


class ResponseView:
    """The cards that tell it, and what they tell.

    Attributes:
        responses: How each infusion worked.
        reading: The open one to be read. folds: The rest of it. comparison: Dreams and function over the whole diary.
    """

    def __init__(self, session: Session, page: QWidget) -> None:
        self._session = session
        self.responses = Responses(session, page)
        self.reading, self.folds, self.comparison = ReadingCard(), FoldCard(), ComparisonCard()
        for waits in (self.reading, self.comparison):
            session.when_damaged(waits.say_damaged)

    def show(self, stored: Infusion | None, *, is_changing: bool) -> None:
        """Show what is worked out so far.

        Args:
            stored: The open infusion; None for a new one, or where none is open.
            is_changing: Whether its form is open: the rest stays away.
        """
        begun = numbered(self._session.reading.infusions())
        number = next((number for number, one in begun if stored is not None and one.id == stored.id), None)
        self.responses.choose(number)
        self.comparison.setVisible(bool(begun))
        if self.responses.comparisons is not None:
            self.comparison.show_figures(self.responses.comparisons)
        if stored is not None:
            self._show_infusion(stored, number, is_changing=is_changing)

    def _show_infusion(self, stored: Infusion, number: int | None, *, is_changing: bool) -> None:
        found = self.responses.found.get(stored.id or 0)
        response = found if found is not None and found.number == number else None
        if number is None:
            self.reading.say(waits_for(stored, self._session.today()))
        else:
            if self._session.check.damage is None:
                self.reading.say_working()
            curve = self.responses.curve
            shown = curve if curve is not None and curve.infusion == stored else None
            self.reading.show_relief(shown, response, self._suggestion_of(number))
        self.folds.show_infusion(stored, response)
        if is_changing:
            self.folds.hide()

    def _suggestion_of(self, number: int) -> Suggestion | None:
        """Return what Today and the command line tell of this infusion; None of an earlier one."""
        suggestion = self._session.outlook.suggestion
        return None if suggestion is None or suggestion.infusion != number else suggestion
