"""The place of the open safety signs on Today: below the state after the infusion, wherever that stands.

A sign that opens while somebody answers moves nothing they look at (docs/decisions/0011).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication

from ui.today.safety.safety_cards import SafetyCards

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.today.page import TodayPage

SETTLES_WITHIN = 300
"""Milliseconds in which a card that came has found its height; then the user scrolls."""


class TodaySigns(QObject):
    """Places the cards and keeps the question that has the keyboard where it is.

    Attributes:
        cards: The cards.
    """

    def __init__(self, page: TodayPage) -> None:
        super().__init__(page)
        self._page = page
        self._anchor: tuple[QWidget, int] | None = None
        self._settling = QTimer(self, singleShot=True, interval=SETTLES_WITHIN)
        self._settling.timeout.connect(self._settle)
        page.verticalScrollBar().rangeChanged.connect(self._put_back)
        page.verticalScrollBar().actionTriggered.connect(self._let_go)
        self.cards = SafetyCards(page.session, lambda: page.parted.now.padding)
        self.cards.coming.connect(self._hold)
        page.session.suggestion_ready.connect(self._hold)  # in two columns, questions stand below the state
        self.cards.moved.connect(self._bring_into_sight)
        self.cards.left.connect(page.focus_first)
        page.parted.beside.addWidget(self.cards)
        self.cards.refresh()

    def go_to(self) -> None:
        """Give the keyboard to the first sign that the clinic was not told of, and bring it into sight."""
        card = next(iter(self.cards.cards.values()), None)
        if card is not None:
            card.day.today_button.setFocus()
            self._bring_into_sight(card)

    def _hold(self, *_changed: object) -> None:
        """Remember where the question with the keyboard stands while the card is laid out, in more than one pass."""
        focus, content = QApplication.focusWidget(), self._page.widget()
        if self._page.verticalScrollBar().value() == 0 and not self._page.saved.text():
            return  # nobody has begun: what is due may push the questions down
        if self._anchor is not None or focus is None or content is None or not content.isAncestorOf(focus):
            return
        top, room = self._height_of(focus), self._page.viewport().height()
        if top < room and top + focus.height() > 0:  # what was scrolled away is not what they look at
            self._anchor = focus, top
            self._settling.start()

    def _put_back(self) -> None:
        if self._anchor is not None:
            widget, before = self._anchor
            bar = self._page.verticalScrollBar()
            bar.setValue(bar.value() + self._height_of(widget) - before)

    def _let_go(self) -> None:
        """Somebody scrolls: that is where they look."""
        self._anchor = None

    def _settle(self) -> None:
        self._put_back()
        self._anchor = None

    def _bring_into_sight(self, widget: QWidget) -> None:
        self._anchor = None  # what is held is no longer what has the keyboard
        content = self._page.widget()
        if content is not None and (layout := content.layout()) is not None:
            layout.activate()  # what was just shown has no place yet
        self._page.bring_into_sight(widget)

    def _height_of(self, widget: QWidget) -> int:
        return widget.mapTo(self._page.viewport(), QPoint(0, 0)).y()
