"""Work off the window's thread, where only the newest result counts."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from ui.tidying import give_back

if TYPE_CHECKING:
    from collections.abc import Callable


class Carrier(QObject):
    """Brings a result from the working thread to the window's."""

    arrived = Signal(int, object, object)


class Task(NamedTuple):
    """A computation, its place in the order, and the way back of its result."""

    work: Callable[[], object]
    ticket: int
    carrier: Carrier


class Held(NamedTuple):
    """A task that another thread may still be at."""

    future: Future[None]
    task: Task


_held: list[Held] = []


class Latest(QObject):
    """Runs one computation after another and hands out only the result of the newest.

    A computation that has not begun when a newer one is asked for is never run; the result of a running one that
    was superseded is dropped.

    The thread is Python's own, and drops the last reference to nothing: what belongs to Qt must be taken apart in the
    window's thread (docs/decisions/0035). So whatever a task was given is held here until the task has let go of it.

    Signals:
        done: The newest result.
    """

    done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._ticket = 0
        self._carrier = Carrier()
        self._carrier.arrived.connect(self._take)
        thread = self._thread
        self.destroyed.connect(lambda: thread.shutdown(cancel_futures=True))  # nothing runs on after its owner
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    def start(self, work: Callable[[], object]) -> None:
        """Compute this, and forget what was asked before.

        Args:
            work: Called on another thread; it must not touch the window or the window's own connection to the diary.
        """
        self._forget()
        task = Task(work, self._ticket, self._carrier)
        _held.append(Held(self._thread.submit(do_task, [task]), task))

    @property
    def is_busy(self) -> bool:
        """Whether something that was asked for is not worked out yet."""
        return any(not held.future.done() for held in _held if held.task.carrier is self._carrier)

    def wait(self) -> None:
        """Wait for what runs; its result comes with the next events."""
        wait([held.future for held in _held if held.task.carrier is self._carrier])

    def stop(self) -> None:
        """Forget what was asked and wait for what runs."""
        self._forget()
        self.wait()

    def _forget(self) -> None:
        self._ticket += 1
        for held in _held:
            if held.task.carrier is self._carrier:
                held.future.cancel()
        _held[:] = [held for held in _held if not held.future.done()]

    def _take(self, ticket: int, result: object, error: BaseException | None) -> None:
        if error is not None:
            raise error
        if ticket == self._ticket:
            self.done.emit(result)


def is_at_work() -> bool:
    """Return whether anything that anybody asked for is not worked out yet."""
    return any(not held.future.done() for held in _held)


def do_task(task: list[Task]) -> None:
    """Do a task and let go of it; an error travels to the window's thread, where it is reported.

    Args:
        task: The task alone; nothing is left in it when its result is on its way.
    """
    work, ticket, carrier = task.pop()
    try:
        result, error = work(), None
    except BaseException as raised:
        result, error = None, raised
    if isValid(carrier):  # with the window gone, there is nobody to take it
        carrier.arrived.emit(ticket, result, error)
    give_back()
