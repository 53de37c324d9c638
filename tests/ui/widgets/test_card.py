"""Cards on a page: as high as their words, whatever the width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diary.model.records.sign import SafetySign
from tests.factories import TODAY
from ui.look.theme import theme
from ui.today.safety.safety_card import SafetyCard
from ui.widgets.card import Card, label
from ui.widgets.page import COLUMN_GAP, MARGIN, Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


def plain_card() -> Card:
    card = Card("A card")
    card.body.addWidget(
        label("Some words that need several lines where there is little room for them. " * 4, wrap=True)
    )
    return card


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100 %", "200 %"])
@pytest.mark.parametrize("make", [plain_card, lambda: SafetyCard(SafetySign.URINE, TODAY)], ids=["plain", "safety"])
def test_a_page_of_cards_is_no_longer_than_their_words(qtbot: QtBot, make: Callable[[], Card], scale: float) -> None:
    theme().set_scale(scale)
    page = Page("A page")
    cards = [make() for _ in range(4)]
    for card in cards:
        page.main.addWidget(card)
    page.main.addStretch(1)
    qtbot.addWidget(page)
    page.resize(1600, 400)
    page.show()
    qtbot.waitUntil(lambda: all(card.height() == card.heightForWidth(card.width()) for card in cards))
    content = page.widget()
    assert content is not None
    end = cards[-1].mapTo(content, cards[-1].rect().bottomLeft()).y() + 1
    assert content.height() - end <= MARGIN + COLUMN_GAP
