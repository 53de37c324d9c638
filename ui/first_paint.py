"""Waits for the first paint of the window, and does what comes behind it a step at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPaintEvent

from ui.guard import attempt, guarded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

LATEST_MS = 2_000
"""A window that nobody sees, as one that begins minimised, is not painted: then it is done without."""


class FirstPaint(QObject):
    """Waits until a window stands on the screen.

    The screen asks for the picture some time after `show`, so that no timer tells when it is there.
    """

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        """Begin to wait.

        Args:
            window: The window, not shown yet.
            then: Called once, when its first picture is on its way to the screen.
        """
        super().__init__(window)
        self._window: QWidget | None = window
        self._then = then
        window.installEventFilter(self)
        QTimer.singleShot(LATEST_MS, self, self._begin)

    @guarded
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See it being painted; return whether the event is taken, which it never is.

        What is painted goes to the screen before any timer comes.
        """
        if isinstance(event, QPaintEvent):
            QTimer.singleShot(0, self, self._begin)
        return False

    def _begin(self) -> None:
        window, self._window = self._window, None
        if window is not None:
            window.removeEventFilter(self)
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
