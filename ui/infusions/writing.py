"""The way of an infusion into the diary: what is typed of it, what stands, and what the disk refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diary.errors import ChangedElsewhereError
from ui.widgets.drafts import Drafts
from ui.widgets.infusion_draft import Draft, draft_of, read_draft
from ui.widgets.saving import Saving

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from diary.model.records.infusion import Infusion
    from ui.session import Session


class InfusionWriting(QObject):
    """The infusions that stand, what is typed of them, and the writing of it.

    Attributes:
        drafts: What is typed, by the id of the infusion; None for a new one.
        saving: Writes it; where the disk refuses, again when asked.

    Signals:
        refused: Another program changed the infusion meanwhile (a `ChangedElsewhereError`).
        written: An infusion was written.
    """

    refused = Signal(object)
    written = Signal()

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self.drafts: Drafts[Draft, Infusion] = Drafts(
            session.steps, self.tr("what you typed about an infusion"), Draft(), page
        )
        self.saving: Saving[Infusion] = Saving(
            session.records.save_infusion, (session.infusion_saved, session.infusion_failed), self
        )

    def stored(self, key: int | None) -> Infusion | None:
        """Return the infusion that stands under an id; None where none does."""
        return next((i for i in self._session.reading.infusions() if key is not None and i.id == key), None)

    def draft(self, key: int | None) -> Draft:
        """Return what is typed about an infusion, or else what is stored."""
        typed = self.drafts.get(key)
        return draft_of(self.stored(key)) if typed is None else typed

    def keep(self, key: int | None, typed: Draft) -> None:
        """Keep what is typed about an infusion, as far as it is another than what is stored."""
        self.drafts.keep(key, typed, draft_of(self.stored(key)))

    def read(self, key: int | None) -> Infusion:
        """Return the infusion that is typed.

        Raises:
            BadInputError: something of it can't be right.
        """
        return read_draft(self.draft(key), self.stored(key), self._session.today())

    def write(self, infusion: Infusion, shown: Infusion | None, again: Callable[[], object]) -> Infusion | None:
        """Write an infusion; return it as it stands, or None where it was refused, which is told.

        Args:
            infusion: What is to stand.
            shown: What stood when it was typed.
            again: Does the same once more, for whoever presses "Try again".
        """
        try:
            kept = self.saving.write(infusion, shown, again)
        except ChangedElsewhereError as error:
            self.drafts.note_shown(infusion.id, self.stored(infusion.id), anew=True)
            self.refused.emit(error)
            return None
        if kept is not None:
            self.written.emit()
        return kept
