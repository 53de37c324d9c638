"""One safety sign that the clinic was told of: a line that stays until the sign is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from diary.model.safety import words as safety_words
from ui.today.safety.sign_day import SignDay, SignDayWords
from ui.widgets.card import Card, label
from ui.words.text import words

if TYPE_CHECKING:
    from datetime import date

    from diary.model.records.sign import SafetySign
    from diary.model.safety.signs import OpenSign


class SettlingCard(Card):
    """Asks for nothing; the clinic's word that it is settled can be noted on it.

    Attributes:
        sign: Which safety sign.
        day: Asks on which day the clinic called it settled.

    Signals:
        settled: That day (`date`).
        moved: The keyboard went to a part of it (`QWidget`) that must be in sight.
    """

    settled = Signal(object)
    moved = Signal(object)

    def __init__(self, sign: SafetySign, today: date) -> None:
        super().__init__()
        self.sign = sign
        self.heading = label(words(safety_words.sign_title(sign)), "card")
        self.report = label("", wrap=True)
        self.seen = label("", "small", wrap=True)
        self.until = label("", "muted", wrap=True)
        self.day = SignDay(
            SignDayWords(
                today=self.tr("My clinic says it is settled"),
                other=self.tr("It said so on another day"),
                asked=self.tr("My clinic called it settled on"),
                ahead=self.tr("This day is in the future. Type the day on which your clinic said so."),
            ),
            self.heading.text(),
            today,
        )
        for part in (self.heading, self.report, self.seen, self.until, self.day):
            self.body.addWidget(part)
        self.day.given.connect(self.settled)
        self.day.moved.connect(self.moved)
        self.setAccessibleName(self.tr("Your clinic was told: {sign}").format(sign=self.heading.text()))

    def show_sign(self, found: OpenSign, today: date) -> None:
        """Say when the clinic was told, of what, and what settles it."""
        self.day.set_today(today)
        if found.told_on is not None:
            self.report.setText(words(safety_words.report_words(found.told_on)))
        self.seen.setText("\n".join(words(sentence) for sentence in safety_words.seen(found)))
        self.until.setText(words(safety_words.until_settled(found)))
        self.setAccessibleDescription("\n".join(part.text() for part in (self.report, self.seen, self.until)))
