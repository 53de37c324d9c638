"""The quiet way back beside "Saved", for an answer that is to be seen where it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from ui.look.measures import TARGET
from ui.look.plain_text import give_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.session.steps import Step, UndoStack


class UndoLink(QPushButton):
    """Takes the newest step back while that is one of this page; it stands where nothing moves when it comes."""

    def __init__(self, steps: UndoStack, belongs: Callable[[Step], bool]) -> None:
        """Build the link.

        Args:
            steps: What can be undone.
            belongs: Whether a step was done where the link stands.
        """
        super().__init__()
        self.setText(self.tr("Undo"))
        self.setProperty("kind", "link")
        self._steps, self._belongs = steps, belongs
        self.setMinimumWidth(TARGET)
        steps.changed.connect(self.refresh)
        keeps = self.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # no heading beside it wraps, and nothing below moves, when it comes
        self.setSizePolicy(keeps)
        self.hide()  # until it stands on its page: shown before, it would be a window

    def refresh(self) -> None:
        """Show it while there is something of this page to take back."""
        step = self._steps.newest
        belongs = step is not None and not step.loud and self._belongs(step)
        if step is not None and belongs:
            name = self.tr("Undo: {name}").format(name=step.name)
            self.setAccessibleName(name)
            give_tooltip(self, name)
        self.setVisible(belongs)
