"""The keys of a form: Enter saves, Escape drops what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


def take_form_key(
    form: QWidget, event: QKeyEvent, *, save: QPushButton, ask: Callable[[], object], drop: Callable[[], object]
) -> bool:
    """Do what a key means in a form, and return whether it means something.

    Args:
        form: The form; Enter on one of its buttons presses that button.
        event: The key.
        save: The button that saves; Enter does nothing while it is off.
        ask: Asks for the form to be saved.
        drop: Asks for what was typed to be dropped.
    """
    if event.key() == Qt.Key.Key_Escape:
        drop()
    elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        button = form.focusWidget()
        if isinstance(button, QPushButton) and button.hasFocus():
            button.click()
        elif save.isEnabled():
            ask()
    else:
        return False
    return True
