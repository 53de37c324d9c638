"""One of a few: a drop-down that starts at "not told" and only changes when it is meant to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate

from ui.icons import pixmap
from ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

    from PySide6.QtGui import QPaintEvent, QWheelEvent

CHEVRON = 18


class Choice(QComboBox):
    """A drop-down whose first entry means that nothing was told."""

    def __init__(self, name: str, choices: Iterable[tuple[StrEnum, str]], nothing: str) -> None:
        """Build the drop-down.

        Args:
            name: What it is called.
            choices: Each value with its words.
            nothing: Words for "not told", the entry it starts with.
        """
        super().__init__()
        self._values: list[StrEnum | None] = [None]
        self.addItem(nothing)
        for value, words in choices:
            self._values.append(value)
            self.addItem(words)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel alone must not reach it
        self.setItemDelegate(QStyledItemDelegate(self))  # the plain delegate knows no least height of an entry
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(len(self._values))
        self.currentIndexChanged.connect(self._dress)
        self._dress()

    @property
    def value(self) -> StrEnum | None:
        """What is chosen; None for "not told"."""
        return self._values[max(self.currentIndex(), 0)]

    @value.setter
    def value(self, value: StrEnum | None) -> None:
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """The wheel scrolls the page; it never answers."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The control, with the chevron of our own icons."""
        super().paintEvent(event)
        side = theme().px(CHEVRON)
        x = 10 if self.isRightToLeft() else self.width() - side - 10
        tint = theme().tokens.text if self.isEnabled() else theme().tokens.muted
        QPainter(self).drawPixmap(x, (self.height() - side) // 2, pixmap("down", tint, side))

    def _dress(self) -> None:
        # "Not told" reads like a placeholder.
        missing = self.currentIndex() <= 0
        if self.property("missing") != missing:
            self.setProperty("missing", missing)
            self.style().unpolish(self)
            self.style().polish(self)
