"""What the window's side of the diary keeps of its own writes, so that each can be undone and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.session.instruments import find_instruments
from ui.session.steps import Step, UndoStack

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from diary.errors import CannotSaveError
    from diary.model.records.change import Change
    from diary.store.repository import Repository


class UndoSession(QObject):
    """Every write of this run is a step that can be undone; what others wrote, and what the diary said, is none.

    Attributes:
        damage: Why nothing is written any more; None for a sound file.
        steps: What was done, newest last.
    """

    def __init__(self, repository: Repository, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._repository = repository
        self.damage: CannotSaveError | None = None
        self.steps = UndoStack(self._revert, self)

    def keep_step(self, name: str, said: str, changes: Sequence[Change]) -> None:
        """Keep something that was done on another way than through this session, like an import, as one step.

        Args:
            name: What it is called behind "Undo:", like `import of pain.csv`.
            said: The sentence that says it was done.
            changes: What it changed, oldest first.
        """
        if changes:
            self.steps.push(Step(name, said, tuple(changes)))

    def keep_draft(self, name: str, bring_back: Callable[[], bool], owner: QWidget) -> None:
        """Keep what was typed and not kept as a step, though it never was in the diary.

        Args:
            name: What it is called behind "Undo:", like `what you typed about an infusion`.
            bring_back: Puts it where it was typed; whether it did.
            owner: The part of a page where that is.
        """
        said = self.tr("What you typed was not kept.")
        self.steps.push(Step(name, said, bring_back=bring_back, owner=owner))

    def tell_changes(self, changes: Sequence[Change]) -> None:
        """Tell the pages what is different now, whatever changed it."""
        raise NotImplementedError

    def _revert(self, changes: Sequence[Change]) -> list[Change]:
        if self.damage is not None:
            raise self.damage
        undone = self._repository.revert(changes)
        self.tell_changes(undone)
        return undone

    def _keep(self, record: object, changes: Sequence[Change]) -> None:
        """Keep what was written of a record, the settings, a sign or an offer."""
        from ui.session.step_names import record_step  # noqa: PLC0415 - behind the first paint

        self.steps.push(record_step(record, changes, lambda: find_instruments(self._repository.path).instruments))
