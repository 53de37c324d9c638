"""The offer of a new diary on Today: the first steps, or a sample to look around in; never in the way of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from ui.guard import guarded
from ui.look.measures import TARGET
from ui.one_window.sample_button import SampleButton
from ui.remembered import recall, remember
from ui.today.columns import arrangement
from ui.widgets.card import Card, label
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from ui.session import Session
    from ui.today.page import TodayPage

NEW_DAYS = 3
"""With more days recorded, nobody is new here."""


class FirstOfferCard(Card):
    """A sentence and three ways on; once something is answered, a line of the three ways alone.

    Attributes:
        steps_button: Begins the first steps. sample_button: Opens the sample, or leads back from it.
        away_button: Puts the offer away. note: What there is to say of the sample.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("New here?"))
        self.sample_button = SampleButton(session)
        self.steps_button = QPushButton(self.tr("Begin the first steps"))
        self.away_button = QPushButton(self.tr("Not now (Esc)"))
        self.text = label(
            self.tr(
                "You can answer at once: the keys 0 to 9 are the pain. Or take four short steps first: a passphrase, "
                "your clinic, your infusions, a reminder. Each can be left out."
            ),
            "muted",
            wrap=True,
        )
        self.note = label("", "small", wrap=True)
        self.note.hide()
        self.steps_button.setAccessibleDescription(self.text.text())
        self.away_button.setAccessibleDescription(
            self.tr("Puts this away. You find the first steps and the sample in Settings.")
        )
        self._row = FlowRow(gap=8)
        for button in (self.steps_button, self.sample_button, self.away_button):
            button.setMinimumWidth(TARGET)
            self._row.add(button)
        for part in (self.text, self._row, self.note):
            self.body.addWidget(part)
        self.sample_button.noted.connect(self._note)

    def show_sample(self) -> None:
        """Say that everything is invented, and offer the way back alone."""
        self.title.setText(self.tr("A sample diary"))
        self.setAccessibleName(self.title.text())
        self.text.setText(
            self.tr("Everything in it is invented. Try whatever you like: nothing of it comes into your own diary.")
        )
        for button in (self.steps_button, self.away_button):
            button.hide()
        self._row.rearrange()

    def step_aside(self) -> None:
        """Keep the ways alone, as links."""
        self.title.hide()
        self.text.hide()
        self.steps_button.setText(self.tr("First steps"))
        self.away_button.setText(self.tr("Not now"))
        self._row.set_gap(16)
        for button in (self.steps_button, self.sample_button, self.away_button):
            button.setProperty("kind", "link")
            button.style().unpolish(button)
            button.style().polish(button)
        self._row.rearrange()

    def _note(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(sentence != "")


class TodayOffer(QObject):
    """Knows whether somebody is new here, and keeps the card of the offer.

    Attributes:
        card: The card; hidden where nobody is new.

    Signals:
        steps_wanted: The user wants to take the first steps.
    """

    steps_wanted = Signal()

    def __init__(self, page: TodayPage) -> None:
        super().__init__(page)
        self._page, self._session = page, page.session
        self.card = FirstOfferCard(self._session)
        self._is_aside = False
        page.notices.insertWidget(0, self.card)
        self.card.steps_button.clicked.connect(self.steps_wanted)
        self.card.away_button.clicked.connect(self.put_away)
        self._session.day_changed.connect(self._step_aside)
        page.installEventFilter(self)
        self._arrange()
        if self._session.reading.is_sample:
            self.card.show_sample()
            self.card.show()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Look anew whether somebody is new here."""
        reading = self._session.reading
        is_new = not recall().first_steps_over and not reading.infusions() and len(reading.pain()) <= NEW_DAYS
        self.card.setVisible(is_new)
        if is_new and reading.pain():
            self._step_aside()

    def put_away(self) -> None:
        """Offer it no more; Settings does."""
        remember(first_steps_over=True)
        self._page.rows[next(iter(self._page.rows))].setFocus()  # first: the button that was pressed hides
        self.card.hide()
        self._page.remark(self.tr("The first steps and the sample are in Settings."))

    @guarded
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Return whether a key is ours: Escape that no question took, while the whole offer stands there."""
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        stands = not self._is_aside and not self.card.isHidden() and not self._session.reading.is_sample
        if event.key() == Qt.Key.Key_Escape and stands:
            self.put_away()
            return True
        return False

    def _arrange(self) -> None:
        """Leave the same room at the sides as the cards around."""
        side = arrangement(self._page.width() - 2 * self._page.spare_beside).padding
        high = 2 if self._is_aside else 14
        self.card.body.setContentsMargins(side, high, side, high)

    def _step_aside(self, _day: object = None) -> None:
        if not self._is_aside and not self._session.reading.is_sample:
            self._is_aside = True
            self.card.step_aside()
            self._arrange()
