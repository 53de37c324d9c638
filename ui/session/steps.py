"""The steps of this run that can be undone and done again, newest first.

Qt has a stack of its own (QUndoStack). It does a step when it is pushed, and one whose undo is refused stays undone in
its books; ours are done already, and what was refused is still to be undone.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from diary.errors import ChangedSinceError, DiaryError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from diary.model.records.change import Change


class Step(NamedTuple):
    """One thing the user did.

    Attributes:
        name: What it is called behind "Undo:", like `average pain of 22 October, 3`.
        sentence: The sentence that says it was done.
        changes: What it changed in the diary, oldest first, as the write returned it.
        loud: Whether it is said in the bar; an answer is to be seen where it was given.
        before: What stands again once it is undone, a sentence; empty where that needs no words.
        bring_back: Instead of changes: gives back what was typed and not kept; whether it did.
        owner: What was typed belongs to this part of a page.
    """

    name: str
    sentence: str
    changes: tuple[Change, ...] = ()
    loud: bool = True
    before: str = ""
    bring_back: Callable[[], bool] | None = None
    owner: QWidget | None = None


class UndoStack(QObject):
    """The steps that were done, and those that were undone.

    Signals:
        done, undone, redone: A `Step` was done, undone, done again; it is on disk, and the pages know.
        refused: Why the newest step could not be undone or done again (a `DiaryError`).
        changed: There are other steps now.
    """

    done = Signal(object)
    undone = Signal(object)
    redone = Signal(object)
    refused = Signal(object)
    changed = Signal()

    def __init__(self, revert: Callable[[Sequence[Change]], list[Change]], parent: QObject) -> None:
        """Begin without a step.

        Args:
            revert: Takes changes back in the diary and tells the pages; gives what that changed.
            parent: Its owner.
        """
        super().__init__(parent)
        self._revert = revert
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._together: list[Step] | None = None

    @property
    def all(self) -> tuple[Step, ...]:
        """Everything that can be taken back, newest last."""
        return tuple(self._done)

    @property
    def newest(self) -> Step | None:
        """The step that undo takes back; None for nothing."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | None:
        """The step that redo does again; None for nothing."""
        return self._undone[-1] if self._undone else None

    def push(self, step: Step) -> None:
        """Add what was just done. What was undone before it can't be done again."""
        if self._together is not None:
            self._together.append(step)
            return
        self._done.append(step)
        self._undone.clear()
        self.changed.emit()
        self.done.emit(step)

    def goes_on(self, step: Step, before: Change) -> bool:
        """Take a step into the newest one, and return whether it goes on with its text.

        Args:
            step: The sitting at a text as it is now.
            before: The change as which that sitting was saved last.

        Returns:
            Whether it did. A text that is again what it was at first is no step any more.
        """
        newest, change = self.newest, step.changes[0]
        same = (change.kind, change.subject, change.item) == (before.kind, before.subject, before.item)
        # One that goes on tells of the whole sitting; else it begins where the one before ended.
        if newest is None or newest.changes != (before,) or not same or change.old != before.old:
            return False
        self._done.pop()
        if change.new != before.old:
            self._done.append(step)
        self._undone.clear()
        self.changed.emit()
        return True

    @contextmanager
    def together(self, named: Callable[[Sequence[Step]], Step]) -> Iterator[None]:
        """Make one step of all that is done meanwhile.

        Args:
            named: What several steps are called as one; their changes are joined here.
        """
        self._together = []
        try:
            yield
        finally:
            steps, self._together = self._together, None
            if len(steps) == 1:
                self.push(steps[0])
            elif steps:
                self.push(named(steps)._replace(changes=tuple(change for step in steps for change in step.changes)))

    def forget_typed(self) -> None:
        """Forget what was typed and dropped: the forms it could go back to are made anew."""
        self._done = [step for step in self._done if step.bring_back is None]
        self.changed.emit()

    def undo(self) -> bool:
        """Take back the newest step, and return whether it was; if not, `refused` has said why."""
        return self._go(self._done, self._undone, self.undone.emit)

    def redo(self) -> bool:
        """Do the step again that was undone last, and return whether it was; see `undo`."""
        return self._go(self._undone, self._done, self.redone.emit)

    def _go(self, source: list[Step], target: list[Step], say: Callable[[Step], object]) -> bool:
        if not source:
            return False
        step = source[-1]
        if step.bring_back is not None:
            if not step.bring_back():
                return False
            changes = []
        else:
            try:
                changes = self._revert(step.changes)
            except DiaryError as error:
                if isinstance(error, ChangedSinceError):  # it can't be tried again, and older ones can
                    source.pop()
                    self.changed.emit()
                self.refused.emit(error)
                return False
        if step in source:  # a page that took it in may have written something that was still being typed
            source.remove(step)
        if changes:
            target.append(step._replace(changes=tuple(changes)))
        self.changed.emit()
        say(step)
        return True
