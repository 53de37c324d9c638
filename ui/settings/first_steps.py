"""The first steps once more, and the sample to look around in: a card of Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ui.one_window.sample_button import SampleButton
from ui.widgets.card import Card, label
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.session import Session


class FirstStepsCard(Card):
    """The ways to the first steps and to the sample, or back from it.

    Attributes:
        steps_button: Opens the first steps. sample_button: Opens the sample, or leads back from it.
        note: What there is to say of the sample.

    Signals:
        steps_wanted: The user wants to take the first steps again.
    """

    steps_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("First steps"))
        self.steps_button = QPushButton(self.tr("First steps again"))
        self.sample_button = SampleButton(session)
        text = self.tr("Passphrase, clinic, infusions and reminder, one after another. Nothing that stands is lost.")
        self.steps_button.setAccessibleDescription(text)
        self.note = label("", "small", wrap=True)
        self.note.hide()
        row = FlowRow(gap=8)
        for button in (self.steps_button, self.sample_button):
            row.add(button)
        for part in (label(text, "muted", wrap=True), row, self.note):
            self.body.addWidget(part)
        self.steps_button.clicked.connect(self.steps_wanted)
        self.sample_button.noted.connect(self._note)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [self.steps_button, self.sample_button]

    def _note(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(sentence != "")
