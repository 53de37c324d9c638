"""Work off the window's thread while the window goes away."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication

from ui.session.worker import Latest, _Carrier, _Task

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_result_that_nobody_is_there_to_take_is_dropped(qtbot: QtBot) -> None:
    del qtbot  # only has to be there
    carrier, done = _Carrier(), []
    task = _Task(1, lambda: done.append(1), carrier)
    shiboken6.delete(carrier)
    task.run()
    assert done == [1]


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
