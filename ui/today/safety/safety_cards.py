"""The safety signs that are open, one card each: those that ask first, then those that the clinic was told of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.guard import guarded
from ui.today.safety.safety_card import SafetyCard
from ui.today.safety.settling_card import SettlingCard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from diary.model.records.sign import SafetySign
    from ui.session import Session
    from ui.widgets.card import Card


class SafetyCards(QWidget):
    """Hidden while there is nothing to say.

    Attributes:
        cards: The card of each sign that the clinic was not told of.
        settling: The card of each that it was told of and that is not settled.

    Signals:
        help_wanted: The user wants to read the help page.
        coming: A sign opened that was not open before; it is about to be shown.
        moved: The keyboard went to this widget (`QWidget`), which must be in sight.
        left: The last card is about to go, and it has the keyboard.
    """

    help_wanted = Signal()
    coming = Signal()
    moved = Signal(object)
    left = Signal()

    def __init__(self, session: Session, padding: Callable[[], int]) -> None:
        """Build the cards of the signs that are open.

        Args:
            session: The open diary.
            padding: Gives the room beside what stands on a card of the page, in pixels.
        """
        super().__init__()
        self._padding = padding
        self._session = session
        self.cards: dict[SafetySign, SafetyCard] = {}
        self.settling: dict[SafetySign, SettlingCard] = {}
        self._sought: SafetySign | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        session.suggestion_ready.connect(self.refresh)
        session.settings_changed.connect(self.refresh)
        self.hide()

    def refresh(self, *_changed: object) -> None:
        """Show the signs that are open now; what is being typed on a card that stays, stays."""
        asking = {one.sign: one for one in self._session.outlook.signs if one.told_on is None}
        settling = {one.sign: one for one in self._session.outlook.signs if one.told_on is not None}
        self._drop([self.cards.pop(sign) for sign in [sign for sign in self.cards if sign not in asking]])
        self._drop([self.settling.pop(sign) for sign in [sign for sign in self.settling if sign not in settling]])
        today = self._session.today()
        for place, (sign, found) in enumerate(asking.items()):
            self._card(sign, place).show_sign(found, self._session.reading.settings, today)
        for place, (sign, found) in enumerate(settling.items(), start=len(asking)):
            self._settling_card(sign, place).show_sign(found, today)
        self.setVisible(bool(self.cards or self.settling))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Have what stands on the cards begin where it does on all others of the page."""
        super().resizeEvent(event)
        for card in (*self.cards.values(), *self.settling.values()):
            self._pad(card)

    def seek(self, sign: SafetySign) -> None:
        """Have the card of a sign be in sight once it is there: what was said of it was undone."""
        self._sought = sign

    def _card(self, sign: SafetySign, place: int) -> SafetyCard:
        if sign not in self.cards:
            self.coming.emit()
            card = SafetyCard(sign, self._session.today())
            card.clinic_informed.connect(partial(self._tell, sign))
            card.help_wanted.connect(self.help_wanted)
            card.moved.connect(self.moved)
            self.cards[sign] = card
            self._show(card, sign, place)
        return self.cards[sign]

    def _settling_card(self, sign: SafetySign, place: int) -> SettlingCard:
        if sign not in self.settling:
            self.coming.emit()
            card = SettlingCard(sign, self._session.today())
            card.settled.connect(partial(self._settle, sign))
            card.moved.connect(self.moved)
            self.settling[sign] = card
            self._show(card, sign, place)
        return self.settling[sign]

    def _show(self, card: SafetyCard | SettlingCard, sign: SafetySign, place: int) -> None:
        self._pad(card)
        self._column.insertWidget(place, card)
        card.show()
        if sign is self._sought:
            self._sought = None
            self.moved.emit(card)

    def _pad(self, card: Card) -> None:
        card.body.setContentsMargins(self._padding(), 14, self._padding(), 14)

    def _drop(self, gone: list[SafetyCard] | list[SettlingCard]) -> None:
        for card in gone:
            card.hide()
            card.deleteLater()

    def _tell(self, sign: SafetySign, day: date) -> None:
        """Note it; the card goes with the next look at the signs, and the keyboard goes on before that."""
        had_focus = self._has_keyboard(self.cards[sign])
        if self._session.records.tell_clinic(sign, day) and had_focus:
            self._go_on([card for other, card in self.cards.items() if other is not sign])

    def _settle(self, sign: SafetySign, day: date) -> None:
        """Note it; see `_tell`."""
        had_focus = self._has_keyboard(self.settling[sign])
        if self._session.records.settle_sign(sign, day) and had_focus:
            following: list[SafetyCard | SettlingCard] = list(self.cards.values())
            self._go_on([*following, *(card for other, card in self.settling.items() if other is not sign)])

    def _has_keyboard(self, card: QWidget) -> bool:
        return card.isAncestorOf(self.window().focusWidget() or self)

    def _go_on(self, following: Sequence[SafetyCard | SettlingCard]) -> None:
        if not following:
            self.left.emit()
            return
        following[0].day.today_button.setFocus()
        self.moved.emit(following[0])
