"""Waiting in a test without a pause for what needs none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from collections.abc import Callable


class QuickBot(QtBot):
    """Waits as pytest-qt does, but looks again as soon as the events that are there already were handled.

    pytest-qt looks again after 10 ms: most of what the tests wait for, a window that gets the keyboard, is there then.
    """

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 5_000) -> None:  # noqa: N802 - its name
        """Wait until something holds: until it gives True, or None without an AssertionError."""
        is_first = True

        def look() -> bool | None:
            nonlocal is_first
            if is_first:
                is_first = False
                try:
                    if (found := callback()) is not False:
                        return found
                except AssertionError:
                    pass
                QApplication.processEvents()
            return callback()

        super().waitUntil(look, timeout=timeout)
