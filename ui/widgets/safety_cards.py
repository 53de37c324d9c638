"""The safety signs that are open, one card each, and the way back after "I told my clinic on ..."."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.model import safety_words
from ui.text import show, words
from ui.widgets.safety_card import SafetyCard
from ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from datetime import date

    from diary.model.sign import SafetySign
    from ui.session import Session


class SafetyCards(QWidget):
    """Hidden while there is nothing to say.

    Attributes:
        cards: The card of each open sign.
        undo_bar: What was said of a sign, and the way back.

    Signals:
        help_wanted: The user wants to read the help page.
        coming: A sign opened that was not open before; it is about to be shown.
        moved: The keyboard went to this widget (`QWidget`), which must be in sight.
    """

    help_wanted = Signal()
    coming = Signal()
    moved = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.cards: dict[SafetySign, SafetyCard] = {}
        self._back: tuple[SafetySign, QWidget] | None = None
        self.undo_bar = UndoBar()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(self.undo_bar)
        self.undo_bar.shown.connect(self._show_if_any)
        session.suggestion_ready.connect(lambda _suggestion: self.refresh())
        session.settings_changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Show the signs that are open now; what is being typed on a card that stays, stays."""
        found = {sign.sign: sign for sign in self._session.signs}
        for sign in [sign for sign in self.cards if sign not in found]:
            gone = self.cards.pop(sign)
            gone.hide()
            gone.deleteLater()
        for place, (sign, opened) in enumerate(found.items()):
            self._card(sign, place).show_sign(opened, self._session.settings, self._session.today())
        self._show_if_any()

    def _card(self, sign: SafetySign, place: int) -> SafetyCard:
        if sign not in self.cards:
            self.coming.emit()
            card = SafetyCard(sign, self._session.today())
            card.told.connect(partial(self._tell, sign))
            card.help_wanted.connect(self.help_wanted)
            card.moved.connect(self.moved)
            self.cards[sign] = card
            bar = self._column.indexOf(self.undo_bar)
            self._column.insertWidget(place if place <= bar else place + 1, card)
            card.show()
            self._bring_back(card)
        return self.cards[sign]

    def _tell(self, sign: SafetySign, day: date) -> None:
        before = self._session.told().get(sign)
        had_focus = self.cards[sign].isAncestorOf(self.window().focusWidget() or self)
        place = self._column.indexOf(self.cards[sign])
        if not self._session.tell(sign, day):
            return
        said = self.tr("{sign}: you told your clinic on {day}.").format(
            sign=words(safety_words.title(sign)), day=show(day)
        )
        at = self._column.indexOf(self.undo_bar)
        self._column.insertWidget(place if place <= at else place - 1, self.undo_bar)  # where the card goes
        self.undo_bar.offer(said, lambda: self._take_back(sign, before))
        if had_focus:
            self.undo_bar.button.setFocus()
            self.moved.emit(self.undo_bar)

    def _take_back(self, sign: SafetySign, before: date | None) -> bool:
        """The card comes back, and with it the keyboard, unless that is somewhere else by then."""
        had_focus = self.undo_bar.button.hasFocus()
        done = self._session.tell(sign, before)
        if done and had_focus:
            self._back = (sign, self)
            QTimer.singleShot(0, self, self._remember_keyboard)  # the bar hides, and Qt moves the keyboard
        return done

    def _remember_keyboard(self) -> None:
        if self._back is not None:
            self._back = (self._back[0], self.window().focusWidget() or self)

    def _bring_back(self, card: SafetyCard) -> None:
        if self._back is None or self._back[0] is not card.sign:
            return
        there, self._back = self._back[1], None
        if there in (self, self.window().focusWidget()):
            card.today_button.setFocus()
            self.moved.emit(card)

    def _show_if_any(self) -> None:
        self.setVisible(bool(self.cards) or not self.undo_bar.isHidden())
