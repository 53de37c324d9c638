"""Two pieces of the page: what an empty diary shows, and blood results and folds beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from ui.look.theme import theme
from ui.widgets.card import Card, label

_BESIDE_FROM = 620
"""From this width on (at 100 % text), they stand beside each other."""


class EmptyCard(Card):
    """One sentence, one action.

    Attributes:
        button: Starts the first infusion.

    Signals:
        wanted: The user wants to record one.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        sentence = self.tr("Record your infusions, and the diary can show how long each one helps.")
        self.button = QPushButton(self.tr("Add infusion"))
        self.button.setProperty("kind", "primary")
        self.body.addWidget(label(sentence, "strong", wrap=True))
        self.body.addSpacing(6)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.button.clicked.connect(self.wanted)


class Pair(QWidget):
    """Two cards beside each other, the first a little wider; below each other where there is no room."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        self._layout.addWidget(first, 6)
        self._layout.addWidget(second, 5)

    def arrange(self, width: int) -> None:
        """Stand as there is room.

        Args:
            width: For both, in pixels.
        """
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(across if width >= theme().px(_BESIDE_FROM) else down)
