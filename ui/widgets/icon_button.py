"""A plain button with an icon from the set and a name for everyone who doesn't see it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from ui.look.icons import icon
from ui.look.plain_text import give_tooltip
from ui.look.theme import theme

_ICON = 20


class IconButton(QPushButton):
    """44 px square at least; the name is its tooltip and what a screen reader says."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None, *, later: bool = False) -> None:
        """Build the button.

        Args:
            icon: Name of the icon.
            name: What it does.
            parent: Where it belongs.
            later: Whether the icon may wait for `draw_icon`, because the window is not painted yet.
        """
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        give_tooltip(self, name)
        theme().when_changed(self.draw_icon)
        if not later:
            self.draw_icon()

    def keep_room(self, *, wanted: bool) -> None:
        """Have what stands beside it stay where it is while it is hidden, or take its room."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(wanted)
        self.setSizePolicy(policy)

    def draw_icon(self) -> None:
        """Draw the icon in the theme's colour and size."""
        side = theme().px(_ICON)
        tokens = theme().tokens
        # Where there are no tints, a button that can't be used keeps its room and loses its icon.
        self.setIcon(icon(self._icon, tokens.text, side, faint="none" if tokens.pattern else tokens.line))
        self.setIconSize(QSize(side, side))
