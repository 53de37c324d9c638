"""Has Today follow the running day, and say so.

A text field keeps its day: while it has the keyboard, the page waits with the day change as long as something typed in
it is not written yet, for a minute after the last key by whatever clock, and for half an hour of the diary's clock
after the last key or click there. So whoever writes a note across the day's end writes one note; a window left
overnight with the cursor in a note opens on the new day.

Otherwise the page follows at once, at its top, and a bar says which day it is. A key that was meant for the day before
answers nothing: the bar has the keyboard, and no digit answers a bar. Only where a question had it and nobody touched
the page for half an hour, the average has it, as at launch.
"""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.guard import guarded
from ui.keyboard.watching import watch_instead
from ui.today.day_text import DayText
from ui.today.day_turn_bar import DayTurnBar

if TYPE_CHECKING:
    from datetime import date, datetime

    from ui.today.page import TodayPage

AT_REST = timedelta(minutes=30)
"""How long nobody touched the page before it may be taken for left alone."""
JUST_NOW_MS = 60_000
"""A key as fresh as this counts even where the diary's clock was set forward meanwhile."""


class Hands(Enum):
    """The place of the user's hands when the day changes."""

    ELSEWHERE = "elsewhere"
    """On no card of the page."""
    RESTING = "resting"
    """A question has the keyboard, and nobody touched the page for long."""
    AT_IT = "at it"
    """A key could still be meant for the day before."""


class DayTurn(QObject):
    """Knows when the page was last touched, and tells of another day.

    Attributes:
        bar: Says which day runs now.
    """

    def __init__(self, page: TodayPage) -> None:
        super().__init__(page)
        self._page = page
        self._watched: QWidget | None = None
        self._touched: datetime | None = None
        self._key = QElapsedTimer()
        self.bar = DayTurnBar()
        self.bar.went_on.connect(self._go_on)
        self.bar.back_wanted.connect(self._go_back)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)
            self._watch(None, QApplication.focusWidget())

    def waits(self) -> bool:
        """Return whether a text field of the page is being typed in: its day can't change under it."""
        field = self._keyboard()
        if not _takes_text(field):
            return False
        return (isinstance(field, DayText) and field.is_unwritten) or self._key_is_fresh() or not self._is_at_rest()

    def hands(self) -> Hands:
        """Return where the user's hands are, before another day is shown."""
        focused = self._keyboard()
        if focused is None or not self._page.is_on_a_card(focused):
            return Hands.ELSEWHERE
        rests = self._is_at_rest() and not self._key_is_fresh() and not _takes_text(focused)
        return Hands.RESTING if rests else Hands.AT_IT

    def tell(self, before: date, now: date, hands: Hands) -> None:
        """Say on the page that the day changed.

        Args:
            before: The day that was open.
            now: The day that is open now.
            hands: Where the user's hands were.
        """
        self.bar.tell(before, now)
        self._page.settle()
        self._page.verticalScrollBar().setValue(0)
        if hands is Hands.RESTING:
            self._page.focus_first()
        elif hands is Hands.AT_IT:
            self.bar.setFocus()

    def put_away(self) -> None:
        """Hide the bar: it is known which day is open."""
        had_keyboard = self.bar.isAncestorOf(QApplication.focusWidget() or self._page)
        self.bar.hide()
        if had_keyboard:
            self._page.focus_first()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice keys and clicks in whatever has the keyboard; return whether the event is taken: never."""
        if watched is self._watched and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.InputMethod,
            QEvent.Type.MouseButtonPress,
        ):
            self._touch()
            self._key.start()
        return False

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        followed = new if new is not None and self._page.isAncestorOf(new) else None
        self._watched = watch_instead(self, self._watched, followed)
        if followed is not None:
            self._touch()

    def _touch(self) -> None:
        self._touched = self._page.session.reading.now()

    def _key_is_fresh(self) -> bool:
        return self._key.isValid() and self._key.elapsed() < JUST_NOW_MS

    def _is_at_rest(self) -> bool:
        return self._touched is None or abs(self._page.session.reading.now() - self._touched) >= AT_REST

    def _keyboard(self) -> QWidget | None:
        """Return what has the keyboard in this window, or gets it when the window is active again."""
        window = self._page.window()
        focused = window.focusWidget()
        return focused if focused is not None and self._page.isVisible() and self._page.isAncestorOf(focused) else None

    def _go_on(self) -> None:
        self._page.focus_first()
        self.bar.hide()

    def _go_back(self, day: date) -> None:
        self._page.focus_first()
        self._page.open_day(day)


def _takes_text(widget: QWidget | None) -> bool:
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox):
        return not widget.isReadOnly()
    return False
