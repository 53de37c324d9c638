"""Today's cards keep their order, whichever columns they stood in before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def test_the_cards_keep_their_order_when_the_columns_become_one(window: MainWindow) -> None:
    page = window.today
    helper = QLabel("Somebody else writes for me")
    page.follow_up(helper)
    assert page.parts is not None
    for width in (760, 1900, 760):
        window.resize(width, 900)
        QCoreApplication.processEvents()
        cards = page.parts.cards
        stand = (page.pain_card, page.parted.beside.parentWidget(), cards.day_card, cards.dreams, cards.note_card)
        content = page.widget() or page
        tops = [one.mapTo(content, QPoint()).y() for one in (*stand, page.parts.recent, helper) if one is not None]
        assert (len(tops), page.parted.now.columns) == (7, 1 if width == 760 else 2)
        assert width != 760 or tops == sorted(tops)
