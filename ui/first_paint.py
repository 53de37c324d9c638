"""Waits for the first paint of the window, and does what comes behind it a step at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.guard import attempt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

LATEST_MS = 2_000
"""A window that nobody sees, as one that begins minimised, is not painted: then it is done without."""


class FirstPaint(QObject):
    """Waits until a window stands on the screen.

    The screen asks for the picture some time after `show`, so that no timer tells when it is there.
    """

    def __init__(self, window: QWidget, painted: SignalInstance, then: Callable[[], None]) -> None:
        """Begin to wait.

        Args:
            window: The window, not shown yet.
            painted: Its signal that it is being painted. Not an event filter: for that, PySide makes all 56 kinds of
                events that there are, which takes a millisecond (docs/decisions/0036).
            then: Called once, when its first picture is on its way to the screen.
        """
        super().__init__(window)
        self._painted, self._then = painted, then
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        self._timer.start(LATEST_MS)
        painted.connect(self._begin_soon)

    def _begin_soon(self) -> None:
        """Begin with the next timer: by then, what is painted went to the screen."""
        self._timer.start(0)

    def _begin(self) -> None:
        self._painted.disconnect(self._begin_soon)
        self._then()


def one_by_one(owner: QObject, steps: Iterable[Callable[[], object]]) -> None:
    """Do things that do not need each other, each in a turn of its own: a key that comes between two is taken.

    Args:
        owner: With it gone, nothing more is done.
        steps: What to do, in this order. What goes wrong in one keeps none of the others away.
    """
    rest = iter(steps)

    def do_next() -> None:
        step = next(rest, None)
        if step is not None:
            attempt(step)
            QTimer.singleShot(0, owner, do_next)

    do_next()
