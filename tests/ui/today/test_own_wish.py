"""The question of the week: there on its day only, never answered for anybody, and left out without a trace."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from tests.factories import TODAY
from tests.ui.today.today_page import click

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.today.own_wish import OwnWishCard

A_WEEK_AGO = TODAY - timedelta(days=7)


@pytest.fixture
def card(window: MainWindow, session: Session) -> OwnWishCard:
    """The card a week after an infusion."""
    assert window.today.parts is not None
    made = window.today.parts.cards.own_wish
    assert not made.isVisible()  # nothing is asked without an infusion
    session.records.save_infusion(Infusion(A_WEEK_AGO, A_WEEK_AGO))
    return made


def test_it_is_asked_a_week_after_an_infusion_and_not_on_the_days_around(window: MainWindow, card: OwnWishCard) -> None:
    assert card.isVisible()
    assert card.row.value is None
    for day in range(1, 7):
        window.today.open_day(TODAY - timedelta(days=day))
        assert not card.isVisible()


def test_it_is_left_out_without_a_trace(window: MainWindow, card: OwnWishCard, session: Session) -> None:
    assert card.isVisible()
    window.today.open_day(TODAY - timedelta(days=1))
    window.today.open_day(TODAY)
    assert session.day(TODAY).is_empty
    assert session.reading.changes(subject=TODAY.isoformat()) == []


@pytest.mark.parametrize("answer", [0, 1])
def test_its_answer_is_kept_cleared_and_undone(
    window: MainWindow, card: OwnWishCard, session: Session, answer: int
) -> None:
    click(card.row.button(answer))
    assert session.day(TODAY).own_wish == answer
    QTest.keyClick(card.row.button(answer), Qt.Key.Key_Delete)
    assert session.day(TODAY).own_wish is None
    assert card.isVisible()
    session.undo()
    assert session.day(TODAY).own_wish == answer
    assert window.today.stored.own_wish == answer


def test_an_answer_shows_also_on_a_day_that_would_not_ask(
    window: MainWindow, card: OwnWishCard, session: Session
) -> None:
    session.answers.give(TODAY - timedelta(days=2), DayItem.OWN_WISH, 0)
    window.today.open_day(TODAY - timedelta(days=2))
    assert card.isVisible()
    assert card.row.value == 0
    assert "up to that day" in card.row.caption().text()


def test_it_blames_nobody(card: OwnWishCard) -> None:
    said = card.row.caption().text().lower()
    assert not any(word in said for word in ("abuse", "addict", "misuse", "should", "must"))
