"""Help: what to do when help is needed now, what the signs, scales and words mean, and what is not known."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton

from ui.help.text import sections
from ui.help.view import HelpView
from ui.widgets.card import Card
from ui.widgets.page import Page

_LEAST_HEIGHT = 320
_FRAME = 60
"""What the card around the text takes of the height, in pixels."""


class HelpPage(Page):
    """One text, and a button for each of its parts.

    Attributes:
        view: The text.
        buttons: The button of each part, by the part's name.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Help"), side_width=270)
        self.title.setText(self.tr("Help"))
        self.subtitle.setText(self.tr("Where to find help, and what everything here means."))
        self.view = HelpView(sections())
        self.buttons: dict[str, QPushButton] = {}
        text = Card()
        text.body.addWidget(self.view)
        self.main.addWidget(text, 1)
        parts = Card(self.tr("On this page"))
        for section in sections():
            button = QPushButton(section.title)
            button.setProperty("kind", "link")
            button.clicked.connect(partial(self.open_section, section.name))
            self.buttons[section.name] = button
            parts.body.addWidget(button)
        self.side.addWidget(parts)
        self.side.addStretch(1)
        self.arranged(narrow=self.is_narrow)

    def open_section(self, name: str) -> None:
        """Show one part and put the keyboard on the text."""
        self.view.open_section(name)
        self.view.setFocus()

    def focus_first(self) -> None:
        """The text is what one came for."""
        self.view.setFocus()

    def arranged(self, *, narrow: bool) -> None:
        """The text scrolls by itself, in the room that there is."""
        del narrow
        if "view" in self.__dict__:  # not while the frame of the page is being built
            self.view.setMinimumHeight(max(_LEAST_HEIGHT, self.room() - _FRAME))
