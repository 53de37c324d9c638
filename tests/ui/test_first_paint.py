"""What the first answer does not need begins once the window has been painted, and never keeps a key waiting."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from tests.ui.started import is_painted_first, said_while_starting
from ui import first_paint
from ui.first_paint import FirstPaint, one_by_one

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot


class Window(QWidget):
    """A window that tells when it is painted."""

    painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell it."""
        super().paintEvent(event)
        self.painted.emit()


def test_the_window_is_painted_before_it_is_finished(tmp_path: Path) -> None:
    said = said_while_starting(tmp_path / "diary.db", {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert is_painted_first(said), said


def test_it_begins_once(qtbot: QtBot) -> None:
    window, begun = Window(), list[int]()
    qtbot.addWidget(window)
    FirstPaint(window, window.painted, lambda: begun.append(1))
    assert begun == []
    window.show()
    qtbot.waitUntil(lambda: begun == [1])
    window.hide()
    with qtbot.waitExposed(window):
        window.show()
    window.repaint()
    turned = list[int]()
    QTimer.singleShot(0, lambda: turned.append(1))
    qtbot.waitUntil(lambda: turned == [1])
    assert begun == [1]


def test_a_window_that_nobody_sees_is_finished_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_paint, "LATEST_MS", 1)
    window, begun = Window(), list[int]()
    qtbot.addWidget(window)
    FirstPaint(window, window.painted, lambda: begun.append(1))
    qtbot.waitUntil(lambda: begun == [1])


def test_each_step_has_a_turn_of_its_own_and_one_that_fails_keeps_none_away(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()

    def step(name: str) -> None:
        done.append(name)
        QTimer.singleShot(0, lambda: done.append(f"a key after {name}"))

    def broken() -> None:
        raise ValueError("not a word of the diary")

    with qtbot.captureExceptions() as exceptions:
        one_by_one(owner, [lambda: step("one"), broken, lambda: step("two")])
        assert done == ["one"]
        qtbot.waitUntil(lambda: "a key after two" in done)
    assert done == ["one", "a key after one", "two", "a key after two"]
    assert [kind for kind, _, _ in exceptions] == [ValueError]
