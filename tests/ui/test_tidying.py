"""What is left of a widget is taken apart in the window's thread, whatever the others do."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem
from shiboken6 import Shiboken

from ui.session.worker import Latest
from ui.tidying import forget_places

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from ui.tidying import Tidying


def left_in_a_circle(gone_in: list[int]) -> None:
    """An object that only the collector can take apart; notes the thread in which it does."""
    left = QObject()
    left.holds_itself = left  # type: ignore[attr-defined]
    weakref.finalize(left, lambda: gone_in.append(threading.get_ident()))


def test_work_in_another_thread_never_takes_a_leftover_of_the_window_apart(tidying: Tidying) -> None:
    gone_in: list[int] = []
    gc.collect()
    left_in_a_circle(gone_in)
    work = Latest()
    work.start(lambda: [[number] for number in range(1_000_000)])  # enough for the collector to run many times
    work.wait()
    assert gone_in == []
    for _ in range(gc.get_threshold()[0] + 1):  # as a busy window leaves behind
        left_in_a_circle([])
    tidying.tidy()
    assert gone_in == [threading.get_ident()]


def test_the_window_tidies_up_by_itself(qtbot: QtBot) -> None:
    gone_in: list[int] = []
    gc.collect()
    left_in_a_circle(gone_in)
    some = [[number] for number in range(gc.get_threshold()[0] * 2)]
    qtbot.waitUntil(lambda: gone_in == [threading.get_ident()])
    assert len(some) > gc.get_threshold()[0]
    assert not gc.isenabled()


def places() -> int:
    return sum(type(kept) is QWidgetItem for kept in Shiboken.getAllValidWrappers())


def test_a_place_whose_widget_is_gone_is_forgotten_as_memory_is_tidied(
    qtbot: QtBot, tidying: Tidying, monkeypatch: pytest.MonkeyPatch
) -> None:
    forget_places()
    outer, inner, gone, stays = QWidget(), QHBoxLayout(), QLabel("gone"), QLabel("stays")
    qtbot.addWidget(outer)
    inner.addWidget(gone)
    inner.addWidget(stays)
    QVBoxLayout(outer).addLayout(inner)
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert places() == 2
    monkeypatch.setattr(gc, "get_count", lambda: (0, gc.get_threshold()[1] + 1, 0))  # the middle generation is due
    tidying.tidy()
    assert places() == 0
    inner.removeWidget(stays)
    assert inner.count() == 0
