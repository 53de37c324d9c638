"""Settings: your data, the look, the day, the clinic, the medicines, where the file is; saved when chosen or left."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from diary.model.records.change import Change, Kind
from ui.forms.clinic_card import ClinicCard
from ui.forms.kept_settings import KeptSettings
from ui.forms.reminder_card import ReminderCard
from ui.forms.setting_fields import LineSetting
from ui.guard import guarded
from ui.lock.passphrase_card import PassphraseCard
from ui.settings.appearance import AppearanceCard
from ui.settings.asked import AskedCard
from ui.settings.backups import BackupsCard
from ui.settings.cards import AboutCard, DayCard, FileCard
from ui.settings.carry import carry
from ui.settings.data import DataCard
from ui.settings.first_steps import FirstStepsCard
from ui.settings.medicines import MedicineSection
from ui.widgets.page import Page
from ui.words.reading import reworded
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QHideEvent, QShowEvent

    from ui.session import Session

_LOOK_MS = 20_000
"""How often the page looks whether another diary day is running, while it is to be seen."""

_SETTLED = 3
"""Rounds of Qt's events after which nothing changes its height any more: show, wrap, measure again."""


class SettingsPage(Page):
    """The settings that the user and the clinic agreed on.

    Attributes:
        session: The open diary.
        data: The ways out of the diary and into it.
        backups: The backups, and what can be done with them.
        passphrase: Whether the diary is encrypted.
        reminder: Whether the system's scheduler reminds of the day.
        appearance: Theme and text size.
        day: When a day ends. asked: What Today asks. clinic: The clinic. medicines: The user's own list.
        kept: Keeps the fields of settings in step with what is stored.
        first_steps: The first steps again, and the sample. file: Where the diary is. about: What the program is.

    Signals:
        help_wanted: The user wants to read the help page.
    """

    help_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Settings"))
        self.session = session
        self.data = DataCard(session)
        self.backups = BackupsCard(session, self.data.work)
        self.passphrase = PassphraseCard(session)
        self.reminder = ReminderCard(session)
        self.appearance = AppearanceCard()
        self.day, self.asked, self.clinic = DayCard(), AskedCard(), ClinicCard()
        self.medicines = MedicineSection(session)
        self.file, self.about = FileCard(session.reading.path), AboutCard()
        self.first_steps = FirstStepsCard(session)
        self.kept = KeptSettings(session, [*self.day.fields, *self.asked.fields, *self.clinic.fields], self)
        self._window: QWidget | None = None
        self.look_timer = QTimer(self)
        self.look_timer.setInterval(_LOOK_MS)
        self._build()
        self._connect()
        self._show_day()

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed here is not on disk."""
        return self.medicines.has_unsaved or self.kept.has_unsaved

    def focus_first(self) -> None:
        """Put the keyboard on the first thing of the page."""
        (self.appearance.stops()[0] if self.is_narrow else self.data.export.period).setFocus()
        self._scroll(lambda: self.verticalScrollBar().setValue(0))  # its cards may have changed their columns just now

    def arranged(self, *, narrow: bool) -> None:
        """Theme and text size stand first also where the columns stand below one another: large text is why they do."""
        column = self.main if narrow else self.side
        if "appearance" in self.__dict__ and column.indexOf(self.appearance) < 0:  # not while the frame is being built
            (self.side if narrow else self.main).removeWidget(self.appearance)
            column.insertWidget(0, self.appearance)

    def retry(self) -> None:
        """Write what could not be written."""
        self.save_all()
        self.medicines.retry()

    def write_typed(self) -> None:
        """Save what stands in the lines."""
        self.save_all()
        self.reminder.save_typed()

    def show_unsaved(self) -> None:
        """Open the medicine that was begun."""
        self.medicines.show_unsaved()

    def add_medicine(self) -> None:
        """Open the form for a new medicine."""
        self.medicines.add_medicine()
        self._scroll(self._scroll_to_form)

    def save_all(self) -> None:
        """Save what stands in the lines, as leaving each does."""
        self.kept.save_all()

    def take_over(self, before: Self, way: QLocale) -> None:
        """Have what stood in the lines and was refused, the forms that were open, and what was chosen for an export."""
        self.medicines.take_over(before.medicines, way)
        self.passphrase.take_over(before.passphrase)
        for field, there in zip(self.kept.fields, before.kept.fields, strict=True):
            if isinstance(field, LineSetting) and isinstance(there, LineSetting) and there.is_changed:
                field.line.setText(reworded(there.line.text(), way))
        carry(before.data.export, self.data.export, way)

    def look_at_change(self, change: Change) -> None:
        """Bring into sight what became of a setting or of a medicine."""
        if change.kind is Kind.MEDICINE:
            self._scroll(lambda: self.bring_into_sight(self.medicines.medicines))
            return
        for field in self.kept.fields:
            if field.item == change.item:
                field.saved.clear()
                self.bring_into_sight(field)

    def keep_keyboard(self, change: Change) -> None:
        """Put it on the list of medicines where one went."""
        if change.kind is Kind.MEDICINE:
            self.medicines.focus_list()
        else:
            self.focus_first()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Say which day is running now; and save a line that is still being typed when the window is closed."""
        super().showEvent(event)
        self._show_day()
        self.medicines.refresh()
        self.backups.refresh()
        self.reminder.refresh()
        self.look_timer.start()
        if self._window is not self.window():
            self._window = self.window()
            self._window.installEventFilter(self)

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody sees it."""
        super().hideEvent(event)
        self.look_timer.stop()
        self.data.forget_notes()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Save the line that is being typed when the window closes. Return whether the event is taken: never."""
        if event.type() == QEvent.Type.Close and watched is self._window and self.isVisible():
            self.save_all()
        return False

    def _build(self) -> None:
        self.title.setText(self.tr("Settings"))
        self.subtitle.setText(self.tr("Each change is saved at once."))
        # Both columns end at about the same height: what needs little width stands in the narrow one.
        for part in (self.data, self.backups, self.clinic, self.medicines, self.asked, self.first_steps):
            self.main.addWidget(part)
        self.main.addStretch(1)
        for card in (self.appearance, self.file, self.passphrase, self.reminder, self.day, self.about):
            self.side.addWidget(card)
        self.side.addStretch(1)
        stops: list[QWidget] = [*self.data.stops(), *self.backups.stops(), *_stops_of(self.clinic)]
        stops += [*self.medicines.stops(), *_stops_of(self.asked), *self.first_steps.stops()]
        stops += [*self.appearance.stops(), self.file.path, self.file.copy_button, *self.passphrase.stops()]
        stops += [*self.reminder.stops(), *_stops_of(self.day), self.about.help_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.kept.written.connect(self.clear_notice)
        self.kept.refused.connect(self.announce)
        self.kept.failed.connect(self.say)
        for card in (self.data, self.backups):
            card.outcome_shown.connect(lambda outcome: self._scroll(lambda: self.bring_into_sight(outcome)))
        self.passphrase.shown.connect(lambda part: self._scroll(lambda: self.bring_into_sight(part)))
        self.medicines.failed.connect(lambda error: self.say(words(error.sentence)))
        self.medicines.written.connect(self.clear_notice)
        self.medicines.form_opened.connect(lambda: self._scroll(self._scroll_to_form))
        self.medicines.keyboard_moved.connect(lambda: self._scroll(self._scroll_to_keyboard))
        self.medicines.medicines.chosen.connect(lambda _key: self._scroll(self._scroll_to_row))
        self.about.help_button.clicked.connect(self.help_wanted)
        self.session.settings_changed.connect(self._settings_changed)
        self.look_timer.timeout.connect(self._show_day)

    def _show_day(self) -> None:
        self.day.show_settings(self.session.reading.settings, self.session.today())

    def _scroll(self, scroll: Callable[[], None], rounds: int = _SETTLED) -> None:
        """Do it now, and again until the first showing of the form has given everything its size."""
        scroll()
        if rounds > 0:
            QTimer.singleShot(0, self, lambda: self._scroll(scroll, rounds - 1))

    def _scroll_to_row(self) -> None:
        """Scroll along with the arrows in the list: it is as high as its lines, and the page may be lower."""
        view = self.medicines.medicines
        row = view.visualRect(view.currentIndex())
        if view.isVisible() and row.isValid():
            self.bring_into_sight(view.viewport(), row, around=12)

    def _scroll_to_form(self) -> None:
        form = self.medicines.form
        if form.isVisible():
            self.bring_into_sight(form)
            self._scroll_to_keyboard(within=form)

    def _scroll_to_keyboard(self, within: QWidget | None = None) -> None:
        focused = self.focusWidget()
        if focused is not None and (within is None or within.isAncestorOf(focused)):
            self.bring_into_sight(focused, around=60)

    # What the diary says

    def _settings_changed(self) -> None:
        self._show_day()
        self.medicines.refresh()


def _stops_of(card: DayCard | AskedCard | ClinicCard) -> list[QWidget]:
    return [stop for field in card.fields for stop in field.stops]
