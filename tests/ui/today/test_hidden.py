"""Groups of questions that one never needs can be hidden; the line that offers to list medicines can be waved away."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from diary.errors import BadInputError
from diary.model.records.medicine import Medicine
from diary.model.scales import DayItem
from diary.settings import CARDS, MEDICINES_OFFER, Settings
from tests.factories import TODAY
from tests.ui.today.today_page import click
from ui.destinations import Destination
from ui.main_window import MainWindow
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from ui.session import Session
    from ui.today.cards import DayCards


@pytest.fixture
def cards(window: MainWindow) -> DayCards:
    assert window.today.parts is not None
    return window.today.parts.cards


def hide(session: Session, hidden: str | None) -> None:
    session.records.save_settings(session.reading.settings._replace(hidden=hidden))


@pytest.mark.parametrize("hidden", ["pain", "dreams day", "day  dreams", " day", ""])
def test_only_groups_that_today_has_can_be_hidden(hidden: str) -> None:
    with pytest.raises(BadInputError):
        Settings(hidden=hidden).checked()


def test_a_hidden_group_is_not_asked_for_and_the_keyboard_passes_it(
    window: MainWindow, cards: DayCards, session: Session
) -> None:
    assert window.today.parts is not None
    hide(session, "day dreams perception effects note")
    for card in (cards.day_card, cards.dreams, cards.perception, cards.effects, cards.note_card):
        assert not card.isVisible()
    assert window.today.pain_card.isVisible()
    assert window.today.parts.route.stops() == list(window.today.rows.values())
    hide(session, None)
    assert all(card.isVisible() for card in (cards.day_card, cards.dreams, cards.perception, cards.effects))


def test_a_day_with_an_answer_in_a_hidden_group_still_shows_it(
    window: MainWindow, cards: DayCards, session: Session
) -> None:
    before = TODAY - timedelta(days=3)
    session.answers.give(before, DayItem.MOOD, 0)
    hide(session, "day")
    assert not cards.day_card.isVisible()
    window.today.open_day(before)
    assert cards.day_card.isVisible()
    assert cards.day_rows[DayItem.MOOD].value == 0
    window.today.open_day(TODAY)
    assert not cards.day_card.isVisible()


def test_medicines_are_offered_until_they_are_listed(cards: DayCards, session: Session) -> None:
    assert cards.medicines_offer.isVisible()
    assert not cards.medicines.isVisible()
    session.records.save_medicine(Medicine("Paracetamol"))
    assert not cards.medicines_offer.isVisible()
    assert cards.medicines.isVisible()


def test_the_offer_of_medicines_is_waved_away_for_good_and_leaves_the_group(
    window: MainWindow, cards: DayCards, session: Session
) -> None:
    click(cards.medicines_offer.away_button)
    assert not cards.medicines_offer.isVisible()
    assert session.reading.settings.hidden == MEDICINES_OFFER
    session.records.save_medicine(Medicine("Paracetamol"))
    assert cards.medicines.isVisible()
    session.undo()
    session.undo()
    window.open_page(Destination.TODAY)
    assert cards.medicines_offer.isVisible()


def test_the_offer_opens_the_form_for_a_medicine(window: MainWindow, cards: DayCards) -> None:
    click(cards.medicines_offer.list_button)
    page = window.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    assert page.medicines.form.isVisible()


def test_groups_are_hidden_on_settings_and_what_was_waved_away_stays_so(
    window: MainWindow, cards: DayCards, session: Session
) -> None:
    hide(session, MEDICINES_OFFER)
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    boxes = page.asked.hidden.boxes
    assert [box.isChecked() for box in boxes.values()] == [True] * len(CARDS)
    boxes["dreams"].click()
    assert session.reading.settings.hidden == f"dreams {MEDICINES_OFFER}"
    window.open_page(Destination.TODAY)
    assert not cards.dreams.isVisible()
    window.open_page(Destination.SETTINGS)
    boxes["dreams"].click()
    assert session.reading.settings.hidden == MEDICINES_OFFER
