"""A page on the widest screen and in an empty diary: calm in the middle, nothing stretched, no half of it empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage
from ui.main_window import MainWindow
from ui.widgets.card import Card, label
from ui.widgets.page import LONE_WIDTH, MARGIN, MOST_WIDTH, Page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.session import Session

WIDE, USUAL, SMALL = (3640, 2160), (1090, 860), (830, 700)


def place(page: Page, card: QWidget) -> tuple[int, int, int, int]:
    """Room at the left, at the right, above and below a card on the page, in pixels."""
    page.settle()
    at, height = card.mapTo(page, QPoint(0, 0)), card.height()
    return at.x(), page.width() - at.x() - card.width(), at.y(), page.height() - at.y() - height


def page_with(qtbot: QtBot, card: Card) -> Page:
    card.body.addWidget(label("A sentence."))
    page = Page("Page")
    page.title.setText("Page")
    page.main.addWidget(card)
    page.main.addStretch(1)
    qtbot.addWidget(page)
    page.resize(*WIDE)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_a_wide_page_stands_in_the_middle_and_is_not_stretched(qtbot: QtBot) -> None:
    card = Card()
    page = page_with(qtbot, card)
    page.side.addWidget(Card())
    left, right, above, below = place(page, card)
    assert left == page.spare_beside + MARGIN
    assert abs(left - (page.width() - MOST_WIDTH) // 2) <= 1
    assert right > left  # the side column stands there
    assert above > below / 4
    page.resize(*USUAL)
    left, _, above, _ = place(page, card)
    assert left == MARGIN
    assert above < 100  # right below the heading


@pytest.mark.parametrize("size", [WIDE, USUAL, SMALL])
def test_what_stands_alone_stands_in_the_middle_whatever_size_it_had_before(
    qtbot: QtBot, session: Session, size: tuple[int, int]
) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(*WIDE)
    with qtbot.waitExposed(window):
        window.show()
    window.finish()
    for index in (Destination.INFUSIONS, Destination.DIARY):
        page = window.page(index)
        assert isinstance(page, InfusionsPage | DiaryPage)
        window.open_page(Destination.TODAY)
        window.resize(size[0] + 190, size[1])
        window.open_page(index)
        card = page.first_button.parentWidget()  # the card of an empty diary
        assert card is not None
        qtbot.waitUntil(lambda card=card: card.width() <= LONE_WIDTH + 2)  # type: ignore[misc]
        left, right, above, below = place(page, card)
        assert abs(left - right) <= 16  # a scroll bar
        assert above > below / 4
        assert page.horizontalScrollBar().maximum() == 0
