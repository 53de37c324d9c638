"""Today has the clinic's checklist of an infusion that is near; it is quiet until it is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from diary.errors import BadInputError, ChangedElsewhereError
from diary.model.records.checklist import near_checklist, ticked
from ui.forms.checklist_card import ChecklistCard
from ui.words.text import words

if TYPE_CHECKING:
    from diary.model.records.infusion import Infusion
    from ui.today.page import TodayPage


class TodayChecklist(QObject):
    """The card, below the pain.

    Attributes:
        card: The checklist; hidden until `go_to`.
    """

    def __init__(self, page: TodayPage) -> None:
        super().__init__(page)
        self._page, self._session = page, page.session
        self.card = ChecklistCard(closable=True)
        page.notices.addWidget(self.card)
        self.card.ticked.connect(self._tick)
        self.card.closed.connect(self._close)
        self._session.infusions_changed.connect(self.refresh)
        self._session.suggestion_ready.connect(self.refresh)
        self.refresh()

    def refresh(self, *_changed: object) -> None:
        """Show what stands now; it goes once the infusion is not near any more."""
        self.card.show_checklist(near_checklist(self._session.reading.infusions(), self._session.today()))

    def go_to(self) -> None:
        """Open it, and give the keyboard to the first line that is open."""
        self.refresh()
        if self.card.rows:
            padding = self._page.parted.now.padding
            self.card.body.setContentsMargins(padding, 14, padding, 14)
            self.card.show()
            self.card.focus_open()
            self._page.bring_into_sight(self.card)

    def _close(self) -> None:
        self._page.focus_first()  # first: the button that was pressed hides
        self.card.hide()

    def _tick(self, infusion: Infusion, line: int, done: bool) -> None:  # noqa: FBT001 - as the signal has it
        try:
            self._session.records.save_infusion(
                replace(infusion, checklist=ticked(infusion, line, done=done)), infusion
            )
        except (BadInputError, ChangedElsewhereError) as error:  # another program was quicker
            self._page.say(words(error.sentence), can_retry=False)
        self.refresh()  # also where it was not written: the box says what stands
