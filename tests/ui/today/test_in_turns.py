"""Today gets its cards one a turn of the event loop, from above, so that no key waits for all of them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.model.records.medicine import Medicine, Use
from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.main_window import MainWindow
from ui.widgets.card import Card

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.session import Session


def cards_turn_by_turn(qtbot: QtBot, session: Session) -> list[list[Card]]:
    """Which cards of Today are to be seen after each step behind the first paint, from above."""
    window = MainWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    seen = []
    for step in window.finishing():
        step()
        QApplication.processEvents()
        cards = sorted(window.today.findChildren(Card), key=lambda card: card.y())
        seen.append([card for card in cards if card.isVisible() and card.parent() is not None])
    session.wait_until_prepared()
    return seen


def titles(cards: list[Card]) -> list[str]:
    return [card.title.text() for card in cards]


def test_no_turn_shows_more_than_one_card_and_none_goes_away(qtbot: QtBot, session: Session) -> None:
    seen = cards_turn_by_turn(qtbot, session)
    for before, after in pairwise(seen):
        assert set(before) <= set(after)
        assert len(after) <= len(before) + 1, (titles(before), titles(after))
    assert len(seen[-1]) >= 7
    assert {"Medicines", "Once a week"}.isdisjoint(titles(seen[-1]))


def test_medicines_of_the_list_are_there(qtbot: QtBot, session: Session) -> None:
    session.records.save_medicine(Medicine("Paracetamol", use=Use.RESCUE))
    assert "Medicines" in titles(cards_turn_by_turn(qtbot, session)[-1])


def test_a_key_between_two_turns_is_written(qtbot: QtBot, session: Session) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    row = window.today.rows[DayItem.PAIN_AVERAGE]
    scores = []
    for turn, step in enumerate(window.finishing()):
        QTest.keyClicks(row, str(2 + turn % 7))
        scores.append(session.day(TODAY).pain_average)
        step()
    assert scores == [2 + turn % 7 for turn in range(len(scores))]
    session.wait_until_prepared()
