"""The reminder, a card of Settings and of the first steps: on or off, when, and what there is of it here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPushButton, QWidget

from diary.reminders.deciding import MORNING, NIGHT, STANDARD_TIME, Wish
from ui.forms.field_grid import FieldGrid
from ui.forms.read_text import ReadText
from ui.forms.tick_box import TickBox
from ui.forms.time_line import TimeLine, time_of_day
from ui.look.saying import announce
from ui.session.reminding import Reminding
from ui.widgets.card import Card, label
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.words.text import words

if TYPE_CHECKING:
    from diary.errors import DiaryError
    from diary.reminders.switching import Installed
    from ui.session import Session


class ReminderCard(Card):
    """Switches the reminder on and off.

    Attributes:
        reminding: Does it.
        on: Whether it is wished. time: When. again: Whether once more after an hour.
        state: What there is of it. where, place: Where that stands.
        trial_button: Shows a notice now. said: How that, or the last change, went.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Reminder"))
        self.reminding = Reminding(session, self)
        self._stored: Wish | None = None
        self.on = TickBox(self.tr("Remind me each day"))
        self.time, self.again = TimeLine(), TickBox(self.tr("Again after an hour"))
        self.time.show_time(STANDARD_TIME)
        self.time_field = Field(self.tr("Time of the reminder"), self.time, description=self._night_words())
        self.state, self.where = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self.place = ReadText(anywhere=True)
        self.place.setAccessibleName(self.tr("Where the reminder stands"))
        self.trial_button = QPushButton(self.tr("Show it once now"))
        self.said = label("", "", wrap=True)
        night = label(self._night_words(), "small", wrap=True)
        about = [label(text, "small", wrap=True) for text in self._about_words()]
        row = FlowRow(gap=8)
        row.add(self.trial_button)
        self.on.setAccessibleDescription(about[0].text())
        self.again.setAccessibleDescription(night.text())
        self.trial_button.setAccessibleDescription(self.tr("Shows a notice, so that you know how it looks here."))
        parts: list[QWidget] = [self.on, FieldGrid([[self.time_field, None]]), night, self.again]
        for part in (*parts, self.state, self.where, self.place, row, self.said, *about):
            self.body.addWidget(part)
        self.said.hide()
        self._show(None)
        self.on.toggled.connect(lambda _on: self._change())
        self.again.toggled.connect(lambda _on: self._change())
        self.time.left.connect(self._leave_time)
        self.time.dropped.connect(self._take_back)
        self.time.textEdited.connect(lambda _text: self.time_field.clear_error())
        self.trial_button.clicked.connect(self._try_out)
        self.reminding.found.connect(self._show)
        self.reminding.failed.connect(self._show_failure)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [self.on, self.time, self.again, self.place, self.trial_button]

    def refresh(self) -> None:
        """Look up what there is of it."""
        if not self.reminding.is_busy:
            self.reminding.look()

    def save_typed(self) -> None:
        """Take the time that is being typed, as leaving its line does."""
        self._leave_time()

    def _leave_time(self) -> None:
        at = self.time.value
        if at is None:
            example = time_of_day(STANDARD_TIME)
            self.time_field.show_error(self.tr("Type a time of day, like {time}.").format(time=example))
            return
        self.time_field.clear_error()
        self.time.show_time(at)
        if self._stored is not None and at != self._stored.at:
            self._change()

    def _take_back(self) -> None:
        self.time.show_time(STANDARD_TIME if self._stored is None else self._stored.at)
        self.time_field.clear_error()

    def _change(self) -> None:
        """Have it as it is ticked and typed here."""
        self.said.hide()
        at = self.time.value
        if not self.on.isChecked():
            if self._stored is not None:
                self.reminding.switch_off()
        elif at is not None:
            self.reminding.switch_on(Wish(at, self.again.isChecked()))
        else:
            self._leave_time()  # says so
            with QSignalBlocker(self.on):
                self.on.setChecked(self._stored is not None)
            self.time.setFocus()

    def _show(self, found: Installed | None) -> None:
        """Show what there really is, whoever made it."""
        self._stored = None if found is None else (found.wish or Wish())
        with QSignalBlocker(self.on), QSignalBlocker(self.again):
            self.on.setChecked(found is not None)
            if self._stored is not None:
                self.again.setChecked(self._stored.again)
        if self._stored is not None and not self.time.hasFocus():
            self.time.show_time(self._stored.at)
        before = self.state.text()
        self.state.setText(self._state_words(found))
        for part in (self.where, self.place):
            part.setVisible(found is not None)
        if found is not None:
            self.where.setText(words(found.scheduler.says))
            self.place.show_text(str(found.files[0]))
        if self.isVisible() and before != self.state.text():
            announce(self.state, self.state.text())

    def _state_words(self, found: Installed | None) -> str:
        if found is None:
            return self.tr("No reminder is set up on this computer.")
        if not found.is_on or found.wish is None:
            return self.tr("A reminder was set up, but this computer says that it is off. Untick it and tick it again.")
        if not found.scheduler.by_time:
            return self.tr("Set for each time you log in: this desktop has no timer.")
        text = self.tr("Set for every day at {time}.")
        if found.wish.comes_again:
            text = self.tr("Set for every day at {time}, and again after an hour.")
        return text.format(time=time_of_day(found.wish.at))

    def _show_failure(self, error: DiaryError) -> None:
        self._say(words(error.sentence), "error")

    def _try_out(self) -> None:
        error = self.reminding.show_trial()
        if error is not None:
            self._say(words(error.sentence), "error")
        else:
            self._say(self.tr("✓ Shown. If you saw nothing, look at this computer's settings for notices."), "saved")

    def _say(self, sentence: str, kind: str) -> None:
        self.said.setProperty("kind", kind)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(sentence)
        self.said.show()
        announce(self.said, sentence)

    def _night_words(self) -> str:
        text = self.tr("Between {night} and {morning} you are not disturbed, unless you choose a time in there.")
        return text.format(night=time_of_day(NIGHT), morning=time_of_day(MORNING))

    def _about_words(self) -> list[str]:
        return [
            self.tr(
                "You are reminded only while today's page is open, in words that name no pain and no medicine. If the "
                "computer was off then, the reminder comes later that day or the next morning."
            ),
            self.tr(
                "It also comes once for a questionnaire, and on the day before a planned infusion; with a passphrase, "
                "only for the day. Don't rely on it for anything that must not be forgotten."
            ),
        ]
