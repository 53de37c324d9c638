"""The choice of what Today asks: groups of questions that one never needs can be hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.settings import CARDS, hidden_words
from ui.forms.setting_fields import Setting
from ui.forms.tick_box import TickBox
from ui.widgets.card import Card

if TYPE_CHECKING:
    from diary.settings import Settings


class AskedSetting(Setting):
    """The groups of questions, each ticked while it is asked.

    Attributes:
        boxes: The boxes, by the name of the group.
    """

    def __init__(self) -> None:
        names = {
            "day": self.tr("The day, sleep and mood"),
            "dreams": self.tr("Dreams"),
            "perception": self.tr("Perception"),
            "effects": self.tr("Side effects"),
            "medicines": self.tr("Medicines"),
            "note": self.tr("Note"),
        }
        ticks = QWidget()
        layout = QVBoxLayout(ticks)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.boxes = {card: TickBox(names[card]) for card in CARDS}
        for box in self.boxes.values():
            layout.addWidget(box)
        super().__init__(
            "hidden",
            self.tr("Groups of questions"),
            ticks,
            self.tr(
                "Untick what you never need. Nothing that you answered is deleted, and a day with such an answer still "
                "shows it. Dreams, perception and side effects are what the safety signs are seen from."
            ),
        )
        self._stored: frozenset[str] = frozenset()
        for box in self.boxes.values():
            box.toggled.connect(self._tell)

    def _tell(self, _on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Whoever turned a box, a screen reader too; what is only shown is no news."""
        if self.is_changed:
            self.left.emit()

    @property
    def stops(self) -> list[QWidget]:
        """Every box."""
        return list(self.boxes.values())

    @property
    def is_changed(self) -> bool:
        """Whether something else is ticked than is stored."""
        return self.value() != hidden_words(self._stored)

    def value(self) -> str | None:
        """Return what is hidden, as `Settings` has it."""
        unticked = {card for card, box in self.boxes.items() if not box.isChecked()}
        return hidden_words(frozenset(unticked | (self._stored - set(CARDS))))

    def show_stored(self, settings: Settings) -> None:
        """Show what is stored."""
        self._stored = settings.hidden_cards
        for card, box in self.boxes.items():
            with QSignalBlocker(box):  # one after the other: halfway it would look like a change
                box.setChecked(card not in self._stored)


class AskedCard(Card):
    """The groups of questions that Today asks besides the pain.

    Attributes:
        hidden: The setting.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("What Today asks"))
        self.hidden = AskedSetting()
        self.fields: list[Setting] = [self.hidden]
        self.body.addWidget(self.hidden)
