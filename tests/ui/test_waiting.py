"""Waiting in a test: as long as a thread of the program is at work, and no longer for what never comes."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from pytestqt.exceptions import TimeoutError as WaitedInVainError

from ui.session.worker import Latest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_thread_that_gets_no_turn_is_waited_for(qtbot: QtBot) -> None:
    looked, found, goes_on = [0], list[object](), Event()
    work = Latest()
    work.done.connect(found.append)
    work.start(lambda: goes_on.wait(timeout=10))

    def look() -> bool:
        looked[0] += 1
        if looked[0] == 5:  # by then, the time is over several times
            goes_on.set()
        return found == [True]

    qtbot.waitUntil(look, timeout=1)
    assert looked[0] > 4


def test_what_never_comes_is_not_waited_for(qtbot: QtBot) -> None:
    with pytest.raises(WaitedInVainError):
        qtbot.waitUntil(lambda: False, timeout=1)
