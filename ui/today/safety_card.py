"""One safety sign: what was seen, why it matters, what may be done, and "I told my clinic on ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from diary.model.safety import words as safety_words
from ui.guard import guarded
from ui.look.icons import pixmap
from ui.look.painting import paint_surface
from ui.look.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.words.text import full_day, words

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from diary.model.records.sign import SafetySign
    from diary.model.safety.signs import OpenSign
    from diary.settings import Settings

_ICON = 22


class SafetyCard(Card):
    """Stands on Today until the clinic was told.

    Attributes:
        sign: Which safety sign.
        today_button: Says that the clinic was told today.
        other_button: Opens the line for another day.
        told_field: The line for another day.
        save_button: Takes over that day.

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
        self.sign, self._today = sign, today
        self._icon = label()
        self.heading = label(words(safety_words.sign_title(sign)), "card")
        self.seen = label("", wrap=True)
        self.matters = label(words(safety_words.matters(sign)), "muted", wrap=True)
        self.steps = label("", "strong", wrap=True)
        self.today_button = QPushButton(self.tr("I told my clinic today"))
        self.other_button = QPushButton(self.tr("I told them on another day"))
        self.help_button = QPushButton(self.tr("Where to find help"))
        self.help_button.setProperty("kind", "link")
        self.told_date = DateField(self.tr("I told my clinic on"), lambda: self._today)
        self.told_field = Field(
            self.tr("I told my clinic on"),
            self.told_date,
            description=self.tr("A date up to today, for example {day}").format(day=full_day(today)),
        )
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("kind", "primary")
        self._other = QWidget()
        self._build()
        self.setAccessibleName(self.tr("Please tell your clinic: {sign}").format(sign=self.heading.text()))
        theme().changed.connect(self._draw_icon)
        self._draw_icon()

    def show_sign(self, found: OpenSign, settings: Settings, today: date) -> None:
        """Say what was seen and what may be done now."""
        self._today = today
        self.seen.setText("\n".join(words(sentence) for sentence in safety_words.seen(found)))
        self.steps.setText("\n".join(words(step) for step in safety_words.next_step(found.sign, settings)))
        self.setAccessibleDescription(f"{self.seen.text()}\n{self.steps.text()}")

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape puts the line for another day away again."""
        if event.key() == Qt.Key.Key_Escape and not self._other.isHidden():
            self.other_button.setFocus()
            self._other.hide()
            return
        super().keyPressEvent(event)

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
        buttons = FlowRow()
        for button in (self.today_button, self.other_button, self.help_button):
            buttons.add(button)
        self.body.addWidget(buttons)
        other = QVBoxLayout(self._other)
        other.setContentsMargins(0, 0, 0, 0)
        other.addWidget(self.told_field)
        other.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)  # below: beside it, a date is cut off
        self.body.addWidget(self._other)
        self._other.hide()
        for button in (self.today_button, self.other_button):
            button.setAccessibleDescription(self.heading.text())
        self.today_button.clicked.connect(lambda: self.clinic_informed.emit(self._today))
        self.other_button.clicked.connect(self._ask)
        self.save_button.clicked.connect(self._save)
        self.help_button.clicked.connect(self.help_wanted)
        self.told_date.line.returnPressed.connect(self._save)
        self.told_date.edited.connect(self.told_field.clear_error)

    def _ask(self) -> None:
        self._other.show()
        self.told_date.line.setFocus()
        self.moved.emit(self._other)

    def _save(self) -> None:
        day = self.told_date.day
        if day is None:
            self.told_field.show_error(self.tr("Type the date, for example {day}.").format(day=full_day(self._today)))
        elif day > self._today:
            self.told_field.show_error(self.tr("This day is in the future. Type the day on which you told them."))
        else:
            self.clinic_informed.emit(day)
            return
        self.told_date.line.setFocus()
        self.moved.emit(self._other)

    def _draw_icon(self) -> None:
        self._icon.setPixmap(pixmap("sign", theme().tokens.sign, theme().px(_ICON)))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A surface with the border of a sign: the heading and the mark say the same without colour."""
        paint_surface(QPainter(self), QRectF(self.rect()), 14, "surface", "sign")
