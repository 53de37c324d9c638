"""One safety sign: what was seen, why it matters, what may be done, and "I told my clinic on ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from diary.model.safety import words as safety_words
from ui.guard import guarded
from ui.look.icons import pixmap
from ui.look.painting import paint_surface
from ui.look.theme import theme
from ui.today.safety.sign_day import SignDay, SignDayWords
from ui.widgets.card import Card, label
from ui.words.text import words

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from diary.model.records.sign import SafetySign
    from diary.model.safety.signs import OpenSign
    from diary.settings import Settings

_ICON = 22


class SafetyCard(Card):
    """Stands on Today until the clinic was told.

    Attributes:
        sign: Which safety sign.
        day: Asks on which day the clinic was told.

    Signals:
        clinic_informed: The day (`date`) on which the clinic was told.
        help_wanted: The user wants to read the help page.
        moved: The keyboard went to a part of it (`QWidget`) that must be in sight.
    """

    clinic_informed = Signal(object)
    moved = Signal(object)
    help_wanted = Signal()

    def __init__(self, sign: SafetySign, today: date) -> None:
        super().__init__()
        self.sign = sign
        self._icon = label()
        self.heading = label(words(safety_words.sign_title(sign)), "card")
        self.seen = label("", wrap=True)
        self.matters = label(words(safety_words.matters(sign)), "muted", wrap=True)
        self.steps = label("", "strong", wrap=True)
        self.day = SignDay(
            SignDayWords(
                today=self.tr("I told my clinic today"),
                other=self.tr("I told them on another day"),
                asked=self.tr("I told my clinic on"),
                ahead=self.tr("This day is in the future. Type the day on which you told them."),
            ),
            self.heading.text(),
            today,
        )
        self.help_button = QPushButton(self.tr("Where to find help"))
        self.help_button.setProperty("kind", "link")
        self._build()
        self.setAccessibleName(self.tr("Please tell your clinic: {sign}").format(sign=self.heading.text()))
        theme().when_changed(self._draw_icon)
        self._draw_icon()

    def show_sign(self, found: OpenSign, settings: Settings, today: date) -> None:
        """Say what was seen and what may be done now."""
        self.day.set_today(today)
        self.seen.setText("\n".join(words(sentence) for sentence in safety_words.seen(found)))
        self.steps.setText("\n".join(words(step) for step in safety_words.next_step(found, settings)))
        self.setAccessibleDescription(f"{self.seen.text()}\n{self.steps.text()}")

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        words_of_head = QVBoxLayout()
        words_of_head.setSpacing(0)
        words_of_head.addWidget(self.heading)
        words_of_head.addWidget(label(self.tr("Please tell your clinic"), "small", wrap=True))
        head.addWidget(self._icon)
        head.addLayout(words_of_head, 1)
        self.body.addLayout(head)
        for text in (self.seen, self.matters, self.steps):
            self.body.addWidget(text)
        self.day.add_button(self.help_button)
        self.body.addWidget(self.day)
        self.day.given.connect(self.clinic_informed)
        self.day.moved.connect(self.moved)
        self.help_button.clicked.connect(self.help_wanted)

    def _draw_icon(self) -> None:
        self._icon.setPixmap(pixmap("sign", theme().tokens.sign, theme().px(_ICON)))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A surface with the border of a sign: the heading and the mark say the same without colour."""
        paint_surface(QPainter(self), QRectF(self.rect()), 14, "surface", "sign")
