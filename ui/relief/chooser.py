"""Chooses the infusion that the Relief page shows: the one before, a list of all, the one after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.choice_box import ChoiceBox
from ui.widgets.icon_button import IconButton
from ui.words.text import span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.model.records.infusion import Infusion


class InfusionChooser(QWidget):
    """Chooses one infusion of those that have begun; hidden while there is nothing to choose.

    Attributes:
        previous, choice, next: One earlier, any, one later.
        number: The number of the one that is chosen; None for the newest, whichever that is.

    Signals:
        chosen: The user chose another one; its `number`.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.number: int | None = None
        self.previous = IconButton("previous", self.tr("Earlier infusion"))
        self.choice = ChoiceBox(self.tr("Infusion to show"))
        self.next = IconButton("next", self.tr("Later infusion"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.previous, self.choice, self.next):
            layout.addWidget(widget)
        self.choice.activated.connect(self._choose_index)
        self.previous.clicked.connect(lambda: self._choose_index(self.choice.currentIndex() + 1))
        self.next.clicked.connect(lambda: self._choose_index(self.choice.currentIndex() - 1))

    @property
    def shown_number(self) -> int | None:
        """The number of the infusion to show; None where none has begun."""
        number: int | None = self.choice.currentData()
        return number

    @property
    def is_newest(self) -> bool:
        """Whether the newest is chosen."""
        return self.choice.currentIndex() == 0

    def list_infusions(self, begun: Sequence[tuple[int, Infusion]]) -> None:
        """Offer these infusions; where the chosen one is gone, the newest is chosen.

        Args:
            begun: Number and infusion, oldest first.
        """
        if self.number not in [number for number, _ in begun]:
            self.number = None
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for number, infusion in reversed(begun):
                days = span(infusion.first_day, infusion.last_day)
                self.choice.addItem(self.tr("Infusion {number}: {days}").format(number=number, days=days), number)
            self.choice.setCurrentIndex(0 if self.number is None else self.choice.findData(self.number))
        index = self.choice.currentIndex()
        self.previous.setEnabled(index + 1 < self.choice.count())
        self.next.setEnabled(index > 0)
        self.setVisible(len(begun) > 1)

    def go_to(self, number: int) -> None:
        """Choose an infusion by its number, unless it is chosen already."""
        index = self.choice.findData(number)
        if index != self.choice.currentIndex():
            self._choose_index(index)

    def _choose_index(self, index: int) -> None:
        if 0 <= index < self.choice.count():
            # The newest is followed: when another one is recorded, the page goes on to it.
            self.number = None if index == 0 else self.choice.itemData(index)
            self.chosen.emit(self.number)
