"""Work off the window's thread while the window goes away."""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject

from ui.session import worker
from ui.session.worker import Carrier, Latest, Task, do_task
from ui.tidying import give_back

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_a_result_that_nobody_is_there_to_take_is_dropped(qtbot: QtBot) -> None:
    del qtbot  # only has to be there
    carrier, done = Carrier(), []
    shiboken6.delete(carrier)
    do_task([Task(lambda: done.append(1), 1, carrier)])
    assert done == [1]


def test_nothing_runs_on_when_its_owner_is_gone(qtbot: QtBot) -> None:
    work, begun, go_on = Latest(), threading.Event(), threading.Event()
    ended: list[bool] = []

    def compute() -> None:
        begun.set()
        ended.append(go_on.wait(10))

    work.start(compute)
    qtbot.waitUntil(begun.is_set)
    threading.Timer(0.05, go_on.set).start()
    shiboken6.delete(work)
    assert ended == [True]


def test_only_the_newest_is_handed_out_and_what_has_not_begun_is_not_run(qtbot: QtBot) -> None:
    work, begun, go_on = Latest(), threading.Event(), threading.Event()
    ran: list[int] = []
    results: list[object] = []

    def first() -> int:
        begun.set()
        go_on.wait(10)
        return 1

    work.done.connect(results.append)
    work.start(first)
    qtbot.waitUntil(begun.is_set)
    work.start(lambda: ran.append(2))
    work.start(lambda: 3)
    go_on.set()
    qtbot.waitUntil(lambda: results == [3])
    assert ran == []


def test_quitting_waits_for_what_runs_and_drops_it(qtbot: QtBot) -> None:
    work, begun, go_on = Latest(), threading.Event(), threading.Event()
    results: list[object] = []

    def compute() -> bool:
        begun.set()
        return go_on.wait(10)

    work.done.connect(results.append)
    work.start(compute)
    qtbot.waitUntil(begun.is_set)
    go_on.set()
    app = QCoreApplication.instance()
    assert app is not None
    app.aboutToQuit.emit()
    work.wait()
    QCoreApplication.processEvents()
    assert results == []


class Part(QObject):
    """Something of the window that a computation holds; notes the thread in which it is taken apart."""

    def __init__(self, gone_in: list[int]) -> None:
        super().__init__()
        self.finalizer = weakref.finalize(self, lambda: gone_in.append(threading.get_ident()))


def test_what_a_computation_held_is_taken_apart_in_the_windows_thread(qtbot: QtBot) -> None:
    gone_in: list[int] = []
    for _ in range(50):
        work, held = Latest(), Part(gone_in)
        work.start(lambda held=held: held.objectName())  # type: ignore[misc]
        del held
        work.wait()
        del work
    last = Latest()
    last.start(lambda: None)
    last.stop()
    qtbot.waitUntil(lambda: len(gone_in) == 50)
    assert set(gone_in) == {threading.get_ident()}


def test_what_was_freed_is_given_back_after_each_computation(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    given_back: list[int] = []

    def count() -> None:
        give_back()
        given_back.append(threading.get_ident())

    monkeypatch.setattr(worker, "give_back", count)
    work = Latest()
    for number in range(1, 3):
        work.start(lambda: [0] * 100_000)
        work.wait()
        assert len(given_back) == number
    assert threading.get_ident() not in given_back
    del qtbot  # only has to be there
