"""The way of the keyboard on Today: from question to question over all cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.answers.answer_row import AnswerRow
from ui.answers.doses_row import DosesRow
from ui.answers.nrs_keys import letter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.today.questions import Questions
    from ui.widgets.page import Page

_AROUND = 70
"""How much of the page stays in sight around what has the keyboard, in pixels."""


class StopRoute(QObject):
    """The stops of all cards, one after the other.

    An open question that is answered by its own key hands the keyboard to the next open one. Correcting an answer,
    the mouse and the arrows never do.
    """

    def __init__(self, page: Page, cards: Sequence[Questions]) -> None:
        """Join the cards.

        Args:
            page: What scrolls.
            cards: The questions of each card, from above.
        """
        super().__init__(page)
        self._page = page
        self._cards = list(cards)
        self._from: QWidget | None = None
        self._to: QWidget | None = None
        self._unsettled: QWidget | None = None
        for card in self._cards:
            for stop in card.stops:
                self.join(stop)
            card.stop_added.connect(self.join)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._notice)

    def join(self, stop: QWidget) -> None:
        """Let a stop lead to its neighbours."""
        leave = getattr(stop, "leave", None)
        if leave is not None:
            leave.connect(lambda step: self.step(stop, step))
        if isinstance(stop, AnswerRow | DosesRow):
            stop.went_on.connect(lambda: self.go_on(stop))
            stop.slipped.connect(self._take_back)

    def stops(self) -> list[QWidget]:
        """Every stop to be seen, from above."""
        return [stop for card in self._cards for stop in card.stops if stop.isVisibleTo(self._page)]

    def here(self) -> QWidget | None:
        """The stop that has the keyboard, itself or something in it."""
        focused = QApplication.focusWidget()
        if focused is None:
            return None
        return next((stop for stop in self.stops() if stop is focused or stop.isAncestorOf(focused)), None)

    def step(self, stop: QWidget, step: int) -> None:
        """Go to the next (+1) or the previous (-1) stop; at either end, stay."""
        stops = self.stops()
        there = stops.index(stop) + step if stop in stops else -1
        if 0 <= there < len(stops):
            self.go_to(stops[there])

    def go_on(self, stop: QWidget) -> None:
        """Go to the next question that stands open; where there is none, stay."""
        stops = self.stops()
        later = stops[stops.index(stop) + 1 :] if stop in stops else []
        there = next((one for one in later if _stands_open(one)), None)
        if there is not None:
            self.go_to(there)
            self._from, self._to = stop, there

    def go_to_open(self) -> None:
        """Go to the first question that stands open, if any does: a digit on an answered one would change it."""
        there = next((stop for stop in self.stops() if _stands_open(stop)), None)
        if there is not None:
            self.go_to(there)

    def step_card(self, step: int) -> bool:
        """Go to the next (+1) or the previous (-1) card; return whether the keyboard is on one."""
        here = self.here()
        seen = [[stop for stop in card.stops if stop.isVisibleTo(self._page)] for card in self._cards]
        seen = [stops for stops in seen if stops]
        if here is None:
            return False
        at = next(number for number, stops in enumerate(seen) if here in stops)
        if 0 <= at + step < len(seen):
            stops = seen[at + step]
            self.go_to(next((stop for stop in stops if _stands_open(stop)), stops[0]))
        return True

    def take_key(self, event: QKeyEvent, fold: Callable[..., bool]) -> bool:
        """Go from card to card, open and close one by its keys; return whether the key meant that.

        Args:
            event: The key.
            fold: Opens (`is_open`) or closes the card that a widget stands on.

        Returns:
            Whether the key meant that.
        """
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is not None:
            return self.step_card(step)
        typed, focused = letter(event), QApplication.focusWidget()
        return typed in ("+", "-") and focused is not None and fold(focused, is_open=typed == "+")

    def go_to(self, stop: QWidget) -> None:
        """Give a stop the keyboard and bring it into sight."""
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._see(stop)
        self._unsettled = stop
        QTimer.singleShot(0, self, self.settle)  # a card that opened finds its height only now

    def settle(self) -> None:
        """Bring what was gone to last into sight, once everything has its height."""
        stop, self._unsettled = self._unsettled, None
        if stop is not None:
            self._see(stop)

    def _see(self, stop: QWidget) -> None:
        if stop is self.here():
            self._page.bring_into_sight(stop, around=_AROUND)

    def _take_back(self) -> None:
        """Delete on an open question that the keyboard was just handed to is meant for the answer before it."""
        given = self._from  # known only until the keyboard moves
        if isinstance(given, AnswerRow | DosesRow):
            given.clear()
            self.go_to(given)

    def _notice(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._to is not None and (new is None or not (new is self._to or self._to.isAncestorOf(new))):
            self._from = self._to = None


def _stands_open(stop: QWidget) -> bool:
    """Return whether it asks for an answer: an open question, or the only way into a card that shows none."""
    return stop.is_open if isinstance(stop, AnswerRow | DosesRow) else bool(stop.property("asks"))
