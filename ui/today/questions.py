"""The questions of the cards of a day: each with the key it is stored under, in the order of the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from ui.answers.nrs_row import GridRow
from ui.answers.one_then_zero import OneThenZero
from ui.today.day_text import DayText

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from diary.model.records.details import Answer, DayKey

    Shown = Callable[[DayKey], tuple[Answer, bool]]
    """The answer to show for a key, and whether it could not be written yet."""


class Asks(Protocol):
    """A widget that shows and gives one answer."""

    @property
    def answered(self) -> SignalInstance:
        """Carries the new answer, or None."""

    def show_answer(self, value: object, *, unsaved: bool = False) -> None:
        """Show an answer without giving it."""


class Questions(QObject):
    """The questions of one card.

    Attributes:
        asked: What shows and gives the answer of each key.
        stops: Where the keyboard stops, in order.

    Signals:
        given: A key and its new answer, or None when it was cleared.
        text_left: A sitting at one of the texts is over.
        stop_added: A widget the keyboard stops at, when it is built.
    """

    given = Signal(object, object)
    text_left = Signal()
    stop_added = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: dict[DayKey, Asks] = {}
        self.stops: list[QWidget] = []
        self._day: date | None = None
        self._grid: int | None = None

    def fit(self, width: int) -> None:
        """Put rows of eleven answers on a grid of so many pixels, those that are built later too."""
        self._grid = width
        for widget in self.asked.values():
            if isinstance(widget, GridRow):
                widget.fit(width)

    def ask(self, key: DayKey, widget: Asks) -> None:
        """Ask for a key with this widget."""
        self.asked[key] = widget
        widget.answered.connect(lambda value: self.given.emit(key, value))
        if isinstance(widget, GridRow) and self._grid is not None:
            widget.fit(self._grid)
        if isinstance(widget, DayText):
            widget.left.connect(self.text_left)
            if self._day is not None:
                widget.open_day(self._day)

    def forget(self, key: DayKey) -> None:
        """Ask for a key no more."""
        del self.asked[key]

    def stop_at(self, widget: QWidget, *, at: int | None = None) -> None:
        """Have the keyboard stop here, behind what was added before or at a place of its own."""
        self.stops.insert(len(self.stops) if at is None else at, widget)
        self.stop_added.emit(widget)

    def open_day(self, day: date) -> None:
        """Write what is being typed for the day that was open, and turn to another."""
        self.flush()
        self._day = day
        for widget in self.asked.values():
            if isinstance(widget, OneThenZero):
                widget.settle_one()
            if isinstance(widget, DayText):
                widget.open_day(day)

    def flush(self) -> None:
        """Write now what is being typed."""
        for widget in self.asked.values():
            if isinstance(widget, DayText):
                widget.flush()

    def show_words_anew(self) -> None:
        """Have the next answers shown also in a text that has the keyboard."""
        for widget in self.asked.values():
            if isinstance(widget, DayText):
                widget.take_stored()

    def show(self, shown: Shown) -> None:
        """Show every answer."""
        for key, widget in self.asked.items():
            value, unsaved = shown(key)
            widget.show_answer(value, unsaved=unsaved)
