"""The ways out: a card with its buttons, and below them how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from ui.forms.outcome import WorkOutcome
from ui.forms.work_card import WorkCard
from ui.look.icons import pixmap
from ui.look.theme import theme
from ui.widgets.card import label

if TYPE_CHECKING:
    from ui.session import Session
    from ui.session.data_session import DataSession

_ICON, _GAP = 20, 6


class WayButton(QPushButton):
    """A button with an icon before its words."""

    def __init__(self, picture: str, words: str, description: str, *, primary: bool = False) -> None:
        """Build the button.

        Args:
            picture: The name of its icon.
            words: What it is called.
            description: What a screen reader adds.
            primary: Whether it is the one that is filled.
        """
        super().__init__(words)
        self._picture = picture
        self.setProperty("side", "start")
        if primary:
            self.setProperty("kind", "primary")
        self.setAccessibleDescription(description)
        theme().when_changed(self.draw_icon)
        self.draw_icon()

    def draw_icon(self) -> None:
        """Draw the icon in the theme's colour and size."""
        side, tokens = theme().px(_ICON), theme().tokens
        tint = tokens.on_accent if self.property("kind") == "primary" else tokens.text
        drawn = pixmap(self._picture, tint, side)
        ratio = drawn.devicePixelRatio()
        with_gap = QPixmap(round((side + _GAP) * ratio), round(side * ratio))
        with_gap.setDevicePixelRatio(ratio)
        with_gap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(with_gap)
        painter.drawPixmap(_GAP if self.isRightToLeft() else 0, 0, drawn)
        painter.end()
        self.setIcon(QIcon(with_gap))
        self.setIconSize(QSize(side + _GAP, side))


class WaysCard(WorkCard):
    """Some ways out that belong together.

    Attributes:
        buttons: From top to bottom.
        outcome: How the last one went.
    """

    def __init__(
        self, title: str, session: Session, work: DataSession, buttons: list[WayButton], hint: str = ""
    ) -> None:
        """Build the card.

        Args:
            title: What it is called.
            session: The open diary.
            work: Does one thing at a time.
            buttons: The ways out.
            hint: What stands below the last one.
        """
        super().__init__(title, session, work)
        self.buttons = buttons
        self.outcome = WorkOutcome()
        self.body.setContentsMargins(18, 14, 18, 16)
        for button in buttons:
            self.body.addWidget(button)
        if hint:
            self.body.addWidget(label(hint, "small", wrap=True))
        self.body.addWidget(self.outcome)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [*self.buttons, *self.outcome.stops()]
