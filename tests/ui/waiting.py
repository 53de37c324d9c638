"""Waiting in a test without a pause for what needs none."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as WaitedInVainError
from pytestqt.qtbot import QtBot

from ui.session.worker import is_at_work

if TYPE_CHECKING:
    from collections.abc import Callable


_LONGEST = 120.0
"""Seconds for which a working thread is waited for; it takes one at most, with a computer of its own."""


class QuickBot(QtBot):
    """Waits as pytest-qt does, but looks again as soon as the events that are there already were handled.

    pytest-qt looks again after 10 ms: most of what the tests wait for, a window that gets the keyboard, is there then.

    Where a thread of the program is at work when the time is over, the computer has given it no turn: that says nothing
    of the program, and the time begins anew.
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

        until = time.monotonic() + _LONGEST
        while True:
            was_at_work = is_at_work()
            try:
                super().waitUntil(look, timeout=timeout)
            except WaitedInVainError:
                if not (was_at_work or is_at_work()) or time.monotonic() > until:
                    raise
            else:
                return
