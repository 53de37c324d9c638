"""Says on Today that another day runs now, and where the answers given before went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.answers.nrs_keys import Move, letter, move
from ui.guard import guarded
from ui.look.painting import paint_surface
from ui.look.saying import announce
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow
from ui.words.text import weekday

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QPaintEvent


class DayTurnBar(QWidget):
    """A bar that is hidden until the day changes while the page stands open.

    It can have the keyboard itself: words, digits, Space and Enter that were meant for the day before do nothing there.

    Attributes:
        text: What happened. go_on: Begins with the new day. back: Opens the day before.

    Signals:
        went_on: The user wants to answer for the new day.
        back_wanted: The `date` the user wants to go back to.
    """

    went_on = Signal()
    back_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._before: date | None = None
        self.text = label("", "strong", wrap=True)
        self.go_on, self.back = QPushButton(), QPushButton()
        self.go_on.setProperty("kind", "primary")
        buttons = FlowRow(gap=8)
        buttons.add(self.go_on)
        buttons.add(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setSpacing(8)
        layout.addWidget(self.text)
        layout.addWidget(label(self.tr("Arrow down goes to the first question."), "small", wrap=True))
        layout.addWidget(buttons)
        self._buttons = buttons
        self.setProperty("focusPolicy", "StrongFocus")
        for button in (self.go_on, self.back):
            button.setAutoDefault(True)  # Enter presses it
        self.go_on.clicked.connect(self.went_on)
        self.back.clicked.connect(lambda: self.back_wanted.emit(self._before))
        self.hide()

    def tell(self, before: date, now: date) -> None:
        """Say which day runs now, and that what was answered stays with the one before."""
        self._before = before
        sentence = (
            self.tr("It is {day} now. What you answered before stays with {before}.")
            if now > before
            else self.tr(
                "By this computer's clock it is {day} again. What you answered before stays with {before}. If the "
                "clock is wrong, set it right before you go on."
            )
        ).format(day=weekday(now), before=weekday(before))
        self.text.setText(sentence)
        self.go_on.setText(self.tr("Answer for {day}").format(day=weekday(now)))
        self.back.setText(self.tr("Back to {day}").format(day=weekday(before)))
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(self.tr("Arrow down goes to the first question."))
        self._buttons.rearrange()
        self.show()
        announce(self, sentence)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Down goes on to the questions; whatever else was being typed is not for this day."""
        if move(event) is Move.DOWN:
            self.went_on.emit()
        elif move(event) is None and letter(event) == "":
            super().keyPressEvent(event)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A quiet surface."""
        paint_surface(QPainter(self), QRectF(self.rect()), 10, "soft", "accent")
