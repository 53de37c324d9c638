"""The safety signs that are open, one card each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.today.safety_card import SafetyCard

if TYPE_CHECKING:
    from datetime import date

    from diary.model.records.sign import SafetySign
    from ui.session import Session


class SafetyCards(QWidget):
    """Hidden while there is nothing to say.

    Attributes:
        cards: The card of each open sign.

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

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.cards: dict[SafetySign, SafetyCard] = {}
        self._sought: SafetySign | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        session.suggestion_ready.connect(self.refresh)
        session.settings_changed.connect(self.refresh)
        self.hide()

    def refresh(self, *_changed: object) -> None:
        """Show the signs that are open now; what is being typed on a card that stays, stays."""
        found = {sign.sign: sign for sign in self._session.outlook.signs}
        for sign in [sign for sign in self.cards if sign not in found]:
            gone = self.cards.pop(sign)
            gone.hide()
            gone.deleteLater()
        for place, (sign, opened) in enumerate(found.items()):
            self._card(sign, place).show_sign(opened, self._session.reading.settings, self._session.today())
        self._show_if_any()

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
            self._column.insertWidget(place, card)
            card.show()
            if sign is self._sought:
                self._sought = None
                self.moved.emit(card)
        return self.cards[sign]

    def _tell(self, sign: SafetySign, day: date) -> None:
        """Note it; the card goes with the next look at the signs, and the keyboard goes on before that."""
        had_focus = self.cards[sign].isAncestorOf(self.window().focusWidget() or self)
        if not self._session.records.tell_clinic(sign, day) or not had_focus:
            return
        following = next((card for other, card in self.cards.items() if other is not sign), None)
        if following is None:
            self.left.emit()
        else:
            following.today_button.setFocus()
            self.moved.emit(following)

    def _show_if_any(self) -> None:
        self.setVisible(bool(self.cards))
