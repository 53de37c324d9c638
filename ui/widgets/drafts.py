"""Drafts of a form, from the first key until they are saved or dropped; what was dropped can be brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.session.step_names import draft_step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from ui.session.steps import UndoStack

D = TypeVar("D")
R = TypeVar("R")


class Drafts(QObject, Generic[D, R]):
    """The drafts of one form by the id of what they are about; that of a new record is None.

    Signals:
        changed: Something typed became unsaved, or is saved or dropped now.
    """

    changed = Signal()

    def __init__(self, steps: UndoStack, name: str, blank: D, owner: QWidget) -> None:
        """Begin without a draft.

        Args:
            steps: What was dropped is one of them.
            name: What that is called behind "Undo:".
            blank: The form with nothing typed in it.
            owner: The part of a page that the form is on.
        """
        super().__init__(owner)
        self._steps, self._name, self._blank, self._owner = steps, name, blank, owner
        self._drafts: dict[int | None, D] = {}
        self._shown: dict[int | None, R | None] = {}

    def __contains__(self, key: object) -> bool:
        return key in self._drafts

    def __iter__(self) -> Iterator[int | None]:
        return iter(self._drafts)

    def __len__(self) -> int:
        return len(self._drafts)

    def get(self, key: int | None) -> D | None:
        """Return what is typed; None where nothing is."""
        return self._drafts.get(key)

    def typed(self) -> list[int | None]:
        """Return about what something is typed, the first typed first; a form that was only opened is none."""
        return [key for key, draft in self._drafts.items() if draft != self._blank]

    def begin(self, key: int | None) -> None:
        """Have an empty draft, unless something is typed there already."""
        self._drafts.setdefault(key, self._blank)

    def put(self, key: int | None, draft: D) -> None:
        """Have this draft, whatever was typed."""
        self._drafts[key] = draft

    def keep(self, key: int | None, draft: D, stored: D) -> None:
        """Keep what stands in the form while it differs from what is stored; of a new record, whatever stands there."""
        was_unsaved = key in self._drafts
        if key is not None and draft == stored:
            self._drafts.pop(key, None)
        else:
            self._drafts[key] = draft
        if was_unsaved != (key in self._drafts):
            self.changed.emit()

    def drop(self, key: int | None) -> D | None:
        """Forget what was typed, and return it: it is saved, or not to be kept."""
        return self._drafts.pop(key, None)

    def drop_blank(self, key: int | None) -> None:
        """Forget a draft in which nothing was typed."""
        if self._drafts.get(key) == self._blank:
            del self._drafts[key]

    def offer_back(
        self, key: int | None, dropped: D | None, *, stands: Callable[[], bool], show: Callable[[], object]
    ) -> None:
        """Make what was dropped a step that can be undone.

        Args:
            key: What it was about.
            dropped: What was typed; nothing is offered where that is nothing.
            stands: Tells whether that record still stands.
            show: Shows the form again; what was typed there since goes first.
        """
        if dropped is None or dropped == self._blank:
            return

        def bring_back() -> bool:
            if key not in self._drafts and stands():
                self._drafts[key] = dropped
                self.changed.emit()
            show()
            return True

        self._steps.push(draft_step(self._name, bring_back, self._owner))

    def take_over(self, before: Drafts[D, R], reworded: Callable[[D], D]) -> None:
        """Have the drafts of a form that was made anew.

        Args:
            before: Those of the form before.
            reworded: Writes a draft as it is read now, as in another language.
        """
        self._drafts = {key: reworded(draft) for key, draft in before._drafts.items()}
        self._shown = dict(before._shown)
        self.changed.emit()

    # Over what is written

    def shown(self, key: int | None) -> R | None:
        """Return the record as it stood when the form showed it first."""
        return self._shown.get(key)

    def note_shown(self, key: int | None, record: R | None, *, anew: bool = False) -> None:
        """Note how a record stands as the form shows it.

        Args:
            key: Its id.
            record: As it is stored.
            anew: Also where something is typed already: the next save is meant to go over it.
        """
        if anew or key not in self._drafts:
            self._shown[key] = record
