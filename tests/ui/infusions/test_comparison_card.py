"""Dreams after infusions and function against pain are said below the response, from the whole diary."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store.incoming.importing import restore
from diary.store.opened import OpenedDiary
from diary.store.repository import Repository
from tests.factories import TODAY
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.main_window import MainWindow
    from ui.session import Session


def opened(window: MainWindow) -> InfusionsPage:
    page = window.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    return page


def test_an_empty_diary_compares_nothing(window: MainWindow) -> None:
    assert not opened(window).comparison.isVisible()


def test_too_little_is_said_once(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.records.save_infusion(Infusion(TODAY - timedelta(days=9), TODAY - timedelta(days=7)))
    session.answers.give(TODAY, DayItem.DREAM_RECALL, 0)
    card = opened(window).comparison
    qtbot.waitUntil(lambda: card.function.text().startswith("Nothing can be compared yet."))
    assert card.isVisible()
    assert "dreams need 5 that were recalled in nights 1 to 3" in card.function.text()
    assert [one.text() for one in card.findChildren(QLabel) if one.isVisible()] == [
        card.title.text(),
        card.function.text(),
    ]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Down)
    assert card.function.hasFocus()
    assert card.function.accessibleName() == card.function.text()
    # Orca reads all labels of a card at once that belong to nothing.
    assert [one.text() for one in card.findChildren(QLabel) if one.buddy() is None] == []


def test_the_sample_has_both(
    qtbot: QtBot, tmp_path: Path, clock: FixedClock, session: Session, window: MainWindow
) -> None:
    other = Repository(tmp_path / "other.db", clock)
    restore(other, invented_contents(TODAY))
    other.close()
    window.close()
    session.close()
    (tmp_path / "diary.db").unlink()
    (tmp_path / "other.db").rename(tmp_path / "diary.db")
    from ui.main_window import MainWindow as Window
    from ui.session import Session as NewSession

    fresh = NewSession(OpenedDiary(tmp_path / "diary.db", clock))
    again = Window(fresh)
    qtbot.addWidget(again)
    again.show()
    again.finish()
    card = opened(again).comparison
    qtbot.waitUntil(lambda: card.function.text().startswith("After infusion 4 pain is down by"))
    assert card.dreams.text().startswith("In nights 1 to 3 after an infusion")
    assert "Blagrove 2009" in card.context.text()
    fresh.close()
