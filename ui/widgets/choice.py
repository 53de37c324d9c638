"""One of a few: a drop-down that starts at "not told" and only changes when it is meant to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QSizePolicy

from ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum


class Choice(ChoiceBox):
    """A drop-down whose first entry means that nothing was told."""

    def __init__(self, name: str, choices: Iterable[tuple[StrEnum, str]], nothing: str) -> None:
        """Build the drop-down.

        Args:
            name: What it is called.
            choices: Each value with its words.
            nothing: Words for "not told", the entry it starts with.
        """
        super().__init__(name)
        self._values: list[StrEnum | None] = [None]
        self.addItem(nothing)
        for value, words in choices:
            self._values.append(value)
            self.addItem(words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(len(self._values))
        self.currentIndexChanged.connect(self._mark_missing)
        self._mark_missing()

    @property
    def value(self) -> StrEnum | None:
        """The choice; None for "not told"."""
        return self._values[max(self.currentIndex(), 0)]

    @value.setter
    def value(self, value: StrEnum | None) -> None:
        self.setCurrentIndex(self._values.index(value))

    def _mark_missing(self) -> None:
        # "Not told" reads like a placeholder.
        missing = self.currentIndex() <= 0
        if self.property("missing") != missing:
            self.setProperty("missing", missing)
            self.style().unpolish(self)
            self.style().polish(self)
