"""A second start: it knocks at the program that has the window, and ends when that has come to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QThread
from PySide6.QtNetwork import QLocalSocket

if TYPE_CHECKING:
    from ui.claim import Claim

RAISED = b"raised"
SHOW_TODAY = b"\ttoday"
"""What follows the token where the window is to go to today; no token has a tab."""
PATIENCE_MS = 4_000
"""A program that was started a moment ago listens only when its window stands."""
_BETWEEN_TRIES_MS = 50


def raise_the_first(claim: Claim) -> bool:
    """Bring the window of the program that has the claim to the front; return whether it came.

    It doesn't where that program hangs. Two windows on one diary are safe, so the caller goes on.
    """
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not deadline.hasExpired():
        if claim.is_first():  # the other one ended meanwhile
            return False
        socket = QLocalSocket()
        socket.connectToServer(claim.name)
        if socket.waitForConnected(500):
            socket.write(claim.token.encode() + (SHOW_TODAY if claim.shows_today else b"") + b"\n")
            socket.waitForBytesWritten(500)
            if socket.waitForReadyRead(max(1, deadline.remainingTime())):
                return bool(socket.readAll().data() == RAISED)
        QThread.msleep(_BETWEEN_TRIES_MS)
    return False
