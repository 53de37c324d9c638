"""Work off the window's thread, where only the newest result counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from ui.guard import guarded

if TYPE_CHECKING:
    from collections.abc import Callable


class _Carrier(QObject):
    """Brings a result from the working thread to the window's."""

    arrived = Signal(int, object, object)


class _Task(QRunnable):
    def __init__(self, ticket: int, work: Callable[[], object], carrier: _Carrier) -> None:
        super().__init__()
        self._ticket, self._work, self._carrier = ticket, work, carrier

    @guarded
    def run(self) -> None:
        """Do the work; an error travels to the window's thread, where it is reported."""
        try:
            result, error = self._work(), None
        except BaseException as raised:
            result, error = None, raised
        if isValid(self._carrier):  # with the window gone, there is nobody to take it
            self._carrier.arrived.emit(self._ticket, result, error)


class Latest(QObject):
    """Runs one computation after another and hands out only the result of the newest.

    A computation that has not begun when a newer one is asked for is never run; the result of a running one that
    was superseded is dropped.

    Signals:
        done: The newest result.
    """

    done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._ticket = 0
        self._carrier = _Carrier()
        self._carrier.arrived.connect(self._take)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    def start(self, work: Callable[[], object]) -> None:
        """Compute this, and forget what was asked before.

        Args:
            work: Called on another thread; it must not touch the window or the window's own connection to the diary.
        """
        self._ticket += 1
        self._pool.clear()
        self._pool.start(_Task(self._ticket, work, self._carrier))

    def wait(self) -> None:
        """Wait for what runs; its result comes with the next events."""
        self._pool.waitForDone()

    def stop(self) -> None:
        """Forget what was asked and wait for what runs."""
        self._ticket += 1
        self._pool.clear()
        self._pool.waitForDone()

    def _take(self, ticket: int, result: object, error: BaseException | None) -> None:
        if error is not None:
            raise error
        if ticket == self._ticket:
            self.done.emit(result)
