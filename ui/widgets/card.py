"""The white, round-cornered surface that everything on a page stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.guard import guarded
from ui.look.roles import give_role

HEADINGS = ("title", "card")
"""Kinds of text that are headings."""


class Card(QFrame):
    """A titled surface; contents go into `body`.

    Attributes:
        title: The title's label; hidden where there is none.
        body: The layout for the contents.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 18)
        self.body.setSpacing(8)
        self.title = label(title, "card")
        self.body.addWidget(self.title)
        if title == "":
            self.title.hide()
        self.setAccessibleName(title)
        # The height follows the width: as a least height, the height at another width would leave a gap.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)


class Heading(QLabel):
    """A title, told to screen readers as one."""

    def __init__(self, text: str) -> None:
        super().__init__()
        give_role(self, "heading")
        self.setText(text)

    @guarded
    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show the words, and have them said."""
        super().setText(text)
        self.setAccessibleName(text)


def label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A text in one of the kinds the style sheet knows: title, card, strong, muted, small, figure, error, saved.

    The text is shown as it is, never read as markup: it may be the user's own.
    """
    made = Heading(text) if kind in HEADINGS else QLabel(text)
    made.setProperty("textFormat", "PlainText")  # by name: see ui.app
    made.setWordWrap(wrap)
    if kind:
        made.setProperty("kind", kind)
    return made
