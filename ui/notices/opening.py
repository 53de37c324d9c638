"""A click on a notice: the diary is opened, or its window comes to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess

if TYPE_CHECKING:
    from collections.abc import Sequence

STAY_MS = 10 * 60 * 1000
"""So long a click on a notice is waited for."""
ACTION = "open"
"""The name of the click, for the desktop."""


def open_diary(command: Sequence[str]) -> bool:
    """Start the program, apart from this one, and return whether it started."""
    return bool(QProcess.startDetached(command[0], list(command[1:]))[0])
