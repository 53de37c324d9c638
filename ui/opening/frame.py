"""The frame of a dialog that stands where the window would: a page, its size, and the keys that close it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from ui.look.theme import theme
from ui.zoom import add_text_size_keys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from ui.widgets.page import Page

_WIDTH = 700
"""How wide it is at 100 % text, in pixels, where the screen has the room."""


def put_in_frame(dialog: QDialog, page: Page, height: int) -> None:
    """Fill a dialog with a page.

    Args:
        dialog: The dialog.
        page: What stands in it.
        height: How high it is at 100 % text, in pixels, where the screen has the room.
    """
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(page)
    room = dialog.screen().availableSize()
    dialog.resize(min(theme().px(_WIDTH), room.width() - 60), min(theme().px(height), room.height() - 80))
    QShortcut(QKeySequence(QKeySequence.StandardKey.Close), dialog, dialog.reject)
    QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), dialog, dialog.reject)
    add_text_size_keys(dialog)
