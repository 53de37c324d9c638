"""A card that is only read: one stop of the keyboard, from which arrows go through its parts, each read out alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.guard import guarded
from ui.widgets.card import Card

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent


class ReadCard(Card):
    """A card whose words would be too many at once."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._parts: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def tell(self, parts: Iterable[tuple[QWidget, str]], *, first: str = "") -> None:
        """Read these out, one after the other.

        Args:
            parts: What stands on the card, from top to bottom, with all of its words.
            first: Read out with the card's name; where empty, the way to its parts.
        """
        self._parts = []
        for part, words in parts:
            part.setAccessibleName(words)
            self._parts.append(part)
        # Orca reads every label of a card it comes to, all at once, but those that belong to something.
        for label in self.findChildren(QLabel):
            if label.buddy() is None:
                label.setBuddy(self)
        self.setAccessibleDescription(first or self.tr("Arrow down reads on, part by part."))

    def keep_focus(self) -> None:
        """Take the keyboard from a part that is about to go."""
        if QApplication.focusWidget() in self._parts:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Down and up go on to the next part and back, Home to the card itself, End to the last part."""
        stops = [self, *(part for part in self._parts if part.isVisible())]
        focused = QApplication.focusWidget()
        at = next((number for number, stop in enumerate(stops) if stop is focused), 0)
        there = {
            Qt.Key.Key_Down: min(at + 1, len(stops) - 1),
            Qt.Key.Key_Up: max(at - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(stops) - 1,
        }.get(Qt.Key(event.key()))
        if there is None:
            super().keyPressEvent(event)
        else:
            stops[there].setFocus(Qt.FocusReason.OtherFocusReason)
