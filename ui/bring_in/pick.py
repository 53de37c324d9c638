"""A named choice of a form, each with the value that it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal

from ui.widgets.choice_box import ChoiceBox
from ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


class Pick(Field, Generic[T]):
    """A choice below its name.

    Signals:
        picked: The user chose another one.
    """

    picked = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[T, str]] = (), *, description: str = "") -> None:
        """Build the field.

        Args:
            name: What it is called.
            choices: Values and their words; the first one is chosen.
            description: What a screen reader adds to the name.
        """
        self.box = ChoiceBox(name)
        self._values: list[T] = []
        super().__init__(name, self.box, description=description)
        self.box.activated.connect(lambda _row: self.picked.emit())
        self.offer(choices)

    @property
    def value(self) -> T:
        """The value that is chosen."""
        return self._values[max(self.box.currentIndex(), 0)]

    def offer(self, choices: Sequence[tuple[T, str]], chosen: T | None = None) -> None:
        """Offer other choices; the first is chosen where the one that is asked for is not among them."""
        self._values = [value for value, _words in choices]
        self.box.clear()
        self.box.addItems([words for _value, words in choices])
        self.choose(chosen)

    def choose(self, value: T | None) -> None:
        """Choose a value, if it is offered."""
        if value in self._values:
            self.box.setCurrentIndex(self._values.index(value))
