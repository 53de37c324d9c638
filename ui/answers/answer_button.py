"""One possible answer: a large button that is chosen or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui.guard import guarded
from ui.look.measures import CHIP_SIDE, TARGET
from ui.look.plain_text import give_tooltip, on_button
from ui.look.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent


class AnswerButton(QRadioButton):
    """A radio button drawn as a large key (see the style sheet).

    It is a radio button, so that a screen reader says which one of how many is chosen. Keys are left to the row: an
    arrow moves, and never answers by itself. An assistive program that turns it (`Toggle`) clicks it.

    Signals:
        key_pressed: A key (`QKeyEvent`) that the row decides about.
    """

    key_pressed = Signal(object)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(on_button(text), parent)
        self.setProperty("digits", str(len(text)))  # as text: PySide takes its time with the first number
        self.setProperty("focusPolicy", "ClickFocus")  # by name: see ui.app
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._hint = ""
        self._unsaved = False
        self._is_chosen = False
        self.toggled.connect(self._turned)

    def set_hint(self, hint: str) -> None:
        """Say which key gives the answer, only to the pointer: to a screen reader, the question has said it."""
        self._hint = hint

    @guarded
    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A tool tip that stands all the time would be read out with the answer."""
        super().enterEvent(event)
        give_tooltip(self, self._hint)

    @guarded
    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """See `enterEvent`."""
        super().leaveEvent(event)
        give_tooltip(self, "")

    def show_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - a plain state
        """Show whether it is the answer that was given."""
        self._is_chosen = chosen
        self.setChecked(chosen)

    @property
    def unsaved(self) -> bool:
        """Whether the answer is chosen but could not be written yet."""
        return self._unsaved

    @unsaved.setter
    def unsaved(self, unsaved: bool) -> None:
        if unsaved != self._unsaved:
            self._unsaved = unsaved
            self.setProperty("unsaved", unsaved)
            self.style().unpolish(self)
            self.style().polish(self)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Stay no stop of Tab: Qt makes one of every button of a group that had the keyboard, beside the row's own."""
        super().focusInEvent(event)
        self.setProperty("focusPolicy", "ClickFocus")

    @guarded
    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Return whether a point is on it: all of it can be hit."""
        return self.rect().contains(pos)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left to the row."""
        event.ignore()
        self.key_pressed.emit(event)

    @guarded
    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """A click does not choose by itself: the row does, once the answer is taken."""

    def _turned(self, checked: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Give as an answer what somebody chose past the row; one that stands is not taken back by choosing it."""
        if checked != self._is_chosen:
            self.setChecked(self._is_chosen)
            if checked:
                self.click()


class AnswerChip(AnswerButton):
    """An answer in words instead of a digit."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("shape", "chip")
        self.setProperty("chosen", False)  # noqa: FBT003 - a property
        self._width_at = (0.0, 0)  # a text size, and the width of the words in bold
        self.toggled.connect(self._show_chosen)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for its words in bold, so that choosing it moves nothing."""
        if self._width_at[0] != theme().scale:
            words = QFontMetrics(theme().font(bold=True)).horizontalAdvance(self.text())
            self._width_at = theme().scale, words
        return QSize(max(self._width_at[1] + 2 * CHIP_SIDE + 4, TARGET), super().sizeHint().height())

    def _show_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - a signal's argument
        # A style sheet gives a radio button no other font while it is checked.
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)
