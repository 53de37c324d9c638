"""Beside a past day stands the state of that day, not of now."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.session import Session


def test_beside_a_past_day_stands_the_state_of_that_day(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    assert window.today.parts is not None
    state = window.today.parts.state
    for back in range(60):
        session.answers.give(TODAY - timedelta(days=back), DayItem.PAIN_AVERAGE, 3 if back < 10 else 7)
    for back in (40, 10):
        session.records.save_infusion(Infusion(TODAY - timedelta(days=back), TODAY - timedelta(days=back)))
    qtbot.waitUntil(lambda: state.now.title.text() == "After infusion 2")
    assert state.now.isVisible()
    assert not state.then.isVisible()
    window.today.open_day(TODAY - timedelta(days=20))
    assert not state.now.isVisible()
    assert state.then.isVisible()
    qtbot.waitUntil(lambda: state.then.title.text() == "After infusion 1")
    assert "2 November" in state.then.day_line.text()
    assert not state.then.advice.isVisible()
    window.today.open_day(TODAY - timedelta(days=45))
    qtbot.waitUntil(lambda: state.then.title.text() == "Your pain so far")
    assert not state.then.action.isVisible()
    window.today.go_to_today()
    assert state.now.isVisible()
    assert not state.then.isVisible()
