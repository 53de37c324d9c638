"""A click on a notice: the diary is opened at today, or its window comes to the front and shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QProcessEnvironment

if TYPE_CHECKING:
    from collections.abc import Sequence

POLL_MS = 15_000
"""So often it is asked, while a notice stands, whether it still has to. By the wall clock: a computer may sleep."""
ACTION = "open"
"""The name of the click, for the desktop."""
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - where a desktop's permission to take the keyboard is handed on


def open_diary(command: Sequence[str], token: str = "") -> bool:
    """Start the program, apart from this one, and return whether it started.

    Args:
        command: The program and its arguments.
        token: What the desktop gave with the click, so that the window may take the keyboard; empty for nothing.
    """
    process, environment = QProcess(), QProcessEnvironment.systemEnvironment()
    if token:
        environment.insert(_TOKEN, token)
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    process.setProcessEnvironment(environment)
    started: object = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)  # PySide's stubs know only the pair
