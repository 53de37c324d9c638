"""Offers by a button what was written down last time: nothing is filled in before it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.widgets.card import label


class LastTime(QWidget):
    """A button that fills something in, and beside it what that is.

    Attributes:
        button: Fills it in. text: What would be filled in.

    Signals:
        wanted: Fill it in, please.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton(self.tr("As last time:"))
        self.button.setProperty("kind", "link")
        self.text = label("", "small", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.button)
        layout.addWidget(self.text, 1)
        self.button.clicked.connect(self.wanted)

    def offer(self, text: str, behind: QWidget) -> None:
        """Offer something; hidden where there is nothing to offer.

        Args:
            text: What would be filled in; empty for nothing.
            behind: What takes the keyboard from the button when it goes.
        """
        if text == "" and self.button.hasFocus():
            behind.setFocus()
        self.text.setText(text)
        self.button.setAccessibleName(self.tr("As last time: {text}").format(text=text))
        self.setVisible(text != "")
